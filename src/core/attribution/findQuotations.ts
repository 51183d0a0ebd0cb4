import type { Section, SectionKind } from '../article/article';
import { Lines } from '../text/lines';
import type { Span } from '../text/span';
import { english } from './languages/en';
import { Lexicon } from './lexicon';
import type { Quoted } from './marks';
import { isTurn, readLabel } from './labels';
import { labelledParagraph, readParagraph, type Paragraph, type Relation } from './paragraphs';
import type { QuotationKind, QuotationReading } from './quotation';

export interface QuotationOptions {
  /** Also wishes, plans, beliefs and judgements ("wants", "believes"), which utter nothing. Off by default. */
  readonly beliefs?: boolean;
}

const spoken: ReadonlySet<SectionKind> = new Set([
  'headline',
  'subheading',
  'caption',
  'lede',
  'paragraph',
]);

const lexicons: Readonly<Record<string, Lexicon>> = { en: new Lexicon(english) };

/**
 * The quotations of an article in text order: who says what, by which word. Reads headlines, captions and
 * the body; site furniture is skipped. `language` is a BCP 47 tag; of a language without a table only
 * what stands in quotation marks is found.
 */
export function findQuotations(
  text: string,
  sections: readonly Section[],
  language: string,
  options: QuotationOptions = {},
): readonly QuotationReading[] {
  const lexicon = lexicons[language.slice(0, 2)] ?? lexicons.en;
  if (!lexicon) return [];
  const reader = new ArticleReader(options.beliefs === true);
  const paragraphs = paragraphsOf(text, sections);
  const labels = paragraphs.map((span) => readLabel(text, span, lexicon));
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const label of labels) {
    if (!label) continue;
    if (seen.has(label.name)) repeated.add(label.name);
    seen.add(label.name);
  }
  paragraphs.forEach((span, index) => {
    const label = labels[index];
    const spoken =
      label &&
      (isTurn(label) ||
        repeated.has(label.name) ||
        index === 0 ||
        /[“"'‘«]/.test(text.charAt(label.content.start)));
    reader.add(spoken ? labelledParagraph(text, label) : readParagraph(text, span, lexicon));
  });
  return reader.relations.map((relation) => reading(relation, reader.quoted));
}

/** The lines to read, one paragraph each. */
function paragraphsOf(text: string, sections: readonly Section[]): Span[] {
  const lines = new Lines(text);
  return sections.flatMap(({ kind, firstLine, lastLine }) =>
    spoken.has(kind)
      ? Array.from({ length: lastLine - firstLine + 1 }, (_, i) => ({
          start: lines.start(firstLine + i),
          end: lines.end(firstLine + i),
        }))
      : [],
  );
}

/** Puts paragraphs together: quotations that run on, and those whose cue is in the paragraph before. */
class ArticleReader {
  private readonly found: Relation[] = [];
  readonly quoted: Quoted[] = [];
  private previous: Paragraph | undefined;
  /** Whether words in marks at the beginning of a paragraph continue the last relation. */
  private resumable = false;

  constructor(private readonly beliefs: boolean) {}

  get relations(): Relation[] {
    return this.found.filter(({ content }) => content.length > 0);
  }

  add(paragraph: Paragraph): void {
    const last = this.found.at(-1);
    if (last && this.resumable && paragraph.leading.length > 0) {
      if (last.content.length === 0 || this.previous?.open === true) {
        last.content = [...last.content, ...paragraph.leading];
      } else if (paragraph.lone) {
        this.found.push({ ...last, content: paragraph.leading, cue: undefined, rule: 'goes-on' });
      }
    }
    const relations = paragraph.relations.filter(({ belief }) => this.beliefs || !belief);
    this.found.push(...relations);
    this.quoted.push(...paragraph.quoted);
    this.resumable = paragraph.lone ? this.resumable : relations.at(-1)?.spoken === true;
    this.previous = paragraph;
  }
}

function reading(relation: Relation, quoted: readonly Quoted[]): QuotationReading {
  const { content: parts, cue, source, rule } = relation;
  const start = parts[0]?.start ?? 0;
  const end = parts.at(-1)?.end ?? 0;
  return {
    kind: kindOf(parts, quoted),
    content: { start, end, ...(parts.length > 1 ? { parts } : {}) },
    cue,
    source,
    speaker: undefined,
    sourceKind: undefined,
    rule,
    confidence: 0.8,
  };
}

function kindOf(parts: readonly Span[], quoted: readonly Quoted[]): QuotationKind {
  const inside = (part: Span): boolean =>
    quoted.some((q) => q.start <= part.start && part.end <= q.end);
  if (parts.every(inside)) return 'direct';
  return parts.some((part) => quoted.some((q) => q.start < part.end && part.start < q.end))
    ? 'mixed'
    : 'indirect';
}
