import type { EntitySuggestion } from '../../../src/core/tagger/suggestion';
import { marked } from './marked';

/** Persons at the spans that brackets mark. */
export function suggested(source: string): { text: string; suggestions: EntitySuggestion[] } {
  const { text, spans } = marked(source);
  const suggestions = spans.map((span) => ({
    ...span,
    type: 'person',
    score: 1,
    by: 'model' as const,
    args: [],
    name: text.slice(span.start, span.end),
  }));
  return { text, suggestions };
}
