import type { Entity } from '../../core/annotations/annotations';
import { namesEntities, resolveEntity } from '../../core/entities/resolveEntity';
import { pickEntity } from './pickEntity';

/** Asks which of several entities a text names; `undefined` where the text itself settles it. */
export async function askEntity(
  entities: readonly Entity[],
  type: string,
  exact: string,
): Promise<Entity | undefined> {
  if (!namesEntities(type)) return undefined;
  const resolution = resolveEntity(entities, type, exact);
  return resolution.kind === 'ambiguous' ? pickEntity(resolution.entities, exact) : undefined;
}
