// Words and marks of running text with their places, cut the way the corpora are that the models learn
// from: abbreviations keep their stops, a possessive and every mark stand alone, clitics stay attached.

import { characterTest } from '../text/characters';
import type { Span } from '../text/span';

// A word before a blank or comma, which needs no other try; a web or mail address, an abbreviation with
// stops, a number, a word (with inner apostrophes, hyphens and ampersands, each followed by a letter, so that
// no step is tried twice), a run of one mark.
const token =
  /[\p{L}\p{M}]+(?=[ ,])|(?:https?:\/\/|www\.)[^\s<>"]{1,300}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}|(?:\p{L}\.){2,}|\p{Lu}\.(?=[ \u00A0]?\p{Lu})|\p{Nd}+(?:[.,:]\p{Nd}+)*|(?!['’]s(?![\p{L}\p{M}]))[@#]?[\p{L}\p{M}\p{N}\u0640]+(?:(?!['’]s(?![\p{L}\p{M}]))['’&\u2010\u2011\u200C-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}\u0640]+)*|['’]s(?![\p{L}\p{M}])|\.{2,}|[\s\S]/uy;

// Stand before names with a stop that ends no sentence. The Arabic ones are titles and Latin letters by their
// names: «جون إف. كينيدي».
const abbreviation =
  /^(?:[أد]|[إاأ]ي?ه|بي|سي|دي|إي|[إاأ]ف|جي|جيه|[إاأ]تش|آي|كي|[إأ]ل|إم|كيو|[آأ]ر|[إاأ]س|تي|يو|دبليو|إكس|واي|زد|mr|mrs|ms|dr|prof|gen|sen|rep|gov|lt|col|sgt|capt|adm|maj|rev|hon|st|jr|sr|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|no|vs|inc|corp|co|ltd|u\.s)$/i;

const isSpace = characterTest(/\s/);

/** Longer stretches without the end of a sentence are cut: the time of decoding stays in bounds. */
export const longestSentence = 300;

/** The sentences of one line of text as tokens; `offset` is where the line begins. */
export function sentencesOfLine(line: string, offset: number): readonly (readonly Span[])[] {
  const sentences: Span[][] = [];
  let sentence: Span[] = [];
  let ended = false;
  for (let at = 0; at < line.length; at++) {
    if (isSpace(line.charCodeAt(at))) continue;
    const plainEnd = plainWordEnd(line, at);
    const end = plainEnd ?? tokenEnd(line, at);
    const text = line.slice(at, end);
    const start = offset + at;
    at = end - 1;
    const last = sentence.at(-1);
    const apart = last !== undefined && last.end < start;
    if ((ended && apart && !goesOn(text)) || sentence.length >= longestSentence) {
      sentences.push(sentence);
      sentence = [];
      ended = false;
    }
    if (text === '.' && last?.end === start && abbreviation.test(lineText(line, offset, last))) {
      sentence[sentence.length - 1] = { start: last.start, end: start + 1 };
      continue;
    }
    sentence.push({ start, end: offset + end });
    if (plainEnd !== undefined) ended = false;
    else if (/^[.!?؟…]+$/.test(text)) ended = true;
    else if (!/^["'”’»)\]]$/.test(text)) ended = false;
  }
  if (sentence.length > 0) sentences.push(sentence);
  return sentences;
}

/** Where a word of ASCII letters before a blank or comma ends, as most words of many texts are. */
function plainWordEnd(line: string, start: number): number | undefined {
  let end = start;
  while (isAsciiLetter(line.charCodeAt(end))) end++;
  const after = line.charCodeAt(end);
  return end > start && (after === 0x20 || after === 0x2c) ? end : undefined;
}

function isAsciiLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

function tokenEnd(line: string, start: number): number {
  token.lastIndex = start;
  // There is one for every character.
  return token.test(line) ? token.lastIndex : start + 1;
}

/** Whether a sentence goes on with the token, after what looks like its end. */
function goesOn(token: string): boolean {
  return /^[\p{Ll}.,;:!?]/u.test(token);
}

function lineText(line: string, offset: number, span: Span): string {
  return line.slice(span.start - offset, span.end - offset);
}
