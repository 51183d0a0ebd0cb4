/** The lines of a canonical text, found once. Lines are 0-based; a text always has at least one. */
export class Lines {
  private readonly starts: Uint32Array;

  constructor(readonly source: string) {
    const starts = [0];
    for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) {
      starts.push(at + 1);
    }
    this.starts = Uint32Array.from(starts);
  }

  get count(): number {
    return this.starts.length;
  }

  /** Offset of the first character of the line. */
  start(line: number): number {
    return this.starts[line] ?? this.source.length;
  }

  /** Offset after the last character of the line, its line feed not counted. */
  end(line: number): number {
    const next = this.starts[line + 1];
    return next === undefined ? this.source.length : next - 1;
  }

  /** The line without its line feed. */
  text(line: number): string {
    return this.source.slice(this.start(line), this.end(line));
  }

  /** The line that holds the offset; a line feed belongs to the line it ends. Logarithmic. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
