// The canonical form of values and items: one line a key, nested values as flows in that line.

import { isList, type Fields, type FieldValue } from './fields';
import { printMoment, printScalar, type Context } from './yaml/yamlScalar';

/** A value in one line. */
export function printValue(value: FieldValue, context: Context): string {
  if (typeof value !== 'object') return printScalar(value, context);
  if (isList(value)) return `[${value.map((item) => printValue(item, 'flow')).join(', ')}]`;
  return `{${printPairs(value, 'flow').join(', ')}}`;
}

/** The value of a key in the line of the key. */
export function printFieldValue(key: string, value: FieldValue, context: Context): string {
  return key === 'at' && typeof value === 'string'
    ? printMoment(value, context)
    : printValue(value, context);
}

export function printKey(key: string): string {
  return printScalar(key, 'flow');
}

/** The lines of a block map, each with its line break. */
export function printMap(fields: Fields, indent: number): string {
  const margin = ' '.repeat(indent);
  return printPairs(fields, 'block')
    .map((pair) => `${margin}${pair}\n`)
    .join('');
}

/** The lines of a top-level key whose value is a map. */
export function printEntry(key: string, fields: Fields): string {
  const lines = printMap(fields, 2);
  return lines ? `${key}:\n${lines}` : `${key}: {}\n`;
}

/** The lines of a list item whose dash stands in column `dash`. */
export function printItem(fields: Fields, flow: boolean, dash: number): string {
  const margin = ' '.repeat(dash);
  return flow
    ? `${margin}- ${printValue(fields, 'block')}\n`
    : `${margin}- ${printMap(fields, dash + 2).slice(dash + 2)}`;
}

function printPairs(fields: Fields, context: Context): string[] {
  const pairs: string[] = [];
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    pairs.push(`${printKey(key)}: ${printFieldValue(key, value, context)}`);
  }
  return pairs;
}
