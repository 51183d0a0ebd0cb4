// What the program knows about news pages in one language. Each language is one table of phrases,
// separated by commas, as they stand on pages:
//
//   'read more'      anywhere in a line
//   '^by'            at the start of a line
//   'photo$'         at the end of a line
//   '^share$'        the whole line
//
// Case, punctuation and vowel marks do not matter; forms of one Arabic or Persian letter are equal.
// Phrases of every language are looked for in every text, since menus are often in another language
// than the article. So a phrase belongs into a table only where it means the same in all of them.

/** The signs that phrases give of a line. */
export const phraseSigns = [
  'menu',
  'share',
  'subscribe',
  'legal',
  'advert',
  'comments',
  'related',
  'byline',
  'published',
  'modified',
  'credit',
  'caption',
  'syndication',
  'end-mark',
  'media-id',
  'reading-time',
  'cited-source',
  'agency',
] as const;

export type PhraseSign = (typeof phraseSigns)[number];

/** The phrases of one language, by what they are a sign of. */
export interface NewsLanguage extends Readonly<Partial<Record<PhraseSign, string>>> {
  /** BCP 47 language subtag. */
  readonly language: string;
  /** Words by which reporters tell who said what. Words like those below are looked for in texts of the language only. */
  readonly reporting: string;
  /** Words of somebody who speaks of himself or to a reader. */
  readonly addressing: string;
}
