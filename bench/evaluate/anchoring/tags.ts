// Tags as people make them, found by program: names, words, phrases, sentences, in any language.

import type { Mention } from '../../../src/core/annotations/annotations';
import { inOrder } from '../../../src/core/annotations/order';
import { quoteOf } from '../../../src/core/annotations/quote';
import type { Span } from '../../../src/core/text/span';
import type { Chance } from './chance';

const name =
  /\p{Lu}[\p{L}\p{M}’'-]+(?: (?:de|la|al|bin|von|van|of) |[ ])?(?:\p{Lu}[\p{L}\p{M}’'-]+ ?)*/gu;
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

export function spansOf(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  })).filter(({ start, end }) => end - start > 1);
}

/** The names of a text; in scripts without capitals its longer words. */
export function namesOf(text: string): Span[] {
  const names = spansOf(text, name);
  if (names.length >= 10) return names;
  return spansOf(text, word).filter(({ start, end }) => end - start >= 4);
}

/** Days and amounts: a number with the word before or behind it. */
const numbered = /(?:\p{Lu}\p{L}+\.? )?\p{Nd}[\p{Nd}.,]*(?:%| \p{L}+)?/gu;

/** Names for half of the tags, for the rest numbers, single words, phrases of two to eight words, sentences. */
export function tagsOf(text: string, count: number, chance: Chance): Mention[] {
  const words = spansOf(text, word);
  const names = namesOf(text);
  const numbers = spansOf(text, numbered);
  const sentences = spansOf(text, /[^\s.!?؟。][^\n.!?؟。]{20,300}[.!?؟。]/gu);
  const phrase = (): Span | undefined => {
    const first = chance.below(words.length);
    const last = Math.min(words.length - 1, first + 1 + chance.below(7));
    const [from, to] = [words[first], words[last]];
    return from && to && { start: from.start, end: to.end };
  };
  const spans = new Map<string, Span>();
  for (let tries = 0; tries < count * 3 && spans.size < count; tries++) {
    const roll = chance.number();
    const span =
      roll < 0.5
        ? chance.pick(names)
        : roll < 0.75
          ? chance.pick(roll < 0.6 && numbers.length > 0 ? numbers : words)
          : roll < 0.95
            ? phrase()
            : chance.pick(sentences);
    if (span && span.end - span.start <= 400) spans.set(`${span.start} ${span.end}`, span);
  }
  const mentions = [...spans.values()].map((span, i) => mentionAt(text, span, `m-${i}`));
  return [...inOrder(mentions, (mention) => mention)];
}

export function mentionAt(text: string, { start, end }: Span, id: string): Mention {
  return { id, type: 'person', start, end, ...quoteOf(text, { start, end }) };
}

/** The lines that are not blank, each with its line feed. */
export function linesOf(text: string): Span[] {
  return Array.from(text.matchAll(/[^\n]*\S[^\n]*(?:\n|$)/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
