// Learns from every decision: names are known from the first time they are tagged, and where the model
// was wrong, its weights are moved (see weightLayer.ts). Moved weights stand their trial at every later
// decision beside the model alone: they are used when they have foreseen more, and dropped when less.

import type { Span } from '../../text/span';
import { Decoder } from '../decoder';
import type { Model } from '../model';
import { suggestEntities, type SuggestOptions } from '../suggestEntities';
import type { EntitySuggestion } from '../suggestion';
import { modelTypes } from '../tags';
import { sentencesOfLine } from '../tokens';
import {
  exampleWord,
  withDecision,
  withoutDecision,
  type DecidedName,
  type Example,
} from './example';
import { parseLearned, printLearned, type LearnedFault, type Trial } from './learnedFile';
import { NameBook } from './nameBook';
import { WeightLayer } from './weightLayer';

/** A decision of a person about one stretch of an article. */
export interface Decision extends Span {
  readonly type: string;
  /** What the article is known by, so that its names count once however often they stand in it. */
  readonly article: string;
  /** The canonical text of the article. */
  readonly text: string;
  /** Of the language of the article; without one only the name is learned. */
  readonly model?: Model;
}

/** Examples kept; the oldest go first. More make the file long and the start slow, and add little. */
const mostExamples = 200;
/** How many more decisions have to turn out better than worse before moved weights are used. */
const proof = 3;
/** How many more have to turn out worse than better before they are dropped. */
const patience = 5;

export class Learner {
  private readonly book = new NameBook();
  private readonly examples = new Map<string, Example>();
  /** Sentences of the article that is being decided on: half of its decisions would mislead. */
  private readonly pending = new Map<string, Example>();
  private article: string | undefined;
  private readonly layers = new Map<Model, WeightLayer>();
  private readonly models = new Map<string, Model>();
  private trial: Trial = { helped: 0, hurt: 0 };
  /** Names by article and type that were counted in this session. */
  private readonly counted = new Set<string>();

  /** The learner that wrote the text, or why there is none. */
  static read(text: string): Learner | readonly LearnedFault[] {
    const learned = parseLearned(text);
    if (!('names' in learned)) return learned;
    const learner = new Learner();
    for (const name of learned.names) learner.book.add(name);
    for (const example of learned.examples) learner.examples.set(keyOf(example), example);
    learner.trial = learned.trial;
    return learner;
  }

  /** What was learned, as text that `read` understands. */
  print(): string {
    return printLearned({
      names: this.book.names,
      examples: [...new Map([...this.examples, ...this.pending]).values()],
      trial: this.trial,
    });
  }

  /** Like `suggestEntities`, with what was learned. */
  suggest(
    text: string,
    options: Omit<SuggestOptions, 'learned'> = {},
  ): readonly EntitySuggestion[] {
    const layer = options.model && this.provenLayerOf(options.model);
    return suggestEntities(text, {
      ...options,
      learned: { book: this.book, ...(layer && { layer }) },
    });
  }

  /** Learns that the stretch is a name of the type: tagged, accepted or corrected to it. */
  accept(decision: Decision): void {
    this.count(decision, 1, 0);
    this.decide(decision, false);
  }

  /** Learns that the stretch is no name of the type. */
  reject(decision: Decision): void {
    this.count(decision, 0, 1);
    this.decide(decision, true);
  }

  /** Takes back what was learned in this session from a stretch that is accepted no longer. */
  unaccept(decision: Decision): void {
    this.uncount(decision, 1, 0);
    this.undecide(decision, false);
  }

  /** Takes back what was learned in this session from a stretch that is rejected no longer. */
  unreject(decision: Decision): void {
    this.uncount(decision, 0, 1);
    this.undecide(decision, true);
  }

  private count(decision: Decision, tagged: number, refused: number): void {
    const { type } = decision;
    const name = nameIn(decision);
    const key = countKey(decision, refused);
    if (name === '' || type === 'date' || type === 'quantity' || this.counted.has(key)) return;
    this.counted.add(key);
    this.book.add({ name, type, tagged, refused });
  }

  private uncount(decision: Decision, tagged: number, refused: number): void {
    if (!this.counted.delete(countKey(decision, refused))) return;
    const { type } = decision;
    this.book.add({ name: nameIn(decision), type, tagged: -tagged, refused: -refused });
  }

  private decide({ article, text, start, end, type, model }: Decision, refused: boolean): void {
    if (article !== this.article) this.learnPending();
    this.article = article;
    if (!model || !modelTypes.some((known) => known === type)) return;
    const sentence = sentenceAround(text, start, end, model.language);
    if (!sentence) return;
    const decided = { first: sentence.first, end: sentence.end, type, refused };
    this.judge(model, sentence.example.words, decided);
    const key = keyOf(sentence.example);
    const known = this.pending.get(key) ?? this.examples.get(key);
    this.pending.set(key, withDecision(known ?? sentence.example, decided));
    this.models.set(model.language, model);
  }

  private undecide({ text, start, end, type, model }: Decision, refused: boolean): void {
    const sentence = model && sentenceAround(text, start, end, model.language);
    if (!sentence) return;
    const key = keyOf(sentence.example);
    const known = this.pending.get(key) ?? this.examples.get(key);
    if (!known) return;
    const decided = { first: sentence.first, end: sentence.end, type, refused };
    const left = withoutDecision(known, decided);
    // Weights that have moved already are moved anew, without it.
    if (this.examples.delete(key)) this.layers.clear();
    if (left.names.length > 0) this.pending.set(key, left);
    else this.pending.delete(key);
  }

  /** Learns from the article that was decided on last. */
  private learnPending(): void {
    for (const [key, example] of this.pending) {
      const model = this.models.get(example.language);
      const learned = model && this.layerOf(model).learn(example);
      if (!learned && !this.examples.has(key)) continue;
      this.examples.set(key, example);
      const [oldest] = this.examples.keys();
      if (this.examples.size > mostExamples && oldest !== undefined) this.examples.delete(oldest);
    }
    this.pending.clear();
  }

  /** Whether the moved weights foresaw the decision, and the model alone; drops what does worse. */
  private judge(model: Model, words: readonly string[], decided: DecidedName): void {
    const layer = this.layerOf(model);
    if (layer.isEmpty()) return;
    const foreseen = (decoder: Decoder): boolean =>
      decoder
        .names(decoder.scores(words))
        .some(
          ({ first, end, type }) =>
            first === decided.first && end === decided.end && modelTypes[type] === decided.type,
        ) !== decided.refused;
    const moved = foreseen(new Decoder(model, layer));
    const alone = foreseen(new Decoder(model));
    if (moved === alone) return;
    const { helped, hurt } = this.trial;
    this.trial = moved ? { helped: helped + 1, hurt } : { helped, hurt: hurt + 1 };
    if (this.trial.hurt >= this.trial.helped + patience) this.dropExamples();
  }

  private dropExamples(): void {
    this.examples.clear();
    this.layers.clear();
    this.trial = { helped: 0, hurt: 0 };
  }

  private provenLayerOf(model: Model): WeightLayer | undefined {
    const { helped, hurt } = this.trial;
    return helped >= hurt + proof ? this.layerOf(model) : undefined;
  }

  private layerOf(model: Model): WeightLayer {
    const known = this.layers.get(model);
    if (known) return known;
    const layer = new WeightLayer(model);
    for (const example of this.examples.values()) {
      if (example.language === model.language) layer.learn(example);
    }
    this.layers.set(model, layer);
    return layer;
  }
}

function nameIn({ text, start, end }: Decision): string {
  return text.slice(start, end).replace(/\s+/g, ' ').trim();
}

function countKey(decision: Decision, refused: number): string {
  return JSON.stringify([decision.article, decision.type, nameIn(decision), refused]);
}

interface PlacedName {
  readonly example: Example;
  readonly first: number;
  readonly end: number;
}

/** The sentence that holds the stretch; `undefined` when it does not begin and end with words. */
function sentenceAround(
  text: string,
  start: number,
  end: number,
  language: string,
): PlacedName | undefined {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const feed = text.indexOf('\n', start);
  const line = text.slice(from, feed === -1 ? text.length : feed);
  for (const tokens of sentencesOfLine(line, from)) {
    // A clitic is part of the word that the model sees.
    const first = tokens.findIndex((token) => token.start <= start && start < token.end);
    const last = tokens.findIndex((token) => token.end === end);
    if (first === -1 || last < first) continue;
    const words = tokens.map((token) => exampleWord(text.slice(token.start, token.end)));
    return { example: { language, words, names: [] }, first, end: last + 1 };
  }
  return undefined;
}

function keyOf({ language, words }: Example): string {
  return `${language}\t${words.join(' ')}`;
}
