import { NameFinder, type FoundName } from '../entities/nameFinder';
import { nameVariants } from '../entities/nameVariants';
import type { Span } from '../text/span';
import { afterRefusals, certainty, type KnownName, type NameBook } from './learning/nameBook';
import type { EntitySuggestion } from './suggestion';

/** The names that a person tagged, where they stand, and the surnames of persons found so. */
export function byLearnedNames(
  text: string,
  within: readonly Span[],
  book: NameBook,
): EntitySuggestion[] {
  const known = [...book.likely()];
  const finder = new NameFinder(known.map((name) => [name.name, name] as const));
  const found = finder.find(text, within);
  return [...found.map(suggestName), ...bySurnames(text, within, found)];
}

function suggestName({ start, end, value }: FoundName<KnownName>): EntitySuggestion {
  return {
    start,
    end,
    type: value.type,
    score: certainty(value),
    by: 'learned',
    args: [String(value.tagged)],
    name: value.name,
  };
}

/** "Kelly" where "John Kelly" was found. Two persons of one surname are both candidates. */
function bySurnames(
  text: string,
  within: readonly Span[],
  found: readonly FoundName<KnownName>[],
): EntitySuggestion[] {
  const persons = new Set(found.map(({ value }) => value).filter(({ type }) => type === 'person'));
  const bySurname = new Map<string, KnownName[]>();
  for (const person of persons) {
    for (const variant of nameVariants(person.name, person.type)) {
      if (variant === person.name) continue;
      bySurname.set(variant, [...(bySurname.get(variant) ?? []), person]);
    }
  }
  return new NameFinder(bySurname).find(text, within).map(({ start, end, value }) => {
    const names = value.map(({ name }) => name);
    const [name = text.slice(start, end), ...others] = names;
    return {
      start,
      end,
      type: 'person',
      score: Math.max(...value.map(certainty)) * 0.95,
      by: 'document',
      args: names,
      name: others.length === 0 ? name : text.slice(start, end),
      ...(others.length > 0 && { candidates: names }),
    };
  });
}

/** The suggestion, less likely where a person refused the name as that type. */
export function scoreAfterRefusals(suggestion: EntitySuggestion, book: NameBook): EntitySuggestion {
  const { score, name, type } = suggestion;
  return { ...suggestion, score: afterRefusals(score, book.get(name, type)) };
}
