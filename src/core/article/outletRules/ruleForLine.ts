import { compareSpans, overlaps, type Span } from '../../text/span';
import type { SectionKind } from '../article';
import { findDates } from '../dates/findDates';
import { literally } from './linePattern';
import type { LineRule } from './outletRules';

/** Kinds whose lines hold a value that differs from article to article. */
const varying: ReadonlySet<SectionKind> = new Set([
  'headline',
  'byline',
  'published',
  'media-id',
  'caption',
  'credit',
  'lede',
  'paragraph',
]);

/** Letters by which a line is known where some of it differs. */
const leastLetters = 3;

export interface LineSeen {
  readonly text: string;
  readonly language: string;
  /** What is known to be the value, within the text. */
  readonly value?: Span;
  /** The kind of the line before it. */
  readonly after?: SectionKind;
}

/**
 * The rule by which lines like this one are of the kind on other pages too: the line as it stands, with
 * asterisks for what differs, or else the place behind the line before it. `undefined` where neither would
 * tell such lines from others.
 */
export function ruleForLine(kind: SectionKind, seen: LineSeen): LineRule | undefined {
  const { text, language, value, after } = seen;
  const dates = findDates(text, language);
  if (!varying.has(kind))
    return { kind, line: withAsterisks(text, [...dates, ...numbersIn(text)]) };
  const differs = [value, dates[0], behindColon(text)].find(
    (span) => span && hasLetters(text.slice(0, span.start) + text.slice(span.end)),
  );
  if (differs) return { kind, line: withAsterisks(text, [differs]) };
  return after && { kind, after };
}

/** The text with an asterisk for each of the spans; as it is where too little of it would be left. */
function withAsterisks(text: string, spans: readonly Span[]): string {
  const ordered = [...spans].sort(compareSpans);
  const apart = ordered.filter(
    (span, i) => !ordered.slice(0, i).some((one) => overlaps(one, span)),
  );
  let rest = '';
  let pattern = '';
  let at = 0;
  for (const { start, end } of apart) {
    rest += text.slice(at, start);
    pattern += `${literally(text.slice(at, start))}*`;
    at = end;
  }
  return hasLetters(rest + text.slice(at)) ? pattern + literally(text.slice(at)) : literally(text);
}

function numbersIn(text: string): readonly Span[] {
  return Array.from(text.matchAll(/\p{N}+(?:[.,:/٫٬-]\p{N}+)*/gu), ({ index, 0: number }) => ({
    start: index,
    end: index + number.length,
  }));
}

function behindColon(text: string): Span | undefined {
  const start = /^[^:：]{1,40}[:：]\s*(?=\S)/u.exec(text)?.[0].length;
  return start === undefined ? undefined : { start, end: text.length };
}

function hasLetters(text: string): boolean {
  return (text.match(/\p{L}/gu)?.length ?? 0) >= leastLetters;
}
