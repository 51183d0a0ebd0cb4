// Finds many names in a text at once: words are folded and looked up by the first word of a name, so the
// time does not depend on how many names there are.

import type { Span } from '../text/span';
import { cliticReadings, reachOf } from './arabicClitics';
import { nameWords, type NameWord } from './nameWord';

/** A name where it stands. */
export interface FoundName<T> extends Span {
  readonly value: T;
  /** Its words as written, with the clitics before an Arabic name. */
  readonly whole: Span;
}

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
  readonly capital: boolean;
  /** Whether it ends with a full stop, which then belongs to it: U.S. */
  readonly stop: boolean;
}

/** What may stand between two words of one name, on one line. */
const joint = /^(?:[ \u00A0]|\.[ \u00A0]?|['’&\-\u2010\u2011\u200C]| [&\-–] )$/;
const joiner = /['’&\-\u2010\u2011]/;
const letter = /[\p{L}\p{M}\p{N}]/u;

export class NameFinder<T> {
  private readonly entries = new Map<string, Entry<T>[]>();
  /** Whether every name begins with a capital: then only words that do are looked up. */
  private onlyCapitals = true;

  /** Names that are the same when folded keep the value that comes last. */
  constructor(names: Iterable<readonly [name: string, value: T]>) {
    for (const [name, value] of names) {
      const words = [...nameWords(name)];
      const [first] = words;
      if (!first) continue;
      const entry = {
        words: words.map(({ folded }) => folded),
        value,
        capital: first.capital,
        stop: name.endsWith('.'),
      };
      if (!first.capital) this.onlyCapitals = false;
      const others = this.entries.get(first.folded) ?? [];
      const kept = others.filter(({ words: other }) => other.join(' ') !== entry.words.join(' '));
      this.entries.set(
        first.folded,
        [...kept, entry].sort((a, b) => b.words.length - a.words.length),
      );
    }
  }

  /** Where the names stand as whole words, ascending; the longest where several begin. */
  find(text: string, within: readonly Span[] = [{ start: 0, end: text.length }]): FoundName<T>[] {
    if (this.entries.size === 0) return [];
    return within.flatMap(({ start, end }) => this.among(text, [...nameWords(text, start, end)]));
  }

  /** The same in a stretch of the text whose words are known already. */
  among(text: string, words: readonly NameWord[]): FoundName<T>[] {
    const found: FoundName<T>[] = [];
    for (let at = 0; at < words.length; at++) {
      if (this.onlyCapitals && words[at]?.capital !== true) continue;
      const hit = this.at(text, words, at);
      if (!hit) continue;
      found.push(hit.name);
      at = hit.last;
    }
    return found;
  }

  private at(
    text: string,
    words: readonly NameWord[],
    at: number,
  ): { readonly name: FoundName<T>; readonly last: number } | undefined {
    const word = words[at];
    if (!word) return undefined;
    const bare = { length: 0, name: word.folded, doubtful: false };
    for (const { length, name, doubtful } of [bare, ...cliticReadings(word.folded)]) {
      for (const entry of this.entries.get(name) ?? []) {
        if (doubtful && entry.words.length === 1) continue;
        const last = at + entry.words.length - 1;
        if (entry.capital && !word.capital) continue;
        if (!this.continues(text, words, at, entry)) continue;
        const end = (words[last]?.end ?? word.end) + stopAfter(text, words[last], entry.stop);
        if (!standsAlone(text, word.start, end)) continue;
        const start =
          word.start + (length === 0 ? 0 : reachOf(text.slice(word.start, word.end), length));
        const whole = { start: word.start, end };
        return { name: { start, end, value: entry.value, whole }, last };
      }
    }
    return undefined;
  }

  private continues(
    text: string,
    words: readonly NameWord[],
    at: number,
    entry: Entry<T>,
  ): boolean {
    return entry.words.every((folded, offset) => {
      if (offset === 0) return true;
      const before = words[at + offset - 1];
      const word = words[at + offset];
      if (!before || word?.folded !== folded) return false;
      return joint.test(text.slice(before.end, word.start));
    });
  }
}

function stopAfter(text: string, word: NameWord | undefined, stop: boolean): number {
  return stop && word && text.charAt(word.end) === '.' ? 1 : 0;
}

/** Whether the words are no part of a longer one: the Neill of O'Neill is, that of "Neill's" is not. */
function standsAlone(text: string, start: number, end: number): boolean {
  const joinedBefore = joiner.test(text.charAt(start - 1)) && letter.test(text.charAt(start - 2));
  const joinedAfter =
    letter.test(text.charAt(end - 1)) &&
    joiner.test(text.charAt(end)) &&
    letter.test(text.charAt(end + 1));
  return !joinedBefore && (!joinedAfter || isPossessive(text.slice(end, end + 3)));
}

function isPossessive(after: string): boolean {
  return /^['’]s(?![\p{L}\p{M}\p{N}])/u.test(after);
}
