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
  | 'conjunctions'
  | 'complementizers'
  | 'timeWords'
  | 'adverbs';

/** A language table made ready for look-up. Words are in lower case. */
export class Lexicon {
  readonly verbs: ReadonlyMap<string, CueVerb>;
  /** The nouns that attribute a clause, with whether they tell a belief rather than an utterance. */
  readonly nouns: ReadonlyMap<string, { readonly belief: boolean }>;
  /** The phrases of `accordingTo`, each as its words. */
  readonly accordingTo: readonly (readonly string[])[];
  private readonly labels: ReadonlySet<string>;
  private readonly lists: Readonly<Record<WordList, ReadonlySet<string>>>;

  constructor(readonly table: LanguageTable) {
    this.verbs = verbForms(table);
    this.nouns = new Map<string, { readonly belief: boolean }>([
      ...wordsOf(table.beliefNouns).map((noun) => [noun, { belief: true }] as const),
      ...wordsOf(table.reportingNouns).map((noun) => [noun, { belief: false }] as const),
    ]);
    this.accordingTo = table.accordingTo.split('|').map(wordsOf);
    this.labels = new Set(table.labels.split('|').map((label) => wordsOf(label).join(' ')));
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
      conjunctions: set('conjunctions'),
      complementizers: set('complementizers'),
      timeWords: set('timeWords'),
      adverbs: set('adverbs'),
    };
  }

  get abbreviations(): ReadonlySet<string> {
    return this.lists.abbreviations;
  }

  /** Whether the words in front of a colon are no speaker's name. */
  isLabel(words: string): boolean {
    return this.labels.has(words.toLowerCase());
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
      for (const { form, tense } of wordsOf(group.verbs).flatMap((verb) => table.inflect(verb))) {
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
  return list.split(/\s+/).filter(Boolean);
}
