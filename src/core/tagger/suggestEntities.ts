import type { Section, SectionKind } from '../article/article';
import { Lines } from '../text/lines';
import { type Span } from '../text/span';
import type { Model } from './model';
import type { EntitySuggestion } from './suggestion';
import { tagDocument, type DocumentName } from './tagDocument';
import { modelTypes } from './tags';
import { sentencesOfLine } from './tokens';

export interface SuggestOptions {
  /** The sections of the article; without them the whole text is taken as prose. */
  readonly sections?: readonly Section[];
  /** The weights of the language of the text. Without them names come from rules and what was learned. */
  readonly model?: Model;
  /** The least score, 0.05 to 0.95: lower for more suggestions, higher for fewer. */
  readonly threshold?: number;
}

export const defaultThreshold = 0.5;

/** What is written for the article itself. The rest is furniture, where names are nobody's mentions. */
const tagged = new Set<SectionKind>(['headline', 'subheading', 'caption', 'lede', 'paragraph']);

interface Sentence {
  readonly tokens: readonly Span[];
  readonly words: readonly string[];
}

/** The entities that a canonical text seems to mention, ascending and without overlap. */
export function suggestEntities(
  text: string,
  options: SuggestOptions = {},
): readonly EntitySuggestion[] {
  const { model, threshold = defaultThreshold } = options;
  const sentences = [...sentencesOf(text, options.sections)];
  if (!model) return [];
  // Less likely names are looked for only where they are wanted.
  const reluctance = Math.min(0, Math.log(threshold / (1 - threshold)));
  const names = tagDocument(
    model,
    sentences.map(({ words }) => words),
    reluctance,
  );
  return sentences.flatMap((sentence, at) =>
    (names[at] ?? [])
      .filter(({ score }) => score >= threshold)
      .map((name) => suggestionOf(text, sentence, name)),
  );
}

function suggestionOf(text: string, { tokens }: Sentence, name: DocumentName): EntitySuggestion {
  const start = tokens[name.first]?.start ?? 0;
  const end = tokens[name.end - 1]?.end ?? start;
  return {
    start,
    end,
    type: modelTypes[name.type] ?? 'person',
    score: name.score,
    by: name.repeats === undefined ? 'model' : 'document',
    args: name.repeats === undefined ? [] : [name.repeats],
    name: name.repeats ?? text.slice(start, end),
  };
}

function* sentencesOf(
  text: string,
  sections: readonly Section[] | undefined,
): Generator<Sentence, void, undefined> {
  const spans = sections?.filter(({ kind }) => tagged.has(kind)) ?? [
    { start: 0, end: text.length },
  ];
  for (const { start, end } of spans) {
    const lines = new Lines(text.slice(start, end));
    for (let line = 0; line < lines.count; line++) {
      for (const tokens of sentencesOfLine(lines.text(line), start + lines.start(line))) {
        yield { tokens, words: tokens.map((token) => text.slice(token.start, token.end)) };
      }
    }
  }
}
