// The words of a paragraph as the rules read them. A quotation in marks is one token, so that the
// sentence around it keeps its shape: “…,” he said, “…”.

import type { Span } from '../text/span';
import type { Quoted } from './marks';

export interface Token extends Span {
  readonly text: string;
  /** Lower case, with a straight apostrophe. */
  readonly lower: string;
  readonly kind: 'word' | 'punctuation' | 'quoted';
  /** The marks, where the token is a quotation. */
  readonly quoted?: Quoted;
}

const word =
  /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*\p{L}*|[\p{L}\p{M}\p{N}]+(?:(?:['’\-&]|\.(?=[\p{Ll}\p{N}]))[\p{L}\p{M}\p{N}]+)*['’]?(?<=\p{L}['’](?=\s)|[^'’])|[$€£%&#@+]|--|\S/gu;

/** The tokens of `span`; `quoted` are the marks directly inside it, not those inside other marks. */
export function tokenize(
  text: string,
  span: Span,
  quoted: readonly Quoted[],
  abbreviations: ReadonlySet<string>,
): Token[] {
  const tokens: Token[] = [];
  let at = span.start;
  for (const atom of quoted) {
    addWords(tokens, text, at, atom.start, abbreviations);
    const content = text.slice(atom.start, atom.end);
    tokens.push({ ...atom, text: content, lower: content, kind: 'quoted', quoted: atom });
    at = atom.end;
  }
  addWords(tokens, text, at, span.end, abbreviations);
  return tokens;
}

const letterOrDigit = /[\p{L}\p{N}$€£%&#@+]/u;

function addWords(
  tokens: Token[],
  text: string,
  start: number,
  end: number,
  abbreviations: ReadonlySet<string>,
): void {
  for (const match of text.slice(start, end).matchAll(word)) {
    const found = match[0];
    const at = start + match.index;
    const last = tokens.at(-1);
    if (found === '.' && last?.end === at && isShortened(last, abbreviations)) {
      tokens[tokens.length - 1] = { ...last, end: at + 1, text: `${last.text}.` };
      continue;
    }
    tokens.push({
      start: at,
      end: at + found.length,
      text: found,
      lower: found.toLowerCase().replaceAll('’', "'"),
      kind: letterOrDigit.test(found) ? 'word' : 'punctuation',
    });
  }
}

/** "Gov", "Sept", and initials: "J" */
function isShortened(token: Token, abbreviations: ReadonlySet<string>): boolean {
  return abbreviations.has(token.lower) || /^\p{Lu}$/u.test(token.text);
}

/** Half-open ranges of token indexes. */
export type TokenRange = readonly [from: number, to: number];

const finalMark = /[.!?؟…]["”“»’'\])]*$/u;

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
      (closed?.kind === 'punctuation' && /^[.!?؟…]$/u.test(closed.text)) ||
      (token.kind === 'quoted' && finalMark.test(token.text) && !goesOn(index + 1));
    if (!next || (ends && startsSentence(next))) {
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
