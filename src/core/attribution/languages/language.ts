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
  /** Where the subject stands: "Ruiz said" or «قال الخطيب». */
  readonly order: 'subject-first' | 'verb-first';
  /** All forms of a verb of the table. */
  readonly inflect: (verb: string) => readonly Inflected[];
  /** Verbs of saying, writing and showing. */
  readonly reporting: readonly VerbGroup[];
  /** Verbs of wishing, planning, believing and judging: attributions, but of no utterance. */
  readonly beliefs: readonly VerbGroup[];
  /** Forms of those verbs that are nouns more often: "report", "claims". */
  readonly nouns: string;
  /** Forms that share the subject of the verb in front, where they are not regular: «مضيفا». */
  readonly participles: string;
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
  /** The conjunction in front of what is said, no part of it: "that". */
  readonly that: string;
  readonly complementizers: string;
  readonly timeWords: string;
  readonly adverbs: string;
  /** Words in front of a name that tell a rank or an office; a lower-case one can also be the whole source. */
  readonly titles: string;
  /** Titles and nouns that tell a woman, a man. */
  readonly feminine: string;
  readonly masculine: string;
  /** Heads of noun phrases, by the kind of source they make. */
  readonly organizations: string;
  readonly documents: string;
  readonly media: string;
  /** Names of publishers, separated by `|`. */
  readonly publishers: string;
  /** Pronouns for organizations and documents: "it". */
  readonly things: string;
  /**
   * What nouns end in that are no person: "tion". Only where grammar gives things no gender, so that "he"
   * and "she" are people.
   */
  readonly thingEndings: string;
  /** Small words inside names: "de", "al". */
  readonly particles: string;
  /** Where a verb comes first. Nouns of when and where something is said: «بيان», «مؤتمر». */
  readonly occasions: string;
  /** To whom it is said, the preposition joined: «للصحفيين». */
  readonly addressees: string;
  /** Words that end a source: «رفض» of «مسؤول رفض الكشف عن اسمه». */
  readonly breaks: string;
  /** Adjectives that take a preposition inside a source: «مطلع على». */
  readonly qualities: string;
  /** Prepositions that can stand inside a source, and those that carry a content. */
  readonly inner: string;
  readonly carriers: string;
  /** Nouns for people without a name: «مصادر», «سكان»; elsewhere every noun in lower case is one. */
  readonly people: string;
  /** Words that join a noun to a title: «باسم» of «المتحدث باسم الحكومة». */
  readonly joints: string;
  /** Words that lose their vowel and join the next one: "qu" of "qu'il". */
  readonly elisions: string;
  /** Pronouns that follow their verb with a hyphen: "il" of "dit-il". */
  readonly enclitics: string;
}

/** A table in which every list is empty, to begin a new one from. */
export const blankTable: Omit<LanguageTable, 'language' | 'inflect' | 'order'> = {
  reporting: [],
  beliefs: [],
  nouns: '',
  participles: '',
  reportingNouns: '',
  beliefNouns: '',
  labels: '',
  accordingTo: '',
  abbreviations: '',
  be: '',
  auxiliaries: '',
  determiners: '',
  indefinites: '',
  pronouns: '',
  prepositions: '',
  possessives: '',
  conjunctions: '',
  coordinators: '',
  subordinators: '',
  relatives: '',
  governors: '',
  as: '',
  that: '',
  complementizers: '',
  timeWords: '',
  adverbs: '',
  titles: '',
  feminine: '',
  masculine: '',
  organizations: '',
  documents: '',
  media: '',
  publishers: '',
  things: '',
  thingEndings: '',
  particles: '',
  occasions: '',
  addressees: '',
  breaks: '',
  qualities: '',
  inner: '',
  carriers: '',
  people: '',
  joints: '',
  elisions: '',
  enclitics: '',
};
