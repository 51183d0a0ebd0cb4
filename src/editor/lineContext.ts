import type { Span } from '../core/text/span';
import type { Snapshot } from './model/snapshot';

/** Characters of the line before a span that are shown: enough to know the place, few enough to see it. */
const before = 24;

/** The span in its line, from shortly before it to the end. */
export function lineContext({ text, lines }: Snapshot, { start }: Span): string {
  const line = lines.lineAt(start);
  const from = Math.max(lines.start(line), start - before);
  const lead = from > lines.start(line) ? '…' : '';
  return lead + text.slice(from, lines.end(line));
}
