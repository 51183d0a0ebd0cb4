// Cue, source and content put together, sentence by sentence.

import { findCues, type Cue } from './cues';
import type { Lexicon } from './lexicon';
import { dash, isAdverb, sourceAfter, sourceBefore, withApposition } from './sources';
import { isUtterance, sentencesOf, type Token, type TokenRange } from './tokens';

/** One relation found in a passage, in token ranges of that passage. */
export interface Attribution {
  readonly content: readonly TokenRange[];
  readonly cue: TokenRange;
  readonly source: TokenRange | undefined;
  readonly rule: string;
  readonly belief: boolean;
}

/** The attributions of a passage (a paragraph, or the inside of a quotation). */
export function attributionsIn(tokens: readonly Token[], lexicon: Lexicon): Attribution[] {
  const found: Attribution[] = [];
  for (const range of sentencesOf(tokens)) {
    const lone = loneQuotation(tokens, range);
    const last = found.at(-1);
    if (lone && last?.content.some(([from, to]) => hasQuotation(tokens, from, to))) {
      found[found.length - 1] = { ...last, content: [...last.content, lone] };
      continue;
    }
    const sentence = new Sentence(tokens, range, lexicon);
    found.push(...sentence.attributions());
  }
  return found;
}

function loneQuotation(tokens: readonly Token[], [from, to]: TokenRange): TokenRange | undefined {
  const first = tokens[from];
  if (first?.kind !== 'quoted') return undefined;
  for (let at = from + 1; at < to; at++) if (tokens[at]?.kind === 'word') return undefined;
  return [from, from + 1];
}

function hasQuotation(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isUtterance(tokens[at])) return true;
  return false;
}

class Sentence {
  private readonly from: number;
  private readonly to: number;

  constructor(
    private readonly tokens: readonly Token[],
    range: TokenRange,
    private readonly lexicon: Lexicon,
  ) {
    [this.from, this.to] = range;
  }

  attributions(): Attribution[] {
    const cues = findCues(this.tokens, [this.from, this.to], this.lexicon);
    const found: Attribution[] = [];
    cues.forEach((cue, index) => {
      const limit = cues[index - 1]?.to ?? this.from;
      const attribution = cue.verb
        ? this.byVerb(cue, limit, cues.slice(index + 1), found)
        : this.byPhrase(cue, limit);
      if (attribution) found.push(attribution);
    });
    return found;
  }

  private byPhrase(cue: Cue, limit: number): Attribution | undefined {
    const np = sourceAfter(this.tokens, cue.to, this.to, this.lexicon);
    if (!np) return undefined;
    const opens = cue.from === this.from || this.lexicon.conjunctions.has(this.lower(cue.from - 1));
    if (opens) {
      const start = this.text(np[1]) === ',' ? np[1] + 1 : np[1];
      const content = this.clause(start, []);
      return (
        content && {
          content: [content],
          cue: [cue.from, cue.to],
          source: np,
          rule: 'according-to',
          belief: false,
        }
      );
    }
    let end = cue.from;
    while (this.text(end - 1) === ',' || dash.test(this.text(end - 1))) end--;
    const source = withApposition(this.tokens, np, this.to, this.lexicon);
    const start = this.clauseStart(limit, end);
    if (end <= start) return undefined;
    return {
      content: [[start, end]],
      cue: [cue.from, cue.to],
      source,
      rule: 'according-to',
      belief: false,
    };
  }

  private byVerb(
    cue: Cue,
    limit: number,
    later: readonly Cue[],
    found: readonly Attribution[],
  ): Attribution | undefined {
    const verb = cue.verb;
    if (!verb || cue.infinitive) return undefined;
    const belief = verb.belief;
    const range: TokenRange = [cue.from, cue.to];
    const before = this.tokens[cue.from - 1];
    const frames = verb.frames;

    // “…,” said X
    if (
      frames.has('quote') &&
      !cue.passive &&
      verb.tense !== 'progressive' &&
      before &&
      cue.from > this.from
    ) {
      const ends = isUtterance(before) || before.text === ',';
      if (ends) {
        const np = sourceAfter(this.tokens, cue.to, this.to, this.lexicon);
        const content =
          np &&
          !this.lexicon.complementizers.has(this.lower(cue.to)) &&
          this.contentBefore(cue.from, limit);
        if (np && content && (isUtterance(before) || this.looksInverted(np))) {
          const source = withApposition(this.tokens, np, this.to, this.lexicon);
          return {
            content: [...content, ...this.resumed(source[1])],
            cue: range,
            source,
            rule: 'said-source',
            belief,
          };
        }
      }
    }

    let source =
      verb.tense === 'progressive' || cue.passive
        ? undefined
        : sourceBefore(this.tokens, cue.from, Math.max(limit, this.from), this.lexicon);
    const last = found.at(-1);
    if (
      !source &&
      last?.source &&
      !cue.passive &&
      (verb.tense === 'progressive' ? before?.text === ',' : this.joins(cue.from))
    ) {
      source = last.source;
    }
    if (!source && !cue.passive) return undefined;

    // X said …
    const after = this.contentAfter(cue, frames, later);
    // …, X said
    const start = source && source[0] < cue.from ? source[0] : cue.from;
    const preceding = this.tokens[start - 1];
    const postposed =
      frames.has('quote') &&
      start > this.from &&
      source &&
      source[0] < cue.from &&
      (isUtterance(preceding) || preceding?.text === ',');
    if (postposed && (!after || isUtterance(preceding) || this.text(cue.to) === ',')) {
      const content = this.contentBefore(start, limit);
      if (content) {
        return {
          content: [...content, ...this.resumed(cue.to)],
          cue: range,
          source,
          rule: 'source-said',
          belief,
        };
      }
    }
    if (!after) return undefined;
    if (cue.passive) return undefined;
    return { content: [after], cue: range, source, rule: 'source-said-content', belief };
  }

  /** Whether a conjunction hands the subject on: "and added". */
  private joins(at: number): boolean {
    return /^(and|but|or|then)$/.test(this.lower(at - 1));
  }

  /** After a comma, "said X" reads as inverted only when the sentence or the clause ends behind X. */
  private looksInverted(np: TokenRange): boolean {
    return np[1] >= this.to || this.tokens[np[1]]?.kind === 'punctuation';
  }

  /** The content in front of a postposed cue that begins at `end`. */
  private contentBefore(end: number, limit: number): TokenRange[] | undefined {
    const before = this.tokens[end - 1];
    if (isUtterance(before)) {
      const start = this.clauseStart(limit, end - 1);
      return start < end - 1 && this.text(end - 2) !== ',' && this.text(end - 2) !== ':'
        ? [[start, end]]
        : [[end - 1, end]];
    }
    let last = end;
    while (last > this.from && this.tokens[last - 1]?.kind === 'punctuation') last--;
    const start = this.clauseStart(limit, last);
    return start < last ? [[start, last]] : undefined;
  }

  private clauseStart(limit: number, end: number): number {
    let start = Math.max(limit, this.from);
    while (
      start < end &&
      (this.tokens[start]?.kind === 'punctuation' || /^(and|but)$/.test(this.lower(start)))
    )
      start++;
    return start;
  }

  /** What goes on after the interruption: “…,” he said, “…” */
  private resumed(at: number): TokenRange[] {
    for (let next = at; next < Math.min(this.to, at + 25); next++) {
      const token = this.tokens[next];
      if (isUtterance(token)) return [[next, next + 1]];
      if (token && /^[;:]$/.test(token.text)) break;
    }
    return [];
  }

  private contentAfter(
    cue: Cue,
    frames: ReadonlySet<string>,
    later: readonly Cue[],
  ): TokenRange | undefined {
    let at = cue.to;
    while (isAdverb(this.tokens[at], this.lexicon)) at++;
    const next = this.tokens[at];
    if (!next || at >= this.to) return undefined;
    if (next.text === ':') return this.clause(at + 1, []);
    if (frames.has('that') && this.lower(at) === 'that') return this.clause(at + 1, later);
    if (frames.has('to') && this.lower(at) === 'to') return this.clause(at, later);
    if (next.kind === 'quoted' && (frames.has('quote') || frames.has('object')))
      return this.clause(at, later);
    if (frames.has('that') && this.lexicon.complementizers.has(this.lower(at)))
      return this.clause(at, later);

    // Whom, when and where it was said, before what was said.
    const far = Math.min(this.to, at + 18);
    for (let ahead = at; ahead < far; ahead++) {
      const token = this.tokens[ahead];
      if (!token) break;
      if (isUtterance(token) && (ahead > at || frames.has('quote')))
        return this.clause(ahead, later);
      if (token.text === ':') return this.clause(ahead + 1, []);
      if (
        ahead > at &&
        token.lower === 'that' &&
        frames.has('that') &&
        (frames.has('recipient') || this.isAside(at))
      )
        return this.clause(ahead + 1, later);
      if (ahead > at && token.lower === 'to' && frames.has('to') && frames.has('recipient'))
        return this.clause(at, later);
      if (token.kind === 'punctuation' && token.text !== ',') break;
    }
    if (next.kind === 'punctuation') return undefined;
    if (this.isAside(at)) {
      if (frames.has('object'))
        return this.lexicon.timeWords.has(next.lower) ? undefined : this.clause(at, later);
      return undefined;
    }
    if (frames.has('recipient')) {
      for (let ahead = at + 1; ahead < far; ahead++) {
        const token = this.tokens[ahead];
        if (!token || token.kind === 'punctuation') break;
        if (this.lexicon.pronouns.has(token.lower) || this.lexicon.determiners.has(token.lower))
          return this.clause(ahead, later);
      }
    }
    if (frames.has('clause') || frames.has('object')) return this.clause(at, later);
    return undefined;
  }

  private isAside(at: number): boolean {
    const token = this.tokens[at];
    return (
      token !== undefined &&
      (this.lexicon.prepositions.has(token.lower) || this.lexicon.timeWords.has(token.lower))
    );
  }

  /** A clause from `start` to its end. */
  private clause(start: number, later: readonly Cue[]): TokenRange | undefined {
    let end = start;
    for (; end < this.to; end++) {
      const token = this.tokens[end];
      if (!token || token.text === ';') break;
      if (token.text === ',' && end > start) {
        const cue = later.find((one) => one.from === end + 1);
        if (cue && (!cue.verb || cue.verb.tense === 'progressive')) break;
      }
      if (/^(and|but)$/.test(token.lower) && later.some((one) => one.from === end + 1)) break;
    }
    while (end > start && this.tokens[end - 1]?.kind === 'punctuation') end--;
    return end > start ? [start, end] : undefined;
  }

  private text(at: number): string {
    return this.tokens[at]?.text ?? '';
  }

  private lower(at: number): string {
    return this.tokens[at]?.lower ?? '';
  }
}
