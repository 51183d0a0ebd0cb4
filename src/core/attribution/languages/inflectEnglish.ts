import type { Inflected } from './language';

/**
 * The forms of an English verb. A table of forms rather than a stemmer: the rules need the tense ("saying"
 * shares the source of the sentence, "said" has its own), and Porter stems fold nouns into verbs
 * ("statement" and "state", "information" and "inform"), which costs more than it finds.
 */
export function inflectEnglish(entry: string): readonly Inflected[] {
  const [base = '', irregular] = entry.split('~');
  const pasts = irregular?.split(',') ?? [past(base)];
  const [first = '', participle] = pasts;
  const doubled = first.startsWith(base + base.slice(-1)) ? base + base.slice(-1) : base;
  return [
    { form: base, tense: 'base' },
    { form: present(base), tense: 'present' },
    { form: first, tense: 'past' },
    ...(participle === undefined ? [] : [{ form: participle, tense: 'participle' } as const]),
    { form: progressive(doubled), tense: 'progressive' },
  ];
}

const consonantY = /[^aeiou]y$/;

function present(base: string): string {
  if (consonantY.test(base)) return `${base.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function past(base: string): string {
  if (consonantY.test(base)) return `${base.slice(0, -1)}ied`;
  return base.endsWith('e') ? `${base}d` : `${base}ed`;
}

function progressive(base: string): string {
  return /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
}
