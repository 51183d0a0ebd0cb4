// Printing scalars so that every YAML reader takes them for what they are. A string is plain when no
// reader can mistake it, neither by the rules of YAML 1.2 nor of 1.1 (PyYAML reads `no` as false and
// `12:30` as 750), and double-quoted otherwise: one line, whatever it holds.

export type Scalar = string | number | boolean;

/** Where a scalar stands: in a flow, commas and brackets end a plain one. */
export type Context = 'block' | 'flow';

/** First characters that start something else than a plain scalar, or a number such as `.5`. */
const indicator = /^[-+?:,[\]{}#&*!|>'"%@`.=<~]/;
const endsPlain = { block: /: |:$| #|^\s|\s$/, flow: /: |:$| #|^\s|\s$|[,[\]{}]/ };

/** Words that YAML 1.1 or 1.2 reads as null or as a boolean. */
const word = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
/** Integers, floats and base-60 numbers of either version; signs and leading dots are indicators. */
const number =
  /^(?:0b[01_]+|0o[0-7_]+|0x[\da-f_]+|\d[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d+)?|\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?)$/i;
const date = /^\d{4}-\d\d?-\d\d?(?:$|[Tt\s])/;

/**
 * Characters written as escapes: controls, what some reader takes for a line break, half surrogate
 * pairs, and the marks that reorder a line on the screen, so that a diff shows what is there.
 */
const unprintable = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/u;
const escaped = new RegExp(`["\\\\]|${unprintable.source}`, 'gu');

const shortEscape: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\0': '\\0',
};

/** The scalar as YAML, on one line. */
export function printScalar(value: Scalar, context: Context): string {
  if (typeof value === 'number') return printNumber(value);
  if (typeof value === 'boolean') return String(value);
  return isPlain(value, context) ? value : `"${value.replace(escaped, escape)}"`;
}

/** A moment as ISO 8601 is plain although YAML 1.1 has a type for it: it is one. */
export function printMoment(value: string, context: Context): string {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value) ? value : printScalar(value, context);
}

function isPlain(text: string, context: Context): boolean {
  return !(
    text === '' ||
    indicator.test(text) ||
    endsPlain[context].test(text) ||
    unprintable.test(text) ||
    word.test(text) ||
    number.test(text) ||
    date.test(text)
  );
}

function escape(character: string): string {
  const code = character.charCodeAt(0);
  return shortEscape[character] ?? `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

function printNumber(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  if (Object.is(value, -0)) return '-0';
  return Number.isFinite(value) ? String(value) : value < 0 ? '-.inf' : '.inf';
}
