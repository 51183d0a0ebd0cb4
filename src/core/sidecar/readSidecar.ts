import type { Annotations } from '../annotations/annotations';
import { atOnce } from '../text/steps';
import { interpretSidecar } from './interpretSidecar';
import { Positions } from './positions';
import type { SidecarProblem } from './problems';
import type { Source } from './source';

/** What a sidecar says, as far as it can be understood. */
export interface SidecarReading {
  readonly annotations: Annotations;
  /** `undefined` when the file does not say which article it belongs to. */
  readonly source: Source | undefined;
  readonly problems: readonly SidecarProblem[];
  /**
   * Whether the file may be updated. Not when it does not parse, holds conflict marks, is of a newer
   * version or of another kind: writing could lose what is not understood.
   */
  readonly writable: boolean;
}

/** Reads a sidecar. `text` is the canonical text of the article that its positions are counted in. */
export function readSidecar(yaml: string, text: string): SidecarReading {
  const reading = atOnce(interpretSidecar(yaml, new Positions(text)));
  const { annotations, source, problems, writable } = reading;
  return { annotations, source, problems, writable };
}
