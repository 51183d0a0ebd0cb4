// The name that the cursor is on. In scripts with capitals a name is a run of capitalised words, with
// the particles and initials between them; function words, offices ("Foreign Minister") and possessives
// bound it. Arabic, Hebrew and others have no capitals, so there a name is the single word, freed of the
// conjunctions and prepositions written onto it where the text itself shows that they are none of it.

import type { Span } from '../text/span';
import { boundsRun, isOffice, isParticle, joinsAfterStop } from './nameWords';

// Longer than any name; keeps a line of megabytes from being read for one cursor.
const reach = 240;

interface Word extends Span {
  readonly text: string;
}

/** The span of the name at an offset, in or right after a word; `undefined` where no word is. */
export function nameAt(text: string, offset: number): Span | undefined {
  const line = lineAround(text, offset);
  const words = wordsOf(text, line);
  const after = words.findIndex(({ start }) => start > offset);
  const cursor = (after === -1 ? words.length : after) - 1;
  const word = words[cursor];
  if (!word || word.end < offset) return undefined;
  if (isUnspaced(word.text)) return segmentAt(word, offset);
  const run = growRun(text, words, cursor);
  if (run.length > 1 && isTitleCase(words)) return nameInTitle(text, line, run, word);
  return run.length > 1 ? spanOf(run) : withoutClitics(text, word);
}

function lineAround(text: string, offset: number): Span {
  const before = text.lastIndexOf('\n', offset - 1) + 1;
  const after = text.indexOf('\n', offset);
  return {
    start: Math.max(offset === 0 ? 0 : before, offset - reach),
    end: Math.min(after === -1 ? text.length : after, offset + reach),
  };
}

// Abbreviations with stops (U.S.), else letters with inner apostrophes, hyphens, ampersands and periods.
// A possessive is left outside. The inner marks must be followed by a letter, so no step is tried twice.
const wordPattern =
  /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640]*(?:(?:(?!['’]s(?![\p{L}\p{M}]))['’]|[-\u2010\u2011&])[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640]*)*/gu;

function wordsOf(text: string, line: Span): Word[] {
  return Array.from(text.slice(line.start, line.end).matchAll(wordPattern), (match) => ({
    start: line.start + match.index,
    end: line.start + match.index + match[0].length,
    text: match[0],
  }));
}

/** The words of the name around the cursor's word: that one alone when it is no part of a longer name. */
function growRun(text: string, words: readonly Word[], cursor: number): Word[] {
  const onParticle = isParticle(words[cursor]?.text ?? '');
  if (!onParticle && !inName(words[cursor])) return words.slice(cursor, cursor + 1);
  let first = cursor;
  let last = cursor;
  for (let at = cursor; at > 0 && joined(text, words[at - 1], words[at]); at--) {
    if (inName(words[at - 1]) && !closesOffice(words, at - 1)) first = at - 1;
    else if (!isParticle(words[at - 1]?.text ?? '')) break;
  }
  for (let at = cursor; joined(text, words[at], words[at + 1]); at++) {
    if (inName(words[at + 1])) last = at + 1;
    else if (!isParticle(words[at + 1]?.text ?? '')) break;
  }
  const flanked = first < cursor && cursor < last;
  return onParticle && !flanked ? words.slice(cursor, cursor + 1) : words.slice(first, last + 1);
}

/** Whether the word can be part of a name of several words. */
function inName(word: Word | undefined): boolean {
  return word !== undefined && /\p{Lu}/u.test(word.text) && !boundsRun(word.text);
}

/** Whether the word ends the name of an office: the State of "Secretary of State Rex Tillerson". */
function closesOffice(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.text ?? '';
  return before === 'of' && isOffice(words[at - 2]?.text ?? '');
}

/** Whether nothing but a blank, or the full stop of an initial, stands between two words. */
function joined(text: string, a: Word | undefined, b: Word | undefined): boolean {
  if (!a || !b) return false;
  const between = text.slice(a.end, b.start);
  return /^[ \u00A0]$/.test(between) || (/^\.[ \u00A0]?$/.test(between) && joinsAfterStop(a.text));
}

function isTitleCase(words: readonly Word[]): boolean {
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  return words.length >= 6 && capitals * 4 >= words.length * 3;
}

/**
 * The name inside a run of a title-case line, where verbs have capitals too: the longest part that the
 * rest of the text knows, else what lies between words that it writes in lower case.
 */
function nameInTitle(text: string, line: Span, run: readonly Word[], word: Word): Span {
  const cursor = run.indexOf(word);
  let known = spanOf([word]);
  for (let first = cursor; first >= 0; first--) {
    for (let last = cursor; last < run.length; last++) {
      const span = spanOf(run.slice(first, last + 1));
      const longer = span.end - span.start > known.end - known.start;
      if (longer && occursOutside(text, line, text.slice(span.start, span.end))) known = span;
    }
  }
  if (known.start !== word.start || known.end !== word.end) return known;
  const isCommon = (other: Word): boolean =>
    other !== word && occursOutside(text, line, other.text.toLowerCase());
  const before = run.slice(0, cursor).reverse().findIndex(isCommon);
  const after = run.slice(cursor + 1).findIndex(isCommon);
  return spanOf(
    run.slice(before === -1 ? 0 : cursor - before, after === -1 ? undefined : cursor + 1 + after),
  );
}

/** Whether the text has these words outside the span. */
function occursOutside(text: string, span: Span, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if ((at < span.start || at >= span.end) && standsAlone(text, at, words.length)) return true;
  }
  return false;
}

function standsAlone(text: string, at: number, length: number): boolean {
  return (
    !/[\p{L}\p{M}\p{N}]/u.test(text.charAt(at - 1)) &&
    !/[\p{L}\p{M}\p{N}]/u.test(text.charAt(at + length))
  );
}

// "and the Mexico…" in one word: the conjunction cannot be part of so long a word with an article.
const conjunctionAndArticle = /^و(?=ال\p{L}{4})/u;
const clitics = /^[وف]?[بكل]?/u;

/** An Arabic word without و ف ب ك ل, where the rest stands in the text as a word of its own. */
function withoutClitics(text: string, word: Word): Span {
  const whole = { start: word.start, end: word.end };
  if (!/^[وفبكل]/u.test(word.text)) return whole;
  const longest = clitics.exec(word.text)?.[0].length ?? 0;
  for (let length = longest; length > 0; length--) {
    const rest = { start: word.start + length, end: word.end };
    const isWord = occursOutside(text, word, text.slice(rest.start, rest.end));
    if (isWord && rest.end - rest.start >= 3) return rest;
  }
  return conjunctionAndArticle.test(word.text) ? { start: word.start + 1, end: word.end } : whole;
}

// Written without blanks between words.
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function isUnspaced(word: string): boolean {
  return unspaced.test(word);
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

function segmentAt(word: Word, offset: number): Span {
  const at = Math.min(offset - word.start, word.text.length - 1);
  const found = segmenter.segment(word.text).containing(at);
  if (!found) return { start: word.start, end: word.end };
  const start = word.start + found.index;
  return { start, end: start + found.segment.length };
}

function spanOf(words: readonly Word[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}
