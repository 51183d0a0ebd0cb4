// From the YAML of a sidecar to annotations and problems. Each item is read by itself: a mistake in one
// costs no other.

import type { Annotations } from '../annotations/annotations';
import type { Steps } from '../text/steps';
import { fromFields, type Convert } from './fields';
import { forms, type FieldKinds, type Form, type ItemOf, type ListKey } from './forms';
import { checkArticle, checkSource } from './generated/validators.mjs';
import type { Layout } from './layout';
import type { Positions } from './positions';
import { ProblemLog } from './problemLog';
import type { SidecarProblem } from './problems';
import { readItem, readMap } from './readItem';
import { compareVersion } from './schemaVersion';
import { readSidecarYaml, type Part } from './sidecarYaml';
import type { Source } from './source';
import { nodeAt, toValue } from './yaml/yamlNode';

/** The items of each list as they stand in the file; `undefined` in place of one that is none. */
export type ListItems = { readonly [K in ListKey]: readonly (ItemOf<K> | undefined)[] };

export interface Interpretation {
  readonly annotations: Annotations;
  readonly source: Source | undefined;
  readonly problems: readonly SidecarProblem[];
  readonly writable: boolean;
  readonly items: ListItems;
  /** Where the items stand, when the file is laid out in blocks. */
  readonly layout: Layout | undefined;
}

/** What the file says of the text that `positions` are of. */
export function* interpretSidecar(yaml: string, positions: Positions): Steps<Interpretation> {
  const log = new ProblemLog(yaml);
  const { parts, layout } = yield* readParts(yaml, log);
  const partOf = (key: string): Part | undefined => parts.find((part) => part.key === key);
  const list = <K extends ListKey>(key: K): Steps<readonly (ItemOf<K> | undefined)[]> =>
    readList(forms[key], partOf(key), positions, log);
  const items: ListItems = {
    sections: yield* list('sections'),
    entities: yield* list('entities'),
    mentions: yield* list('mentions'),
    quotations: yield* list('quotations'),
    rejected: yield* list('rejected'),
  };
  return {
    annotations: {
      article: readArticle(partOf('article'), log),
      sections: present(items.sections),
      entities: present(items.entities),
      mentions: present(items.mentions),
      quotations: present(items.quotations),
      rejected: present(items.rejected),
    },
    source: parts.length ? readSource(partOf('source'), log) : undefined,
    problems: log.problems,
    writable: log.writable,
    items,
    layout,
  };
}

interface Readable {
  /** None when the file is empty, or not ours to read. */
  readonly parts: readonly Part[];
  readonly layout: Layout | undefined;
}

const sourceFields: FieldKinds<Source> = {
  file: 'value',
  sha256: 'value',
  length: 'value',
  pieces: 'value',
  language: 'value',
};
const positionless: Convert = (offset) => offset;
/** At the start of a line; not by the `m` flag, to which U+2028 would end one. */
const conflictMark = /(?<![^\n])(?:<{7}|\|{7}|>{7})(?![^ \r\n])[^\r\n]*/g;

function* readParts(yaml: string, log: ProblemLog): Steps<Readable> {
  for (const { index, 0: mark } of yaml.matchAll(conflictMark)) {
    log.report('conflict-marks', 'error', { start: index, end: index + mark.length });
  }
  if (log.problems.length) return { parts: [], layout: undefined };
  const start = yaml.startsWith('\uFEFF') ? 1 : 0;
  const { parts, errors, layout } = yield* readSidecarYaml(yaml, start);
  for (const { fault, reason, start, end } of errors) {
    log.report(fault, fault === 'unknown-tag' ? 'warning' : 'error', { start, end }, { reason });
  }
  if (parts?.length === 0 || (!parts && errors.length)) return { parts: [], layout };
  return { parts: isOurs(parts ?? [], yaml, log) ? (parts ?? []) : [], layout };
}

/** Whether the file says that it is a sidecar of our version. */
function isOurs(parts: readonly Part[], yaml: string, log: ProblemLog): boolean {
  const part = parts.find(({ key }) => key === 'schema');
  const value = part?.value && toValue(part.value);
  const comparison = compareVersion(value);
  const place = part ?? { start: 0, end: yaml.length };
  if (comparison === 'newer') {
    log.report('newer-version', 'error', place, { version: String(value) });
  } else if (!comparison) {
    log.report('not-a-sidecar', 'error', place);
  }
  return comparison === 'same';
}

function readSource(part: Part | undefined, log: ProblemLog): Source | undefined {
  if (!part?.value) {
    const place = { start: 0, end: 0 };
    log.report('schema', 'error', place, { field: 'source', rule: 'required', expected: 'source' });
    return undefined;
  }
  const values = readMap(checkSource, ['file', 'sha256'], part.value, log.report);
  if (part.value.kind !== 'map') log.forbidWriting();
  return values && fromFields(sourceFields, values, positionless);
}

function readArticle(part: Part | undefined, log: ProblemLog): Annotations['article'] {
  if (!part?.value || toValue(part.value) === null) return {};
  const values = readMap(checkArticle, [], part.value, log.report);
  if (!values) log.forbidWriting();
  return Object.fromEntries(
    Object.entries(values ?? {}).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}

// Items interpreted in some ten milliseconds.
const itemsAStep = 1000;

function* readList<T>(
  form: Form<T>,
  part: Part | undefined,
  positions: Positions,
  log: ProblemLog,
): Steps<readonly (T | undefined)[]> {
  if (part?.value && !part.items) {
    const args = { field: part.key, rule: 'type', expected: 'array' };
    log.report('schema', 'error', part.value, args);
    log.forbidWriting();
  }
  const ids = new Set<string>();
  const items: (T | undefined)[] = [];
  for (const node of part?.items ?? []) {
    if (items.length % itemsAStep === itemsAStep - 1) yield;
    const item = node && readItem(form, node, positions, log.report);
    items.push(item);
    if (!node || item === undefined || !form.hasId) continue;
    const id = form.identity(item);
    if (ids.has(id)) log.report('duplicate-id', 'error', nodeAt(node, '/id'), { id });
    ids.add(id);
  }
  return items;
}

function present<T>(items: readonly (T | undefined)[]): readonly T[] {
  return items.filter((item) => item !== undefined);
}
