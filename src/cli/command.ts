import { parseArgs } from 'node:util';
import type { ExitStatus, Terminal } from './terminal';

/** An option of a command. */
export interface Option {
  readonly type: 'string' | 'boolean';
  /** How the help calls its value. */
  readonly value?: string;
  readonly help: string;
}

type Options = Readonly<Record<string, Option>>;

type Values<O extends Options> = {
  readonly [K in keyof O]?: O[K]['type'] extends 'string' ? string : boolean;
};

interface Definition<O extends Options> {
  readonly name: string;
  /** What it does, in one line without a full stop. */
  readonly summary: string;
  /** What comes after the name: `[FILE|DIR|-]…`. */
  readonly operands: string;
  readonly options: O;
  /** What the help says below the options. */
  readonly details: string;
  /** Throws `WrongUse` for what the options do not allow together. */
  run(operands: readonly string[], values: Values<O>, terminal: Terminal): Promise<ExitStatus>;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly help: string;
  run(args: readonly string[], terminal: Terminal): Promise<ExitStatus>;
}

/** The call itself is wrong, whatever the files hold: exit status 2. */
export class WrongUse extends Error {}

export function defineCommand<const O extends Options>(definition: Definition<O>): Command {
  const { name, summary } = definition;
  return {
    name,
    summary,
    help: helpOf(definition),
    run(args, terminal) {
      const { operands, values } = parse(args, definition.options);
      return definition.run(operands, values, terminal);
    },
  };
}

function parse<O extends Options>(
  args: readonly string[],
  options: O,
): { readonly operands: readonly string[]; readonly values: Values<O> } {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: Object.fromEntries(
        Object.entries(options).map(([name, { type }]) => [name, { type }]),
      ),
      allowPositionals: true,
    });
    return { operands: positionals, values: values as Values<O> };
  } catch (error) {
    // The first sentence says what is wrong; the advice after it is about other cases.
    if (error instanceof TypeError) throw new WrongUse(error.message.replace(/\. .*/s, ''));
    throw error;
  }
}

function helpOf({ name, summary, operands, options, details }: Definition<Options>): string {
  const rows = Object.entries(options).map(([option, { value, help }]) => [
    value === undefined ? `--${option}` : `--${option} ${value}`,
    help,
  ]);
  return [
    `Usage: pressmark ${name}${rows.length === 0 ? '' : ' [options]'} ${operands}`,
    `${summary}.`,
    ...(rows.length === 0 ? [] : [`Options:\n${table(rows)}`]),
    details.trim(),
  ].join('\n\n');
}

/** Rows of two columns, for the help. */
export function table(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map(([left = '']) => left.length));
  return rows.map(([left = '', right = '']) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
