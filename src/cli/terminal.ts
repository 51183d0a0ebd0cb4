/** 0 fine, 1 problems found, 2 wrong use. */
export type ExitStatus = 0 | 1 | 2;

/** What a command has around it. */
export interface Terminal {
  readonly input: AsyncIterable<Uint8Array>;
  /** Whether a person types the input, so that waiting for it in silence would look like a crash. */
  readonly interactive: boolean;
  /** Writes a line; kept when the reader is ready for the next, so that nothing piles up. */
  writeLine(line: string): Promise<void>;
  /** Tells a person about a problem, a line. */
  complain(message: string): void;
}

/** Counts what a command complains about: its exit status follows from it. */
export class Complaints {
  private count = 0;

  constructor(private readonly terminal: Terminal) {}

  /** A problem of a file, at a line (1-based) where there is one. */
  about(file: string, message: string, line?: number): void {
    this.count++;
    this.terminal.complain(`${file}:${line === undefined ? '' : `${line}:`} ${message}`);
  }

  get status(): ExitStatus {
    return this.count === 0 ? 0 : 1;
  }
}
