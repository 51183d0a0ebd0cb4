import type { Span } from '../text/span';
import { foldName } from './foldName';

/** A run of letters and digits in a text, as names are compared by. */
export interface NameWord extends Span {
  readonly folded: string;
  readonly capital: boolean;
}

const run = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640]*/gu;

/** The runs of letters and digits of a text from `start` to `end`. */
export function* nameWords(
  text: string,
  start = 0,
  end = text.length,
): Generator<NameWord, void, undefined> {
  for (const match of text.slice(start, end).matchAll(run)) {
    const from = start + match.index;
    yield {
      start: from,
      end: from + match[0].length,
      folded: foldName(match[0]),
      capital: /^\p{Lu}/u.test(match[0]),
    };
  }
}
