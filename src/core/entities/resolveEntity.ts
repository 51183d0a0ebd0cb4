// Which entity of an article a new mention names. Only what is certain is decided here; what could be
// two persons is for the reader to say.

import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import { foldName } from './foldName';
import { isShortFor } from './shortName';

/** What is needed of an entity to tell whether a text names it. */
export interface NamedEntity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

export type Resolution<E extends NamedEntity> =
  | { readonly kind: 'known'; readonly entity: E }
  | { readonly kind: 'new' }
  /** Several fit equally well, such as two persons of one surname. */
  | { readonly kind: 'ambiguous'; readonly entities: readonly E[] };

/** Types whose mentions name a thing in the world. A date or an amount is just itself. */
const unnamed: ReadonlySet<string> = new Set(['date', 'quantity']);

/** Whether mentions of the type are linked to entities. */
export function namesEntities(type: string): boolean {
  return !unnamed.has(type);
}

/**
 * The entity of the type that `exact` names: by its name or an alias, or, for persons, by a shorter form
 * of the name ("Kelly" after "John Kelly"). That one Kelly was meant before settles nothing where there
 * are two; a first name and a surname are those of the one who has no other.
 */
export function resolveEntity<E extends NamedEntity>(
  entities: readonly E[],
  type: string,
  exact: string,
): Resolution<E> {
  const ofType = entities.filter((entity) => entity.type === type);
  const key = foldName(exact);
  const same = key.includes(' ') ? ofType.filter(({ name }) => foldName(name) === key) : [];
  const fitting =
    same.length > 0
      ? same
      : ofType.filter(
          (entity) =>
            namesOf(entity).some((name) => foldName(name) === key) ||
            (type === 'person' && isShortFor(key, entity.name)),
        );
  const [first, ...others] = fitting;
  if (!first) return { kind: 'new' };
  return others.length === 0
    ? { kind: 'known', entity: first }
    : { kind: 'ambiguous', entities: fitting };
}

/** The entity of the type with just this name, as it was given to it. */
export function entityOfName<E extends NamedEntity>(
  entities: readonly E[],
  type: string,
  name: string,
): E | undefined {
  const key = foldName(name);
  return entities.find((entity) => entity.type === type && foldName(entity.name) === key);
}

/**
 * The person who was named by a shorter form so far and whom `exact` names in full: "Kelly" before "John
 * Kelly". None where the shorter form is also that of another.
 */
export function namedShorter<E extends NamedEntity>(
  entities: readonly E[],
  type: string,
  exact: string,
): E | undefined {
  if (type !== 'person') return undefined;
  const ofType = entities.filter((entity) => entity.type === type);
  const [shorter, ...others] = ofType.filter(({ name }) => isShortFor(name, exact));
  if (!shorter || others.length > 0) return undefined;
  return ofType.some(({ name }) => isShortFor(shorter.name, name)) ? undefined : shorter;
}

/**
 * Entities by how much their names look like the text, the most similar first. Jaro–Winkler, since it
 * favours a common beginning and forgives transposed and dropped letters, which is how spellings of one
 * name differ; `natural` has a small, tested one.
 */
export function rankBySimilarity<E extends NamedEntity>(
  entities: readonly E[],
  exact: string,
): readonly E[] {
  const key = foldName(exact);
  const score = (entity: E) =>
    Math.max(...namesOf(entity).map((name) => similarity(foldName(name), key)));
  return entities
    .map((entity) => ({ entity, score: score(entity) }))
    .sort((a, b) => b.score - a.score)
    .map(({ entity }) => entity);
}

/** Of the whole names, or of their most similar words: "Kelly" is near "John Kelly". */
function similarity(a: string, b: string): number {
  const words = a
    .split(' ')
    .flatMap((word) => b.split(' ').map((other) => jaroWinkler(word, other)));
  return Math.max(jaroWinkler(a, b), 0.9 * Math.max(0, ...words));
}

function namesOf({ name, aliases = [] }: NamedEntity): readonly string[] {
  return [name, ...aliases];
}
