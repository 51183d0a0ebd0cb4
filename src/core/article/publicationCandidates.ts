// Every full date of a page with what is known about its place, gathered once, so that the signs that
// weigh it are plain questions and the whole stays linear in the length of the text.

import { characterClass, classOf, isLetter } from '../text/characters';
import type { Lines } from '../text/lines';
import type { FoundDate } from './dates/foundDate';
import { authorLine, publicationCues, type PublicationCue } from './dates/publicationCues';
import type { LineRange } from './proseBlock';

/** A date that may be the article's own. Distances are in lines that are not blank. */
export interface Candidate {
  readonly date: FoundDate;
  /** `2024-07-03` */
  readonly day: string;
  readonly cue: PublicationCue | undefined;
  /** Letters before and after it in its line, no more than a few hundred. */
  readonly before: number;
  readonly after: number;
  /** Whether nothing, or a bar, dash or colon, stands before it. */
  readonly apart: boolean;
  /** Whether its line, or one beside it, opens with an author. */
  readonly author: boolean;
  /** Whether an earlier date stands in a line of the same pattern, as in a list of comments or teasers. */
  readonly repeats: boolean;
  /** Among the lines that are not blank. */
  readonly place: number;
  readonly belowHeadline: number | undefined;
  readonly aboveBody: number | undefined;
  readonly belowBody: number | undefined;
  /** Dates of other days in the short lines near it. */
  readonly otherDays: number;
  /** Whether no date of the page is later. */
  readonly latest: boolean;
  /** Whether another date of the page is of the same day. */
  readonly echoed: boolean;
}

/** Where the article stands in its page, in line numbers. */
export interface Place {
  /** Lines that may be the headline: a date is placed by the nearest above it, or else below it. */
  readonly headlines: readonly number[];
  readonly body: LineRange | undefined;
}

/** How much of a line is looked at on each side of a date: enough to know a paragraph. */
const sideLength = 240;
/** An author's line has a name or two and little more, in characters. */
const longestAuthorLine = 100;
/** A line that does nothing but announce the date below it, in characters. */
const longestCueLine = 25;
/** How far around a date its neighbours are counted, in lines that are not blank. */
const neighbourhood = 8;
/** Lines with more letters beside their dates than this are no mere dates. */
const mostLettersBesideDate = 60;

/** Lines whose dates are not the article's: copyright notes and quoted posts. */
const foreign = /©|\bcopyright\b|\(c\) ?\d|\(@\w/i;
const withDay = /^\d{4}-\d\d-\d\d(?!\/)/;
const setOff = /(?:^|[|•·:–—/-])\s*$/;

/** What is known of one date by itself, before it is compared with the others. */
type Lone = Omit<Candidate, 'repeats' | 'otherDays' | 'latest' | 'echoed'> & {
  readonly pattern: string;
};

/** The dates of a page that have a day and no ambiguity, in the order of the text. */
export function publicationCandidates(
  lines: Lines,
  dates: readonly FoundDate[],
  language: string,
  { headlines, body }: Place,
): readonly Candidate[] {
  const placeOf = placesOf(lines);
  const cueOf = publicationCues(language);
  const opensWithAuthor = authorLine(language);
  const { source } = lines;
  const isAuthorLine = remembered(
    (line) =>
      lines.end(line) - lines.start(line) <= longestAuthorLine && opensWithAuthor(lines.text(line)),
  );

  const found: Lone[] = [];
  let previousEnd = 0;
  for (const date of dates) {
    const line = lines.lineAt(date.start);
    const lineStart = Math.max(lines.start(line), date.start - sideLength);
    const before = source.slice(lineStart, date.start);
    const after = source.slice(date.end, Math.min(lines.end(line), date.end + sideLength));
    const lead = source.slice(Math.max(lineStart, previousEnd), date.start);
    previousEnd = date.end;
    if (!withDay.test(date.value) || date.ambiguous || foreign.test(before + after)) continue;
    const place = placeOf(line);
    found.push({
      date,
      day: date.value.slice(0, 10),
      cue: cueOf(lead) ?? (letterCount(lead) > 0 ? undefined : cueOf(cueLineAbove(lines, line))),
      before: letterCount(before),
      after: letterCount(after),
      apart: setOff.test(before.slice(-8)),
      author: [line, textLine(lines, line, -1), textLine(lines, line, 1)].some(isAuthorLine),
      pattern: [before, source.slice(date.start, date.end), after].map(patternOf).join('|'),
      place,
      belowHeadline: nearest(headlines.map((headline) => place - placeOf(headline))),
      aboveBody: body && placeOf(body.firstLine) - place,
      belowBody: body && place - placeOf(body.lastLine),
    });
  }
  return compared(found);
}

/** Dates stand close together, and are asked about the same lines. */
function remembered(ask: (line: number) => boolean): (line: number) => boolean {
  const answers = new Map<number, boolean>();
  return (line) => {
    const known = answers.get(line);
    if (known !== undefined) return known;
    const answer = ask(line);
    answers.set(line, answer);
    return answer;
  };
}

/** The least distance of those down the page, or else the least up. */
function nearest(distances: readonly number[]): number | undefined {
  const down = distances.filter((distance) => distance >= 0);
  if (down.length > 0) return Math.min(...down);
  return distances.length > 0 ? Math.max(...distances) : undefined;
}

function compared(found: readonly Lone[]): Candidate[] {
  const patterns = new Set<string>();
  const days = new Map<string, number>();
  let latest = '';
  for (const { day } of found) {
    days.set(day, (days.get(day) ?? 0) + 1);
    if (day > latest) latest = day;
  }
  return found.map(({ pattern, ...candidate }, i) => {
    const repeats = patterns.has(pattern);
    patterns.add(pattern);
    return {
      ...candidate,
      repeats,
      otherDays: otherDaysNear(found, i),
      latest: candidate.day === latest,
      echoed: (days.get(candidate.day) ?? 0) > 1,
    };
  });
}

/** More neighbours than this make no difference, and counting them would not be linear. */
const mostNeighbours = 20;

function otherDaysNear(found: readonly Lone[], index: number): number {
  const self = found[index];
  if (!self) return 0;
  const isOther = ({ day, cue, before, after }: Lone): boolean =>
    day !== self.day && cue !== 'updated' && before + after <= mostLettersBesideDate;
  let count = 0;
  for (const step of [-1, 1]) {
    for (let i = index + step; Math.abs(i - index) <= mostNeighbours; i += step) {
      const other = found[i];
      if (!other || Math.abs(other.place - self.place) > neighbourhood) break;
      if (isOther(other)) count++;
    }
  }
  return count;
}

/** For each line, how many lines before it are not blank. */
function placesOf(lines: Lines): (line: number) => number {
  const places = new Uint32Array(lines.count);
  let place = 0;
  for (let line = 0; line < lines.count; line++) {
    places[line] = place;
    if (!isBlankLine(lines, line)) place++;
  }
  return (line) => places[line] ?? place;
}

/** Looks at no more than the first character that is not white space. */
function isBlankLine(lines: Lines, line: number): boolean {
  const end = lines.end(line);
  for (let at = lines.start(line); at < end; at++) {
    if (classOf(lines.source.charCodeAt(at)) !== characterClass.space) return false;
  }
  return true;
}

/** The next line that is not blank, up or down, or else the first or last. */
function textLine(lines: Lines, line: number, step: 1 | -1): number {
  let next = line + step;
  while (next > 0 && next < lines.count - 1 && isBlankLine(lines, next)) next += step;
  return Math.min(Math.max(next, 0), lines.count - 1);
}

function cueLineAbove(lines: Lines, line: number): string {
  const above = textLine(lines, line, -1);
  if (above === line || lines.end(above) - lines.start(above) > longestCueLine) return '';
  const text = lines.text(above);
  return /\p{N}/u.test(text) ? '' : text;
}

/** Lists of dates are alike from the start; comparing more would only cost. */
const patternLength = 60;

/** Every word and number written alike. */
function patternOf(text: string): string {
  return text
    .trim()
    .slice(0, patternLength)
    .replace(/\p{N}+/gu, '0')
    .replace(/\p{L}+/gu, 'a');
}

function letterCount(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isLetter(text.charCodeAt(at))) count++;
  return count;
}
