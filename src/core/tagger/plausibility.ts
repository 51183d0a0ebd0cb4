// What a model says that its sentence speaks against. Titles have capitals throughout, so a name in one
// stands on weak feet unless the text has it elsewhere.

import { foldEnglish } from './englishWords';
import type { DocumentName } from './tagDocument';
import { isLetter } from '../text/characters';
import { modelTypes } from './tags';
import { hasCapital } from './wordShape';

/** What is left of the score of a name that only a title has. */
const inTitleAlone = 0.6;
const date = modelTypes.indexOf('date');
const person = modelTypes.indexOf('person');
const group = modelTypes.indexOf('group');

/** Beliefs, rites and feasts, which are no places and no organizations; some are names of persons. */
const beliefs: ReadonlySet<string> = new Set(
  `islam christianity judaism hinduism buddhism sikhism taoism catholicism protestantism atheism
   communism socialism capitalism fascism nazism zionism marxism hajj umrah ramadan eid christmas easter
   thanksgiving halloween hanukkah passover diwali lent advent pentecost bible quran koran torah`.split(
    /\s+/,
  ),
);

/** Judges the names of an English document sentence by sentence. */
export class Plausibility {
  /** The words of sentences that are no titles. */
  private readonly running = new Set<string>();
  private readonly titles = new Set<readonly string[]>();

  constructor(private readonly sentences: readonly (readonly string[])[]) {
    for (const words of sentences) {
      if (isTitle(words)) this.titles.add(words);
      else for (const word of words) this.running.add(word);
    }
  }

  /** The names that can be ones, with their scores as the sentence lets them be. */
  judge(at: number, names: readonly DocumentName[]): readonly DocumentName[] {
    const words = this.sentences[at] ?? [];
    const title = this.titles.has(words);
    return names
      .filter((name) => this.canBe(words, name))
      .map((name) =>
        title && !this.isElsewhere(words, name)
          ? { ...name, score: name.score * inTitleAlone }
          : name,
      );
  }

  private canBe(words: readonly string[], { first, end, type }: DocumentName): boolean {
    const name = words.slice(first, end);
    const [only = ''] = name;
    if (name.length === 1 && type !== person && type !== group && type !== date) {
      if (beliefs.has(foldEnglish(only))) return false;
    }
    if (name.some(hasCapital)) return true;
    // A sentence without capitals is not to blame for it.
    return type === date ? name.some((word) => /\p{Nd}/u.test(word)) : !words.some(hasCapital);
  }

  private isElsewhere(words: readonly string[], { first, end }: DocumentName): boolean {
    return words
      .slice(first, end)
      .every((word) => this.running.has(word) && !this.running.has(foldEnglish(word)));
  }
}

/** Whether most words that could be written small have capitals. */
function isTitle(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length >= 4 && isLetter(word.charCodeAt(0)));
  return long.length >= 4 && long.filter(hasCapital).length * 10 >= long.length * 7;
}
