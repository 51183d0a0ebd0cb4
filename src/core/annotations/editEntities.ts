// Commands on the entities of an article, pure like those of edit.ts. Entities keep the order in which
// they were added.

import type { Annotations, Entity } from './annotations';
import { patched, type Patch } from './edit';

/** The annotations with one more entity. Its id must be free (`entityIdFor`). */
export function addEntity(annotations: Annotations, entity: Entity): Annotations {
  return { ...annotations, entities: [...annotations.entities, entity] };
}

/** Changes fields of one entity; `undefined` takes an optional field away. */
export function changeEntity(
  annotations: Annotations,
  id: string,
  patch: Patch<Entity>,
): Annotations {
  const entities = annotations.entities.map((entity) =>
    entity.id === id ? patched(entity, patch) : entity,
  );
  return { ...annotations, entities };
}

/** Gives an entity another name. The id stays: other files may refer to it. */
export function renameEntity(annotations: Annotations, id: string, name: string): Annotations {
  const entity = annotations.entities.find((candidate) => candidate.id === id);
  if (!entity) return annotations;
  return changeEntity(annotations, id, {
    name,
    aliases: aliasesBeside(name, entity.aliases ?? []),
  });
}

/** Adds names to those by which an entity is known. */
export function addAliases(
  annotations: Annotations,
  id: string,
  names: readonly string[],
): Annotations {
  const entity = annotations.entities.find((candidate) => candidate.id === id);
  if (!entity || names.length === 0) return annotations;
  const aliases = aliasesBeside(entity.name, [...(entity.aliases ?? []), ...names]);
  return changeEntity(annotations, id, { aliases });
}

/** Removes an entity and unlinks what refers to it; the mentions themselves stay. */
export function removeEntity(annotations: Annotations, id: string): Annotations {
  const entities = annotations.entities.filter((entity) => entity.id !== id);
  return { ...relinked(annotations, new Set([id]), undefined), entities };
}

/**
 * Makes several entities one: `into` keeps its id, type and name, gets the names and aliases of the
 * others as aliases and, where it has none itself, their Wikidata id and note. Mentions and speakers
 * follow. Unknown ids are passed over; without `into` nothing changes.
 */
export function mergeEntities(
  annotations: Annotations,
  from: Iterable<string>,
  into: string,
): Annotations {
  const ids = new Set(from);
  ids.delete(into);
  const others = annotations.entities.filter((entity) => ids.has(entity.id));
  const target = annotations.entities.find((entity) => entity.id === into);
  if (!target || others.length === 0) return annotations;
  const names = others.flatMap((entity) => [entity.name, ...(entity.aliases ?? [])]);
  const merged = patched(target, {
    aliases: aliasesBeside(target.name, [...(target.aliases ?? []), ...names]),
    wikidata: target.wikidata ?? others.find((entity) => entity.wikidata !== undefined)?.wikidata,
    note: target.note ?? others.find((entity) => entity.note !== undefined)?.note,
  });
  const entities = annotations.entities
    .filter((entity) => !ids.has(entity.id))
    .map((entity) => (entity === target ? merged : entity));
  return { ...relinked(annotations, ids, into), entities };
}

function relinked(
  annotations: Annotations,
  from: ReadonlySet<string>,
  into: string | undefined,
): Annotations {
  const mentions = annotations.mentions.map((mention) =>
    mention.entity !== undefined && from.has(mention.entity)
      ? patched(mention, { entity: into })
      : mention,
  );
  const quotations = annotations.quotations.map((quotation) =>
    quotation.speaker !== undefined && from.has(quotation.speaker)
      ? patched(quotation, { speaker: into })
      : quotation,
  );
  return { ...annotations, mentions, quotations };
}

/** The names other than the main one, each once; `undefined` when there is none. */
function aliasesBeside(name: string, aliases: readonly string[]): readonly string[] | undefined {
  const others = new Set(aliases);
  others.delete(name);
  return others.size === 0 ? undefined : [...others];
}
