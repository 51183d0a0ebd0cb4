import { namesEntities, resolveEntity } from '../entities/resolveEntity';
import type { Annotations } from './annotations';
import { addEntity } from './editEntities';
import { entityIdFor } from './ids';

/** Annotations that hold the entity a mention is to name, and its id; none where nobody can tell. */
export interface Linked {
  readonly annotations: Annotations;
  readonly entity: string | undefined;
}

/**
 * The entity of a type that goes by the name, or else by the words of the mention; a new one of the name
 * where the article has neither. None for types that name no entities, nor where two share the name.
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
      const id = entityIdFor(name, new Set(entities.map((entity) => entity.id)));
      return { annotations: addEntity(annotations, { id, type, name }), entity: id };
    }
  }
}
