import { Lines } from '../text/lines';
import type { Report, SidecarProblem, SidecarProblemCode } from './problems';

/** More than anybody reads, or than an editor shows. */
const maximumProblems = 1000;

/** Problems of a file that nobody may write over. */
const forbidsWriting: ReadonlySet<SidecarProblemCode> = new Set([
  'syntax',
  'no-anchor',
  'duplicate-key',
  'alias-bomb',
  'too-deep',
  'too-large',
  'conflict-marks',
  'newer-version',
  'not-a-sidecar',
  'not-a-tag-set',
  'not-outlet-rules',
]);

/** Collects the problems of one file in the order they are found. */
export class ProblemLog {
  private readonly found: SidecarProblem[] = [];
  private lines: Lines | undefined;
  private allowsWriting = true;

  constructor(private readonly yaml: string) {}

  get problems(): readonly SidecarProblem[] {
    return this.found;
  }

  /** Whether nothing was found that forbids to write the file. */
  get writable(): boolean {
    return this.allowsWriting;
  }

  readonly report: Report = (code, severity, { start, end }, args = {}) => {
    if (forbidsWriting.has(code)) this.forbidWriting();
    if (this.found.length === maximumProblems) return;
    this.lines ??= new Lines(this.yaml);
    this.found.push({ code, args, severity, start, end, line: this.lines.lineAt(start) });
  };

  forbidWriting(): void {
    this.allowsWriting = false;
  }
}
