import type { Section } from '../article/article';
import { lexiconFor } from './lexicons';
import type { Relation } from './paragraphs';
import type { QuotationKind, QuotationReading } from './quotation';
import { readRelations } from './relations';
import { attributionConfidence, directConfidence } from './rules';
import { Speakers, type ResolvedSpeaker } from './speakers';

export interface QuotationOptions {
  /** Also wishes, plans, beliefs and judgements ("wants", "believes"), which utter nothing. Off by default. */
  readonly beliefs?: boolean;
}

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
  const lexicon = lexiconFor(language);
  const speakers = new Speakers(text, lexicon);
  return readRelations(text, sections, lexicon)
    .filter(({ belief }) => options.beliefs === true || !belief)
    .map((relation) => reading(relation, speakers.of(relation)));
}

function reading(relation: Relation, speaker: ResolvedSpeaker | undefined): QuotationReading {
  const { content: parts, cue, source, rule } = relation;
  const start = parts[0]?.start ?? 0;
  const end = parts.at(-1)?.end ?? start;
  return {
    kind: kindOf(relation),
    content: { start, end, ...(parts.length > 1 ? { parts } : {}) },
    cue,
    source,
    speaker: speaker?.words,
    ...(speaker?.probable === true ? { probable: true } : {}),
    sourceKind: speaker?.kind,
    ...(speaker?.role === undefined ? {} : { role: speaker.role }),
    rule,
    confidence: isDirectSpeech(relation) ? directConfidence : attributionConfidence(rule),
  };
}

/** Words in marks with a cue and a source leave little to doubt, whatever their order. */
function isDirectSpeech({ marked, cue, source }: Relation): boolean {
  return marked === 'all' && cue !== undefined && source !== undefined;
}

function kindOf({ marked, verbatim }: Relation): QuotationKind {
  if (marked === 'all') return 'direct';
  if (marked === 'part') return 'mixed';
  return verbatim ? 'direct' : 'indirect';
}
