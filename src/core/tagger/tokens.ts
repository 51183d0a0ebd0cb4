// Words and marks of running text with their places, cut the way the corpora are that the models learn
// from: abbreviations keep their stops, a possessive and every mark stand alone, clitics stay attached.

import type { Span } from '../text/span';

// A plain word before a blank or comma, which most words are and which needs no other try; a web or mail
// address, an abbreviation with stops, a number, a word (with inner apostrophes, hyphens
// and ampersands, each followed by a letter, so that no step is tried twice), a run of one mark.
const token =
  /[\p{L}\p{M}]+(?=[ ,])|(?:https?:\/\/|www\.)[^\s<>"]{1,300}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}|(?:\p{L}\.){2,}|\p{Lu}\.(?=[ \u00A0]?\p{Lu})|\p{Nd}+(?:[.,:]\p{Nd}+)*|(?!['’]s(?![\p{L}\p{M}]))[@#]?[\p{L}\p{M}\p{N}\u0640]+(?:(?!['’]s(?![\p{L}\p{M}]))['’&\u2010\u2011\u200C-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}\u0640]+)*|['’]s(?![\p{L}\p{M}])|\.{2,}|[\s\S]/gu;

// Stand before names with a stop that ends no sentence.
const abbreviation =
  /^(?:mr|mrs|ms|dr|prof|gen|sen|rep|gov|lt|col|sgt|capt|adm|maj|rev|hon|st|jr|sr|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|no|vs|inc|corp|co|ltd|u\.s)$/i;

/** Longer stretches without the end of a sentence are cut: the time of decoding stays in bounds. */
const longestSentence = 300;

/** The sentences of one line of text as tokens; `offset` is where the line begins. */
export function sentencesOfLine(line: string, offset: number): readonly (readonly Span[])[] {
  const sentences: Span[][] = [];
  let sentence: Span[] = [];
  let ended = false;
  for (const match of line.matchAll(token)) {
    const text = match[0];
    if (/^\s/.test(text)) continue;
    const start = offset + match.index;
    const last = sentence.at(-1);
    const apart = last !== undefined && last.end < start;
    if ((ended && apart && !/^[\p{Ll}.,;:!?]/u.test(text)) || sentence.length >= longestSentence) {
      sentences.push(sentence);
      sentence = [];
      ended = false;
    }
    if (text === '.' && last?.end === start && abbreviation.test(lineText(line, offset, last))) {
      sentence[sentence.length - 1] = { start: last.start, end: start + 1 };
      continue;
    }
    sentence.push({ start, end: start + text.length });
    if (/^[.!?؟…]+$/.test(text)) ended = true;
    else if (!/^["'”’»)\]]$/.test(text)) ended = false;
  }
  if (sentence.length > 0) sentences.push(sentence);
  return sentences;
}

function lineText(line: string, offset: number, span: Span): string {
  return line.slice(span.start - offset, span.end - offset);
}
