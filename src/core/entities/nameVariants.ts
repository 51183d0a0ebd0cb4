import { nameWords } from './nameWord';

/** A surname of fewer letters is too often a word of another kind. */
const shortestSurname = 3;
const joined = /['’\-\u2010\u2011]/;
const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/**
 * The forms in which news uses a name, the fullest first: for a person also without initials and "Jr."
 * ("John F. Kelly" as "John Kelly") and by surname.
 */
export function nameVariants(name: string, type: string): readonly string[] {
  if (type !== 'person') return [name];
  const all = [...nameWords(name)];
  const words = all.filter(({ folded }) => !suffixes.has(folded));
  const spelled = words.filter(
    ({ start, end }) => end - start > 1 || joined.test(name.charAt(end)),
  );
  const written = spelled.map(({ start, end }) => name.slice(start, end));
  const last = spelled.at(-1);
  const surname = last && joinedPart(name, last.start, last.end);
  const variants = [name];
  if (spelled.length < all.length && written.length > 1) variants.push(written.join(' '));
  if (surname !== undefined && words.length > 1 && surname.length >= shortestSurname) {
    variants.push(surname);
  }
  return [...new Set(variants)];
}

/** The word with what is joined to it by apostrophes and hyphens: O'Neill, al-Bashir. */
function joinedPart(name: string, start: number, end: number): string {
  let from = start;
  while (joined.test(name.charAt(from - 1))) {
    let before = from - 1;
    while (/[\p{L}\p{M}\p{N}]/u.test(name.charAt(before - 1))) before--;
    if (before === from - 1) break;
    from = before;
  }
  return name.slice(from, end);
}
