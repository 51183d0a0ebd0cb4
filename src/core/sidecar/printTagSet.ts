import { stringify } from 'yaml';
import type { TagSet } from '../entities/tagSet';
import { tagSetVersion } from './schemaVersion';

/** A tag set as the file that `readTagSet` reads. */
export function printTagSet({ types, overlap = 'any' }: TagSet): string {
  return stringify({ schema: tagSetVersion, overlap, types }, { lineWidth: 0 });
}
