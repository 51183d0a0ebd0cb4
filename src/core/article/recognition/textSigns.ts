// The signs that a whole text has of being a news article, or a README, a licence, a log, a program …
// They count lines and characters; no sign knows the words of a subject.

import { isBody, type Metadata } from '../article';
import { characterClass as is, classOf } from '../../text/characters';
import type { Label } from '../label';
import { phraseSigns, type PhraseSign } from '../languages/newsLanguage';
import type { Line } from '../line';
import { voiceOf, type Voice } from './voice';
import { crossed, rangeOf, ranges, type Sign } from '../stretch/sign';

/** A text whose lines and metadata have been read. */
export interface TextReading {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly labels: readonly Label[];
  readonly metadata: Metadata;
  readonly language: string;
}

/** What is counted over the lines of a text. Shares are of lines, 0 to 1, unless they say otherwise. */
export interface TextCounts {
  readonly headline: 'none' | 'once' | 'title or twice';
  readonly published: boolean;
  readonly byline: boolean;
  readonly outlet: boolean;
  readonly dateline: boolean;
  /** Whether the dateline names an agency. */
  readonly agency: boolean;
  readonly credit: boolean;
  readonly words: number;
  /** Paragraphs of the body that end as sentences do. */
  readonly paragraphs: number;
  /** Share of the body in the length of the text. */
  readonly body: number;
  /** How sure the body's lines are of being it, by length. */
  readonly sure: number;
  /** Share of the body's words that begin with a capital; undefined in scripts without capitals. */
  readonly names: number | undefined;
  /** Quotation marks in a thousand words of the body. */
  readonly quotes: number;
  /** Who speaks in the body; undefined in languages without a table. */
  readonly voice: Voice | undefined;
  /** How many kinds of phrases of news sites the short lines hold. */
  readonly sitePhrases: number;
  readonly markup: number;
  readonly code: number;
  readonly indented: number;
  /** Lines that open with a bullet or a number, as in lists and in licences. */
  readonly itemized: number;
  /** Share of capitals in the letters of the body. */
  readonly capitals: number;
  readonly wrapped: number;
  /** Lines of the most frequent length in separators, from two on: tables. */
  readonly columns: number;
  /** Lines that begin as the line before does: logs, lists of names and numbers. */
  readonly alike: number;
  /** Share of digits among letters and digits. */
  readonly digits: number;
  /** Share of the characters that programs, tables and markup use, in the length of the text. */
  readonly symbols: number;
}

// Headings, code fences, rules, badges and links of Markdown and reStructuredText; scraped pages have none, but
// for the rule of underscores in which agencies end a story.
const markupOpening = /^(?:#{1,6} \S|```|~~~|[-=*~^]{3,}\s*$|\[!\[|\.\. \S)/;
const markupInside = /\]\((?:https?:|#|\.)|``\S/;
const codeOpening =
  /^(?:\/\/|\/\*|\*\/|\* |#!|#include|# |--|<[a-z!/?]|\$ |>>> |@|\}|\)|\]|;|%|[\w.-]+\s*=|[\w-]+:\s|\[[\w.-]+\]$)/;
const codeEnding = /(?:[;{}]|\)\s*:)\s*$/;
const call = /\w\(\)/;

/** An expression that may match anywhere tries every character: marks are looked for before. */
function isMarkup(line: string): boolean {
  if (markupOpening.test(line)) return true;
  return (line.includes('](') || line.includes('``')) && markupInside.test(line);
}

function isCode(line: string): boolean {
  if (codeOpening.test(line) || (line.includes('()') && call.test(line))) return true;
  return codeEnds.has(line.trimEnd().slice(-1)) && codeEnding.test(line);
}

const codeEnds: ReadonlySet<string> = new Set(';{}:');

/** Reading the whole of a long line would tell no more. */
const seenLength = 300;
/** Phrases of sites stand in short lines. */
const shortLine = 80;
const siteSigns: readonly PhraseSign[] = phraseSigns.filter(
  (sign) =>
    !['legal', 'credit', 'caption', 'cited-source', 'published', 'modified', 'agency'].includes(
      sign,
    ),
);
/** Lines shorter than this are not broken by a width. */
const wrapLength = 50;

export function countText({ text, lines, labels, metadata, language }: TextReading): TextCounts {
  const seen = { all: 0, markup: 0, code: 0, indented: 0, itemized: 0, wrapped: 0, alike: 0 };
  const body = { length: 0, sure: 0, paragraphs: 0, names: 0, capitals: 0, quotes: 0 };
  const columns = new Map<string, number>();
  const phrases = new Set<PhraseSign>();
  const characters = { letters: 0, digits: 0, symbols: 0, all: 0 };
  const prose: (readonly string[])[] = [];
  let start = 0;
  lines.forEach((line, index) => {
    const { signs, text: content } = line;
    const head = content.length > seenLength ? content.slice(0, seenLength) : content;
    seen.all += signs.length;
    if (isMarkup(head)) seen.markup++;
    if (isCode(head)) seen.code++;
    if (isBlank(text.charCodeAt(line.start - 1))) seen.indented++;
    if (signs.starts === 'bullet') seen.itemized++;
    if (isWrapped(line, lines[index + 1])) seen.wrapped++;
    const opening = openingOf(head);
    if (opening === start) seen.alike++;
    start = opening;
    const cells = countCells(head);
    if (cells !== '') columns.set(cells, (columns.get(cells) ?? 0) + 1);
    if (signs.length < shortLine) for (const sign of signs.phrases) phrases.add(sign);
    characters.letters += signs.counts.letters;
    characters.digits += signs.counts.numerals;
    characters.symbols += signs.counts.symbols;
    characters.all += signs.counts.all;
    const label = labels[index];
    if (!label || !isBody(label.kind)) return;
    prose.push(signs.words);
    body.length += signs.length;
    body.sure += signs.length * label.confidence;
    body.names += signs.length * signs.counts.capitalized;
    body.capitals += signs.length * signs.counts.upper;
    body.quotes += signs.counts.quotes;
    if (signs.ends === 'sentence') body.paragraphs++;
  });
  const share = (count: number) => count / Math.max(1, lines.length);
  const { headline } = metadata;
  return {
    headline: !headline
      ? 'none'
      : headline.rule === 'headline-position'
        ? 'once'
        : 'title or twice',
    published: metadata.published !== undefined,
    byline: metadata.bylines.length > 0,
    outlet: metadata.outlet !== undefined,
    dateline: metadata.dateline !== undefined,
    agency: metadata.dateline?.value.agency !== undefined,
    credit: metadata.credits.length > 0,
    words: metadata.words,
    paragraphs: body.paragraphs,
    body: body.length / Math.max(1, seen.all),
    sure: body.sure / Math.max(1, body.length),
    names: body.names === 0 ? undefined : body.names / body.length,
    quotes: (1000 * body.quotes) / Math.max(1, metadata.words),
    voice: voiceOf(prose, language),
    sitePhrases: siteSigns.filter((sign) => phrases.has(sign)).length,
    markup: seen.markup,
    code: share(seen.code),
    indented: share(seen.indented),
    itemized: share(seen.itemized),
    capitals: body.capitals / Math.max(1, body.length),
    wrapped: share(seen.wrapped),
    columns: share(Math.max(0, ...columns.values())),
    alike: share(seen.alike),
    digits: characters.digits / Math.max(1, characters.letters + characters.digits),
    symbols: characters.symbols / Math.max(1, characters.all),
  };
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

/** Whether a sentence goes on in the next line, as where lines are broken at a width. */
function isWrapped({ signs, number, lastNumber }: Line, next: Line | undefined): boolean {
  if (lastNumber > number) return true;
  if (next?.number !== number + 1 || signs.ends !== 'open') return false;
  return signs.length >= wrapLength && next.signs.starts === 'lower';
}

/** How a line opens: the classes of its first characters, as the digits of a number. */
function openingOf(text: string): number {
  let opening = 0;
  for (let at = 0; at < openingLength; at++) {
    const found = at < text.length ? classOf(text.charCodeAt(at)) : is.other;
    opening = opening * classCount + found;
  }
  return opening;
}

const openingLength = 8;
const classCount = 16;

/** Which separator of columns the line has, and how often; empty when it has fewer than two. */
function countCells(text: string): string {
  let best = '';
  let most = 1;
  for (const separator of ['\t', ',', ';', '|']) {
    let count = 0;
    for (let at = text.indexOf(separator); at !== -1; at = text.indexOf(separator, at + 1)) count++;
    if (count > most) [best, most] = [`${separator}${count}`, count];
  }
  return best;
}

function byRange(
  id: string,
  limits: readonly number[],
  of: (counts: TextCounts) => number | undefined,
): Sign<TextCounts> {
  return {
    id,
    values: ranges(limits),
    of: (counts) => {
      const value = of(counts);
      return value === undefined ? -1 : rangeOf(value, limits);
    },
  };
}

function whether(id: string, of: (counts: TextCounts) => boolean): Sign<TextCounts> {
  return { id, values: ['no', 'yes'], of: (counts) => (of(counts) ? 1 : 0) };
}

const headlines: readonly TextCounts['headline'][] = ['none', 'once', 'title or twice'];

export const textSigns: readonly Sign<TextCounts>[] = [
  { id: 'headline', values: headlines, of: ({ headline }) => headlines.indexOf(headline) },
  whether('publication date', ({ published }) => published),
  whether('byline', ({ byline }) => byline),
  whether('outlet', ({ outlet }) => outlet),
  whether('dateline', ({ dateline }) => dateline),
  whether('credit', ({ credit }) => credit),
  byRange('words of the body', [20, 50, 100, 200, 400], ({ words }) => words),
  byRange('paragraphs that end as sentences', [1, 2, 4, 8], ({ paragraphs }) => paragraphs),
  byRange('share of the body', [0.03, 0.1, 0.2, 0.4, 0.7], ({ body }) => body),
  byRange('how sure the body is', [0.5, 0.65, 0.8, 0.9], ({ sure }) => sure),
  byRange('capitals of the body', [0.05, 0.1, 0.15, 0.2, 0.3], ({ names }) => names),
  byRange('quotation marks of the body', [1, 5, 15], ({ quotes }) => quotes),
  byRange('reporting words of the body', [0.01, 0.7, 2], ({ voice }) => voice?.reporting),
  byRange('addressing words of the body', [0.01, 0.7, 2, 4], ({ voice }) => voice?.addressing),
  byRange('days of the body', [0.01, 0.7, 2], ({ voice }) => voice?.days),
  crossed(
    'kinds of site phrases',
    byRange('share of the body', [0.2, 0.5, 0.85], ({ body }) => body),
    byRange('kinds of site phrases', [1, 2, 3, 5], ({ sitePhrases }) => sitePhrases),
  ),
  byRange('lines of markup', [1, 2, 4], ({ markup }) => markup),
  byRange('lines of code', [0.01, 0.03, 0.1, 0.3], ({ code }) => code),
  byRange('indented lines', [0.01, 0.1, 0.3, 0.6], ({ indented }) => indented),
  byRange('itemized lines', [0.02, 0.1, 0.25, 0.5], ({ itemized }) => itemized),
  byRange('letters of the body in capitals', [0.05, 0.1, 0.25], ({ capitals }) => capitals),
  byRange('lines broken at a width', [0.01, 0.05, 0.2], ({ wrapped }) => wrapped),
  byRange('lines of columns', [0.1, 0.3, 0.6], ({ columns }) => columns),
  byRange('lines that open alike', [0.1, 0.3, 0.6], ({ alike }) => alike),
  byRange('digits', [0.02, 0.06, 0.15, 0.3], ({ digits }) => digits),
  byRange('symbols', [0.002, 0.01, 0.03, 0.08], ({ symbols }) => symbols),
];
