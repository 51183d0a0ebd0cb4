import { dateTablesFor } from './dateTables';
import { foldDateWord } from './dateWords';
import { memoized } from './memoized';

/** Which of its two days an article announces. */
export type PublicationCue = 'published' | 'updated';

/** Tells what the words before a date announce; `undefined` when nothing. */
export type PublicationCues = (lead: string) => PublicationCue | undefined;

const opening = /[\p{L}\p{N}]/u;
const ideograph = /^\p{Script=Han}/u;

/** How much before a date is read. */
const reach = 60;
/** Letters that may stand between: the time and its zone, `by`, the outlet. */
const mostBetween = 12;

/** Tells whether a line opens with the cue of an author's name: `By Ann Lee`. */
export const authorLine = memoized((language): ((line: string) => boolean) => {
  const names = dateTablesFor(language).flatMap(({ author }) => author?.split('|') ?? []);
  const cues = names.map((name) => (ideograph.test(name) ? name : `${name}(?!\\p{L})`));
  const expression = new RegExp(`^[^\\p{L}\\p{N}]*(?:${cues.join('|')})`, 'iu');
  // Few lines open with the first letter of a cue; the rest are spared the expression.
  const initials = new Set(names.map((name) => name.charAt(0)));
  return (line) => {
    const first = opening.exec(line)?.[0].toLowerCase();
    return first !== undefined && initials.has(first) && expression.test(line);
  };
});

/** The cue words of a language and of English, looked for at the end of what stands before a date. */
export const publicationCues = memoized((language): PublicationCues => {
  const tables = dateTablesFor(language);
  const published = pattern(tables.map((table) => table.published));
  const updated = pattern(tables.map((table) => table.updated));
  return (lead) => {
    const folded = foldDateWord(lead.slice(-reach));
    const change = lastMatch(updated, folded);
    const first = lastMatch(published, folded);
    if (change === undefined && first === undefined) return undefined;
    return (change ?? -1) >= (first ?? -1) ? 'updated' : 'published';
  };
});

function pattern(names: readonly (string | undefined)[]): RegExp {
  const cues = names.flatMap((alternatives) => alternatives?.split('|') ?? []).map(foldDateWord);
  const longestFirst = [...new Set(cues)].sort((a, b) => b.length - a.length);
  // Chinese has no blanks around words. Those of other scripts share one look behind and one ahead: an
  // expression with a pair of them for every cue takes several times as long.
  const chinese = longestFirst.filter((cue) => ideograph.test(cue));
  const others = longestFirst.filter((cue) => !ideograph.test(cue));
  const bounded = others.length > 0 ? [`(?<!\\p{L})(?:${others.join('|')})(?!\\p{L})`] : [];
  return new RegExp([...bounded, ...chinese].join('|'), 'gu');
}

/** Where the last match ends, when no more than a few letters follow it. */
function lastMatch(expression: RegExp, text: string): number | undefined {
  let end: number | undefined;
  for (const match of text.matchAll(expression)) end = match.index + match[0].length;
  if (end === undefined) return undefined;
  const between = text.slice(end).match(/\p{L}/gu)?.length ?? 0;
  return between <= mostBetween ? end : undefined;
}
