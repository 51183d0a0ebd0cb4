// Ids that people read in a diff: short random ones for what an article has many of, slugs for entities.

/** What tells whether an id is in use: a `Set` or a `Map` by id. */
export interface TakenIds {
  has(id: string): boolean;
}

// Without vowels, so that no word arises by chance, and without l, 0 and 1, which are misread.
const alphabet = '23456789bcdfghjkmnpqrstvwxyz';

// 28^5 = 17 million ids: two branches that add a hundred mentions each share an id once in 1,700 merges.
const shortest = 5;

/** A free id such as `m-7k2qd`. `random` gives numbers from 0 to below 1. */
export function mentionId(taken: TakenIds, random: () => number = Math.random): string {
  return randomId('m-', taken, random);
}

/** A free id such as `q-1a2bx`. `random` gives numbers from 0 to below 1. */
export function quotationId(taken: TakenIds, random: () => number = Math.random): string {
  return randomId('q-', taken, random);
}

/** Grows by a character at every collision, so it ends even where `random` always says the same. */
function randomId(prefix: string, taken: TakenIds, random: () => number): string {
  for (let length = shortest; ; length++) {
    const id =
      prefix +
      Array.from({ length }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join(
        '',
      );
    if (!taken.has(id)) return id;
  }
}

const marksOfLatin = /(?<=\p{Script=Latin})\p{M}+/gu;
// Harakat, superscript alef, tatweel: they vary from writer to writer and are not part of the name.
const arabicMarks = /[\u064B-\u065F\u0670\u0640]/gu;
const apostrophes = /['’ʼ]/gu;
const nonWords = /[^\p{L}\p{M}\p{N}]+/gu;

// Scalars that YAML 1.1 or 1.2 would not read as a string.
const yamlWords = new Set(
  'null true false yes no on off y n nan inf'.split(' '), // lower case: slugs are
);

// Long enough for any person's name; a work's title is cut at a word.
const longestSlug = 48;

/**
 * A free, readable id for an entity: `john-kelly`. Letters of every script stay as they are, `جون-كيلي`:
 * a transliteration without vowels (`jwn-kyly`) can be read by nobody. Latin letters lose their accents.
 * The id is a plain YAML scalar; a second entity of the name becomes `john-kelly-2`.
 */
export function entityIdFor(name: string, taken: TakenIds): string {
  const slug = slugOf(name);
  for (let n = 1; ; n++) {
    const id = n === 1 ? slug : `${slug}-${n}`;
    if (!taken.has(id)) return id;
  }
}

function slugOf(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(marksOfLatin, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(arabicMarks, '')
    .replace(apostrophes, '')
    .split(nonWords)
    .filter((word) => word !== '');
  let slug = Array.from(words.shift() ?? 'entity')
    .slice(0, longestSlug)
    .join('');
  for (const word of words) {
    if (slug.length + 1 + word.length > longestSlug) break;
    slug += `-${word}`;
  }
  return /^\p{L}/u.test(slug) && !yamlWords.has(slug) ? slug : `entity-${slug}`;
}
