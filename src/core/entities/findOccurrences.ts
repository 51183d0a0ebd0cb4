// "Tag all occurrences": the places where an article has a name of an entity.

import { isBody, type Section } from '../article/article';
import type { Span } from '../text/span';
import { NameFinder } from './nameFinder';
import { nameVariants } from './nameVariants';
import type { NamedEntity } from './resolveEntity';

export interface OccurrenceOptions {
  /** Without them the whole text is searched. */
  readonly sections?: readonly Section[];
  /** Search captions, related articles and site furniture too. */
  readonly everywhere?: boolean;
  /** What an Arabic mention with clitics spans: the name alone (the default) or the word as written. */
  readonly extent?: 'name' | 'word';
}

/** A place that an entity is named at, and the name or variant of a name that it is named by. */
export interface Occurrence extends Span {
  readonly variant: string;
}

/** Where the text names the entity by its name, an alias or a variant of one, ascending. */
export function findOccurrences(
  text: string,
  { type, name, aliases = [] }: Omit<NamedEntity, 'id'>,
  { sections, everywhere = false, extent = 'name' }: OccurrenceOptions = {},
): Occurrence[] {
  const variants = [name, ...aliases].flatMap((known) => nameVariants(known, type));
  const finder = new NameFinder(variants.map((variant) => [variant, variant] as const));
  const searched = everywhere ? undefined : sections?.filter(({ kind }) => isOwn(kind));
  return finder.find(text, searched).map(({ start, end, whole, value }) => ({
    ...(extent === 'name' ? { start, end } : whole),
    variant: value,
  }));
}

/** What is told by the article itself, beside its pictures. */
function isOwn(kind: Section['kind']): boolean {
  return isBody(kind) || kind === 'headline' || kind === 'subheading';
}
