// Merges what both sides made of one list of a sidecar, item by item. An item that one side took out and
// the other left alone goes; one that the other changed is in conflict.

import { inFileOrder } from '../arrange';
import type { ItemBlock, ListBlock } from '../blocks';
import type { Form } from '../forms';
import { Positions } from '../positions';
import { readItem } from '../readItem';
import { cutItem, itemIn } from './mapText';
import { linesAdded, mergeComments } from './mergeComments';
import { mergeMaps } from './mergeMaps';
import { isSettled, joinOutcome, type Outcome } from './outcome';
import { mapVersions, type Side, type Versions } from './versions';

/** What the items of a list are merged by. */
export interface ListRules<T> {
  readonly form: Form<T>;
  /** What stays the same when an item changes. */
  readonly keyOf: (item: T) => string;
  /** Whether two items that differ in nothing but id and date are one: nothing refers to them. */
  readonly hasTwins: boolean;
  /** Whether an item that a side took out has to stay, since what the other side says needs it. */
  readonly isNeeded: (item: T, without: Side) => boolean;
  readonly lineBreak: string;
}

/** A list that holds what both sides did, and in how many places they disagree. */
export interface MergedList<T> {
  readonly list: ListBlock<T>;
  readonly conflicts: number;
}

/** Merges three lists whose dashes stand in the same column. */
export function mergeLists<T>(rules: ListRules<T>, lists: Versions<ListBlock<T>>): MergedList<T> {
  return new ListMerge(rules, lists).merge();
}

/** An item by what it is known as in all three lists. */
interface Known<T> extends ItemBlock<T> {
  readonly key: string;
}

type KnownItems<T> = ReadonlyMap<string, Known<T>>;

class ListMerge<T> {
  private readonly known: Versions<KnownItems<T>>;
  private conflicts = 0;

  constructor(
    private readonly rules: ListRules<T>,
    private readonly lists: Versions<ListBlock<T>>,
  ) {
    this.known = mapVersions(lists, ({ items }) => knownItems(items, rules.keyOf));
  }

  merge(): MergedList<T> {
    const ours = this.withoutGone('ours');
    const theirs = this.withoutGone('theirs');
    const kept = Array.from(ours.items.values(), (block) =>
      this.join(block, theirs.items.get(block.key)),
    );
    const twins = new Set(kept.flatMap((block) => this.traitsOfAdded(block) ?? []));
    const added = Array.from(theirs.items.values())
      .filter((block) => !this.known.ours.has(block.key))
      .filter((block) => !twins.has(this.traitsOfAdded(block) ?? ''))
      .map((block) => this.alone(block, { ours: '', theirs: block.text }));
    const items = inFileOrder(this.rules.form, this.lists.ours.items, kept, added);
    const tail = mergeComments({
      base: this.lists.base.tail,
      ours: ours.tail,
      theirs: theirs.tail,
    });
    return { list: { ...this.lists.ours, items, tail }, conflicts: this.conflicts };
  }

  /**
   * The items without what the other side took out and this one left alone. Comments that were written
   * there meanwhile stand before the next item that stays.
   */
  private withoutGone(side: Side): { readonly items: KnownItems<T>; readonly tail: string } {
    const other = side === 'ours' ? 'theirs' : 'ours';
    const items = new Map<string, Known<T>>();
    let carried = '';
    for (const block of this.known[side].values()) {
      const before = this.known.base.get(block.key);
      const isGone =
        before?.text === block.text &&
        !this.known[other].has(block.key) &&
        !this.rules.isNeeded(block.item, other);
      if (isGone) carried += linesAdded(before.lead, block.lead);
      else {
        items.set(block.key, carried ? { ...block, lead: carried + block.lead } : block);
        carried = '';
      }
    }
    return { items, tail: carried + this.lists[side].tail };
  }

  /** An item of ours with what theirs made of it. */
  private join(ours: Known<T>, theirs: Known<T> | undefined): Known<T> {
    if (!theirs) return this.alone(ours, { ours: ours.text, theirs: '' });
    const before = this.known.base.get(ours.key);
    const { form, lineBreak } = this.rules;
    const lead = mergeComments({
      base: before?.lead ?? '',
      ours: ours.lead,
      theirs: theirs.lead,
    });
    const texts = { base: before?.text ?? '', ours: ours.text, theirs: theirs.text };
    const outcome = mergeMaps(texts, cutItem, Object.keys(form.fields), lineBreak);
    const text = this.settle(outcome);
    if (text === ours.text) return lead === ours.lead ? ours : { ...ours, lead };
    const node = isSettled(outcome) ? itemIn(text) : undefined;
    const item = node && readItem(form, node, new Positions(''), () => undefined);
    return { key: ours.key, lead, text, item: item ?? ours.item };
  }

  /** An item that one side has: added there, needed there, or changed there and taken out by the other. */
  private alone(block: Known<T>, outcome: Outcome): Known<T> {
    const before = this.known.base.get(block.key);
    const isKept = !before || before.text === block.text;
    return isKept ? block : { ...block, text: this.settle(outcome) };
  }

  private settle(outcome: Outcome): string {
    if (!isSettled(outcome)) this.conflicts++;
    return joinOutcome(outcome, this.rules.lineBreak);
  }

  /** What an added item says apart from id and date; `undefined` where it can have no twin. */
  private traitsOfAdded(block: Known<T>): string | undefined {
    if (!this.rules.hasTwins || block.lead !== '') return undefined;
    if (this.known.base.has(block.key)) return undefined;
    const { keys } = cutItem(block.text) ?? {};
    const traits = keys && Array.from(keys).filter(([key]) => key !== 'id' && key !== 'at');
    return traits?.map(([, text]) => text).join('');
  }
}

/** Where several of a list are the same, as two rejections may be, they are told by their order. */
function knownItems<T>(items: readonly ItemBlock<T>[], keyOf: (item: T) => string): KnownItems<T> {
  const counts = new Map<string, number>();
  return new Map(
    items.map((block) => {
      const name = keyOf(block.item);
      const count = counts.get(name) ?? 0;
      counts.set(name, count + 1);
      const key = `${count} ${name}`;
      return [key, { ...block, key }];
    }),
  );
}
