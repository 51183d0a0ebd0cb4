import { findDates } from '../../article/dates/findDates';
import { findRelativeDates } from '../../article/dates/findRelativeDates';
import { resolveRelative } from '../../article/dates/relativeDate';
import type { Span } from '../../text/span';
import type { EntitySuggestion } from '../suggestion';
import { onlyWithin } from './within';

/** A date in full is one; a day told from the text's own day is sometimes a word of another meaning. */
const certain = 0.95;
const relative = 0.8;

/** Dates, and days told from that of publication where it is known, with their ISO 8601 values. */
export function byDates(
  text: string,
  within: readonly Span[],
  language: string,
  published: string | undefined,
): EntitySuggestion[] {
  const dates = findDates(text, language);
  const relatives = findRelativeDates(text, language, dates).map((found) => ({
    ...found,
    value: published === undefined ? undefined : resolveRelative(found, published),
  }));
  const suggest = (
    { start, end, value }: Span & { readonly value: string | undefined },
    score: number,
  ): EntitySuggestion => ({
    start,
    end,
    type: 'date',
    score,
    by: 'date',
    args: [],
    name: text.slice(start, end),
    ...(value !== undefined && { value }),
  });
  return [
    ...onlyWithin(dates, within).map((date) => suggest(date, certain)),
    ...onlyWithin(relatives, within).map((date) => suggest(date, relative)),
  ];
}
