import { decide, type Versions } from './versions';

/** Comments are never in conflict: what either side wrote stands, what either took away is gone. */
export function mergeComments(leads: Versions<string>): string {
  const side = decide(leads);
  if (side) return leads[side];
  const { base, ours, theirs } = leads;
  const kept = new Set(linesOf(theirs));
  const gone = new Set(linesOf(base).filter((line) => !kept.has(line)));
  const own = new Set(linesOf(ours));
  const added = linesOf(linesAdded(base, theirs)).filter((line) => !own.has(line));
  return [...linesOf(ours).filter((line) => !gone.has(line)), ...added].join('');
}

/** The lines of `next` that `old` does not have. */
export function linesAdded(old: string, next: string): string {
  const known = new Set(linesOf(old));
  return linesOf(next)
    .filter((line) => !known.has(line))
    .join('');
}

function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n/g) ?? [];
}
