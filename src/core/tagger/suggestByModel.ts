import { Lines } from '../text/lines';
import type { Span } from '../text/span';
import { cliticFinder, type Clitics } from './arabicMention';
import type { Model, MoreWeights } from './model';
import { Plausibility } from './plausibility';
import type { EntitySuggestion } from './suggestion';
import { tagDocument, type DocumentName } from './tagDocument';
import { modelTypes } from './tags';
import { sentencesOfLine } from './tokens';

interface Sentence {
  readonly tokens: readonly Span[];
  readonly words: readonly string[];
}

/**
 * The names that a model finds, and where the bar is below 0, less likely ones between them.
 */
export function byModel(
  text: string,
  within: readonly Span[],
  model: Model,
  bar: number,
  layer?: MoreWeights,
): EntitySuggestion[] {
  const sentences = [...sentencesOf(text, within)];
  const words = sentences.map((sentence) => sentence.words);
  const usual = tagDocument(model, words, 0, layer);
  const unlikely = bar < 0 ? tagDocument(model, words, bar, layer) : [];
  const plausibility = model.language === 'en' ? new Plausibility(words) : undefined;
  const cliticsOf = model.language === 'ar' ? cliticFinder(model, words) : undefined;
  return sentences.flatMap((sentence, at) => {
    const names = [...(usual[at] ?? []), ...(unlikely[at] ?? []).filter(isFreeOf(usual[at] ?? []))];
    const plausible = plausibility?.judge(at, names) ?? names;
    return plausible.map((name) => suggestionOf(text, sentence, name, cliticsOf));
  });
}

function isFreeOf(names: readonly DocumentName[]): (name: DocumentName) => boolean {
  return ({ first, end }) => names.every((other) => end <= other.first || other.end <= first);
}

function suggestionOf(
  text: string,
  { tokens }: Sentence,
  { first, end: last, type, score, repeats, fuller = repeats ?? [] }: DocumentName,
  cliticsOf: ((word: string) => Clitics) | undefined,
): EntitySuggestion {
  const token = tokens[first] ?? { start: 0, end: 0 };
  const end = tokens[last - 1]?.end ?? token.end;
  const clitics = cliticsOf?.(text.slice(token.start, token.end));
  const start = token.start + (clitics?.length ?? 0);
  const own = (clitics?.lost ?? '') + text.slice(start, end);
  const [fullest, ...others] = fuller;
  return {
    start,
    end,
    type: modelTypes[type] ?? 'person',
    score,
    by: repeats ? 'document' : 'model',
    args: repeats ?? [],
    name: fullest !== undefined && others.length === 0 ? fullest : own,
    ...(others.length > 0 && { candidates: fuller }),
  };
}

function* sentencesOf(text: string, within: readonly Span[]): Generator<Sentence, void, undefined> {
  for (const { start, end } of within) {
    const lines = new Lines(text.slice(start, end));
    for (let line = 0; line < lines.count; line++) {
      for (const tokens of sentencesOfLine(lines.text(line), start + lines.start(line))) {
        yield { tokens, words: tokens.map((token) => text.slice(token.start, token.end)) };
      }
    }
  }
}
