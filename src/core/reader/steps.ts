// Selecting by keyboard, in the order that a text is read: by word, by sentence, by character. Left and
// right are the keyboard's affair (see `forwardKey`), so that nothing here runs backwards in Arabic.

import type { Direction } from '../text/direction';
import type { Span } from '../text/span';
import { words } from '../text/words';
import type { PageSelection } from './messages';
import type { Block } from './page';
import type { Place } from './places';

export type StepUnit = 'word' | 'sentence' | 'character';

export interface Step {
  readonly unit: StepUnit;
  readonly way: 'forward' | 'back';
  /** Whether what is selected grows or shrinks, or the next unit is selected instead. */
  readonly extend: boolean;
}

/** The arrow key that leads on in a line of this direction. */
export function forwardKey(direction: Direction): 'ArrowRight' | 'ArrowLeft' {
  return direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
}

/**
 * What is selected after a step. Furniture is passed over. At the ends of the article the selection
 * stays as it is.
 */
export function stepSelection(
  blocks: readonly Block[],
  selection: PageSelection,
  step: Step,
): PageSelection {
  if (step.extend) {
    const focus = edgeFrom(blocks, selection, step);
    return focus ? { anchor: selection.anchor, focus } : selection;
  }
  const { anchor, focus } = selection;
  const isForward = step.way === 'forward';
  const from = isForward === comparePlaces(anchor, focus) < 0 ? focus : anchor;
  const next = unitFrom(blocks, from, step);
  if (!next) return selection;
  const at = (offset: number): Place => ({ ...next.place, offset });
  return { anchor: at(next.unit.start), focus: at(next.unit.end) };
}

/** The order of the text. */
export function comparePlaces(a: Place, b: Place): number {
  return a.block - b.block || a.line - b.line || a.offset - b.offset;
}

/** Where the focus goes: the far end of a unit, seen from the anchor, so that units are taken whole. */
function edgeFrom(
  blocks: readonly Block[],
  { anchor, focus }: PageSelection,
  step: Step,
): Place | undefined {
  const isGrowing = (step.way === 'forward') === comparePlaces(anchor, focus) <= 0;
  const found = unitFrom(blocks, focus, step);
  if (!found) return undefined;
  const { place, unit } = found;
  const far = step.way === 'forward' ? unit.end : unit.start;
  if (isGrowing || anchor.block !== place.block || anchor.line !== place.line)
    return { ...place, offset: far };
  // Shrinking: what is taken back is the unit and the blank before it.
  const next = unitFrom(blocks, { ...place, offset: far }, step);
  const near = step.way === 'forward' ? next?.unit.start : next?.unit.end;
  const inReach =
    next?.place.line === place.line && near !== undefined && isBetween(near, anchor, far);
  return { ...place, offset: inReach ? near : far };
}

function isBetween(offset: number, anchor: Place, far: number): boolean {
  return anchor.offset < far
    ? anchor.offset <= offset && offset <= far
    : far <= offset && offset <= anchor.offset;
}

interface Found {
  readonly place: Place;
  readonly unit: Span;
}

/** The first unit that begins at or after the place, or the last one that ends at or before it. */
function unitFrom(blocks: readonly Block[], from: Place, { unit, way }: Step): Found | undefined {
  for (const place of linesFrom(blocks, from, way)) {
    const text = blocks[place.block]?.lines[place.line]?.text ?? '';
    const units = unitsOf(text, unit, place.offset);
    const found =
      way === 'forward'
        ? units.find(({ start }) => start >= place.offset)
        : units.findLast(({ end }) => end <= place.offset);
    if (found) return { place, unit: found };
  }
  return undefined;
}

/** The place itself, then the near ends of the lines before or after it. */
function* linesFrom(
  blocks: readonly Block[],
  from: Place,
  way: Step['way'],
): Generator<Place, void, undefined> {
  yield from;
  const by = way === 'forward' ? 1 : -1;
  for (let block = from.block; blocks[block]; block += by) {
    const { kind, lines = [] } = blocks[block] ?? {};
    if (kind === 'furniture' && block !== from.block) continue;
    const near = way === 'forward' ? 0 : lines.length - 1;
    for (let line = block === from.block ? from.line + by : near; lines[line]; line += by) {
      yield { block, line, offset: way === 'forward' ? 0 : (lines[line]?.text.length ?? 0) };
    }
  }
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });

/** Longer than any sentence or cluster; a line of megabytes is looked at here and there only. */
const reach = 5000;

function unitsOf(text: string, unit: StepUnit, near: number): readonly Span[] {
  const from = text.length > 2 * reach ? Math.max(0, near - reach) : 0;
  const piece = text.slice(from, from + 2 * reach);
  const found = (() => {
    switch (unit) {
      case 'word':
        return [...words(piece)];
      case 'sentence':
        return sentencesOf(piece);
      case 'character':
        return segmentsOf(graphemes, piece);
    }
  })();
  return found.map(({ start, end }) => ({ start: from + start, end: from + end }));
}

function segmentsOf(segmenter: Intl.Segmenter, text: string): Span[] {
  return Array.from(segmenter.segment(text), ({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }));
}

/** An initial or an abbreviation in capitals, after which a capital begins no sentence. */
const abbreviation = /(?:^|[\s.(])\p{Lu}\.\s*$/u;

/** Without the blanks between them. */
function sentencesOf(text: string): Span[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of segmentsOf(sentences, text)) {
    const last = found.at(-1);
    if (last && abbreviation.test(text.slice(last.start, last.end))) last.end = end;
    else found.push({ start, end });
  }
  return found
    .map(({ start, end }) => {
      const sentence = text.slice(start, end);
      return {
        start: start + sentence.length - sentence.trimStart().length,
        end: start + sentence.trimEnd().length,
      };
    })
    .filter(({ start, end }) => start < end);
}
