// What a language brings to the rules: its cues and the small words around them. Every list is a string of
// words with spaces between, so that a table reads like a page of a style book.

/**
 * What may follow a cue verb. `that`: a clause with its conjunction or question word; `clause`: one
 * without; `quote`: words in marks, before or after; `object`: a noun phrase; `to`: an infinitive;
 * `recipient`: whom it is said to, before any of the others.
 */
export type Frame = 'that' | 'clause' | 'quote' | 'object' | 'to' | 'recipient';

export interface VerbGroup {
  readonly frames: readonly Frame[];
  /** Base forms. Irregular past forms follow a tilde: `write~wrote,written`. */
  readonly verbs: string;
}

export interface Inflected {
  readonly form: string;
  readonly tense: 'base' | 'present' | 'past' | 'participle' | 'progressive';
}

export interface LanguageTable {
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** All forms of a verb of the table. */
  readonly inflect: (verb: string) => readonly Inflected[];
  /** Verbs of saying, writing and showing. */
  readonly reporting: readonly VerbGroup[];
  /** Verbs of wishing, planning, believing and judging: attributions, but of no utterance. */
  readonly beliefs: readonly VerbGroup[];
  /** Phrases that name the source after or before a whole clause; a word after a slash is one of several. */
  readonly accordingTo: string;
  readonly abbreviations: string;
  readonly auxiliaries: string;
  readonly determiners: string;
  readonly pronouns: string;
  readonly prepositions: string;
  /** Conjunctions that begin a clause of their own. */
  readonly conjunctions: string;
  readonly complementizers: string;
  readonly timeWords: string;
  readonly adverbs: string;
}
