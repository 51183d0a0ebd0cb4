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
    yield new TextWord(match[0], start + match.index);
  }
}

function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : /^\p{Lu}/u.test(word);
}

/** Folds itself when asked: most words of a text are looked at no further. */
class TextWord implements NameWord {
  readonly end: number;
  readonly capital: boolean;
  private fold: string | undefined;

  constructor(
    private readonly text: string,
    readonly start: number,
  ) {
    this.end = start + text.length;
    this.capital = isCapital(text);
  }

  get folded(): string {
    return (this.fold ??= foldName(this.text));
  }
}
