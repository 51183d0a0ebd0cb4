// Which of the dates in a text say when it was published and when it was changed. A page of news has
// many: today's in its head, others beside its teasers, in captions and in the story.

import { Lines } from '../text/lines';
import type { Span } from '../text/span';
import type { Reading } from './article';
import type { DateOrder } from './dates/dateTable';
import { findDates } from './dates/findDates';
import type { FoundDate } from './dates/foundDate';
import { publicationCues } from './dates/publicationCues';
import { proseBlock, type LineRange } from './proseBlock';
import { publicationCandidates, type Candidate } from './publicationCandidates';
import { signsOf } from './publicationSigns';
import { repeatedTitle } from './titleLine';

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

/** A less probable day is not given: a wrong date does more harm than none. */
const leastProbability = 0.82;

/** Reads the dates of publication and of the last change from a canonical text. */
export function findPublication(
  text: string,
  language: string,
  context: PublicationContext = {},
): Publication {
  const candidates = candidatesIn(text, language, context);
  const published =
    mostProbable(candidates.filter(({ cue }) => cue !== 'updated')) ??
    besideUpdate(candidates) ??
    monthInHead(text, language, context);
  const modified = mostProbable(
    candidates.filter(
      ({ cue, day }) => cue === 'updated' && day >= (published?.value ?? '').slice(0, 10),
    ),
  );
  return { ...(published && { published }), ...(modified && { modified }) };
}

/** The day that a line gives before it says when the article was changed: "14.09.2023 - Update : 15.09.2023". */
function besideUpdate(candidates: readonly Candidate[]): Reading | undefined {
  const found = candidates.find((candidate, at) => {
    const { cue, day, place, belowHeadline = 0 } = candidate;
    const next = candidates[at + 1];
    const isBefore = next?.cue === 'updated' && next.place === place && day <= next.day;
    const isInHead = belowHeadline > 0 && belowHeadline <= longestHead;
    return cue === undefined && isBefore && isInHead && isAlone(candidate);
  });
  if (!found) return undefined;
  const { start, end, value } = found.date;
  return { start, end, value, rule: 'date-line', confidence: besideConfidence };
}

const besideConfidence = 0.8;

const month = /^\d{4}-\d\d$/;
const monthConfidence = 0.6;

/** The month that stands in a line of its own between headline and body: some articles give no day. */
function monthInHead(
  text: string,
  language: string,
  { dates = [], headline, body }: PublicationContext,
): Reading | undefined {
  if (!headline || !body || !dates.some(({ value }) => month.test(value))) return undefined;
  const lines = new Lines(text);
  const cueOf = publicationCues(language);
  const found = dates.find(({ value, start, end }) => {
    const line = lines.lineAt(start);
    if (!month.test(value) || start < headline.end || line >= body.firstLine) return false;
    const [before, after] = [
      text.slice(lines.start(line), start),
      text.slice(end, lines.end(line)),
    ];
    const isAnnounced = !/\p{L}/u.test(before) || cueOf(before) === 'published';
    return isAnnounced && !/[\p{L}\p{N}]/u.test(after);
  });
  if (!found) return undefined;
  const { start, end, value } = found;
  return { start, end, value, rule: 'date-line', confidence: monthConfidence };
}

/** The dates that come into question, for {@link findPublication} and for fitting the weights. */
export function candidatesIn(
  text: string,
  language: string,
  context: PublicationContext = {},
): readonly Candidate[] {
  const dates = withoutTranslated(
    context.dates ?? findDates(text, language, context.order ? { order: context.order } : {}),
    text,
  );
  if (dates.length === 0) return [];
  const lines = context.lines ?? new Lines(text);
  const body = context.body ?? proseBlock(lines);
  const headlines = [
    context.headline && lines.lineAt(context.headline.start),
    repeatedTitle(lines, body && body.firstLine + headlineReach),
  ].filter((line) => line !== undefined);
  return publicationCandidates(lines, dates, language, { headlines, body });
}

/** Between a day and the same in another calendar, in characters: "14 أكتوبر 2023 م ـ 30 ربيع الأول 1445 هـ". */
const mostBetween = 16;
const dayLength = 86_400_000;
/** Where the month begins by sight of the moon, calendars differ by as much, in days. */
const mostApart = 2;

/** Without Hijri days beside the Gregorian day that they are: only one of the two is reckoned. */
function withoutTranslated(dates: readonly FoundDate[], text: string): readonly FoundDate[] {
  return dates.filter((date, at) => {
    if (date.calendar !== 'hijri') return true;
    return ![dates[at - 1], dates[at + 1]].some((other) => {
      if (other?.calendar !== 'gregorian') return false;
      const between = text.slice(Math.min(date.end, other.end), Math.max(date.start, other.start));
      const apart = Math.abs(
        Date.parse(date.value.slice(0, 10)) - Date.parse(other.value.slice(0, 10)),
      );
      return (
        between.length <= mostBetween && !between.includes('\n') && apart <= mostApart * dayLength
      );
    });
  });
}

/** The guessed body may begin with the deck or a teaser; the headline is no further in than this. */
const headlineReach = 5;

/** Of two days in the head of an article, one below the other, the earlier is that of publication where it comes first. */
function areInHead(one: Candidate, other: Candidate): boolean {
  const [first, second] = one.place < other.place ? [one, other] : [other, one];
  const { belowHeadline, aboveBody } = first;
  const isBelow = belowHeadline !== undefined && belowHeadline > 0 && belowHeadline <= longestHead;
  const isAbove = aboveBody !== undefined && aboveBody > 0;
  const areClose = second.place - first.place <= 1 && first.day < second.day;
  return isBelow && isAbove && areClose && [first, second].every(isAlone);
}

const isAlone = ({ before, after }: Candidate) => before + after <= mostBeside;

/** In lines, and in letters beside a day. */
const longestHead = 8;
const mostBeside = 30;

/** The best date of the day that is most probable over all its dates, when it is probable enough. */
function mostProbable(candidates: readonly Candidate[]): Reading | undefined {
  const days = new Map<string, { odds: number; best: Candidate; bestOdds: number }>();
  let total = 1;
  for (const candidate of candidates) {
    const odds = Math.exp(signsOf(candidate).reduce((sum, { weight }) => sum + weight, 0));
    total += odds;
    const day = days.get(candidate.day);
    if (!day) days.set(candidate.day, { odds, best: candidate, bestOdds: odds });
    else {
      day.odds += odds;
      if (odds > day.bestOdds) [day.best, day.bestOdds] = [candidate, odds];
    }
  }
  const [top, second] = [...days.values()].sort((a, b) => b.odds - a.odds);
  if (!top) return undefined;
  const both = second && areInHead(top.best, second.best) ? top.odds + second.odds : 0;
  if (Math.max(top.odds, both) / total < leastProbability) return undefined;
  const isTop = top.odds / total >= leastProbability || !second || top.best.day < second.best.day;
  const chosen = isTop ? top : second;
  const { date, cue } = chosen.best;
  return {
    start: date.start,
    end: date.end,
    value: date.value,
    rule: cue ? `date-cue-${cue}` : 'date-line',
    confidence: chosen.odds / total,
  };
}
