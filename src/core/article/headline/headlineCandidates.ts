// The lines, and parts of lines, that may be the headline: those before and about the first paragraph.

import type { Span } from '../../text/span';
import { lineSigns, type Line, type LineSigns } from '../line';
import type { Page } from '../stretch/page';
import { isDense, phraseWords, termsOf } from '../phraseWords';
import { headlineKey, isMenuBar, keyOf, titleParts } from '../title';
import type { BodyStretch } from '../bodyStretch';
import { isAgency } from '../agencies';
import { opensAsByline } from '../byline';
import { isFiledParagraph } from '../dateline';
import { namesAgencyOnly } from '../outlet';
import { opensAsCaption } from '../pictureLines';
import { articleStart } from './articleStart';
import { endingsOf, type EndingPlace } from './endings';

/** Which part of its line a candidate is, at the dividers that page titles use. */
export const candidateParts = [
  'whole',
  'first',
  'all but the last',
  'last',
  'all but the first',
] as const;
export type CandidatePart = (typeof candidateParts)[number];

/** `start` and `end` are offsets in the line. */
export interface HeadlineCandidate extends Span {
  /** Index of the line. */
  readonly index: number;
  readonly part: CandidatePart;
  readonly text: string;
  /** Its words, without case and punctuation. */
  readonly key: string;
  /** As phrases are compared. */
  readonly words: readonly string[];
}

/** A page with what the signs of a headline ask of it. */
export interface FrontPage {
  readonly page: Page;
  readonly body: BodyStretch;
  readonly candidates: readonly HeadlineCandidate[];
  /** Whether the title of the site stands over that of the page, which holds the headline then. */
  readonly isBelowSite: boolean;
  /** Index of the line where the article's text begins; the number of lines where it has none. */
  readonly articleStart: number;
  /** How many lines hold a key as a whole or a part. */
  readonly holders: ReadonlyMap<string, number>;
  /** The words of the page title, which is the first line that is long enough; -1 for no such line. */
  readonly title: ReadonlySet<string>;
  readonly titleIndex: number;
  /** For each candidate, how many of those words it holds. */
  readonly titleWords: readonly number[];
  /** The greatest share of those words that a candidate below holds. */
  readonly bestTitleShare: number;
  /** For each candidate, where a longer line ends with its words. */
  readonly endings: readonly (EndingPlace | undefined)[];
}

/** How far into the article the headline may stand: some sites put the deck and a caption before it. */
export const reachIn = 12;
/** A page without an article is not searched further than this. */
const reachWithout = 300;
/** In characters; shorter lines are labels, longer ones paragraphs. */
const shortest = 8;
export const longestHeadline = 260;
/** A line of which dates take more says when something was, and no more. */
const mostlyDate = 0.5;
/** How far from the top the page title can stand, and the least that it says. */
const titleLines = 3;
const shortestTitle = 20;
/** A page title may end with its day; of the line that gives the day, this takes more. */
const mostDateOfTitle = 0.3;

export function readFrontPage(page: Page, body: BodyStretch): FrontPage {
  const start = articleStart(page, body);
  const { lines } = page;
  const until = start < lines.length ? start + reachIn : reachWithout;
  const isBelowSite = namesSite(lines);
  const siteTitle = isBelowSite || opensWithAgency(lines[0]);
  const candidates = belowAgency(
    lines,
    start,
    lines
      .slice(0, until)
      .flatMap((line, index) =>
        (siteTitle && index === 0) ||
        !mayHold(line, page.dateShare[index] ?? 0) ||
        isFiledParagraph(line)
          ? []
          : candidatesIn(line, index),
      ),
  );
  return {
    page,
    body,
    candidates,
    isBelowSite,
    articleStart: start,
    holders: countHolders(candidates),
    endings: endingsOf(candidates),
    ...readTitle(page, candidates, siteTitle ? 1 : 0),
  };
}

function mayHold(line: Line, dateShare: number): boolean {
  const { text, signs } = line;
  if (signs.length < shortest || signs.length > longestHeadline) return false;
  if (isMark(signs) || isMenuBar(text) || opensAsCaption(line) || namesWriter(line)) return false;
  return dateShare <= mostlyDate;
}

/** "by Naharnet Newsdesk"; what says more after such a word may be a headline. */
function namesWriter({ text, signs }: Line): boolean {
  return signs.phrases.has('byline') && signs.words.length <= longestWriter && opensAsByline(text);
}

/** In words, with the one that announces them. */
const longestWriter = 4;

/** Without the names of agencies, where another line between them and the article may be the headline. */
function belowAgency(
  lines: readonly Line[],
  articleStart: number,
  candidates: readonly HeadlineCandidate[],
): readonly HeadlineCandidate[] {
  const namesAgency = ({ index }: HeadlineCandidate) => {
    const line = lines[index];
    return line !== undefined && namesAgencyOnly(line);
  };
  const last = candidates.findLast(
    (candidate) => candidate.index < articleStart && !namesAgency(candidate),
  );
  if (!last) return candidates;
  return candidates.filter((candidate) => candidate.index > last.index || !namesAgency(candidate));
}

function candidatesIn({ text, signs }: Line, index: number): readonly HeadlineCandidate[] {
  return partsOf(text, index < titleLines).map(({ part, start, end }) => {
    const content = text.slice(start, end);
    const words = part === 'whole' ? signs.words : phraseWords(content);
    return { index, part, start, end, text: content, key: keyOf(words), words };
  });
}

/** Whether the line is a mark of agencies and pictures, and nothing else. */
function isMark({ credit, phrases }: LineSigns): boolean {
  return credit?.captionEnd === 0 || phrases.has('media-id') || phrases.has('end-mark');
}

/**
 * Whether the first line is the title of the site and not of the page: it ends with the name of the outlet,
 * and so does another title just below it.
 */
function namesSite(lines: readonly Line[]): boolean {
  const [first = '', ...below] = lines.slice(0, 1 + titleLines).map(({ text }) => text);
  const keysOf = (text: string) => titleParts(text).map((part) => headlineKey(part.text));
  const own = keysOf(first);
  const outlet = own.at(-1);
  if (own.length < 2 || !outlet) return false;
  return below.some((text) => {
    const keys = keysOf(text);
    return keys.length > 1 && keys[0] !== own[0] && (keys.at(-1) ?? '').startsWith(outlet);
  });
}

/** Whether the line names an agency and then what it is for: pages put the headline before their own name. */
function opensWithAgency(line: Line | undefined): boolean {
  const [first, ...others] = titleParts(line?.text ?? '');
  return (
    first !== undefined &&
    others.length > 0 &&
    namesAgencyOnly({ text: first.text, signs: lineSigns(first.text) })
  );
}

/** What a line below must say of the first line, or the first line look like, to be the page title. */
const leastAlike = 0.4;
/** In words; a pair of ideographs says half as much. */
const leastSaid = 3;
const pairWeight = 0.5;

/** Texts that are cut out of a page open with anything: only what looks like a page title is one. */
function readTitle(
  { lines, dateShare }: Page,
  candidates: readonly HeadlineCandidate[],
  from: number,
): Pick<FrontPage, 'title' | 'titleIndex' | 'titleWords' | 'bestTitleShare'> {
  const titleIndex = lines
    .slice(0, from + titleLines)
    .findIndex(
      (line, index) =>
        index >= from &&
        line.signs.length >= shortestTitle &&
        line.signs.starts !== 'bullet' &&
        (dateShare[index] ?? 0) < mostDateOfTitle &&
        !isMark(line.signs) &&
        !isMenuBar(line.text) &&
        !namesAgencyOnly(line),
    );
  const title = termsOf(lines[titleIndex]?.signs.words ?? []);
  const titleWords = candidates.map(({ words }) => countHeld(title, words));
  const mostHeld = candidates.reduce((most, { index, part }, at) => {
    const held = index > titleIndex && part === 'whole' ? (titleWords[at] ?? 0) : 0;
    return Math.max(most, held);
  }, 0);
  const bestTitleShare = mostHeld / Math.max(1, title.size);
  const divided = titleParts(lines[titleIndex]?.text ?? '').length > 1;
  const said = bestTitleShare * weightOf(title);
  return divided || (bestTitleShare >= leastAlike && said >= leastSaid)
    ? { title, titleIndex, titleWords, bestTitleShare }
    : { title: new Set(), titleIndex: -1, titleWords: [], bestTitleShare: 0 };
}

/** How many of the terms the words hold. Most lines hold none, and are not asked for their terms. */
function countHeld(terms: ReadonlySet<string>, words: readonly string[]): number {
  if (!words.some((word) => isDense(word) || terms.has(word))) return 0;
  let held = 0;
  for (const term of termsOf(words)) if (terms.has(term)) held++;
  return held;
}

function weightOf(terms: ReadonlySet<string>): number {
  let weight = 0;
  for (const term of terms) weight += isDense(term) ? pairWeight : 1;
  return weight;
}

function countHolders(candidates: readonly HeadlineCandidate[]): ReadonlyMap<string, number> {
  const holders = new Map<string, number>();
  const seen = new Map<string, number>();
  for (const { key, index } of candidates) {
    if (seen.get(key) === index) continue;
    seen.set(key, index);
    holders.set(key, (holders.get(key) ?? 0) + 1);
  }
  return holders;
}

/** Items of lists are headlines without the mark before them. */
const bullet = /^[•·*▪■►▶●›»]\s+/u;

/** A bar divides nothing but titles: at the top, the whole of such a line is no headline, nor one that names its agency. */
const bar = /[|｜]/;

function partsOf(
  text: string,
  atTop: boolean,
): readonly (Span & { readonly part: CandidatePart })[] {
  const marks = bullet.exec(text)?.[0].length ?? 0;
  const whole = { part: 'whole', start: marks, end: text.length } as const;
  const parts = titleParts(text);
  const [first, second] = parts;
  const last = parts.at(-1);
  const beforeLast = parts.at(-2);
  if (!first || !second || !last || !beforeLast) return [whole];
  const endOf = (part: { readonly text: string; readonly start: number }) =>
    part.start + part.text.trimEnd().length;
  return [
    ...(atTop && (bar.test(text) || isAgency(last.text)) ? [] : [whole]),
    { part: 'first', start: first.start, end: endOf(first) },
    { part: 'last', start: last.start, end: endOf(last) },
    ...(parts.length > 2
      ? ([
          { part: 'all but the last', start: first.start, end: endOf(beforeLast) },
          { part: 'all but the first', start: second.start, end: endOf(last) },
        ] as const)
      : []),
  ];
}
