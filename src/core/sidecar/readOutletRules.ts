import type { LineRule, OutletRules } from '../article/outletRules/outletRules';
import { checkLineRule, checkOutlet } from './generated/validators.mjs';
import { ProblemLog } from './problemLog';
import type { SidecarProblem } from './problems';
import { readMap } from './readItem';
import { readVersioned } from './readVersioned';
import { outletsVersion } from './schemaVersion';
import { valueOf, type YamlMap, type YamlNode } from './yaml/yamlNode';

/** The name of the file in which a folder says what the pages of outlets look like. */
export const outletsName = 'pressmark.outlets.yaml';

export interface OutletRulesReading {
  /** `undefined` when nothing in the file can be used. */
  readonly outlets: readonly OutletRules[] | undefined;
  readonly problems: readonly SidecarProblem[];
}

/** Reads rules of outlets. A mistake in one rule costs no other. */
export function readOutletRules(yaml: string): OutletRulesReading {
  const log = new ProblemLog(yaml);
  const map = readVersioned(yaml, outletsVersion, 'not-outlet-rules', log);
  const outlets = map && itemsOf(map, 'outlets', log)?.flatMap((node) => readOutlet(node, log));
  return { outlets, problems: log.problems };
}

function readOutlet(node: YamlNode, log: ProblemLog): readonly OutletRules[] {
  // What the schema makes sure of.
  const read = readMap(checkOutlet, ['name'], node, log.report) as
    Omit<OutletRules, 'lines'> | undefined;
  if (!read || node.kind !== 'map') return [];
  const { name, marks, files } = read;
  const lines = valueOf(node, 'lines') && itemsOf(node, 'lines', log);
  return [
    {
      name,
      ...(marks && { marks }),
      ...(files && { files }),
      lines: lines?.flatMap((line) => readLine(line, log)) ?? [],
    },
  ];
}

function readLine(node: YamlNode, log: ProblemLog): readonly LineRule[] {
  const read = readMap(checkLineRule, ['kind', 'line', 'after', 'before'], node, log.report) as
    LineRule | undefined;
  if (!read) return [];
  const { kind, line, after, before, reach } = read;
  if (line === undefined && !after && !before) {
    const args = { field: 'line', rule: 'required', expected: 'line' };
    log.report('schema', 'error', node, args);
    return [];
  }
  return [
    {
      kind,
      ...(line !== undefined && { line }),
      ...(after && { after }),
      ...(before && { before }),
      ...(reach && { reach }),
    },
  ];
}

function itemsOf(map: YamlMap, field: string, log: ProblemLog): readonly YamlNode[] | undefined {
  const list = valueOf(map, field);
  if (list?.kind === 'list') return list.items;
  const args = list
    ? { field, rule: 'type', expected: 'array' }
    : { field, rule: 'required', expected: field };
  log.report('schema', 'error', list ?? map, args);
  return undefined;
}
