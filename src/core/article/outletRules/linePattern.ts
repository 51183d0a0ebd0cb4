// A line as a person writes it down: as it stands, with * for what differs from page to page. Matching is
// linear in the line, whatever the pattern.

import type { Span } from '../../text/span';

export class LinePattern {
  /** What stands before, between and behind the asterisks. */
  private readonly parts: readonly [string, ...string[]];

  /** `\*` stands for an asterisk itself. */
  constructor(pattern: string) {
    // No line holds a line's end, so one can stand for the asterisks.
    const [first = '', ...others] = pattern
      .replace(/\\[*\\]|\*/g, (sign) => (sign === '*' ? '\n' : sign.slice(1)))
      .split('\n');
    this.parts = [first, ...others];
  }

  /** Whether it stands for one line only. */
  get isLiteral(): boolean {
    return this.parts.length === 1;
  }

  /**
   * Where in a line that is of the pattern the value stands: what the first asterisk is for, without outer
   * white space, or all of the line where there is none. `undefined` for other lines.
   */
  valueIn(line: string): Span | undefined {
    const [head, ...others] = this.parts;
    const tail = others.pop();
    if (tail === undefined) return line === head ? { start: 0, end: line.length } : undefined;
    if (!line.startsWith(head) || !line.endsWith(tail)) return undefined;
    const last = line.length - tail.length;
    let at = head.length;
    let end: number | undefined;
    for (const part of others) {
      const found = line.indexOf(part, at);
      if (found === -1) return undefined;
      end ??= found;
      at = found + part.length;
    }
    return at > last ? undefined : trimmed(line, { start: head.length, end: end ?? last });
  }
}

/** The pattern of this very text. */
export function literally(text: string): string {
  return text.replace(/[*\\]/g, String.raw`\$&`);
}

function trimmed(line: string, { start, end }: Span): Span {
  const value = line.slice(start, end);
  const from = start + value.length - value.trimStart().length;
  return { start: from, end: from + value.trim().length };
}
