// What the rest of a document says of a word. The same word tends to be part of the same kind of name all
// through an article, so what it was taken for elsewhere is added to its scores, as between the linked
// words of a skip-chain model (Sutton and McCallum 2004).

import type { NameSpan } from './decoder';
import { OUTSIDE, modelTypes, tagCount, typeOfTag } from './tags';

/** What all others together can add to a score, when they agree. */
const weight = 1.5;
/** Others count fully when they are many: as if so many more had said nothing. */
const silent = 1;
/** A full name tells that its last word is a surname; what else the word is elsewhere says less. */
const surnameVotes = 2;

const person = modelTypes.indexOf('person');
/** Where the words that are in no name are counted, after the types. */
const outside = modelTypes.length;

export class WordVotes {
  private readonly votes = new Map<string, Float64Array>();

  /** Counts what the words of a sentence were taken for. */
  add(words: readonly string[], names: readonly NameSpan[]): void {
    typesIn(words, names).forEach((type, at) => {
      this.vote(words[at] ?? '', type, 1);
    });
    for (const { first, end, type, score } of names) {
      const last = words[end - 1] ?? '';
      if (type === person && end - first > 1 && isSurname(last)) {
        this.vote(last, person, surnameVotes * score);
      }
    }
  }

  /**
   * What to add to the scores of a sentence that was counted with those names, `tagCount` numbers a word;
   * `undefined` when nothing would come of it, since all that is said elsewhere is the same.
   */
  leaning(words: readonly string[], names: readonly NameSpan[]): Float64Array | undefined {
    const leaning = new Float64Array(words.length * tagCount);
    let disagrees = false;
    for (const [at, own] of typesIn(words, names).entries()) {
      const others = this.others(words[at] ?? '', own);
      const all = others?.reduce((sum, count) => sum + count) ?? 0;
      if (!others || all <= 0) continue;
      if (Math.max(...others) > (others[own] ?? 0)) disagrees = true;
      for (let tag = 0; tag < tagCount; tag++) {
        // Where there are no capitals, most words that are no names look no different from names.
        if (tag === OUTSIDE && !isCased(words[at] ?? '')) continue;
        const type = tag === OUTSIDE ? outside : typeOfTag(tag);
        leaning[at * tagCount + tag] = (weight * (others[type] ?? 0)) / (all + silent);
      }
    }
    return disagrees ? leaning : undefined;
  }

  /** What the word was taken for elsewhere, when it was taken for `own` here. */
  private others(word: string, own: number): Float64Array | undefined {
    return this.votes.get(word)?.map((count, type) => (type === own ? count - 1 : count));
  }

  private vote(word: string, type: number, count: number): void {
    if (!canVote(word)) return;
    const votes = this.votes.get(word) ?? new Float64Array(modelTypes.length + 1);
    votes[type] = (votes[type] ?? 0) + count;
    this.votes.set(word, votes);
  }
}

/** For each word the type of the name that it is in. */
function typesIn(words: readonly string[], names: readonly NameSpan[]): Int32Array {
  const types = new Int32Array(words.length).fill(outside);
  for (const { first, end, type } of names) types.fill(type, first, end);
  return types;
}

/** Whether the last word of a name can stand for the person: no "Jr." and no single letter. */
export function isSurname(word: string): boolean {
  return word.length >= 3 && !word.endsWith('.');
}

/** Small words of names, as "of", and marks are in names of every kind. */
function canVote(word: string): boolean {
  return word.length >= 2 && /\p{Lu}|\p{Lo}/u.test(word);
}

function isCased(word: string): boolean {
  return /\p{Lu}/u.test(word);
}
