import type { Section, SectionKind } from '../article/article';
import { Lines } from '../text/lines';
import type { Span } from '../text/span';
import { attributionsIn, type Attribution } from './attributions';
import { english } from './languages/en';
import { Lexicon } from './lexicon';
import { matchMarks, type Quoted } from './marks';
import type { QuotationKind, QuotationReading } from './quotation';
import { tokenize, type Token, type TokenRange } from './tokens';

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
  const lines = new Lines(text);
  const found: QuotationReading[] = [];
  for (const section of sections) {
    if (!spoken.has(section.kind)) continue;
    for (let line = section.firstLine; line <= section.lastLine; line++) {
      const span = { start: lines.start(line), end: lines.end(line) };
      found.push(...quotationsOf(text, span, lexicon, options));
    }
  }
  return found;
}

function quotationsOf(
  text: string,
  span: Span,
  lexicon: Lexicon,
  options: QuotationOptions,
): QuotationReading[] {
  const { quoted } = matchMarks(text, span);
  const found: QuotationReading[] = [];
  const read = (inside: Span, depth: number): void => {
    const atoms = quoted.filter(
      (q) => q.depth === depth && q.start >= inside.start && q.end <= inside.end,
    );
    const tokens = tokenize(text, inside, atoms, lexicon.abbreviations);
    for (const attribution of attributionsIn(tokens, lexicon)) {
      if (attribution.belief && !options.beliefs) continue;
      found.push(reading(tokens, attribution, quoted));
    }
    for (const atom of atoms) read(atom.inner, depth + 1);
  };
  read(span, 0);
  return found;
}

function reading(
  tokens: readonly Token[],
  attribution: Attribution,
  quoted: readonly Quoted[],
): QuotationReading {
  const spanOf = ([from, to]: TokenRange): Span => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  });
  const parts = attribution.content.map(spanOf);
  const start = parts[0]?.start ?? 0;
  const end = parts.at(-1)?.end ?? 0;
  return {
    kind: kindOf(parts, quoted),
    content: { start, end, ...(parts.length > 1 ? { parts } : {}) },
    cue: spanOf(attribution.cue),
    source: attribution.source && spanOf(attribution.source),
    speaker: undefined,
    sourceKind: undefined,
    rule: attribution.rule,
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
