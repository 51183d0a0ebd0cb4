// The words of a paragraph as the rules read them. A quotation in marks is one token, so that the
// sentence around it keeps its shape: “…,” he said, “…”.

import type { Span } from '../text/span';
import { foldWord } from './foldWord';
import type { Lexicon } from './lexicon';
import type { Quoted } from './marks';

export interface Token extends Span {
  readonly text: string;
  /** As it is looked up: see foldWord. */
  readonly lower: string;
  readonly kind: 'word' | 'punctuation' | 'quoted';
  /** The marks, where the token is a quotation. */
  readonly quoted?: Quoted;
}

const word =
  /(?:\p{Lu}-)?(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*(?:-\p{L}[\p{L}\p{M}-]*|\p{L}*)|[\p{L}\p{M}\p{N}]+(?:(?:['’\-&]|\.(?=[\p{Ll}\p{N}]))[\p{L}\p{M}\p{N}]+)*['’]?(?<=\p{L}['’](?=\s)|[^'’])|[$€£%&#@+]|--|\S/gu;

/** The tokens of `span`; `quoted` are the marks directly inside it, not those inside other marks. */
export function tokenize(
  text: string,
  span: Span,
  quoted: readonly Quoted[],
  lexicon: Lexicon,
): Token[] {
  const tokens: Token[] = [];
  let at = span.start;
  for (const atom of quoted) {
    addWords(tokens, text, at, atom.start, lexicon);
    const content = text.slice(atom.start, atom.end);
    tokens.push({ ...atom, text: content, lower: content, kind: 'quoted', quoted: atom });
    at = atom.end;
  }
  addWords(tokens, text, at, span.end, lexicon);
  return tokens;
}

const letterOrDigit = /[\p{L}\p{N}$€£%&#@+]/u;

function addWords(
  tokens: Token[],
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
): void {
  for (const match of text.slice(start, end).matchAll(word)) {
    const found = match[0];
    const at = start + match.index;
    const last = tokens.at(-1);
    if (found === '.' && last?.end === at && isShortened(last, lexicon)) {
      tokens[tokens.length - 1] = { ...last, end: at + 1, text: `${last.text}.` };
      continue;
    }
    const lower = foldWord(found);
    const cut = jointIn(lower, lexicon);
    const kind = letterOrDigit.test(found) ? 'word' : 'punctuation';
    const add = (from: number, to: number): void => {
      const piece = { text: found.slice(from, to), lower: lower.slice(from, to) };
      tokens.push({ start: at + from, end: at + to, kind, ...piece });
    };
    if (cut) {
      add(0, cut[0]);
      add(cut[1], found.length);
    } else {
      add(0, found.length);
    }
  }
}

/** Where two words are written as one: behind the elided one of "qu'il", at the hyphen of "dit-il". */
function jointIn(
  lower: string,
  lexicon: Lexicon,
): readonly [end: number, start: number] | undefined {
  const apostrophe = lower.indexOf("'");
  if (apostrophe > 0 && lexicon.is('elisions', lower.slice(0, apostrophe))) {
    return apostrophe + 1 < lower.length ? [apostrophe, apostrophe + 1] : undefined;
  }
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0 && lexicon.is('enclitics', lower.slice(hyphen + 1))) {
    return [lower.endsWith('-t', hyphen) ? hyphen - 2 : hyphen, hyphen + 1];
  }
  return undefined;
}

/** "Gov", "Sept", and initials: "J" */
function isShortened(token: Token, lexicon: Lexicon): boolean {
  return (
    lexicon.is('abbreviations', token.lower.replace(/^\p{L}-/u, '')) || /^\p{Lu}$/u.test(token.text)
  );
}

/** Half-open ranges of token indexes. */
export type TokenRange = readonly [from: number, to: number];

const finalMark = /[.!?؟…]["”“»’'\])]*$/u;

/** No sentence of news is longer, in tokens; a line that is makes each rule look no further. */
const longestSentence = 150;

/**
 * The sentences of a run of tokens, punctuation included. `goesOn` tells of a token whether the sentence
 * of the quotation in front goes on there: “Why?” Dana asked.
 */
export function sentencesOf(
  tokens: readonly Token[],
  goesOn: (index: number) => boolean,
): TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = 0;
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    const closed = token.text === ')' ? tokens[index - 1] : token;
    const ends =
      (closed?.kind === 'punctuation' && /^[.!?؟…|]$/u.test(closed.text)) ||
      (token.kind === 'quoted' && finalMark.test(token.text) && !goesOn(index + 1));
    const full = index + 1 - from >= longestSentence;
    if (!next || full || (ends && startsSentence(next))) {
      sentences.push([from, index + 1]);
      from = index + 1;
    }
  });
  return sentences;
}

function startsSentence(token: Token): boolean {
  if (token.kind === 'punctuation') return /^[([]$/.test(token.text);
  return token.kind === 'quoted' || !/^\p{Ll}/u.test(token.text);
}
