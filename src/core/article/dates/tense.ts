// Whether a clause speaks of what is to come: "will meet on Tuesday" is another Tuesday than "met on Tuesday".

import type { RelativeTable } from './dateTable';

/** Tells whether the words around a range of a text speak of what is to come. */
export type FutureTest = (text: string, start: number, end: number) => boolean;

/** Characters before a weekday that may hold its verb, and behind it. */
const reach = 120;
/** Words between a weekday and the verb behind it: "On Tuesday, the five judges of the court will". */
const wordsBetween = 7;
const endOfClause = '.,;:!?()"«»“”\\n،؛';

/** A table without words of the future takes no clause for one. */
export function futureTest({ future, reported = '' }: RelativeTable): FutureTest {
  if (!future) return () => false;
  const verb = wholeWords(future);
  const before = new RegExp(`${verb}([^${endOfClause}]*)$`, 'iu');
  const after = new RegExp(
    `^(?!['’]),?((?:\\s+[^\\s${endOfClause}]+){0,${wordsBetween}}?)\\s+${verb}`,
    'iu',
  );
  const report = reported ? new RegExp(wholeWords(reported), 'iu') : undefined;
  const isBare = (words: string | undefined) => words !== undefined && !report?.test(words);
  return (text, start, end) =>
    isBare(before.exec(text.slice(Math.max(0, start - reach), start))?.[1]) ||
    isBare(after.exec(text.slice(end, end + reach))?.[1]);
}

function wholeWords(alternatives: string): string {
  return `(?<![\\p{L}\\p{M}])(?:${alternatives})(?![\\p{L}\\p{M}])`;
}
