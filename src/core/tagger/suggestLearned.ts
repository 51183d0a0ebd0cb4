import { NameFinder, type FoundName } from '../entities/nameFinder';
import { nameVariants } from '../entities/nameVariants';
import { contains, type Span } from '../text/span';
import { afterRefusals, type LikelyName, type NameBook } from './learning/nameBook';
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
  return [
    ...found.map((name) =>
      suggestName(name, isPartOfMore(text, name, name.value.type) ? inDoubt : 1),
    ),
    ...bySurnames(text, within, found),
  ];
}

/** Whether a single word stands beside a capital, as "League" does in "Arab League". */
function isPartOfMore(text: string, { start, end }: Span, type: string): boolean {
  if (/\s/.test(text.slice(start, end))) return false;
  const follows = /^ \p{Lu}/u.test(text.slice(end, end + 3));
  // Titles go before persons.
  return (
    follows ||
    (type !== 'person' && /\p{Lu}[\p{L}\p{M}]* $/u.test(text.slice(Math.max(0, start - 30), start)))
  );
}

function suggestName(
  { start, end, value }: FoundName<LikelyName>,
  share: number,
): EntitySuggestion {
  return {
    start,
    end,
    type: value.type,
    score: share * value.certainty,
    by: 'learned',
    args: [String(value.tagged)],
    name: value.name,
  };
}

/** "Kelly" where "John Kelly" was found. Two persons of one surname are both candidates. */
function bySurnames(
  text: string,
  within: readonly Span[],
  found: readonly FoundName<LikelyName>[],
): EntitySuggestion[] {
  const persons = new Set(found.map(({ value }) => value).filter(({ type }) => type === 'person'));
  const bySurname = new Map<string, LikelyName[]>();
  for (const person of persons) {
    for (const variant of nameVariants(person.name, person.type)) {
      if (variant === person.name) continue;
      bySurname.set(variant, [...(bySurname.get(variant) ?? []), person]);
    }
  }
  return new NameFinder(bySurname).find(text, within).map(({ start, end, value }) => {
    const names = value.map(({ name }) => name);
    const share = isPartOfMore(text, { start, end }, 'person') ? inDoubt : 0.95;
    const [name = text.slice(start, end), ...others] = names;
    return {
      start,
      end,
      type: 'person',
      score: share * Math.max(...value.map(({ certainty }) => certainty)),
      by: 'document',
      args: names,
      name: others.length === 0 ? name : text.slice(start, end),
      ...(others.length > 0 && { candidates: names }),
    };
  });
}

/** What is left of the score of a learned name that the text gives reason to doubt. */
const inDoubt = 0.45;

/**
 * The learned names that nothing found otherwise speaks against. A name in a longer one is a part of it
 * ("Reading" in "Reading Football Club"), and what a text tells of a name goes before what others told,
 * unless that was refused.
 */
export function withoutContradicted(
  learned: readonly EntitySuggestion[],
  found: readonly EntitySuggestion[],
  book: NameBook,
): EntitySuggestion[] {
  const claims = found.filter(
    ({ by, score, name, type }) =>
      (by === 'model' || by === 'document') && score >= 0.5 && !book.get(name, type)?.refused,
  );
  let at = 0;
  return learned.filter((suggestion) => {
    while ((claims[at]?.end ?? Infinity) <= suggestion.start) at++;
    const claim = claims[at];
    return !(claim && contains(claim, suggestion) && claim.type !== suggestion.type);
  });
}

/** The suggestion, less likely where a person refused the name as that type. */
export function scoreAfterRefusals(suggestion: EntitySuggestion, book: NameBook): EntitySuggestion {
  const { score, name, type } = suggestion;
  return { ...suggestion, score: afterRefusals(score, book.get(name, type)) };
}
