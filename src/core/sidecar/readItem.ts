// From a YAML node to a value of the program: what the schema says, positions, and what is left of an
// item when a part of it is wrong.

import type { Span } from '../text/span';
import { fromFields } from './fields';
import type { FieldKinds, Form } from './forms';
import type { Positions } from './positions';
import type { Report } from './problems';
import type { SchemaCheck, SchemaError } from './schemaCheck';
import { nodeAt, toValue, unescapeStep, type YamlNode } from './yaml/yamlNode';

/**
 * The item that a node stands for, or `undefined` when a part is wrong without which it is none. A
 * mistake elsewhere leaves that part out of the item; in the file it stays.
 */
export function readItem<T>(
  form: Form<T>,
  node: YamlNode,
  positions: Positions,
  report: Report,
): T | undefined {
  const fields = readMap(form.check, form.required, node, report);
  if (!fields) return undefined;
  const backward = spansOf(form.fields, fields).filter(([, { start, end }]) => end < start);
  for (const [field] of backward) {
    report('bad-range', 'error', nodeAt(node, `/${field}`), { field });
    fields[field] = undefined;
  }
  if (backward.some(([field]) => field === '' || isOneOf(form.required, field))) return undefined;
  const item = fromFields(form.fields, fields, positions.fromFile);
  for (const [field, { end }] of spansOf(form.fields, item)) {
    if (end <= positions.text.length) continue;
    report('past-end', 'warning', nodeAt(node, field ? `/${field}/end` : '/end'), { field });
  }
  return item;
}

/**
 * The values of a map without those that the schema finds fault with, or `undefined` when a required
 * one is among them or the node is no map.
 */
export function readMap(
  check: SchemaCheck,
  required: readonly string[],
  node: YamlNode,
  report: Report,
): Record<string, unknown> | undefined {
  if (node.kind !== 'map') {
    report('schema', 'error', node, { field: '', rule: 'type', expected: 'object' });
    return undefined;
  }
  const values = toValue(node) as Record<string, unknown>;
  if (check(values)) return values;
  let isWhole = true;
  for (const [field, error] of mistakes(check.errors ?? [])) {
    const isRequired = isOneOf(required, field);
    const path = error.instancePath.slice(1) || field;
    report('schema', isRequired ? 'error' : 'warning', nodeAt(node, error.instancePath), {
      field: path,
      rule: error.keyword,
      expected: expectation(error),
    });
    values[field] = undefined;
    isWhole &&= !isRequired;
  }
  return isWhole ? values : undefined;
}

/** One mistake for each field of the map, the innermost. */
function mistakes(errors: readonly SchemaError[]): Map<string, SchemaError> {
  const byField = new Map<string, SchemaError>();
  for (const error of errors) {
    const step = error.instancePath.split('/')[1];
    const field = step === undefined ? expectation(error) : unescapeStep(step);
    const known = byField.get(field);
    if (!known || known.instancePath.length < error.instancePath.length) byField.set(field, error);
  }
  return byField;
}

/** What the schema asks for: a type, the key that is missing, the values to choose from, a limit. */
function expectation({ params }: SchemaError): string {
  const { missingProperty, type, allowedValues, allowedValue, pattern, limit } = params;
  const expected = missingProperty ?? type ?? allowedValues ?? allowedValue ?? pattern ?? limit;
  return Array.isArray(expected)
    ? expected.filter((value) => value !== null).join(', ')
    : String(expected);
}

/** The spans that an item or its fields hold: its own by the name '', others by that of their field. */
function spansOf<T>(kinds: FieldKinds<T>, item: unknown): (readonly [string, Span])[] {
  const fields = item as Readonly<Record<string, Span | undefined>>;
  if ('start' in kinds) return [['', item as Span]];
  return Object.entries<string>(kinds).flatMap(([field, kind]) => {
    const span = kind === 'span' ? fields[field] : undefined;
    return span ? [[field, span] as const] : [];
  });
}

function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name);
}
