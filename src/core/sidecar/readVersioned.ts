import type { ProblemLog } from './problemLog';
import type { SidecarProblemCode } from './problems';
import { compareVersion } from './schemaVersion';
import { readFully } from './yaml/fullYaml';
import { toValue, valueOf, type YamlMap } from './yaml/yamlNode';

/** More than anybody writes by hand. */
const maximumLength = 1_000_000;

/**
 * The map in a file that people write by hand and that names its format: a tag set, rules of outlets.
 * `undefined` when it is not YAML, of a later version or, which is `notOurs`, of no version of the format.
 */
export function readVersioned(
  yaml: string,
  version: string,
  notOurs: SidecarProblemCode,
  log: ProblemLog,
): YamlMap | undefined {
  const whole = { start: 0, end: yaml.length };
  if (yaml.length > maximumLength) {
    log.report('too-large', 'error', { start: 0, end: 0 });
    return undefined;
  }
  const { node, errors } = readFully(yaml, yaml.startsWith('\uFEFF') ? 1 : 0, yaml.length);
  for (const { fault, reason, start, end } of errors) {
    log.report(fault, fault === 'unknown-tag' ? 'warning' : 'error', { start, end }, { reason });
  }
  if (!node && !log.writable) return undefined;
  const schema = node?.kind === 'map' ? valueOf(node, 'schema') : undefined;
  const value = schema && toValue(schema);
  const comparison = compareVersion(value, version);
  if (comparison === 'newer') {
    log.report('newer-version', 'error', schema ?? whole, { version: String(value) });
  } else if (!comparison) {
    log.report(notOurs, 'error', schema ?? whole);
  }
  return comparison === 'same' && node?.kind === 'map' ? node : undefined;
}
