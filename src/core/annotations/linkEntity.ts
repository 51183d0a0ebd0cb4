import { namedShorter, namesEntities, resolveEntity } from '../entities/resolveEntity';
import type { Annotations, Entity, Mention } from './annotations';
import { changeMention } from './edit';
import { addAliases, addEntity, renameEntity } from './editEntities';
import { entityIdFor } from './ids';

/** Annotations that hold the entity a mention is to name, and its id; none where nobody can tell. */
export interface Linked {
  readonly annotations: Annotations;
  readonly entity: string | undefined;
}

/**
 * The entity of a type that goes by the name, or else by the words of the mention; a person known by a
 * shorter form gets the full name; a new one of the name where the article has none of these. None for
 * types that name no entities, nor where two share the name.
 */
export function linkEntity(
  annotations: Annotations,
  type: string,
  name: string,
  exact = name,
): Linked {
  if (!namesEntities(type)) return { annotations, entity: undefined };
  const { entities } = annotations;
  const byName = resolveEntity(entities, type, name);
  const resolution = byName.kind === 'known' ? byName : resolveEntity(entities, type, exact);
  switch (resolution.kind) {
    case 'known':
      return { annotations, entity: resolution.entity.id };
    case 'ambiguous':
      return { annotations, entity: undefined };
    case 'new': {
      const shorter = namedShorter(entities, type, name);
      if (shorter) {
        return { annotations: renameEntity(annotations, shorter.id, name), entity: shorter.id };
      }
      return linkToAnother(annotations, type, name);
    }
  }
}

/** A new entity of the name, whoever else goes by it. */
export function linkToAnother(
  annotations: Annotations,
  type: string,
  name: string,
): Linked & { readonly entity: string } {
  const id = entityIdFor(name, new Set(annotations.entities.map((entity) => entity.id)));
  return { annotations: addEntity(annotations, { id, type, name }), entity: id };
}

/**
 * Links mentions to an entity of the article, whose type they take. The names among them by which it was
 * not known become its aliases; a pronoun or a description does not.
 */
export function linkMentions(
  annotations: Annotations,
  mentions: readonly Mention[],
  entity: Entity,
): Annotations {
  const ids = mentions.map(({ id }) => id);
  const linked = changeMention(annotations, ids, { entity: entity.id, type: entity.type });
  const names = mentions
    .map(({ exact }) => exact.replace(/\s+/g, ' ').trim())
    .filter(
      (exact) => looksLikeName(exact) && resolveEntity([entity], entity.type, exact).kind === 'new',
    );
  return addAliases(linked, entity.id, names);
}

/** Whether all longer words begin with a capital; where a script has none, whether it is no pronoun. */
function looksLikeName(text: string): boolean {
  const words = text.split(' ').filter((word) => word.length > 3);
  if (!/\p{Lu}|\p{Ll}/u.test(text)) return words.length > 0;
  return words.length > 0
    ? words.every((word) => /^\P{L}*\p{Lu}/u.test(word))
    : /^\p{Lu}+$/u.test(text);
}
