// Mentions of one thing under different names get one name: the short names of a country, an organization
// and the letters that stand for it in brackets, the forms of a people's name.

import { foldName } from '../entities/foldName';
import { memoized } from '../article/dates/memoized';
import { groupStem } from './rules/byGroups';
import { regionNames } from './rules/regionNames';
import type { EntitySuggestion } from './suggestion';

/** The suggestions with the names of what they mention, where the text or the platform tells it. */
export function withCommonNames(
  text: string,
  suggestions: readonly EntitySuggestion[],
  language: string | undefined,
): readonly EntitySuggestion[] {
  const full = new Map<string, string>();
  for (const [at, suggestion] of suggestions.entries()) {
    const acronym = acronymAfter(text, suggestion, suggestions[at + 1]);
    if (acronym !== undefined) full.set(acronym, suggestion.name);
  }
  const groups = new Map<string, string>();
  for (const { type, name } of suggestions) {
    if (type !== 'group') continue;
    const stem = groupStem(name);
    if (!groups.has(stem)) groups.set(stem, name);
  }
  const nameOf = ({ type, name }: EntitySuggestion): string | undefined => {
    if (type === 'organization') return full.get(name);
    if (type === 'group') return groups.get(groupStem(name));
    if (type !== 'location' || language === undefined) return undefined;
    return regionsByFoldedName(language).get(foldName(name));
  };
  return suggestions.map((suggestion) => {
    const name = nameOf(suggestion);
    return name === undefined ? suggestion : { ...suggestion, name };
  });
}

const regionsByFoldedName = memoized(
  (language) => new Map([...regionNames(language)].map(([name, full]) => [foldName(name), full])),
);

/** DHS after "Department of Homeland Security (", when its letters begin words of the name. */
function acronymAfter(
  text: string,
  { type, end, name }: EntitySuggestion,
  next: EntitySuggestion | undefined,
): string | undefined {
  if (type !== 'organization' || next?.type !== type) return undefined;
  if (!/^ ?\($/.test(text.slice(end, next.start)) || text.charAt(next.end) !== ')')
    return undefined;
  const letters = name.replace(/[^\p{Lu}]/gu, '');
  return letters === next.name.replace(/[^\p{Lu}]/gu, '') ? next.name : undefined;
}
