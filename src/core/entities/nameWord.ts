import { characterTest } from '../text/characters';
import type { Span } from '../text/span';
import { foldName } from './foldName';

/** A run of letters and digits in a text, as names are compared by. */
export interface NameWord extends Span {
  readonly folded: string;
  readonly capital: boolean;
}

const run = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640]*/uy;
const begins = characterTest(/[\p{L}\p{N}]/u);
const goesOn = characterTest(/[\p{L}\p{M}\p{N}\u0640]/u);

/** The runs of letters and digits of a text from `start` to `end`. */
export function* nameWords(
  text: string,
  start = 0,
  end = text.length,
): Generator<NameWord, void, undefined> {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!begins(code) && !isSurrogate(code)) continue;
    const after = runEnd(text, at, end);
    if (after === at) continue;
    yield new TextWord(text, at, after);
    at = after - 1;
  }
}

/** Where the run that begins at an offset ends; there itself when none does. */
function runEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && goesOn(text.charCodeAt(end))) end++;
  if (end === limit || !isSurrogate(text.charCodeAt(end))) return end;
  // Letters that take two units are rare; the expression knows them.
  run.lastIndex = start;
  return run.test(text) ? Math.min(run.lastIndex, limit) : start;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(text.slice(at, at + 2));
}

/** Folds itself when asked: most words of a text are looked at no further. */
class TextWord implements NameWord {
  readonly capital: boolean;
  private fold: string | undefined;

  constructor(
    private readonly text: string,
    readonly start: number,
    readonly end: number,
  ) {
    this.capital = isCapital(text, start);
  }

  get folded(): string {
    return (this.fold ??= foldName(this.text.slice(this.start, this.end)));
  }
}
