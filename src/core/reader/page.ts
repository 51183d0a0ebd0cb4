// An article as it is meant to be read: blocks in the order of the text, each line with its own
// direction and language. The page holds no offsets of the article, so that a change of one block leaves
// the others as they are; PagePlaces knows where they stand.

import type { Analysis, SectionKind } from '../article/article';
import { sectionAt } from '../article/parts';
import type { QuotationReading } from '../attribution/quotation';
import { directionOf, type Direction } from '../text/direction';
import { detectLanguage } from '../text/language';
import type { Lines } from '../text/lines';
import type { Span } from '../text/span';

/** A section kind as the page shows it: all that frames the article is `furniture`. */
export type BlockKind = Exclude<SectionKind, 'chrome' | 'related' | 'end-mark'> | 'furniture';

/** A span of a line that stands out, in UTF-16 units of the line's text. */
export type Mark = EntityMark | QuotationMark | AsideMark;

export interface EntityMark extends Span {
  readonly kind: 'mention' | 'suggestion';
  /** What commands know it by: the id of the mention, the key of the suggestion. Holds no offset. */
  readonly id: string;
  readonly type: string;
}

export interface QuotationMark extends Span {
  readonly kind: 'quotation';
}

/** What a page's title adds to the headline: the name of the outlet, as a rule. */
export interface AsideMark extends Span {
  readonly kind: 'aside';
}

/** A line of the article, whole, blanks at its ends included. */
export interface PageLine {
  readonly text: string;
  readonly direction: Direction;
  /** BCP 47 language subtag; `und` when it cannot be told. */
  readonly language: string;
  /** Ascending by start, the longer first. Those that reach over lines are cut at their ends. */
  readonly marks: readonly Mark[];
}

/** What stands in the margin: an entity that a block mentions, by its name. */
export interface MarginEntity {
  readonly name: string;
  readonly type: string;
}

export interface Block {
  readonly kind: BlockKind;
  /** Never empty, none blank. */
  readonly lines: readonly PageLine[];
  /** In the order of their first mention in the block, each once. */
  readonly entities: readonly MarginEntity[];
  /** Notes of the block's mentions. */
  readonly notes: readonly string[];
}

export interface Page {
  readonly language: string;
  readonly direction: Direction;
  readonly blocks: readonly Block[];
  /** For each block, the numbers of its lines in the article. */
  readonly lineNumbers: readonly (readonly number[])[];
  /** Whether the article goes on after the last block: it is longer than a page shows. */
  readonly isCut: boolean;
}

interface Named extends Span {
  readonly id: string;
  readonly type: string;
}

interface Noted extends Named {
  /** Of the entity. */
  readonly name: string;
  readonly note?: string;
}

/** What is annotated or found in the text, in its offsets. */
export interface Annotated {
  readonly mentions: readonly Noted[];
  readonly suggestions: readonly Named[];
  readonly quotations: readonly Pick<QuotationReading, 'kind' | 'content'>[];
}

/** Twenty times the longest features; a browser lays more out only with seconds of standstill. */
const longestPage = 2_000_000;
const mostBlocks = 20_000;

/** The page of an article. A text without sections is shown as paragraphs. */
export function pageOf(lines: Lines, analysis: Analysis, annotated: Annotated): Page {
  const marks = marksByLine(lines, annotated, asidesOf(lines, analysis));
  const mentions = new Map(annotated.mentions.map((mention) => [mention.id, mention]));
  const blocks: Block[] = [];
  const lineNumbers: number[][] = [];
  const groups = groupsOf(lines, analysis);
  let isCut = false;
  for (const { kind, first, last } of groups) {
    if (lines.end(last) > longestPage || blocks.length === mostBlocks) {
      isCut = true;
      break;
    }
    const numbers: number[] = [];
    for (let number = first; number <= last; number++) {
      if (lines.text(number).trim() !== '') numbers.push(number);
    }
    const content = numbers.map((number) =>
      pageLine(lines.text(number), analysis, marks.get(number) ?? []),
    );
    blocks.push({ kind, lines: content, ...marginOf(content, mentions) });
    lineNumbers.push(numbers);
  }
  const { language, direction } = analysis;
  return { language, direction, blocks, lineNumbers, isCut };
}

interface Group {
  readonly kind: BlockKind;
  readonly first: number;
  readonly last: number;
}

/** The sections, neighbouring furniture as one. */
function groupsOf(lines: Lines, { sections }: Analysis): readonly Group[] {
  if (sections.length === 0) return paragraphsOf(lines);
  const groups: Group[] = [];
  for (const section of sections) {
    const kind = blockKind(section.kind);
    const before = groups.at(-1);
    const group = { kind, first: section.firstLine, last: section.lastLine };
    if (kind === 'furniture' && before?.kind === kind) {
      groups[groups.length - 1] = { ...before, last: section.lastLine };
    } else groups.push(group);
  }
  return groups;
}

function paragraphsOf(lines: Lines): readonly Group[] {
  const groups: Group[] = [];
  for (let number = 0; number < lines.count; number++) {
    if (lines.text(number).trim() !== '')
      groups.push({ kind: 'paragraph', first: number, last: number });
  }
  return groups;
}

function blockKind(kind: SectionKind): BlockKind {
  return kind === 'chrome' || kind === 'related' || kind === 'end-mark' ? 'furniture' : kind;
}

function pageLine(text: string, article: Analysis, marks: readonly Mark[]): PageLine {
  const direction = directionOf(text);
  // A line is short to tell its language from; one in the article's direction is in its language.
  const language =
    direction === article.direction ? article.language : detectLanguage(text).language;
  return { text, direction, language, marks };
}

function marginOf(
  lines: readonly PageLine[],
  mentions: ReadonlyMap<string, Noted>,
): Pick<Block, 'entities' | 'notes'> {
  const here = lines
    .flatMap(({ marks }) => marks)
    .flatMap((mark) => (mark.kind === 'mention' ? (mentions.get(mark.id) ?? []) : []));
  const entities = new Map(
    here.map(({ name, type }) => [JSON.stringify([type, name]), { name, type }]),
  );
  const notes = new Set(here.flatMap(({ note }) => note ?? []));
  return { entities: [...entities.values()], notes: [...notes] };
}

/** The parts of the headline's line that are not the headline. */
function asidesOf(lines: Lines, { sections, metadata }: Analysis): readonly Span[] {
  const { headline } = metadata;
  if (!headline) return [];
  const line = lines.lineAt(headline.start);
  if (sectionAt(sections, line)?.kind !== 'headline') return [];
  return [
    { start: lines.start(line), end: headline.start },
    { start: headline.end, end: lines.end(line) },
  ];
}

function marksByLine(
  lines: Lines,
  annotated: Annotated,
  asides: readonly Span[],
): Map<number, Mark[]> {
  const byLine = new Map<number, Mark[]>();
  const add = (span: Span, mark: (piece: Span) => Mark) => {
    const last = lines.lineAt(Math.max(span.start, span.end - 1));
    for (let number = lines.lineAt(span.start); number <= last; number++) {
      const from = lines.start(number);
      const start = Math.max(span.start, from) - from;
      const end = Math.min(span.end, lines.end(number)) - from;
      if (start >= end) continue;
      const ofLine = byLine.get(number);
      if (ofLine) ofLine.push(mark({ start, end }));
      else byLine.set(number, [mark({ start, end })]);
    }
  };
  const { mentions, suggestions, quotations } = annotated;
  for (const aside of asides) add(aside, (piece) => ({ kind: 'aside', ...piece }));
  for (const { kind, content } of quotations) {
    // What is only reported reads like the text around it; marking it too would leave little unmarked.
    if (kind === 'indirect') continue;
    for (const part of content.parts ?? [content]) {
      add(part, (piece) => ({ kind: 'quotation', ...piece }));
    }
  }
  const addNamed = (kind: EntityMark['kind'], named: readonly Named[]) => {
    for (const { id, type, start, end } of named) {
      add({ start, end }, (piece) => ({ kind, id, type, ...piece }));
    }
  };
  addNamed('mention', mentions);
  addNamed('suggestion', suggestions);
  for (const marks of byLine.values()) marks.sort(byNesting);
  return byLine;
}

/** By start, the longer first; a quotation holds the mentions in it. The order is stable. */
function byNesting(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end;
}
