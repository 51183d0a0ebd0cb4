// Finds many phrases in a line at once: a tree of words, walked from every word of the line. The time
// it takes depends on the line and not on the number of phrases.

import { newsLanguages } from './languages/newsLanguages';
import { phraseSigns, type PhraseSign } from './languages/newsLanguage';
import { phraseWords } from './phraseWords';

interface Node {
  readonly next: Map<string, Node>;
  readonly found: { readonly sign: PhraseSign; readonly first: boolean; readonly last: boolean }[];
}

const newNode = (): Node => ({ next: new Map(), found: [] });

/** A phrase found in a line: from which word to which, the latter not included. */
export interface FoundPhrase {
  readonly sign: PhraseSign;
  readonly from: number;
  readonly to: number;
}

const root = newNode();
for (const language of newsLanguages) {
  for (const sign of phraseSigns) {
    for (const phrase of (language[sign] ?? '').split(',')) add(sign, phrase.trim());
  }
}

function add(sign: PhraseSign, phrase: string): void {
  const words = phraseWords(phrase);
  if (words.length === 0) return;
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (!next) node.next.set(word, (next = newNode()));
    node = next;
  }
  node.found.push({ sign, first: phrase.startsWith('^'), last: phrase.endsWith('$') });
}

/** Whether the words are a phrase with that sign and nothing else. */
export function isPhrase(words: readonly string[], sign: PhraseSign): boolean {
  return findPhrases(words).some(
    (found) => found.sign === sign && found.from === 0 && found.to === words.length,
  );
}

/** Every phrase of the tables that the words of a line hold. */
export function findPhrases(words: readonly string[]): readonly FoundPhrase[] {
  const found: FoundPhrase[] = [];
  for (let from = 0; from < words.length; from++) {
    let node: Node | undefined = root;
    for (let at = from; at < words.length; at++) {
      node = node.next.get(words[at] ?? '');
      if (!node) break;
      for (const { sign, first, last } of node.found) {
        if (first && from > 0) continue;
        if (last && at + 1 < words.length) continue;
        found.push({ sign, from, to: at + 1 });
      }
    }
  }
  return found;
}
