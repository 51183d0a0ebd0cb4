import { findDates } from '../../article/dates/findDates';
import { findRelativeDates } from '../../article/dates/findRelativeDates';
import { resolveRelative } from '../../article/dates/relativeDate';
import type { FoundDate } from '../../article/dates/foundDate';
import type { Span } from '../../text/span';
import type { EntitySuggestion } from '../suggestion';
import { onlyWithin } from './within';

/** A date in full is one; a day told from the text's own day is sometimes a word of another meaning. */
const certain = 0.95;
const relative = 0.8;

interface ValuedSpan extends Span {
  readonly value: string | undefined;
}

interface KnownDates {
  /** The day of publication. */
  readonly published?: string;
  /** The dates of the text in full, where they were found already. */
  readonly dates?: readonly FoundDate[];
}

/** Dates, and days told from that of publication where it is known, with their ISO 8601 values. */
export function byDates(
  text: string,
  within: readonly Span[],
  language: string,
  { published, dates: known }: KnownDates = {},
): EntitySuggestion[] {
  // A portion of a long text must not cost the time of the whole.
  const from = within[0]?.start ?? 0;
  const to = within.at(-1)?.end ?? 0;
  const portion = text.slice(from, to);
  const dates =
    known
      ?.filter(({ start, end }) => from <= start && end <= to)
      .map((date) => ({ ...date, start: date.start - from, end: date.end - from })) ??
    findDates(portion, language);
  const relatives = findRelativeDates(portion, language, dates).map((found) => ({
    ...found,
    value: published === undefined ? undefined : resolveRelative(found, published),
  }));
  const suggest = (found: ValuedSpan, score: number): EntitySuggestion => {
    const last = from + found.end;
    // Arabic does not shorten the names of months: the stop is that of the sentence.
    const end = language === 'ar' && text.charAt(last - 1) === '.' ? last - 1 : last;
    const span = { start: from + found.start, end };
    const name = text.slice(span.start, end);
    const value = found.value === undefined ? {} : { value: found.value };
    return { ...span, type: 'date', score, by: 'date', args: [], name, ...value };
  };
  return onlyWithin(
    [
      ...dates.map((date) =>
        // A date that can be read in two ways has no value until a person says which.
        suggest(date.ambiguous ? { ...date, value: undefined } : date, certain),
      ),
      ...relatives.map((date) => suggest(date, relative)),
    ].sort((a, b) => a.start - b.start),
    within,
  );
}
