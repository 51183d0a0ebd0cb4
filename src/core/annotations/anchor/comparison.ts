// How well a passage fits at a place of a text.

import type { Span } from '../../text/span';
import type { Folded } from './fold';
import { longestContext } from './likeness';
import type { Passage, Side } from './passage';

/** A place where a passage may stand. */
export interface Sighting extends Span {
  /** Whether it has the same letters; if not, nobody can tell a mended typo from another name. */
  readonly same: boolean;
  /** How well the contexts fit, 0 to 1. */
  readonly before: number;
  readonly after: number;
  /** How many characters of each context stand beside it without a gap. */
  readonly joinedBefore: number;
  readonly joinedAfter: number;
  /** The same as `before` and `after` of the worse of them, but words right beside count no more than others. */
  readonly kept: number;
  /** The share of the passage and its contexts that stands here, 0 to 1. */
  readonly score: number;
}

/** Compares passages with places of one text. */
export class Comparison {
  constructor(private readonly text: Folded) {}

  /** The passage as it stands at folded indices. */
  at(passage: Passage, from: number, to: number): Sighting {
    const { letters, loose } = this.text;
    const isAlike =
      to - from === passage.letters.length && letters.startsWith(passage.letters, from);
    if (isAlike && this.isWhole(passage, from)) return this.whole(passage, from, to);
    const same = isAlike && this.isBounded(passage, from, to);
    const before = this.fit(passage.before, from, 'before');
    const after = this.fit(passage.after, to, 'after');
    const own = Math.min(32, passage.loose.length);
    const likeness = loose.startsWith(passage.loose, from) ? 1 : 0.5;
    const { length: left } = passage.before.all;
    const { length: right } = passage.after.all;
    const score = (own * likeness + left * before + right * after) / (own + left + right);
    return {
      ...this.text.source(from, to),
      same,
      before,
      after,
      joinedBefore: passage.before.all.joined(loose, from),
      joinedAfter: passage.after.all.joined(loose, to),
      kept: Math.min(this.kept(passage.before, before, from), this.kept(passage.after, after, to)),
      score,
    };
  }

  /** Whether it stands with all that is remembered on both sides, as nearly all that was not edited does. */
  private isWhole({ fragment, lead, loose }: Passage, from: number): boolean {
    const hasBoth = lead > 0 && fragment.length > lead + loose.length;
    return hasBoth && lead <= from && this.text.loose.startsWith(fragment, from - lead);
  }

  /** What comparing finds there. That it does, and takes much longer, is tested. */
  private whole({ fragment, lead, loose }: Passage, from: number, to: number): Sighting {
    return {
      ...this.text.source(from, to),
      same: true,
      before: 1,
      after: 1,
      joinedBefore: Math.min(longestContext, lead),
      joinedAfter: Math.min(longestContext, fragment.length - lead - loose.length),
      kept: 1,
      score: 1,
    };
  }

  /** How much is left of a context as a whole, where words right beside the passage changed. */
  private kept({ all }: Side, fit: number, at: number): number {
    const { loose } = this.text;
    const isChanged = fit < 1 && all.length > 0 && !all.hasOtherNumber(loose, at);
    return isChanged ? Math.max(fit, all.likeness(loose, at)) : fit;
  }

  /** Whether words begin and end beside the edges where they did: Kelly is not the same in Kellys. */
  private isBounded(passage: Passage, from: number, to: number): boolean {
    const { fragment, lead } = passage;
    const { loose } = this.text;
    const end = lead + passage.loose.length;
    return (
      wordBreak(fragment, lead) === wordBreak(loose, from) &&
      wordBreak(fragment, end) === wordBreak(loose, to)
    );
  }

  private fit(side: Side, at: number, where: 'before' | 'after'): number {
    const { loose } = this.text;
    if (side.all.hasOtherNumber(loose, at)) return numberFit;
    const next = side.next.likeness(loose, at);
    const all = side.all.length === 0 ? 0 : Math.min(side.all.likeness(loose, at), next);
    if (all === 1) return all;
    if (!side.line) return Math.max(all, this.text.isLineEdge(at, where) ? edgeFit : 0);
    const line = side.line.likeness(loose, at);
    const isShort = side.line.length < side.next.length;
    return Math.max(all, isShort ? line * edgeFit : Math.min(line, next));
  }
}

// The same words with another number are those of another day, row or address.
const numberFit = 0.5;

// That a line begins or ends where it did says something, but less than words.
const edgeFit = 0.7;

/**
 * What meets at an offset: a word that goes on over it, if only from one script to another that is written
 * without blanks, one that begins or ends there, or none.
 */
function wordBreak(text: string, offset: number): 'none' | 'script' | 'begin' | 'end' | 'marks' {
  const before = kindOf(text.charAt(offset - 1));
  const after = kindOf(text.charAt(offset));
  if (!before) return after ? 'begin' : 'marks';
  if (!after) return 'end';
  return before === after ? 'none' : 'script';
}

function kindOf(character: string): 'spaced' | 'unspaced' | undefined {
  if (!/[\p{L}\p{N}]/u.test(character)) return undefined;
  return unspaced.test(character) ? 'unspaced' : 'spaced';
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
