// The tables of relative days made ready for reading.

import type { Weekday } from './calendar';
import type { DateTable, RelativeTable } from './dateTable';
import { dateTablesFor } from './dateTables';
import { foldDateWord } from './dateWords';
import { memoized } from './memoized';
import type { Direction, RelativeMeaning } from './relativeDate';
import { futureTest, type FutureTest } from './tense';

/** What a word or phrase of prose can contribute to a relative date. */
export type RelativePiece =
  /** A date by itself. */
  | { readonly kind: 'whole'; readonly meaning: RelativeMeaning }
  /** A date by itself, which a direction beside it changes. */
  | { readonly kind: 'weekday'; readonly weekday: Weekday; readonly capitals: boolean }
  /** A date only with a direction beside it. */
  | { readonly kind: 'unit'; readonly unit: 'week' | 'month' | 'year' }
  | { readonly kind: 'month-name'; readonly month: number; readonly capitals: boolean }
  | { readonly kind: 'direction'; readonly direction: Direction }
  /** A phrase that holds a weekday and means something else. */
  | { readonly kind: 'name' };

export interface RelativeWords {
  /** Keyed as {@link foldDateWord} folds them. */
  readonly pieces: ReadonlyMap<string, RelativePiece>;
  /** First words of phrases. */
  readonly firsts: ReadonlySet<string>;
  /** False for most words that neither are a piece nor begin one, told by their first two letters. */
  readonly mayBegin: (text: string, wordStart: number) => boolean;
  /** Whether a weekday there is one to come. */
  readonly isFuture: FutureTest;
  /** Finds the pieces of a language without blanks, the longest first; `undefined` for the others. */
  readonly unspaced: RegExp | undefined;
}

const ideograph = /^\p{Script=Han}/u;
const amounts: readonly (readonly [Direction, -1 | 0 | 1])[] = [
  ['last', -1],
  ['this', 0],
  ['next', 1],
];

/** The relative words of a language's own table; none where it has none. */
export const relativeWordsFor = memoized((language): RelativeWords => {
  const [table] = dateTablesFor(language);
  const pieces = new Map<string, RelativePiece>();
  if (table?.relative) addPieces(pieces, table, table.relative);
  const keys = Array.from(pieces.keys());
  const unspaced = keys.filter((key) => ideograph.test(key)).sort((a, b) => b.length - a.length);
  return {
    pieces,
    mayBegin: beginningTest(keys),
    isFuture: table?.relative ? futureTest(table.relative) : () => false,
    firsts: new Set(
      keys.filter((key) => key.includes(' ')).map((key) => key.split(' ', 1)[0] ?? ''),
    ),
    unspaced: unspaced.length > 0 ? new RegExp(unspaced.join('|'), 'g') : undefined,
  };
});

/** Only ASCII letters tell: the first letters of other words may be others when they are folded. */
function beginningTest(keys: readonly string[]): RelativeWords['mayBegin'] {
  const known = new Uint8Array(32 * 32);
  const mark = (first: number, second: number): void => {
    known[((first & 31) << 5) | (second & 31)] = 1;
  };
  for (const key of keys) mark(key.charCodeAt(0), key.charCodeAt(1));
  return (text, start) => {
    const first = text.charCodeAt(start);
    const second = text.charCodeAt(start + 1);
    if (!isAsciiLetter(first) || !isAsciiLetter(second)) return true;
    return known[((first & 31) << 5) | (second & 31)] === 1;
  };
}

function isAsciiLetter(code: number): boolean {
  const small = code | 32;
  return small >= 0x61 && small <= 0x7a;
}

function addPieces(
  pieces: Map<string, RelativePiece>,
  table: DateTable,
  relative: RelativeTable,
): void {
  const add: Add = (names, piece) => {
    for (const name of names?.split('|') ?? []) {
      const key = foldDateWord(name);
      if (!pieces.has(key)) pieces.set(key, piece);
    }
  };
  const days = [
    [relative.dayBeforeYesterday, -2],
    [relative.yesterday, -1],
    [relative.today, 0],
    [relative.tomorrow, 1],
    [relative.dayAfterTomorrow, 2],
  ] as const;
  add(relative.names, { kind: 'name' });
  for (const [names, amount] of days)
    add(names, { kind: 'whole', meaning: { kind: 'days', amount } });
  for (const [direction, amount] of amounts) {
    for (const unit of ['week', 'month', 'year'] as const) {
      const phrase =
        `${direction}${unit === 'week' ? 'Week' : unit === 'month' ? 'Month' : 'Year'}` as const;
      add(relative[phrase], { kind: 'whole', meaning: { kind: unit, amount } });
    }
  }
  add(relative.week, { kind: 'unit', unit: 'week' });
  add(relative.month, { kind: 'unit', unit: 'month' });
  add(relative.year, { kind: 'unit', unit: 'year' });
  for (const [direction] of amounts) add(relative[direction], { kind: 'direction', direction });
  addWeekdays(add, relative, table);
}

type Add = (names: string | undefined, piece: RelativePiece) => void;

function addWeekdays(add: Add, relative: RelativeTable, table: DateTable): void {
  const capitals = table.capitals ?? false;
  if (!ideograph.test(table.weekdays[0] ?? '')) {
    // Of the table's own names only the first is sure to be no other word in prose: `Sat`, `mar`, `So`.
    const first = table.weekdays.map((names) => names.split('|', 1)[0] ?? '');
    (relative.weekdays ?? first).forEach((names, i) => {
      add(names, { kind: 'weekday', weekday: (i + 1) as Weekday, capitals });
    });
    table.months.forEach((names, i) => {
      add(names, { kind: 'month-name', month: i + 1, capitals });
    });
    return;
  }
  // Without blanks a direction and its noun are one word, 上周五.
  table.weekdays.forEach((names, i) => {
    const weekday = (i + 1) as Weekday;
    add(names, { kind: 'weekday', weekday, capitals });
    for (const [direction] of amounts) {
      for (const prefix of relative[direction].split('|')) {
        const prefixed = names.split('|').map((name) => prefix + name);
        const meaning = { kind: 'weekday', weekday, direction } as const;
        add(prefixed.join('|'), { kind: 'whole', meaning });
      }
    }
  });
}
