// The dateline: what a story opens with in the style of the agencies, before its first sentence. It names
// where the story was filed, often the day, and who filed it: "WASHINGTON, Jan. 3 (Reuters) -", "SIOUX
// FALLS, S.D. (AP) —", "МОСКВА, 4 марта. /ТАСС/.", "دمشق-سانا", "新华社北京4月24日电".

import type { Span } from '../text/span';
import { isAgency, mayEndWithAgency } from './agencies';
import type { Dateline } from './article';
import { findDates } from './dates/findDates';
import { findRelativeDates } from './dates/findRelativeDates';
import type { FoundDate } from './dates/foundDate';
import type { Line } from './line';

/** A dateline, without the dash or stop that ends it. */
export interface FoundDateline extends Span {
  readonly value: Dateline;
  /** The day, where it is given with its year. */
  readonly date?: FoundDate;
}

/** A dateline with two places, a day and an agency is no longer, in characters. */
const longest = 110;
/** What may end a dateline: a dash, a bar, or a bracket, slash or quotation mark behind the agency. */
const ends =
  /\s?[–—―-]{1,3}(?=\s)|[–—―]{1,2}|\s\|\s|(?<=[)\]）»”])(?=[\s:：]|\p{L})|(?<=\S\/|\/\s?\S{2,12}\s\/)[.:]?(?=\s)/gu;
/** And, behind an agency, a full stop or the end of the line; behind a hyphen and an agency, a blank. */
const endsOfAgency = /\.(?=\s)|$/gu;
const endsOfHyphened = /\.(?=\s)|(?<=-\s?[\p{L}.]{2,12})(?=\s)|$/gu;
/** Where so many such marks lead to nothing, the line is prose. */
const mostEnds = 8;

/** Whether the line is a paragraph that opens with the agency that filed it: no headline stands behind a dateline. */
export function isFiledParagraph({ text, signs }: Line): boolean {
  if (signs.ends !== 'sentence') return false;
  return findDateline(text, 'und', () => false)?.value.agency !== undefined;
}

/**
 * The dateline that a line of prose opens with.
 *
 * @param line of any length; no more than its beginning is read
 * @param isNamed whether the article names a place of this name, written small, in its sentences
 */
export function findDateline(
  line: string,
  language: string,
  isNamed: (name: string) => boolean,
): FoundDateline | undefined {
  const head = line.slice(0, longest);
  if (eastAsian.test(head)) return datelineInHan(head);
  const strong = [...head.matchAll(ends)].map(({ index }) => ({ end: index, isWeak: false }));
  const weakEnds = head.includes('-') ? endsOfHyphened : endsOfAgency;
  const weak = [...head.matchAll(weakEnds)].map(({ index }) => ({ end: index, isWeak: true }));
  let best: FoundDateline | undefined;
  for (const { end, isWeak } of [...strong, ...weak]
    .sort((a, b) => a.end - b.end)
    .slice(0, mostEnds)) {
    const opening = head.slice(0, end);
    if (isWeak && !mayEndWithAgency(opening)) continue;
    const dates = findDates(opening, language);
    const pieces = piecesOf(opening, language, dates);
    if (!pieces || !isFiled(pieces, isNamed)) continue;
    if (isWeak && pieces.at(-1)?.kind !== 'agency') continue;
    const value = valueOf(opening, pieces);
    const [first, last, date] = [pieces[0], pieces.at(-1), dates[0]];
    if (!first || !last) continue;
    best = { start: first.start, end: last.end, value, ...(date && { date }) };
    // Who filed it may stand behind a dash of its own.
    if (value.agency !== undefined) break;
  }
  return best;
}

/** A part of what may be a dateline. A `name` stands in brackets and is no agency that is known. */
interface Piece extends Span {
  readonly kind: 'place' | 'agency' | 'name' | 'day' | 'time';
  readonly text: string;
}

/** "الكويت - 23 - 4 (كونا)": day and month in figures, behind a dash and before who filed it. */
const dayBeforeAgency = /(?<=[–—-]\s?)\d{1,2}\s?-\s?\d{1,2}(?=\s?[(（])/u;

/** Stands where a day was taken out. */
const gap = '\uFFFC';
const words = /[^,،、;|()[\]（）/«»"“”\uFFFC]+/gu;
const opening = /(?:[([（«"“]|(?<![^\s.])\/)\s*$/u;

/** The parts that all of the text consists of; `undefined` where some of it is prose. */
function piecesOf(
  text: string,
  language: string,
  dates: readonly FoundDate[],
): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  let rest = text;
  const take = (span: Span, kind: Piece['kind']) => {
    pieces.push({ kind, start: span.start, end: span.end, text: text.slice(span.start, span.end) });
    rest = rest.slice(0, span.start) + gap.repeat(span.end - span.start) + rest.slice(span.end);
  };
  for (const date of dates) take(date, 'day');
  for (const date of findRelativeDates(text, language, dates)) {
    take(date, date.meaning.kind === 'day-of-year' ? 'day' : 'time');
  }
  const numbers = dayBeforeAgency.exec(rest);
  if (numbers) take({ start: numbers.index, end: numbers.index + numbers[0].length }, 'day');
  const isAllInBrackets = /^\s*[([（][^()[\]（）]*[)\]）]\s*$/u.test(text);
  for (const { index, 0: found } of rest.matchAll(words)) {
    const isApart = !isAllInBrackets && opening.test(rest.slice(0, index));
    for (const part of partsOf(found)) {
      const name = part.text;
      const kind = isAgency(name) ? 'agency' : isApart ? 'name' : 'place';
      if (kind === 'name' ? !isShort(name) : kind === 'place' && !isPlace(name)) return undefined;
      const start = index + part.start;
      pieces.push({ kind, text: name, start, end: start + name.length });
    }
  }
  return pieces.sort((a, b) => a.start - b.start);
}

/** Without what only joins it to its neighbours; a place and the agency hyphened to it are two. */
function partsOf(found: string): readonly { readonly text: string; readonly start: number }[] {
  const lead = /^[\s.:–—-]*/u.exec(found)?.[0].length ?? 0;
  const text = found
    .slice(lead)
    .replace(/[\s:–—-]+$/u, '')
    .replace(fullStop, '');
  if (text === '') return [];
  const hyphen = text.lastIndexOf('-');
  const last = text.slice(hyphen + 1).trim();
  if (hyphen <= 0 || !isAgency(last)) return [{ text, start: lead }];
  return [
    { text: text.slice(0, hyphen).trim(), start: lead },
    { text: last, start: lead + text.indexOf(last, hyphen) },
  ];
}

/** Not that of an abbreviation: "Wis.", "N.Y." */
const fullStop = /(?<=[^\s.]{6})\.$/u;

/** The names of people and institutions that stand in brackets are longer. */
function isShort(name: string): boolean {
  return name.length <= 40 && name.split(/\s+/u).length <= 4 && /\p{L}/u.test(name);
}

const smallWord =
  /^(?:de|del|la|le|les|el|al|of|the|am|an|der|im|upon|sur|en|do|da|dos|na|ob|ad)$/u;

/** Whether it may be the name of a place: few words, in capitals where a script has them. */
function isPlace(name: string): boolean {
  const parts = name.split(/\s+/u);
  if (name.length > 40 || parts.length > 5 || !/^[\p{L}\p{M}\s.'’ʼ-]+$/u.test(name)) return false;
  if (!/\p{Lu}|\p{Ll}/u.test(name)) return parts.length <= 3;
  return parts.every((word, index) => /^\p{Lu}/u.test(word) || (index > 0 && smallWord.test(word)));
}

/** Whether the parts say more than words that a sentence might begin with. */
function isFiled(pieces: readonly Piece[], isNamed: (name: string) => boolean): boolean {
  const of = (kind: Piece['kind']) => pieces.filter((piece) => piece.kind === kind);
  const [places, agencies, names, days] = [of('place'), of('agency'), of('name'), of('day')];
  const [place] = places;
  if (places.length > 3 || agencies.length + names.length > 3 || days.length > 2) return false;
  if (!place) return agencies.length > 0 && days.length === 0;
  if (agencies.length > 0 || days.length > 0) return true;
  if (!/\p{Lu}/u.test(place.text)) return names.length > 0;
  if (/\p{Ll}/u.test(place.text)) return false;
  return names.length > 0 || places.length > 1 || isNamed(place.text);
}

/** The place with its region, as written, and who filed the story. */
function valueOf(text: string, pieces: readonly Piece[]): Dateline {
  const from = pieces.findIndex(({ kind }) => kind === 'place');
  const after = pieces.findIndex(({ kind }, index) => index > from && kind !== 'place');
  const last = pieces.at(after === -1 ? -1 : after - 1);
  const start = pieces[from]?.start;
  const agency = (
    pieces.find(({ kind }) => kind === 'agency') ?? pieces.find(({ kind }) => kind === 'name')
  )?.text;
  return {
    ...(start !== undefined &&
      last && { place: text.slice(start, last.end).replace(beforeDay, '') }),
    ...(agency !== undefined && { agency }),
  };
}

/** Joins the day to the place: "أبوظبي في 23 أبريل". */
const beforeDay = /\s+(?:في|le|on|am|el)$/u;

/** Where brackets and dashes stand in any sentence, and no blank divides words. */
const eastAsian =
  /^[\P{L}]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** "新华社北京4月24日电": agency or paper, place, day and "telegram", without a blank. */
const han =
  /^[（(【[]?\s*(?:本[报報]|(?<agency>\p{Script=Han}{1,4}[社网網报報]))(?:[记記]者)?(?<place>\p{Script=Han}{0,7}?)(?:\d{1,2}月)?\d{1,2}日[电電讯訊]/u;

function datelineInHan(head: string): FoundDateline | undefined {
  const match = han.exec(head);
  const { agency, place } = match?.groups ?? {};
  if (!match || (!agency && !place)) return undefined;
  const start = match[0].search(/\p{L}/u);
  const value = { ...(place && { place }), ...(agency && { agency }) };
  return { start, end: match[0].length, value };
}
