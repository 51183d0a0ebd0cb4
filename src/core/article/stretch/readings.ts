// How likely each line is to belong to the article: a logistic regression over the signs of a line, read
// twice. First every line is read by itself; then again with how its surroundings were read. The second
// reading is what bridges an interruption inside the article and leaves out a paragraph far below it.

import { ownSigns } from './ownSigns';
import type { Page } from './page';
import { weighed, type Sign, type WeighedSign } from './sign';
import { firstReading, surroundingSigns, type FirstReading } from './surroundings';
import { bodyWeights } from './weights';

/** The weights of one reading: those of each sign's values by the sign's id, and what all lines have. */
export interface ReadingWeights {
  readonly bias: number;
  readonly signs: Readonly<Record<string, readonly number[]>>;
}

export interface BodyWeights {
  readonly first: ReadingWeights;
  readonly second: ReadingWeights;
}

/** A page read twice. */
export interface SecondReading {
  readonly first: FirstReading;
  /** For each line, the logarithm of the odds that it belongs to the article. */
  readonly odds: Float64Array;
}

export function readTwice(page: Page, weights: BodyWeights = bodyWeights): SecondReading {
  const values = valuesOf(page, page.lines.length, ownSigns);
  const own = weigh(values, ownSigns, weights.first);
  const first = firstReading(page, own);
  const odds = weigh(values, ownSigns, weights.second);
  const around = valuesOf(first, page.lines.length, surroundingSigns);
  const more = weigh(around, surroundingSigns, { ...weights.second, bias: 0 });
  return { first, odds: odds.map((value, index) => value + (more[index] ?? 0)) };
}

/** Every sign's value for every line, line by line. */
export function valuesOf<T>(seen: T, lines: number, signs: readonly Sign<T>[]): Int16Array {
  const values = new Int16Array(lines * signs.length);
  let next = 0;
  for (let line = 0; line < lines; line++) {
    for (const sign of signs) values[next++] = sign.of(seen, line);
  }
  return values;
}

/** The sum of the weights of each line's values. */
function weigh<T>(
  values: Int16Array,
  signs: readonly Sign<T>[],
  weights: ReadingWeights,
): Float64Array {
  const tables = signs.map(({ id }) => weights.signs[id] ?? []);
  const odds = new Float64Array(values.length / signs.length).fill(weights.bias);
  let next = 0;
  for (let line = 0; line < odds.length; line++) {
    let sum = odds[line] ?? 0;
    for (const table of tables) {
      const value = values[next++] ?? -1;
      // To ask an array for its element -1 takes V8 many times as long as for one that it has.
      if (value >= 0) sum += table[value] ?? 0;
    }
    odds[line] = sum;
  }
  return odds;
}

/** What speaks for and against a line belonging to the article, in the second reading. */
export function weighedSigns(
  { first }: SecondReading,
  line: number,
  { second }: BodyWeights = bodyWeights,
): readonly WeighedSign[] {
  return [
    ...weighed(ownSigns, second.signs, first.page, line),
    ...weighed(surroundingSigns, second.signs, first, line),
  ];
}
