// What one page scores. The exact definitions are in ../articles.ts.

import type { Analysis, SectionKind } from '../../../src/core/article/article';
import { Lines } from '../../../src/core/text/lines';
import { isDayVisible } from '../dates';
import type { Page } from './pages';

/** Precision and recall, counted. */
export interface Counts {
  readonly both: number;
  readonly given: number;
  readonly true: number;
}

export interface PageScore {
  readonly page: Page;
  readonly words: Counts | undefined;
  readonly lines: Counts | undefined;
  /** Lines whose labels are doubtful left out. */
  readonly sureLines: Counts | undefined;
  readonly headline: ScoredHeadline | undefined;
  readonly date:
    { readonly inText: boolean; readonly given: boolean; readonly right: boolean } | undefined;
  readonly language: boolean;
}

export interface ScoredHeadline {
  /** What it is and what the analysis gives, marks made one (see sameMarks). */
  readonly expected: string;
  readonly given: string | undefined;
  readonly inText: boolean;
  readonly right: boolean;
  /** Whether a reader would call it right: but for its case, and the name of the outlet behind it. */
  readonly rightAsRead: boolean;
}

const bodyKinds: ReadonlySet<SectionKind> = new Set(['lede', 'paragraph', 'subheading']);

export function scorePage(page: Page, analysis: Analysis): PageScore {
  const { truth } = page;
  const inBody = bodyLines(page.text, analysis);
  const scored = truth.body !== null;
  const labelled = page.rendering !== 'broken';
  return {
    page,
    words: scored ? wordCounts(page, inBody, truth.body) : undefined,
    lines: scored && labelled ? lineCounts(page, inBody, () => true) : undefined,
    sureLines:
      scored && labelled
        ? lineCounts(page, inBody, (label) => label !== 'short-in-body?' && label !== 'mixed')
        : undefined,
    headline: truth.headline ? headlineOf(page, truth.headline, analysis) : undefined,
    date: truth.date ? dateOf(page, truth.date, analysis) : undefined,
    language: analysis.language === truth.lang,
  };
}

interface SeenLine {
  readonly text: string;
  readonly body: boolean;
}

/** The lines that are not blank, with whether the analysis takes them for the body. */
function bodyLines(text: string, { sections }: Analysis): readonly SeenLine[] {
  const lines = new Lines(text);
  const seen: SeenLine[] = [];
  let at = 0;
  for (let line = 0; line < lines.count; line++) {
    const content = lines.text(line);
    if (content.trim() === '') continue;
    while (at < sections.length && (sections[at]?.lastLine ?? 0) < line) at++;
    const section = sections[at];
    const inside = section !== undefined && section.firstLine <= line;
    seen.push({ text: content, body: inside && bodyKinds.has(section.kind) });
  }
  return seen;
}

function wordCounts(page: Page, lines: readonly SeenLine[], body: string): Counts {
  const given = bag(page, lines.flatMap(({ text, body }) => (body ? [text] : [])).join('\n'));
  const expected = bag(page, body);
  let both = 0;
  for (const [word, count] of given) both += Math.min(count, expected.get(word) ?? 0);
  return { both, given: sizeOf(given), true: sizeOf(expected) };
}

const unspaced = new Set(['zh', 'ja', 'th']);

function bag(page: Page, text: string): ReadonlyMap<string, number> {
  const pattern = unspaced.has(page.truth.lang) ? /[^\s]/gu : /[\p{L}\p{M}\p{N}_]+/gu;
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(pattern)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function sizeOf(counts: ReadonlyMap<string, number>): number {
  return Array.from(counts.values()).reduce((sum, count) => sum + count, 0);
}

function lineCounts(
  page: Page,
  lines: readonly SeenLine[],
  counted: (label: string) => boolean,
): Counts {
  let both = 0;
  let given = 0;
  let expected = 0;
  lines.forEach(({ body }, index) => {
    const label = page.labels[index] ?? 'other';
    if (!counted(label)) return;
    if (body) given++;
    if (label === 'body') expected++;
    if (body && label === 'body') both++;
  });
  return { both, given, true: expected };
}

function headlineOf(page: Page, headline: string, analysis: Analysis): ScoredHeadline {
  const expected = sameMarks(headline);
  const lines = page.text.split(page.rendering === 'broken' ? '\n\n' : '\n').map(sameMarks);
  const inText = lines.some((line) => holds(line, expected));
  const given = analysis.metadata.headline && sameMarks(analysis.metadata.headline.value);
  const right = given === expected;
  const rightAsRead = given !== undefined && (right || readsAs(given, expected, lines));
  return { expected, given, inText, right, rightAsRead };
}

/** Truth read off a page's title may end with the outlet's name, which the headline's own line does not. */
function readsAs(given: string, expected: string, lines: readonly string[]): boolean {
  const [own, whole] = [given.toLowerCase(), expected.toLowerCase()];
  if (own === whole) return true;
  const isDivided = whole.startsWith(own) && /^\s*[|_·-]/u.test(whole.slice(own.length));
  return isDivided && lines.includes(given);
}

/** One form of white space, quotation marks and dashes; case counts. */
export function sameMarks(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’‚‛`´′]/gu, "'")
    .replace(/[“”„‟«»″]|''/gu, '"')
    .replace(/[‐‑‒–—―]/gu, '-')
    .replace(/[\u200B-\u200F\u2060\uFEFF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether the line holds the headline as words of its own. */
function holds(line: string, headline: string): boolean {
  const at = line.indexOf(headline);
  if (at === -1) return false;
  const before = line.slice(0, at).at(-1) ?? ' ';
  const after = line[at + headline.length] ?? ' ';
  return !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
}

function dateOf(page: Page, date: string, analysis: Analysis) {
  const day = date.slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return undefined;
  const { published } = analysis.metadata;
  return {
    inText: isDayVisible(page.text, page.truth.lang, day),
    given: published !== undefined,
    right: published?.value.slice(0, 10) === day,
  };
}
