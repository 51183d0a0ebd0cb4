// Which of the dates in a text say when it was published and when it was changed. A page of news has
// many: today's in its head, others beside its teasers, in captions and in the story. Each date is a
// candidate with a score in log-odds; the signs are listed one by one, so that they can be explained.

import { Lines } from '../text/lines';
import type { Span } from '../text/span';
import type { Reading } from './article';
import type { DateOrder } from './dates/dateTable';
import { findDates } from './dates/findDates';
import type { FoundDate } from './dates/foundDate';
import { publicationCues } from './dates/publicationCues';
import { proseBlock, type LineRange } from './proseBlock';

/** What the caller knows already. Everything is optional; what is missing is guessed from the text. */
export interface PublicationContext {
  readonly lines?: Lines;
  /** The dates of the text, when they have been found before. */
  readonly dates?: readonly FoundDate[];
  readonly headline?: Span;
  /** The lines of the article's own text, captions and crossheads included. */
  readonly body?: LineRange;
  /** How the outlet writes numeric dates. */
  readonly order?: DateOrder;
}

/** When the article says that it was published and last changed; absent where it does not say so. */
export interface Publication {
  readonly published?: Reading;
  readonly modified?: Reading;
}

type Role = 'published' | 'updated';

interface Candidate {
  readonly date: FoundDate;
  readonly line: number;
  readonly cue: Role | undefined;
  /** Letters of the line that are neither date nor cue. */
  readonly rest: number;
}

/** Reads the dates of publication and of the last change from a canonical text. */
export function findPublication(
  text: string,
  language: string,
  context: PublicationContext = {},
): Publication {
  const lines = context.lines ?? new Lines(text);
  const dates =
    context.dates ?? findDates(text, language, context.order ? { order: context.order } : {});
  const body = context.body ?? proseBlock(lines);
  const candidates = candidatesOf(lines, dates, language);
  const scored = candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate, candidates, lines, body) }))
    .sort((a, b) => b.score - a.score);
  const best = (updated: boolean): Reading | undefined => {
    const top = scored.find(({ candidate }) => (candidate.cue === 'updated') === updated);
    return top && top.score > 0 ? readingOf(top.candidate, top.score) : undefined;
  };
  const published = best(false);
  const modified = best(true);
  return { ...(published && { published }), ...(modified && { modified }) };
}

function candidatesOf(
  lines: Lines,
  dates: readonly FoundDate[],
  language: string,
): readonly Candidate[] {
  const cues = publicationCues(language);
  const candidates: Candidate[] = [];
  let previousEnd = 0;
  for (const date of dates) {
    const line = lines.lineAt(date.start);
    const lead = lines.source.slice(Math.max(lines.start(line), previousEnd), date.start);
    previousEnd = date.end;
    if (!/^\d{4}-\d\d-\d\d(?!\/)/.test(date.value)) continue;
    const whole = lines.text(line);
    if (foreign.test(whole)) continue;
    const cue = cues(lead) ?? (hasLetters(lead) ? undefined : cues(lineAbove(lines, line)));
    const rest = letterCount(whole) - letterCount(lines.source.slice(date.start, date.end));
    candidates.push({ date, line, cue, rest });
  }
  return candidates;
}

/** Lines whose dates are not the article's: copyright notes and quoted posts. */
const foreign = /©|\bcopyright\b|\(c\) ?\d|\(@\w/i;

/** The log-odds that a candidate is the article's own date. */
function scoreOf(
  candidate: Candidate,
  all: readonly Candidate[],
  lines: Lines,
  body: LineRange | undefined,
): number {
  const { date, line, cue, rest } = candidate;
  let score = -1;
  if (cue) score += 3;
  if (date.value.includes('T')) score += 1;
  if (date.weekday && !date.weekday.agrees) score -= 2;
  score -= Math.min(4, rest / 30);
  if (body) {
    if (line < body.firstLine) score += 2.5 - Math.min(3, (body.firstLine - line) / 10);
    else if (line <= body.lastLine) score += line - body.firstLine < 8 ? 1 : -0.5;
    else score -= 1 + Math.min(2, (line - body.lastLine) / 20);
  }
  const neighbours = all.filter(
    (other) =>
      other.line !== line &&
      Math.abs(other.line - line) < 16 &&
      other.date.value.slice(0, 10) !== date.value.slice(0, 10),
  );
  score -= Math.min(2, neighbours.length * 0.5);
  return score;
}

function readingOf({ date, cue }: Candidate, score: number): Reading {
  return {
    start: date.start,
    end: date.end,
    value: date.value,
    rule: cue ? `date-cue-${cue}` : 'date-line',
    confidence: 1 / (1 + Math.exp(-score)),
  };
}

function lineAbove(lines: Lines, line: number): string {
  for (let above = line - 1; above >= Math.max(0, line - 3); above--) {
    const text = lines.text(above).trim();
    if (text) return text.length <= 40 ? text : '';
  }
  return '';
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}

function letterCount(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
