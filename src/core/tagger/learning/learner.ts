// Learns from every decision: names are known from the first time they are tagged, and where the model
// was wrong, its weights are moved (see weightLayer.ts). Moved weights stand their trial at every later
// article beside the model alone: they are used when they have got less wrong, and dropped when more.

import { compareText } from '../../text/compare';
import type { Span } from '../../text/span';
import { Decoder, type NameSpan } from '../decoder';
import type { Model } from '../model';
import { suggestEntities, type SuggestOptions } from '../suggestEntities';
import type { EntitySuggestion } from '../suggestion';
import { modelTypes } from '../tags';
import { longestSentence, sentencesOfLine } from '../tokens';
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
const mostExamples = 500;
/** How many more names have to turn out better than worse before moved weights are used. */
const proof = 3;
/** How many more have to turn out worse than better before they are dropped. */
const patience = 5;
/** The share of examples that has to be new before weights are moved anew, which takes its time. */
const worthwhile = 0.1;
/** Names that a trial remembers: what helped long ago proves little of what helps now. */
const memory = 100;

export class Learner {
  private readonly book = new NameBook();
  private readonly examples = new Map<string, Example>();
  /** Sentences of the article that is being decided on: half of its decisions would mislead. */
  private readonly pending = new Map<string, Example>();
  private article: string | undefined;
  /** Examples that the layers do not know yet. */
  private fresh = 0;
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
    for (const example of learned.examples.slice(-mostExamples)) {
      // No sentence of an article is longer, and what is would take its time at every start.
      if (example.words.length <= longestSentence) learner.examples.set(keyOf(example), example);
    }
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
    if (this.examples.delete(key)) this.forgetLayers();
    if (left.names.length > 0) this.pending.set(key, left);
    else this.pending.delete(key);
  }

  /** Learns from the article that was decided on last. */
  private learnPending(): void {
    for (const [language, model] of this.models) {
      const examples = [...this.pending.values()].filter(
        (example) => example.language === language,
      );
      this.judge(model, examples);
      const layer = this.layerOf(model);
      for (const example of examples) {
        const key = keyOf(example);
        if (!this.examples.has(key) && layer.foresees(example)) continue;
        this.examples.set(key, example);
        this.fresh++;
      }
    }
    this.pending.clear();
    for (const key of this.examples.keys()) {
      if (this.examples.size <= mostExamples) break;
      this.examples.delete(key);
    }
    if (this.fresh > this.examples.size * worthwhile) this.forgetLayers();
  }

  /** Compares what the moved weights and the model alone get wrong; drops weights that do worse. */
  private judge(model: Model, examples: readonly Example[]): void {
    const layer = this.layerOf(model);
    if (layer.isEmpty()) return;
    const moved = new Decoder(model, layer);
    const alone = new Decoder(model);
    let { helped, hurt } = this.trial;
    for (const example of examples) {
      const better = this.mistakes(alone, example) - this.mistakes(moved, example);
      helped += Math.max(0, better);
      hurt += Math.max(0, -better);
    }
    const excess = Math.max(1, (helped + hurt) / memory);
    this.trial = { helped: Math.round(helped / excess), hurt: Math.round(hurt / excess) };
    if (hurt >= helped + patience) this.dropExamples();
  }

  /** Names of a sentence that the decoder misses or makes up. Those known from other articles are no merit. */
  private mistakes(decoder: Decoder, { words, names }: Example): number {
    const found = decoder.names(decoder.scores(words));
    const right = names.filter(({ refused }) => !refused);
    const isSame = (name: NameSpan, { first, end, type }: DecidedName): boolean =>
      name.first === first && name.end === end && modelTypes[name.type] === type;
    const missed = right.filter((name) => !found.some((other) => isSame(other, name)));
    const madeUp = found.filter((name) => !right.some((other) => isSame(name, other)));
    const isKnown = ({ first, end, type }: DecidedName): boolean =>
      (this.book.get(words.slice(first, end).join(' '), type)?.tagged ?? 0) > 1;
    return missed.filter((name) => !isKnown(name)).length + madeUp.length;
  }

  private dropExamples(): void {
    this.examples.clear();
    this.forgetLayers();
    this.trial = { helped: 0, hurt: 0 };
  }

  private provenLayerOf(model: Model): WeightLayer | undefined {
    const { helped, hurt } = this.trial;
    return helped >= hurt + proof ? this.layerOf(model) : undefined;
  }

  private layerOf(model: Model): WeightLayer {
    const known = this.layers.get(model);
    if (known) return known;
    const examples = [...this.examples]
      .filter(([, { language }]) => language === model.language)
      // As after a start from the file.
      .sort(([a], [b]) => compareText(a, b));
    const layer = new WeightLayer(
      model,
      examples.map(([, example]) => example),
    );
    this.layers.set(model, layer);
    return layer;
  }

  private forgetLayers(): void {
    this.layers.clear();
    this.fresh = 0;
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
