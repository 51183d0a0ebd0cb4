/** What a merge makes of a passage, as either side would have it where they disagree. */
export interface Outcome {
  readonly ours: string;
  readonly theirs: string;
}

export function isSettled({ ours, theirs }: Outcome): boolean {
  return ours === theirs;
}

/** The outcome in one text: where the sides disagree, in the conflict marks of git, no more than differs. */
export function joinOutcome({ ours, theirs }: Outcome, lineBreak: string): string {
  if (ours === theirs) return ours;
  const [mine, others] = [linesOf(ours, lineBreak), linesOf(theirs, lineBreak)];
  const shorter = Math.min(mine.length, others.length);
  let head = 0;
  while (head < shorter && mine[head] === others[head]) head++;
  let tail = 0;
  while (tail < shorter - head && mine.at(-1 - tail) === others.at(-1 - tail)) tail++;
  return [
    ...mine.slice(0, head),
    `<<<<<<< ours${lineBreak}`,
    ...mine.slice(head, mine.length - tail),
    `=======${lineBreak}`,
    ...others.slice(head, others.length - tail),
    `>>>>>>> theirs${lineBreak}`,
    ...mine.slice(mine.length - tail),
  ].join('');
}

/** The lines, each with its break: a mark must stand in a line of its own. */
function linesOf(text: string, lineBreak: string): string[] {
  const whole = text === '' || text.endsWith('\n') ? text : text + lineBreak;
  return whole.match(/[^\n]*\n/g) ?? [];
}
