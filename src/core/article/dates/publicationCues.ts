import { isLetter } from '../../text/characters';
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
  const cues = dateTablesFor(language).flatMap(({ author }) => author?.split('|') ?? []);
  return (line) => {
    const start = line.search(opening);
    if (start === -1) return false;
    const words = line.slice(start).toLowerCase();
    return cues.some((cue) => {
      if (!words.startsWith(cue)) return false;
      return ideograph.test(cue) || !isLetter(words.charCodeAt(cue.length));
    });
  };
});

/** The cue words of a language and of English, looked for at the end of what stands before a date. */
export const publicationCues = memoized((language): PublicationCues => {
  const tables = dateTablesFor(language);
  const published = pattern(tables.map((table) => table.published));
  const updated = pattern(tables.map((table) => table.updated));
  return (lead) => {
    if (lead === '') return undefined;
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
