import { overlaps } from '../text/span';
import type { EntitySuggestion, SuggestedBy } from './suggestion';

/** What goes before what, whatever the scores: first rules for what has a form of its own. */
const rank: Readonly<Record<SuggestedBy, number>> = {
  date: 2,
  quantity: 2,
  learned: 1,
  group: 1,
  model: 1,
  document: 1,
  gazetteer: 0,
};

/** The best of the suggestions that share characters, ascending. */
export function withoutOverlap(suggestions: readonly EntitySuggestion[]): EntitySuggestion[] {
  const sorted = suggestions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: EntitySuggestion[] = [];
  for (const suggestion of sorted) {
    let beaten = false;
    for (let last = kept.at(-1); last && overlaps(last, suggestion); last = kept.at(-1)) {
      beaten = beats(last, suggestion);
      if (beaten) break;
      kept.pop();
    }
    if (!beaten) kept.push(suggestion);
  }
  return kept;
}

/** Whether the first is kept rather than the second, which starts no earlier. */
function beats(first: EntitySuggestion, second: EntitySuggestion): boolean {
  if (isPartOf(second, first)) return true;
  if (isPartOf(first, second)) return false;
  const ranks = rank[first.by] - rank[second.by];
  return ranks === 0 ? first.score >= second.score : ranks > 0;
}

/** Whether a name is part of a longer name of the same type, as "Kelly" is of "Grace Kelly". */
function isPartOf(part: EntitySuggestion, whole: EntitySuggestion): boolean {
  const longer = whole.end - whole.start > part.end - part.start;
  return longer && part.type === whole.type && whole.start <= part.start && part.end <= whole.end;
}
