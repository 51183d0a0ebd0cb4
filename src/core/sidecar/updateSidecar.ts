import type { Annotations } from '../annotations/annotations';
import { SidecarFile } from './sidecarFile';
import type { Source } from './source';

/**
 * The sidecar that says this instead of what it said: see `SidecarFile`, which spares the reading when
 * a file is updated more than once. Both the old and the new positions are counted in `text`.
 */
export function updateSidecar(
  previousYaml: string,
  annotations: Annotations,
  source: Source,
  text: string,
): string {
  return SidecarFile.read(previousYaml, text).update(annotations, source, text).yaml;
}
