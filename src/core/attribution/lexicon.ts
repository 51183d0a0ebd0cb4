import { foldWord } from './foldWord';
import type { Frame, LanguageTable, Tense } from './languages/language';

/** One form of a cue verb, with what may follow the verb. */
export interface CueVerb {
  readonly frames: ReadonlySet<Frame>;
  readonly tenses: ReadonlySet<Tense>;
  /** True for wishes, plans, beliefs and judgements, which utter nothing. */
  readonly belief: boolean;
  /** Whether the form is a noun more often. */
  readonly noun: boolean;
}

export type WordList =
  | 'abbreviations'
  | 'be'
  | 'auxiliaries'
  | 'determiners'
  | 'indefinites'
  | 'pronouns'
  | 'prepositions'
  | 'possessives'
  | 'coordinators'
  | 'subordinators'
  | 'relatives'
  | 'governors'
  | 'as'
  | 'that'
  | 'elisions'
  | 'enclitics'
  | 'participles'
  | 'conjunctions'
  | 'complementizers'
  | 'timeWords'
  | 'adverbs'
  | 'titles'
  | 'feminine'
  | 'masculine'
  | 'organizations'
  | 'documents'
  | 'media'
  | 'particles'
  | 'things'
  | 'occasions'
  | 'addressees'
  | 'breaks'
  | 'qualities'
  | 'inner'
  | 'carriers'
  | 'people'
  | 'joints';

/** «سألته»: a pronoun joined to its verb. */
const attachedObject = /(?<=.{3})(ها|هم|ه)$/;

/** A language table made ready for look-up. Words are in lower case. */
export class Lexicon {
  private readonly verbs: ReadonlyMap<string, CueVerb>;
  /** The nouns that attribute a clause, with whether they tell a belief rather than an utterance. */
  readonly nouns: ReadonlyMap<string, { readonly belief: boolean }>;
  /** The phrases of `accordingTo`, each as its words. */
  readonly accordingTo: readonly (readonly string[])[];
  private readonly labels: ReadonlySet<string>;
  private readonly publishers: ReadonlySet<string>;
  private readonly thingEndings: readonly string[];
  private readonly lists: Readonly<Record<WordList, ReadonlySet<string>>>;

  constructor(readonly table: LanguageTable) {
    this.verbs = verbForms(table);
    this.nouns = new Map<string, { readonly belief: boolean }>([
      ...wordsOf(table.beliefNouns).map((noun) => [noun, { belief: true }] as const),
      ...wordsOf(table.reportingNouns).map((noun) => [noun, { belief: false }] as const),
    ]);
    this.accordingTo = table.accordingTo.split('|').map(wordsOf);
    this.labels = new Set(table.labels.split('|').map((label) => wordsOf(label).join(' ')));
    this.publishers = new Set(table.publishers.split('|').map((name) => wordsOf(name).join(' ')));
    this.thingEndings = wordsOf(table.thingEndings);
    const set = (list: WordList): ReadonlySet<string> => new Set(wordsOf(table[list]));
    this.lists = {
      abbreviations: set('abbreviations'),
      be: set('be'),
      auxiliaries: set('auxiliaries'),
      determiners: set('determiners'),
      indefinites: set('indefinites'),
      pronouns: set('pronouns'),
      prepositions: set('prepositions'),
      possessives: set('possessives'),
      coordinators: set('coordinators'),
      subordinators: set('subordinators'),
      relatives: set('relatives'),
      governors: set('governors'),
      as: set('as'),
      that: set('that'),
      elisions: set('elisions'),
      enclitics: set('enclitics'),
      participles: set('participles'),
      conjunctions: set('conjunctions'),
      complementizers: set('complementizers'),
      timeWords: set('timeWords'),
      adverbs: set('adverbs'),
      titles: set('titles'),
      feminine: set('feminine'),
      masculine: set('masculine'),
      organizations: set('organizations'),
      documents: set('documents'),
      media: set('media'),
      particles: set('particles'),
      things: set('things'),
      occasions: set('occasions'),
      addressees: set('addressees'),
      breaks: set('breaks'),
      qualities: set('qualities'),
      inner: set('inner'),
      carriers: set('carriers'),
      people: set('people'),
      joints: set('joints'),
    };
  }

  /** Whether there is no table of the language, so that nobody can be found to say anything. */
  get isBlank(): boolean {
    return this.verbs.size === 0;
  }

  /** The cue verb that the word is a form of; «وقال» is one of «قال». */
  verb(word: string): CueVerb | undefined {
    const verb = this.verbs.get(word);
    if (verb || this.table.order === 'subject-first') return verb;
    const bare = /^[وفس]/.test(word) ? this.verbs.get(word.slice(1)) : undefined;
    return bare ?? this.verbs.get(word.replace(attachedObject, ''));
  }

  /** Whether the noun, folded, is no person, so that "he" and "she" cannot be it. */
  isThing(noun: string): boolean {
    return this.thingEndings.some((ending) => noun.endsWith(ending));
  }

  /** Whether the words in front of a colon are no speaker's name. */
  isLabel(words: string): boolean {
    return this.labels.has(foldWord(words));
  }

  /** Whether the words are the name of a publisher, its article aside. */
  isPublisher(words: string): boolean {
    const name = foldWord(words);
    return this.publishers.has(name) || this.publishers.has(`the ${name}`);
  }

  is(list: WordList, word: string): boolean {
    return this.lists[list].has(word);
  }
}

function verbForms(table: LanguageTable): Map<string, CueVerb> {
  const nouns = new Set(wordsOf(table.nouns));
  const verbs = new Map<string, CueVerb>();
  for (const [groups, belief] of [
    [table.reporting, false],
    [table.beliefs, true],
  ] as const) {
    for (const group of groups) {
      for (const { form: written, tense } of group.verbs
        .split(/\s+/)
        .filter(Boolean)
        .flatMap((verb) => table.inflect(verb))) {
        const form = foldWord(written);
        const known = verbs.get(form);
        verbs.set(form, {
          frames: new Set([...group.frames, ...(known?.frames ?? [])]),
          tenses: new Set([tense, ...(known?.tenses ?? [])]),
          belief: known?.belief ?? belief,
          noun: nouns.has(form),
        });
      }
    }
  }
  return verbs;
}

function wordsOf(list: string): string[] {
  return list.split(/\s+/).filter(Boolean).map(foldWord);
}
