// Merges three sidecars laid out in blocks. The result is ours with what theirs did to the file that both
// come from, so that what is as before stays to the byte.

import type { Entity } from '../../annotations/annotations';
import { rejectionKey } from '../../annotations/edit';
import type { Span } from '../../text/span';
import {
  dashColumn,
  headOf,
  isEmpty,
  type Blocks,
  type EntryBlock,
  type ListBlock,
  type ListBlocks,
} from '../blocks';
import { forms, isListKey, type ItemOf, type ListKey } from '../forms';
import { inColumn } from './inColumn';
import { cutEntry } from './mapText';
import { mergeComments } from './mergeComments';
import { mergeLists, type ListRules } from './mergeLists';
import { mergeMaps } from './mergeMaps';
import { isSettled, joinOutcome, type Outcome } from './outcome';
import { decide, mapVersions, type Side, type Versions } from './versions';

/** The blocks of the merged file, and in how many places the sides disagree. */
export interface MergedBlocks {
  readonly blocks: Blocks;
  readonly conflicts: number;
}

/** Merges files that speak of one text, where one id means one thing. */
export function mergeBlocks(versions: Versions<Blocks>, lineBreak: string): MergedBlocks {
  return new BlocksMerge(versions, lineBreak).merge();
}

const byId = ({ id }: { readonly id: string }): string => id;
const bySpan = ({ start, end }: Span): string => `${start} ${end}`;

class BlocksMerge {
  private conflicts = 0;

  constructor(
    private readonly versions: Versions<Blocks>,
    private readonly lineBreak: string,
  ) {}

  merge(): MergedBlocks {
    const mentions = this.list('mentions', { keyOf: byId, hasTwins: true });
    const quotations = this.list('quotations', { keyOf: byId, hasTwins: true });
    const isNeeded = this.findNeeded({ mentions, quotations });
    const lists: ListBlocks = {
      sections: this.list('sections', { keyOf: bySpan }),
      entities: this.list('entities', { keyOf: byId, isNeeded }),
      mentions,
      quotations,
      rejected: this.list('rejected', { keyOf: rejectionKey }),
    };
    const entries = this.entries(lists);
    const { mark } = this.versions.ours;
    const tail = mergeComments(mapVersions(this.versions, (blocks) => blocks.tail));
    return { blocks: { mark, entries, lists, tail }, conflicts: this.conflicts };
  }

  private list<K extends ListKey>(
    key: K,
    rules: Pick<ListRules<ItemOf<K>>, 'keyOf'> & Partial<ListRules<ItemOf<K>>>,
  ): ListBlock<ItemOf<K>> {
    const { ours, theirs } = this.versions;
    const { dash } = [ours, theirs]
      .map(({ lists }) => lists[key])
      .find((it) => it?.items.length) ?? {
      dash: dashColumn,
    };
    const lists = mapVersions(this.versions, (blocks): ListBlock<ItemOf<K>> => {
      const list: ListBlock<ItemOf<K>> | undefined = blocks.lists[key];
      return list ? inColumn(dash, list) : { items: [], dash, tail: '' };
    });
    const { lineBreak } = this;
    const merged = mergeLists(
      { form: forms[key], hasTwins: false, isNeeded: () => false, lineBreak, ...rules },
      lists,
    );
    this.conflicts += merged.conflicts;
    return merged.list;
  }

  /** An entity that one side took out is needed where only the other side's annotations name it. */
  private findNeeded(merged: ListBlocks): (entity: Entity, without: Side) => boolean {
    const needed = mapVersions(this.versions, ({ lists }): ReadonlySet<string> => {
      const known = new Set(namingsIn(lists).map(([naming]) => naming));
      const others = namingsIn(merged).filter(([naming]) => !known.has(naming));
      return new Set(others.map(([, entity]) => entity));
    });
    return ({ id }, without) => needed[without].has(id);
  }

  private entries(lists: ListBlocks): readonly EntryBlock[] {
    const known = mapVersions(
      this.versions,
      ({ entries }) => new Map(entries.map((entry) => [entry.key, entry])),
    );
    const merge = (key: string): EntryBlock | undefined =>
      this.entry(
        key,
        mapVersions(known, (entries) => entries.get(key)),
        lists,
      );
    const entries = this.versions.ours.entries.flatMap(({ key }) => merge(key) ?? []);
    let place = 0;
    for (const { key } of this.versions.theirs.entries) {
      const index = entries.findIndex((entry) => entry.key === key);
      const added = index === -1 ? merge(key) : undefined;
      if (added) entries.splice(place, 0, added);
      if (added) place++;
      else if (index !== -1) place = index + 1;
    }
    return entries;
  }

  /** A top-level key without the items of its list; `undefined` where it is gone. */
  private entry(
    key: string,
    entries: Versions<EntryBlock | undefined>,
    lists: ListBlocks,
  ): EntryBlock | undefined {
    const { ours, theirs } = entries;
    const present = ours ?? theirs;
    const lead = mergeComments({
      base: entries.base?.lead ?? '',
      ours: ours?.lead ?? theirs?.lead ?? '',
      theirs: theirs?.lead ?? ours?.lead ?? '',
    });
    const texts = mapVersions(entries, (entry) => entry?.text ?? '');
    if (!isListKey(key)) {
      const text = this.settle(mergeMaps(texts, (map) => cutEntry(key, map), [], this.lineBreak));
      return text === '' ? undefined : { key, lead, text };
    }
    const empty = isEmpty(lists[key]);
    const text = this.settle(decided(mapVersions(texts, (head) => headOf(head, false))));
    if (text === '')
      return empty || !present ? undefined : { ...present, text: headOf(present.text, false) };
    const isAsOurs = ours && text === headOf(ours.text, false);
    const isAsBefore = isAsOurs && empty === isEmpty(this.versions.ours.lists[key]);
    return { key, lead, text: isAsBefore ? ours.text : headOf(text, empty) };
  }

  private settle(outcome: Outcome): string {
    if (!isSettled(outcome)) this.conflicts++;
    return joinOutcome(outcome, this.lineBreak);
  }
}

/** Which annotation names which entity, as one word, and the entity. */
function namingsIn({
  mentions,
  quotations,
}: ListBlocks): readonly (readonly [naming: string, entity: string])[] {
  const named = (mentions?.items ?? []).map(
    ({ item: { id, entity } }) => [`mention ${id} ${entity ?? ''}`, entity ?? ''] as const,
  );
  const speaking = (quotations?.items ?? []).map(
    ({ item: { id, speaker } }) => [`quotation ${id} ${speaker ?? ''}`, speaker ?? ''] as const,
  );
  return [...named, ...speaking];
}

function decided(texts: Versions<string>): Outcome {
  const side = decide(texts);
  return side ? { ours: texts[side], theirs: texts[side] } : texts;
}
