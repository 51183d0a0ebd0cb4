import type { DateOrder } from './dateTable';
import type { DateToken } from './dateTokens';
import type { DateWords } from './dateWords';

/** An unbroken run of tokens that may hold dates, with what is needed to read them. */
export interface Run {
  readonly text: string;
  readonly tokens: readonly DateToken[];
  /** The codes of the tokens, one character each. */
  readonly codes: string;
  readonly words: DateWords;
  /** How numeric dates are read, where that is known. */
  readonly order: DateOrder | undefined;
}

/** A range of tokens of a run: the first, and the one past the last. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}
