// Annotations that follow the text while it is edited.
//
// The rule. Text typed or pasted at an edge of an annotation stays outside; inside it, the annotation
// grows and shrinks with its text. Where an edit takes away one end, the rest stays annotated. Where all
// of it is deleted or replaced, the annotation collapses: it is out of sight, but not forgotten. When
// the text comes back, by undo or retyped, so does the annotation, at exactly the same place; when text
// that was cut is pasted elsewhere, or a command moves lines, the annotations in it go along. A program
// that replaces whole paragraphs (a formatter, a reload from disk) leaves an annotation alone where its
// words stand on both sides of the replacement in the same order (bulkEdit.ts).
//
// Quotes are not brought up to date at each keystroke: `requote` does that at saving.

import type { Span } from '../text/span';
import { noAnnotations, type Annotations } from './annotations';
import { withoutCommonEnds } from './commonEnds';
import { placeOfQuotation } from './edit';
import { inOrder, type Ordered } from './order';
import { Places } from './places';
import {
  haveSameSpans,
  placedItems,
  spansOf,
  withSpan,
  withSpans,
  type Placed,
  type PlacedKind,
} from './spans';
import { batchesOf, type TextEdit } from './textEdit';

/** An annotation and the number under which its place is followed. */
export interface Followed {
  readonly kind: PlacedKind;
  readonly item: Placed;
  readonly place: number;
}

// The place of what is not followed.
const settled = -1;

/** What makes two annotations the same one: their id, else what they say and where. */
function keyOf({ kind, item }: Omit<Followed, 'place'>): string {
  if ('id' in item) return `${kind} ${item.id}`;
  return `${kind} ${item.start} ${item.end} ${'kind' in item ? item.kind : item.type}`;
}

/** What annotations hold that has no place in the text, or has lost it. */
export interface Unplaced extends Pick<Annotations, 'article' | 'entities'> {
  readonly detached: Annotations;
}

const noneUnplaced: Unplaced = { article: {}, entities: [], detached: noAnnotations };

/**
 * Annotations and the canonical text they belong to. Immutable: edits and commands give a new one.
 * Each annotation has a place, a number that it keeps when a command changes something else about it, and
 * that goes on being followed when a command removes it: so history can put it back where it belongs.
 */
export class Tracked {
  private inSight: readonly Followed[] | undefined;
  private seen: Annotations | undefined;

  private constructor(
    readonly text: string,
    readonly unplaced: Unplaced,
    /** With the collapsed ones. The items may have spans of earlier texts: `places` has the present. */
    private readonly all: readonly Followed[],
    private readonly places: Places,
  ) {}

  static of(annotations: Annotations, text: string, detached = noAnnotations): Tracked {
    return new Tracked(text, noneUnplaced, [], Places.none).annotated(annotations, detached);
  }

  /** The annotations at their present places, without the collapsed ones. */
  get annotations(): Annotations {
    this.seen ??= gathered(this.followed, this.unplaced);
    return this.seen;
  }

  /** The annotations at their present places with the numbers of these, without the collapsed ones. */
  get followed(): readonly Followed[] {
    if (this.inSight) return this.inSight;
    const inSight: Followed[] = [];
    for (const followed of this.all) {
      const item = this.present(followed);
      if (item) inSight.push(item === followed.item ? followed : { ...followed, item });
    }
    return (this.inSight = inSight);
  }

  /** The collapsed annotations, as they were when a command last touched them. */
  get collapsed(): Annotations {
    return gathered(this.hidden, noneUnplaced);
  }

  /**
   * After edits in the order in which they were made, each on the text that the ones before it left: such
   * are also the descending edits of one event of VS Code.
   */
  edited(edits: readonly TextEdit[]): Tracked {
    let { text, places } = this;
    for (const batch of batchesOf(edits)) {
      const after = batch.applyTo(text);
      places = places.edited(batch, text, after);
      text = after;
    }
    return new Tracked(text, this.unplaced, this.all, places);
  }

  /**
   * After a command, which made `next` out of `annotations`. What is collapsed stays so; what keeps its
   * id and its spans keeps its place.
   */
  annotated(next: Annotations, detached = this.unplaced.detached): Tracked {
    const { followed } = this;
    const items = placedItems(next);
    const { head, before, after } = withoutCommonEnds(
      followed,
      items,
      (old, [, item]) => old.item === item,
    );
    const known = new Map<Placed | string, Followed>();
    for (const old of before) {
      known.set(old.item, old);
      known.set(keyOf(old), old);
    }
    const spans: Span[] = [];
    const middle = after.map(([kind, item]): Followed => {
      const same = known.get(item) ?? (known.size > 0 && known.get(keyOf({ kind, item })));
      if (same && haveSameSpans(same.item, item)) return { kind, item, place: same.place };
      const place = this.places.count + spans.length;
      spans.push(...spansOf(item).map((span) => clipped(span, this.text)));
      return { kind, item, place };
    });
    const tail = followed.slice(head + before.length);
    const all = [...followed.slice(0, head), ...middle, ...tail];
    const keys = new Set(this.hidden.length > 0 ? all.map(keyOf) : []);
    const hidden = this.hidden.filter((one) => !keys.has(keyOf(one)));
    const { article, entities } = next;
    return new Tracked(
      this.text,
      { article, entities, detached },
      [...all, ...hidden],
      this.places.with(spans),
    );
  }

  /**
   * Without some annotations and with others, each at the place that it had. For history, which knows
   * them from this `Tracked` or one that it was made of; those that are `settled` bring their own spans.
   */
  exchanged(gone: readonly Followed[], back: readonly Followed[], unplaced: Unplaced): Tracked {
    const places = new Set([...gone, ...back].map(({ place }) => place));
    const keys = new Set(
      [...gone, ...back].filter(({ item, place }) => 'id' in item || place === settled).map(keyOf),
    );
    const kept = this.all.filter(
      (one) => !places.has(one.place) && !keys.has(keyOf(this.settle(one))),
    );
    const spans: Span[] = [];
    const placed = back.map((followed): Followed => {
      if (followed.place !== settled) return followed;
      const place = this.places.count + spans.length;
      spans.push(...spansOf(followed.item).map((span) => clipped(span, this.text)));
      return { ...followed, place };
    });
    return new Tracked(this.text, unplaced, [...kept, ...placed], this.places.with(spans));
  }

  /** The annotation as it stands now, for when its place is no longer followed. */
  settle(followed: Followed): Followed {
    return { ...followed, item: this.present(followed) ?? followed.item, place: settled };
  }

  private get hidden(): readonly Followed[] {
    if (this.followed.length === this.all.length) return [];
    return this.all.filter((followed) => !this.present(followed));
  }

  private present({ item, place }: Followed): Placed | undefined {
    if (!('content' in item)) return withSpan(item, this.places.span(place));
    const spans = spansOf(item).map((_, i) => this.places.span(place + i));
    return withSpans(item, spans);
  }
}

function gathered(followed: readonly Followed[], { article, entities }: Unplaced): Annotations {
  const lists: Readonly<Record<PlacedKind, Placed[]>> = {
    sections: [],
    mentions: [],
    quotations: [],
    rejected: [],
  };
  for (const { kind, item } of followed) lists[kind].push(item);
  // A followed item is of the kind that it says.
  const { sections, mentions, quotations, rejected } = lists as unknown as Pick<
    Annotations,
    PlacedKind
  >;
  return {
    article,
    sections: inOrder(sections, ownPlace),
    entities,
    mentions: inOrder(mentions, ownPlace),
    quotations: inOrder(quotations, placeOfQuotation),
    rejected: inOrder(rejected, ownPlace),
  };
}

const ownPlace = (item: Ordered): Ordered => item;

/** The part of a span that is in the text: a sidecar may say anything. */
function clipped({ start, end }: Span, text: string): Span {
  return { start: Math.min(start, text.length), end: Math.min(end, text.length) };
}
