// The canonical form of values and items: one line a key, nested values as flows in that line.

import { isList, type Fields, type FieldValue } from './fields';
import { printMoment, printScalar, type Context } from './yamlScalar';

/** A value in one line. */
export function printValue(value: FieldValue, context: Context): string {
  if (typeof value !== 'object') return printScalar(value, context);
  if (isList(value)) return `[${value.map((item) => printValue(item, 'flow')).join(', ')}]`;
  return `{${entriesOf(value)
    .map(([key, item]) => `${printScalar(key, 'flow')}: ${printValue(item, 'flow')}`)
    .join(', ')}}`;
}

/** The line of a key, without indent and line break. */
export function printField(key: string, value: FieldValue): string {
  const printed =
    key === 'at' && typeof value === 'string' ? printMoment(value) : printValue(value, 'block');
  return `${printScalar(key, 'block')}: ${printed}`;
}

/** The lines of a block map, each with its line break. */
export function printMap(fields: Fields, indent: number): string {
  const margin = ' '.repeat(indent);
  return entriesOf(fields)
    .map(([key, value]) => `${margin}${printField(key, value)}\n`)
    .join('');
}

/** The lines of a list item whose dash stands in column `dash`. */
export function printItem(fields: Fields, flow: boolean, dash: number): string {
  const margin = ' '.repeat(dash);
  return flow
    ? `${margin}- ${printValue(fields, 'block')}\n`
    : `${margin}- ${printMap(fields, dash + 2).slice(dash + 2)}`;
}

function entriesOf(fields: Fields): (readonly [string, FieldValue])[] {
  return Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
}
