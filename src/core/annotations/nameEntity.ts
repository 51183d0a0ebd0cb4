import { foldName } from '../entities/foldName';
import type { Annotations, Entity } from './annotations';
import { addAliases, mergeEntities, renameEntity } from './editEntities';

/** Another entity of the type that has the name, however it is written; `undefined` where the name is free. */
export function namesakeOf(
  { entities }: Annotations,
  entity: Entity,
  name: string,
): Entity | undefined {
  const folded = foldName(name);
  return entities.find(
    ({ id, type, name: other }) =>
      id !== entity.id && type === entity.type && foldName(other) === folded,
  );
}

/**
 * The annotations in which an entity has the name that a person gives it. With the name of another one the
 * two become one; a name that the article's mentions have it by stays known as an alias.
 */
export function nameEntity(annotations: Annotations, entity: Entity, name: string): Annotations {
  const namesake = namesakeOf(annotations, entity, name);
  if (namesake) return mergeEntities(annotations, [entity.id], namesake.id);
  const renamed = renameEntity(annotations, entity.id, name);
  const former = foldName(entity.name);
  const isWritten = annotations.mentions.some(
    (mention) => mention.entity === entity.id && foldName(mention.exact) === former,
  );
  return isWritten ? addAliases(renamed, entity.id, [entity.name]) : renamed;
}
