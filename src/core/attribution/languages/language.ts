// What a language brings to the rules: its cues and the small words around them. Every list is a string of
// words with spaces between, so that a table reads like a page of a style book.

/**
 * What may follow a cue verb. `that`: a clause with its conjunction or question word; `clause`: one
 * without; `quote`: words in marks, before or after; `object`: a noun phrase; `to`: an infinitive;
 * `recipient`: whom it is said to, before any of the others; `about`: a preposition and its phrase.
 */
export type Frame = 'that' | 'clause' | 'quote' | 'object' | 'to' | 'recipient' | 'about';

export interface VerbGroup {
  readonly frames: readonly Frame[];
  /** Base forms. Irregular past forms follow a tilde: `write~wrote,written`. */
  readonly verbs: string;
}

export type Tense = 'base' | 'present' | 'past' | 'participle' | 'progressive';

export interface Inflected {
  readonly form: string;
  readonly tense: Tense;
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
  /** Forms of those verbs that are nouns more often: "report", "claims". */
  readonly nouns: string;
  /** Nouns that attribute the clause after them: "the claim that". */
  readonly reportingNouns: string;
  readonly beliefNouns: string;
  /** Words in front of a colon that are no speakers, separated by `|`: "Analysis". */
  readonly labels: string;
  /** Phrases in front of a source, separated by `|`: "according to". */
  readonly accordingTo: string;
  readonly abbreviations: string;
  /** Forms of "be", which make a participle passive. */
  readonly be: string;
  readonly auxiliaries: string;
  readonly determiners: string;
  /** Determiners that can be a subject by themselves: "some say". */
  readonly indefinites: string;
  readonly pronouns: string;
  readonly prepositions: string;
  /** "his": possessives that stand for a source. */
  readonly possessives: string;
  /** Words that begin a clause of their own or join two. */
  readonly conjunctions: string;
  /** Conjunctions that hand the subject on: "and added". */
  readonly coordinators: string;
  /** Conjunctions that begin a clause which a comma ends: "while", "when". */
  readonly subordinators: string;
  /** "who", "which": pronouns that begin a clause about the noun in front. */
  readonly relatives: string;
  /** Verbs whose infinitive is a cue: "declined to say". */
  readonly governors: string;
  /** The conjunction of "as she put it". */
  readonly as: string;
  readonly complementizers: string;
  readonly timeWords: string;
  readonly adverbs: string;
}
