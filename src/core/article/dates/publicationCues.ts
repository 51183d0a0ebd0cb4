import { dateTablesFor } from './dateTables';
import { foldDateWord } from './dateWords';

/** Tells which of the two days the words before a date announce; `undefined` when neither. */
export type PublicationCues = (lead: string) => 'published' | 'updated' | undefined;

const cache = new Map<string, PublicationCues>();

/** The cue words of a language and of English, looked for at the end of what stands before a date. */
export function publicationCues(language: string): PublicationCues {
  let cues = cache.get(language);
  if (!cues) cache.set(language, (cues = compile(language)));
  return cues;
}

/** How much before a date is read: a cue with a clock or an author's name between. */
const reach = 60;

function compile(language: string): PublicationCues {
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
}

const ideograph = /^\p{Script=Han}/u;

function pattern(names: readonly (string | undefined)[]): RegExp {
  const cues = names.flatMap((alternatives) => alternatives?.split('|') ?? []).map(foldDateWord);
  const longestFirst = [...new Set(cues)].sort((a, b) => b.length - a.length);
  // Chinese has no blanks around words.
  const bounded = longestFirst.map((cue) =>
    ideograph.test(cue) ? cue : `(?<!\\p{L})${cue}(?!\\p{L})`,
  );
  return new RegExp(bounded.join('|'), 'gu');
}

/** Where the last match ends. */
function lastMatch(expression: RegExp, text: string): number | undefined {
  let end: number | undefined;
  for (const match of text.matchAll(expression)) end = match.index + match[0].length;
  return end;
}
