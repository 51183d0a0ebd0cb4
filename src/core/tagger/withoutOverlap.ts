import { overlaps } from '../text/span';
import type { EntitySuggestion, SuggestedBy } from './suggestion';

/** Rules for what has a form of its own go before all names, whatever the scores. */
const formed: ReadonlySet<SuggestedBy> = new Set(['date', 'quantity']);

/** The best of the suggestions that share characters, ascending. */
export function withoutOverlap(suggestions: readonly EntitySuggestion[]): EntitySuggestion[] {
  const sorted = suggestions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: EntitySuggestion[] = [];
  for (let suggestion of sorted) {
    const before = kept.at(-1);
    if (before && isTaggedToo(before, suggestion)) {
      kept.pop();
      suggestion = together(before, suggestion);
    }
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
  if (formed.has(first.by) !== formed.has(second.by)) return formed.has(first.by);
  return first.score >= second.score;
}

/** Whether a name is part of a longer name of the same type, as "Kelly" is of "Grace Kelly". */
function isPartOf(part: EntitySuggestion, whole: EntitySuggestion): boolean {
  const longer = whole.end - whole.start > part.end - part.start;
  return longer && part.type === whole.type && whole.start <= part.start && part.end <= whole.end;
}

/** Whether one is what a person tagged and the other something else that says the same. */
function isTaggedToo(a: EntitySuggestion, b: EntitySuggestion): boolean {
  const isSame = a.start === b.start && a.end === b.end && a.type === b.type && a.name === b.name;
  return isSame && (a.by === 'learned') !== (b.by === 'learned');
}

/** As sure as the surer one. That a person tagged the name tells a reader more than any other reason. */
function together(a: EntitySuggestion, b: EntitySuggestion): EntitySuggestion {
  return { ...(a.by === 'learned' ? a : b), score: Math.max(a.score, b.score) };
}
