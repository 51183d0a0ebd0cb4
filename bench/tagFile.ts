// Token files: a token, a tab and its IOB2 tag a line, a blank line between sentences, `-DOCSTART-`
// between documents.

import { readFileSync } from 'node:fs';

export interface TaggedSentence {
  readonly words: readonly string[];
  /** As in the file: `O`, `B-PER`, `I-PER`, … */
  readonly tags: readonly string[];
}

/** The documents of a token file; a file without document marks is one document. */
export function readTagFile(path: string): readonly (readonly TaggedSentence[])[] {
  const documents: TaggedSentence[][] = [];
  let sentences: TaggedSentence[] = [];
  let words: string[] = [];
  let tags: string[] = [];
  const endSentence = () => {
    if (words.length > 0) sentences.push({ words, tags });
    words = [];
    tags = [];
  };
  const endDocument = () => {
    endSentence();
    if (sentences.length > 0) documents.push(sentences);
    sentences = [];
  };
  for (const line of readFileSync(path, 'utf8').split(/\r?\n/)) {
    const [word = '', tag = 'O'] = line.split('\t');
    if (word === '-DOCSTART-') endDocument();
    else if (word === '') endSentence();
    else {
      words.push(word);
      tags.push(tag);
    }
  }
  endDocument();
  return documents;
}
