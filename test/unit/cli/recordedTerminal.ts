import type { Terminal } from '../../../src/cli/terminal';

/** A terminal that remembers what is written to it. */
export class RecordedTerminal implements Terminal {
  readonly lines: string[] = [];
  readonly complaints: string[] = [];
  readonly interactive: boolean;
  readonly input: AsyncIterable<Uint8Array>;
  models = 'models';

  /** `input` is what a program pipes in; without it a person sits there. */
  constructor(input?: string | Uint8Array | AsyncIterable<Uint8Array>) {
    this.interactive = input === undefined;
    this.input =
      typeof input === 'string' || input instanceof Uint8Array || input === undefined
        ? chunks(Buffer.from(input ?? ''))
        : input;
  }

  writeLine(line: string): Promise<void> {
    this.lines.push(line);
    return Promise.resolve();
  }

  complain(message: string): void {
    this.complaints.push(message);
  }

  /** The lines that were written, as JSON. */
  get records(): Record<string, unknown>[] {
    return this.lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  }
}

/** Pieces of a few bytes, so that characters and lines are cut as a pipe may cut them. */
async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  for (let start = 0; start < bytes.length; start += 7) {
    yield await Promise.resolve(bytes.subarray(start, start + 7));
  }
}
