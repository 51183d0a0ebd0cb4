// What the rest of a document says of a word. The same word tends to be part of the same kind of name all
// through an article, so what it was taken for elsewhere is added to its scores, as between the linked
// words of a skip-chain model (Sutton and McCallum 2004).

import type { NameSpan } from './decoder';
import { surnamesOf } from './surnames';
import { OUTSIDE, modelTypes, tagCount, typeOfTag } from './tags';
import { hasCapital, isAscii } from './wordShape';

/** What all others together can add to a score, when they agree. */
const weight = 1.5;
/** Others count fully when they are many: as if so many more had said nothing. */
const silent = 1;
/** A full name tells that its last word is a surname; what else the word is elsewhere says less. */
const surnameVotes = 2;

/** Fewer are rounding. */
const leastVotes = 1e-6;

const person = modelTypes.indexOf('person');
/** Where the words that are in no name are counted, after the types. */
const outside = modelTypes.length;

export class WordVotes {
  private readonly votes = new Map<string, Float64Array>();

  /** Counts what the words of a sentence were taken for. */
  add(words: readonly string[], names: readonly NameSpan[]): void {
    forEachVoter(words, names, (word, type, count) => {
      this.vote(word, type, count);
    });
    for (const { first, end, type, score } of names) {
      const surname = type === person ? surnamesOf(words.slice(first, end)).at(-1) : undefined;
      if (surname?.length === 1) this.vote(surname.join(''), person, surnameVotes * score);
    }
  }

  /**
   * What to add to the scores of a sentence that was counted with those names, `tagCount` numbers a word;
   * `undefined` when nothing would come of it, since all that is said elsewhere is the same.
   */
  leaning(words: readonly string[], names: readonly NameSpan[]): Float64Array | undefined {
    if (!this.isContradicted(words, names)) return undefined;
    const leaning = new Float64Array(words.length * tagCount);
    forEachVoter(words, names, (word, own, count, at) => {
      const votes = this.votes.get(word);
      const all = votes ? votes.reduce((sum, one) => sum + one) - count : 0;
      if (!votes || all < leastVotes) return;
      for (let tag = 0; tag < tagCount; tag++) {
        // Where there are no capitals, most words that are no names look no different from names.
        if (tag === OUTSIDE && !hasCapital(word)) continue;
        const type = tag === OUTSIDE ? outside : typeOfTag(tag);
        const others = (votes[type] ?? 0) - (type === own ? count : 0);
        leaning[at * tagCount + tag] = (weight * others) / (all + silent);
      }
    });
    return leaning;
  }

  /** Whether some word is more often something else elsewhere. */
  private isContradicted(words: readonly string[], names: readonly NameSpan[]): boolean {
    let isContradicted = false;
    forEachVoter(words, names, (word, own, count) => {
      const votes = this.votes.get(word);
      if (!votes) return;
      const same = (votes[own] ?? 0) - count;
      for (let type = 0; type <= outside; type++) {
        // What is left of a difference by rounding is no vote.
        if (type !== own && (votes[type] ?? 0) > same + leastVotes) isContradicted = true;
      }
    });
    return isContradicted;
  }

  private vote(word: string, type: number, count: number): void {
    const votes = this.votes.get(word) ?? new Float64Array(modelTypes.length + 1);
    votes[type] = (votes[type] ?? 0) + count;
    this.votes.set(word, votes);
  }
}

/** Calls back for each word that has a vote, with the type of the name that it is in and how much it counts. */
function forEachVoter(
  words: readonly string[],
  names: readonly NameSpan[],
  call: (word: string, type: number, count: number, at: number) => void,
): void {
  let next = 0;
  words.forEach((word, at) => {
    while ((names[next]?.end ?? Infinity) <= at) next++;
    if (!canVote(word)) return;
    const name = names[next];
    const isInName = name !== undefined && name.first <= at;
    // A name in doubt says little of its words elsewhere.
    call(word, isInName ? name.type : outside, isInName ? name.score : 1, at);
  });
}

/** Small words of names, as "of", and marks are in names of every kind. */
function canVote(word: string): boolean {
  return word.length > 1 && (hasCapital(word) || (!isAscii(word) && /\p{Lo}/u.test(word)));
}
