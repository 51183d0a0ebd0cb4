import type { Mark, PageLine } from './page';

/** Consecutive characters of a line under the same marks. */
export interface Run {
  readonly text: string;
  /** From the outside in. */
  readonly marks: readonly Mark[];
}

/** Deeper than anybody can tell lines apart, shallow enough for a browser's layout. */
const mostNested = 6;

/**
 * Cuts a line where a mark begins or ends. The runs' texts together are the line's. Of marks that
 * overlap without one holding the other, the one that begins first is outside.
 */
export function runsOf({ text, marks }: PageLine): readonly Run[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of marks) cuts.add(start).add(end);
  const edges = [...cuts].sort((a, b) => a - b);
  const runs: Run[] = [];
  let open: Mark[] = [];
  let next = 0;
  edges.forEach((from, index) => {
    const to = edges[index + 1];
    if (to === undefined) return;
    open = open.filter(({ end }) => end > from);
    for (let mark = marks[next]; mark && mark.start <= from; mark = marks[++next]) {
      if (open.length < mostNested) open.push(mark);
    }
    runs.push({ text: text.slice(from, to), marks: [...open] });
  });
  return runs;
}
