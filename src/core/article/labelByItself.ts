// What a line is by what it says, wherever it stands in the head, in the article or below it.

import { contains } from '../text/span';
import { isAgency } from './agencies';
import type { BodyStretch } from './bodyStretch';
import { announcesWriter, isRole } from './byline';
import type { FoundDate } from './dates/foundDate';
import { label, within, type Label } from './label';
import type { Line } from './line';
import { isPhrase } from './phraseBook';
import { phraseWords } from './phraseWords';
import { isCreditCue, isNearArticle, kindByCredit, opensAsCaption } from './pictureLines';

/** A line's place in its article. */
export interface Place {
  readonly index: number;
  readonly body: BodyStretch;
  readonly dates: readonly FoundDate[];
  /** Index of the line where the head of the article has ended: headline, deck, writer and day. */
  readonly head: number;
}

/** Kinds that a line shows by itself, wherever it stands. */
export function byItself(line: Line, { index, body, dates, head }: Place): Label | undefined {
  const { signs } = line;
  const { phrases } = signs;
  if (phrases.has('end-mark') && signs.length < 40) return label('end-mark', 'end-mark', 0.98);
  if (phrases.has('media-id') && signs.length < 60) return label('media-id', 'media-id', 0.95);
  if (isNearArticle(body, index)) {
    const credit = isStamped(line, dates) ? undefined : signs.credit;
    const kind = credit && kindByCredit(line, credit);
    if (kind) {
      const rule = kind === 'credit' ? 'credit-line' : 'caption-credit';
      return label(kind, rule, 0.85, within(line, credit));
    }
    if (opensAsCaption(line)) return label('caption', 'caption-cue', 0.85);
    if (isCreditCue(line)) return label('credit', 'credit-line', 0.7);
  }
  if (phrases.has('syndication') && signs.length < 300 && index >= body.first) {
    return label('syndication', 'syndication-note', 0.9);
  }
  const prose = signs.length > 120 && signs.ends === 'sentence';
  if (prose) return undefined;
  if (announcesOther(line)) return label('related', 'related-heading', 0.85);
  if (phrases.has('related') && signs.length < 60) return label('related', 'related-heading', 0.85);
  if (index >= head) return undefined;
  const byline = phrases.has('byline') && signs.length < 100;
  const date = dateOfLine(line, dates);
  if (date && !isSentence(line, date)) {
    const author = { start: 0, end: date.start - line.start };
    return byline && isName(line.text.slice(0, author.end))
      ? label('byline', 'byline-cue', 0.7, within(line, author))
      : label('published', 'date-line', 0.8);
  }
  if (!byline) return undefined;
  const isNamed = !announcesWriter(line) && !isRole(line);
  return label('byline', 'byline-cue', 0.7, isNamed ? line : undefined);
}

/** Whether the line says in capitals that it names another article: "READ: Chile joins the case". */
function announcesOther({ text, signs }: Line): boolean {
  const cue = inCapitals.exec(text)?.[1];
  if (cue === undefined || signs.ends === 'sentence') return false;
  return isPhrase(phraseWords(cue), 'related');
}

const inCapitals = /^(\p{Lu}[\p{Lu} ]{2,18}):\s/u;

/** Whether the line tells of a day rather than giving it: "They have met every month since 2011." */
function isSentence({ text, signs }: Line, date: FoundDate): boolean {
  if (
    signs.ends !== 'sentence' ||
    signs.phrases.has('published') ||
    signs.phrases.has('modified')
  ) {
    return false;
  }
  const beside = text.replace(/[^\p{L}]+/gu, '').length - (date.end - date.start);
  return beside >= leastOfSentence;
}

/** In letters. */
const leastOfSentence = 20;

/** Whether there are letters enough for a name behind the word that announces it. */
function isName(text: string): boolean {
  return (text.match(/\p{L}{2,}/gu)?.length ?? 0) > 2;
}

/** The day that a line gives when it gives little else. `dates` are ascending. */
function dateOfLine(line: Line, dates: readonly FoundDate[]): FoundDate | undefined {
  if (line.text.length > longestDateLine) return undefined;
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.start ?? 0) < line.start) low = middle + 1;
    else high = middle;
  }
  const date = dates[low];
  if (!date || !contains(line, date)) return undefined;
  return line.text.length - (date.end - date.start) < mostBesideDate ? date : undefined;
}

/** In characters: a date has its weekday, its hour and its zone. */
const longestDateLine = 200;
const mostBesideDate = 60;

/** Whether the line is an agency and a day, or gives the hour: it says when who sent the message, and credits no picture. */
function isStamped(line: Line, dates: readonly FoundDate[]): boolean {
  const date = dateOfLine(line, dates);
  if (!date) return false;
  const before = line.text.slice(0, date.start - line.start).replace(besideMarks, '');
  const after = line.text.slice(date.end - line.start).replace(besideMarks, '');
  return (isAgency(before) && after === '') || isAgency(after) || date.value.includes('T');
}

const besideMarks = /^[\s,،|·:–—-]+|[\s,،|·:–—-]+$/gu;
