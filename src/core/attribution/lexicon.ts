import type { Frame, Inflected, LanguageTable } from './languages/language';

/** One form of a cue verb, with what may follow the verb. */
export interface CueVerb {
  readonly frames: ReadonlySet<Frame>;
  readonly tense: Inflected['tense'];
  /** True for wishes, plans, beliefs and judgements, which utter nothing. */
  readonly belief: boolean;
}

/** A language table made ready for look-up. Words are in lower case. */
export class Lexicon {
  readonly verbs: ReadonlyMap<string, CueVerb>;
  /** The phrases of `accordingTo`, each as its words. */
  readonly accordingTo: readonly (readonly string[])[];
  readonly abbreviations: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly complementizers: ReadonlySet<string>;
  readonly timeWords: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;

  constructor(readonly table: LanguageTable) {
    const verbs = new Map<string, CueVerb>();
    for (const belief of [false, true]) {
      for (const group of belief ? table.beliefs : table.reporting) {
        for (const { form, tense } of wordsOf(group.verbs).flatMap((verb) => table.inflect(verb))) {
          const known = verbs.get(form);
          const frames = new Set([...group.frames, ...(known?.frames ?? [])]);
          verbs.set(form, {
            frames,
            tense: known?.tense ?? tense,
            belief: known?.belief ?? belief,
          });
        }
      }
    }
    this.verbs = verbs;
    this.accordingTo = table.accordingTo.split('|').map(wordsOf);
    this.abbreviations = new Set(wordsOf(table.abbreviations));
    this.auxiliaries = new Set(wordsOf(table.auxiliaries));
    this.determiners = new Set(wordsOf(table.determiners));
    this.pronouns = new Set(wordsOf(table.pronouns));
    this.prepositions = new Set(wordsOf(table.prepositions));
    this.conjunctions = new Set(wordsOf(table.conjunctions));
    this.complementizers = new Set(wordsOf(table.complementizers));
    this.timeWords = new Set(wordsOf(table.timeWords));
    this.adverbs = new Set(wordsOf(table.adverbs));
  }
}

function wordsOf(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}
