import { digitClass, toAsciiDigits } from '../../text/digits';
import type { DateOrder } from './dateTable';
import { dateWordsFor } from './dateWords';
import type { FoundDate } from './foundDate';
import { readDates } from './readDates';
import { runsOf } from './run';

export interface DateOptions {
  /** How the outlet writes numeric dates, where that is known. */
  readonly order?: DateOrder;
}

/**
 * The dates that a canonical text gives, ascending and without overlap. Impossible dates are no dates,
 * and a day without its year is not found here (see findRelativeDates). Linear in the length of the text.
 */
export function findDates(
  text: string,
  language: string,
  options: DateOptions = {},
): readonly FoundDate[] {
  const found: FoundDate[] = [];
  for (const run of runsOf(text, dateWordsFor(language), options.order)) {
    found.push(...readDates(run));
  }
  return resolveByTheOthers(found, text);
}

const numeric = new RegExp(`([${digitClass}]{1,2})[/.-]([${digitClass}]{1,2})[/.-]`);

/** Reads the ambiguous dates of a text as its unambiguous ones are written, when those agree. */
function resolveByTheOthers(found: readonly FoundDate[], text: string): readonly FoundDate[] {
  if (!found.some(({ ambiguous }) => ambiguous)) return found;
  const orders = new Set<DateOrder>();
  for (const { start, end, ambiguous } of found) {
    const [, first, second] = numeric.exec(toAsciiDigits(text.slice(start, end))) ?? [];
    if (ambiguous || !first || !second) continue;
    if (Number(first) > 12) orders.add('day-first');
    if (Number(second) > 12) orders.add('month-first');
  }
  if (orders.size !== 1) return found;
  return found.map(({ ambiguous, ...date }) => {
    const value = orders.has('day-first') ? ambiguous?.[0] : ambiguous?.[1];
    return value === undefined ? date : { ...date, value };
  });
}
