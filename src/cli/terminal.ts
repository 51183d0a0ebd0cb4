/**
 * 0 fine, 1 problems found, 2 wrong use; 129 of a merge driver that could not leave a result, at which git
 * stops the merge and changes nothing (gitattributes(5)).
 */
export type ExitStatus = 0 | 1 | 2 | 129;

/** What a command has around it. */
export interface Terminal {
  readonly input: AsyncIterable<Uint8Array>;
  /** Whether a person types the input, so that waiting for it in silence would look like a crash. */
  readonly interactive: boolean;
  /** The folder of the tagger's models. */
  readonly models: string;
  /** Writes a line; kept when the reader is ready for the next, so that nothing piles up. */
  writeLine(line: string): Promise<void>;
  /** Tells a person about a problem, a line. */
  complain(message: string): void;
}

/** A warning is something to know; the exit status does not change. */
export type Severity = 'error' | 'warning';

/** Tells of what is wrong with files; the exit status follows from it. */
export class Complaints {
  private errors = 0;

  constructor(private readonly terminal: Pick<Terminal, 'complain'>) {}

  /** `line` is 1-based. */
  about(file: string, message: string, line?: number, severity: Severity = 'error'): void {
    if (severity === 'error') this.errors++;
    const place = line === undefined ? file : `${file}:${line}`;
    const mark = severity === 'warning' ? 'warning: ' : '';
    this.terminal.complain(`${place}: ${mark}${message}`);
  }

  get status(): ExitStatus {
    return this.errors === 0 ? 0 : 1;
  }
}
