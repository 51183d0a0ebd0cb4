// The unit of the scores: a contiguous piece of content with its source. Everything is counted in words,
// so that marks, punctuation and a leading "that" make no difference.

import { matchMarks } from '../../../src/core/attribution/marks';
import type { Span } from '../../../src/core/text/span';
import type { Attribution } from './brat';

/** A range of words of one text, half-open. */
type Words = readonly [start: number, end: number];

export interface Piece {
  readonly content: Words;
  readonly source: readonly Words[];
  /** Share of its words that stand inside quotation marks. */
  readonly quoted: number;
  /** Whether its cue is a word of speaking or writing, rather than of wishing, judging or doing. */
  readonly reported: boolean;
}

/** Cuts the attributions of one text into pieces. */
export class Pieces {
  private readonly starts: number[] = [];
  private readonly words: string[] = [];
  private readonly inMarks: boolean[];

  constructor(private readonly text: string) {
    for (const word of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)) {
      this.starts.push(word.index);
      this.words.push(word[0].toLowerCase());
    }
    this.inMarks = new Array<boolean>(this.words.length).fill(false);
    for (const line of text.matchAll(/.+/g)) {
      const span = { start: line.index, end: line.index + line[0].length };
      for (const quoted of matchMarks(text, span).quoted) {
        const [start, end] = this.wordsOf(quoted);
        this.inMarks.fill(true, start, end);
      }
    }
  }

  /** How many words the text has. */
  get count(): number {
    return this.words.length;
  }

  of(attributions: readonly Attribution[], discarded: readonly Span[]): Piece[] {
    return attributions.flatMap((attribution) => {
      const source = attribution.source.map((span) => this.wordsOf(span));
      const cue = attribution.cue.map((span) => this.text.slice(span.start, span.end)).join(' ');
      const reported = reporting.test(cue);
      return this.contiguous(attribution.content)
        .filter((_, index) => !isDiscarded(attribution.content[index], discarded))
        .map((content) => {
          const inside = this.inMarks.slice(...content).filter(Boolean).length;
          return { content, source, reported, quoted: inside / (content[1] - content[0]) };
        });
    });
  }

  private contiguous(spans: readonly Span[]): Words[] {
    const pieces: [number, number][] = [];
    for (const span of spans) {
      const [start, end] = this.wordsOf(span);
      const last = pieces.at(-1);
      if (last?.[1] === start) last[1] = end;
      else pieces.push([this.words[start] === 'that' ? start + 1 : start, end]);
    }
    return pieces.filter(([start, end]) => start < end);
  }

  /** The words that begin inside the span. */
  private wordsOf(span: Span): Words {
    return [this.firstFrom(span.start), this.firstFrom(span.end)];
  }

  private firstFrom(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function isDiscarded(span: Span | undefined, discarded: readonly Span[]): boolean {
  return span !== undefined && discarded.some((d) => d.start <= span.start && span.end <= d.end);
}

// Kept apart from the cue lexicon of the program: what counts as speech must not move when that grows.
const reporting = new RegExp(
  `:|\\b(according|${[
    'sa(y|id|ys|ying)|t(ell|old|elling|ells)|wr(ite|ites|ote|iting|itten)|sp(eak|oke|eaking|eaks)',
    'add|ask|announc|argu|acknowledg|admi[ts]|accus|advis|agree|alleg|answer|assert|assur|blam|boast|brag',
    'call|caution|challeng|claim|comment|complain|conced|conclud|condemn|confirm|contend|continu|credit',
    'criti|cit(e|ed|es|ing)\\b|declar|declin|defend|demand|den(y|ied|ies)|denounc|describ|disclos|discuss',
    'dismiss|emphasi|encourag|endors|estimat|explain|express|guess|highlight|hint|impl(y|ied)|indicat|inform',
    'insist|instruct|interview|invit|jok|lament|maintain|mention|mock|not(e|ed|es|ing)\\b|observ|order',
    'outlin|pledg|point|prais|predict|promis|propos|question|quip|quot|rais|read|recall|recommend|recount',
    'refer|reiterat|reject|releas|remark|remind|repeat|repl(y|ied)|report|request|respond|reveal|show|slam',
    'state|stress|suggest|talk|testif|thank|threaten|told|tout|tweet|urg|vow|warn|wonder',
  ].join('|')})`,
  'i',
);
