// Sentences of the corpora with organizations that no corpus has. The corpora name a few outlets, ministries
// and firms again and again, so that a model learns these by heart; composed of a place, a people or a
// surname and the word that heads them, as news knows thousands, they teach what the parts say.

import { headWords } from '../../src/core/tagger/nameHeads';
import { beginOf, insideOf, modelTypes, OUTSIDE, type ModelType } from '../../src/core/tagger/tags';
import type { TrainingSentence } from './corpora';
import { seededRandom } from './random';

/** The share of the sentences with an organization that are written once more. */
const written = 0.3;
/** The share of the organizations in them that are replaced. */
const replaced = 0.6;
const longestName = 5;

const adjectives =
  `national daily sunday evening morning weekly global metro independent northern southern
  western eastern royal federal central`.split(/\s+/);
const topics =
  `health education energy defence defense trade environment transport labor agriculture
  statistics finance foreign human medical science space sports football culture security nuclear medicine
  tourism fisheries forest power water rail air border electoral press democratic liberal socialist national
  development investment heritage safety aviation research climate church student women workers
  farmers`.split(/\s+/);

const broadcasts = ['radio', 'television', 'tv'];
/** Words before a name that some corpora count to it and others do not, and that begin organizations too. */
const titles =
  `justice judge speaker chancellor premier colonel inspector imam sheikh rabbi cardinal`.split(
    /\s+/,
  );
/** The share of the sentences with a person that are written once more, with a title. */
const titled = 0.02;

interface Name {
  readonly start: number;
  readonly end: number;
  /** An index into `modelTypes`. */
  readonly type: number;
}

const organization = modelTypes.indexOf('organization');
const person = modelTypes.indexOf('person');

/** Some of the sentences once more, with other organizations. The same sentences give the same ones. */
export function withComposedNames(sentences: readonly TrainingSentence[]): TrainingSentence[] {
  const random = seededRandom(11);
  const composer = new Composer(sentences, random);
  return sentences.flatMap((sentence) => {
    const names = namesOf(sentence).filter(({ type }) => type === organization);
    if (names.length === 0 || random() >= written) return [];
    const chosen = names.filter(() => random() < replaced);
    return chosen.length === 0 ? [] : [withNames(sentence, chosen, () => composer.compose())];
  });
}

/** Some of the sentences once more, with a title before a person that has a first name. */
export function withTitles(sentences: readonly TrainingSentence[]): TrainingSentence[] {
  const random = seededRandom(12);
  return sentences.flatMap((sentence) => {
    const { words, allowed } = sentence;
    const name = namesOf(sentence).find(
      ({ start, end, type }) => type === person && end - start > 1 && !isTitle(words[start - 1]),
    );
    if (!name || random() >= titled) return [];
    const title = capitalized(titles[Math.floor(random() * titles.length)]);
    return [
      {
        ...sentence,
        words: words.toSpliced(name.start, 0, title),
        allowed: Int32Array.from(Array.from(allowed).toSpliced(name.start, 0, 1 << OUTSIDE)),
      },
    ];
  });
}

/** Whether the word before a name is written with a capital: a title, or another name. */
function isTitle(word = ''): boolean {
  return /^\p{Lu}/u.test(word);
}

/** The sentence with other words for those names. */
function withNames(
  sentence: TrainingSentence,
  names: readonly Name[],
  other: () => readonly string[],
): TrainingSentence {
  const words: string[] = [];
  const allowed: number[] = [];
  let at = 0;
  const keepTo = (end: number): void => {
    words.push(...sentence.words.slice(at, end));
    allowed.push(...sentence.allowed.slice(at, end));
    at = end;
  };
  for (const { start, end, type } of names) {
    keepTo(start);
    const name = other();
    words.push(...name);
    allowed.push(...name.map((_, index) => 1 << (index === 0 ? beginOf(type) : insideOf(type))));
    at = end;
  }
  keepTo(sentence.words.length);
  return { ...sentence, words, allowed: Int32Array.from(allowed) };
}

/** Composes names from parts of those that the corpora have. */
class Composer {
  private readonly persons: readonly (readonly string[])[];
  private readonly places: readonly (readonly string[])[];
  private readonly groups: readonly (readonly string[])[];

  constructor(
    sentences: readonly TrainingSentence[],
    private readonly random: () => number,
  ) {
    const known = distinctNames(sentences);
    const namesOfType = (type: ModelType) => known[modelTypes.indexOf(type)] ?? [];
    this.persons = namesOfType('person');
    this.places = namesOfType('location');
    this.groups = namesOfType('group');
  }

  /** The Denver Herald, Ministry of Trade, Statistics Norway, Radio Sofia, Meyer & Lang Holdings. */
  compose(): readonly string[] {
    const chance = this.random();
    if (chance < 0.3) return this.outlet();
    if (chance < 0.5) {
      const whose = this.isLucky(0.5) ? this.place() : this.group();
      return [...whose, ...(this.isLucky(0.6) ? [this.topic()] : []), this.head('body')];
    }
    if (chance < 0.62) {
      const link = this.isLucky(0.7) ? 'of' : 'for';
      return [this.head('body'), link, ...(this.isLucky(0.5) ? this.place() : [this.topic()])];
    }
    if (chance < 0.65) return [capitalized(this.pick(broadcasts)), ...this.place()];
    if (chance < 0.74) return [this.topic(), ...this.place()];
    if (chance < 0.82) return [this.topic(), this.head('body'), 'of', ...this.place()];
    const partner = this.isLucky(0.3) ? ['&', this.surname()] : [];
    return [this.surname(), ...partner, this.head('company')];
  }

  private outlet(): readonly string[] {
    const whose = this.isLucky(0.75) ? this.place() : [capitalized(this.pick(adjectives))];
    const adjective = this.isLucky(0.15) ? [capitalized(this.pick(adjectives))] : [];
    return [...whose, ...adjective, this.head('outlet')];
  }

  private head(kind: keyof typeof headWords): string {
    return capitalized(this.pick(headWords[kind]));
  }

  private topic(): string {
    return capitalized(this.pick(topics));
  }

  private place(): readonly string[] {
    return shortened(this.pick(this.places));
  }

  private group(): readonly string[] {
    return shortened(this.pick(this.groups));
  }

  private surname(): string {
    return this.pick(this.persons)?.at(-1) ?? '';
  }

  private isLucky(share: number): boolean {
    return this.random() < share;
  }

  private pick<T>(all: readonly T[]): T | undefined {
    return all[Math.floor(this.random() * all.length)];
  }
}

/** The last word of names of more than two. */
function shortened(name: readonly string[] = []): readonly string[] {
  return name.length > 2 ? name.slice(-1) : name;
}

function capitalized(word = ''): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const nameWord = /^(?:\p{Lu}[\p{L}.'’&-]*|of|the|and|for|de|&|'s)$/u;

/** The different names of each of `modelTypes`, without those that are not written as names are. */
function distinctNames(
  sentences: readonly TrainingSentence[],
): readonly (readonly (readonly string[])[])[] {
  const known = modelTypes.map(() => new Map<string, readonly string[]>());
  for (const sentence of sentences) {
    for (const { start, end, type } of namesOf(sentence)) {
      const words = sentence.words.slice(start, end);
      const isUsual = /^\p{Lu}/u.test(words[0] ?? '') && words.every((word) => nameWord.test(word));
      if (isUsual && words.length <= longestName) known[type]?.set(words.join(' '), words);
    }
  }
  return known.map((names) => [...names.values()]);
}

/** The names that the corpus leaves no doubt about. */
function namesOf({ allowed }: TrainingSentence): Name[] {
  const names: Name[] = [];
  for (let start = 0; start < allowed.length; start++) {
    const type = modelTypes.findIndex((_, index) => allowed[start] === 1 << beginOf(index));
    if (type === -1) continue;
    let end = start + 1;
    while (allowed[end] === 1 << insideOf(type)) end++;
    names.push({ start, end, type });
    start = end - 1;
  }
  return names;
}
