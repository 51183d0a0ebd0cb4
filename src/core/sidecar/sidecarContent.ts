import type { Annotations } from '../annotations/annotations';
import type { Positions } from './positions';
import type { Source } from './source';

/** What a sidecar says, and the text that it says it about. */
export interface SidecarContent {
  readonly annotations: Annotations;
  /** `undefined` when it does not say so. */
  readonly source: Source | undefined;
  readonly positions: Positions;
}
