import { WrongUse, table, type Command } from './command';
import { analyze } from './commands/analyze';
import { merge } from './commands/merge';
import { reanchor } from './commands/reanchor';
import { stats } from './commands/stats';
import { tag } from './commands/tag';
import { validate } from './commands/validate';
import type { ExitStatus, Terminal } from './terminal';

const commands: readonly Command[] = [analyze, merge, reanchor, stats, tag, validate];

const help = `Usage: pressmark <command> [options] …

Reads news articles in plain text and the annotations beside them, without VS Code.

Commands:
${table(commands.map(({ name, summary }) => [name, summary]))}

\`pressmark <command> --help\` tells more. Exit status: 0 fine, 1 problems found, 2 wrong use.`;

/** Runs the command that the arguments name. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const [name, ...rest] = args;
  if (name === undefined) {
    terminal.complain(help);
    return 2;
  }
  if (isHelp(name)) {
    await terminal.writeLine(help);
    return 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    const known = commands.map((candidate) => candidate.name).join(', ');
    terminal.complain(`pressmark: no command '${name}'. There are: ${known}.`);
    return 2;
  }
  if (beforeOperands(rest).some(isHelp)) {
    await terminal.writeLine(command.help);
    return 0;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    terminal.complain(`pressmark ${name}: ${error.message}`);
    terminal.complain(`Try 'pressmark ${name} --help'.`);
    return 2;
  }
}

const isHelp = (arg: string): boolean => arg === '--help' || arg === '-h';

/** The arguments up to `--`, after which nothing is an option. */
function beforeOperands(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--');
  return end === -1 ? args : args.slice(0, end);
}
