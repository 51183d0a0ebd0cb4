import { defaultTagSet } from '../../core/entities/tagSet';
import type { EntityType } from '../../core/entities/tagSet';
import { typeLabel } from '../wording';

/** Makes text that is not ours safe to stand among our words, cut to `limit` characters. */
export type Foreign = (text: string, limit?: number) => string;

/** The label of a type; what a folder's own tag set says is no text of ours. */
export function typeText(type: EntityType, foreign: Foreign): string {
  return defaultTagSet.types.includes(type) ? typeLabel(type) : foreign(typeLabel(type));
}
