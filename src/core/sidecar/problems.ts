// What can be wrong with a sidecar, or a tag set, as a file. The editor and the command line put it in
// words.

import type { YamlFault } from './yaml/fullYaml';

export type SidecarProblemCode =
  /** Not YAML, or more YAML than any file should hold; `reason` as the fault says. */
  | YamlFault
  /** What git leaves where two branches disagree. */
  | 'conflict-marks'
  /** Written by a later release, `version`. */
  | 'newer-version'
  /** Without the line `schema: pressmark/1`. */
  | 'not-a-sidecar'
  /** Without the line `schema: pressmark-tagset/1`. */
  | 'not-a-tag-set'
  /** Without the line `schema: pressmark-outlets/1`. */
  | 'not-outlet-rules'
  /** `field` is not as the schema says: `rule` is the keyword, `expected` what it asks for. */
  | 'schema'
  /** A second item with this `id`. */
  | 'duplicate-id'
  /** A second type with the shortcut `reason`. */
  | 'duplicate-shortcut'
  /** The `field` of the item reaches past the end of the article. */
  | 'past-end'
  /** The `field` of the item ends before it starts. */
  | 'bad-range';

export type Severity = 'error' | 'warning';

export interface SidecarProblem {
  readonly code: SidecarProblemCode;
  readonly args: Readonly<Record<string, string>>;
  readonly severity: Severity;
  /** UTF-16 offsets in the sidecar. */
  readonly start: number;
  readonly end: number;
  /** Of `start`, 0-based. */
  readonly line: number;
}

/** Takes note of a problem at a place of the file. */
export type Report = (
  code: SidecarProblemCode,
  severity: Severity,
  place: { readonly start: number; readonly end: number },
  args?: Readonly<Record<string, string>>,
) => void;
