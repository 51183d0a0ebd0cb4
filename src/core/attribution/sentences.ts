// Cue, source and content of one sentence put together. First the utterances in marks look for the verb
// behind them, which is the surest; then each remaining saying looks for what it says.

import { clause, contentAfter } from './contents';
import type { Passage } from './passage';
import type { AttributionRuleId } from './rules';
import { findSayings, type Saying } from './sayings';
import { openingSource, withApposition } from './sources';
import type { TokenRange } from './tokens';

/** One relation, in token ranges of its passage. */
export interface Attribution {
  /** Ascending. Empty where the paragraph ends in a colon and the content is in the next one. */
  readonly content: readonly TokenRange[];
  /** Undefined where only marks tell that something is said. */
  readonly cue: TokenRange | undefined;
  readonly source: TokenRange | undefined;
  readonly rule: AttributionRuleId;
  readonly belief: boolean;
}

/** The attributions of one sentence. */
export function readSentence(passage: Passage, range: TokenRange): Attribution[] {
  return new SentenceReader(passage, range).attributions();
}

class SentenceReader {
  private readonly found: Attribution[] = [];
  private readonly sayings: readonly Saying[];
  private readonly used = new Set<Saying>();
  private readonly claimed = new Set<number>();
  private readonly from: number;
  private readonly to: number;

  constructor(
    private readonly passage: Passage,
    range: TokenRange,
  ) {
    [this.from, this.to] = range;
    this.sayings = findSayings(passage, range);
  }

  attributions(): Attribution[] {
    for (let at = this.from; at < this.to; at++) {
      if (this.passage.isUtterance(at)) this.attributeBackwards(at);
    }
    this.awaitContent();
    const rest = this.sayings.filter((saying) => !this.used.has(saying));
    for (const saying of rest) if (saying.cue.form === 'phrase') this.byPhrase(saying);
    for (const saying of rest) this.byInterruption(saying, this.after(saying));
    for (const saying of rest) {
      if (this.used.has(saying)) continue;
      if (saying.cue.form === 'noun') this.byNoun(saying, this.after(saying));
      else this.byVerb(saying, this.after(saying));
    }
    this.byColon();
    return this.found.sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
  }

  /** He declared: – where the paragraph ends in the colon. */
  private awaitContent(): void {
    const { passage } = this;
    if (this.to < passage.tokens.length || !passage.isMark(this.to - 1, ':')) return;
    const saying = this.sayings
      .filter(({ cue, source }) => source && cue.verb?.frames.has('quote'))
      .at(-1);
    if (saying) this.add('source-said-content', saying, []);
    else this.addColon(this.to - 1, []);
  }

  /** Cruz called them on it: “…” – whatever the verb is. */
  private byColon(): void {
    const { passage } = this;
    for (let at = this.from + 1; at < this.to; at++) {
      if (passage.isUtterance(at) && passage.isMark(at - 1, ':') && !this.claimed.has(at)) {
        this.addColon(at - 1, [[at, at + 1]]);
      }
    }
  }

  private addColon(colon: number, content: readonly TokenRange[]): void {
    const source = openingSource(this.passage, this.from, colon);
    if (!source) return;
    this.found.push({ content, cue: [colon, colon + 1], source, rule: 'colon', belief: false });
  }

  private add(rule: AttributionRuleId, saying: Saying, content: readonly TokenRange[]): void {
    const { cue, source } = saying;
    this.used.add(saying);
    for (const [from, to] of content) for (let at = from; at < to; at++) this.claimed.add(at);
    this.found.push({ content, cue: [cue.from, cue.to], source, rule, belief: cue.belief });
  }

  /** “…,” she said; “…,” said the mayor, who …; also with a verb that no table knows. */
  private attributeBackwards(utterance: number): void {
    const { passage } = this;
    const { text } = passage.at(utterance);
    const comma = passage.isMark(utterance + 1, ',');
    const begin = comma ? utterance + 2 : utterance + 1;
    if (begin >= this.to) return;
    const paused = comma || /[,?!،؟…—-]\s?\S{1,4}$/u.test(text);
    if (!paused && utterance > this.from) return;
    const next = passage.find(begin, this.to, (at) => passage.isUtterance(at));
    const limit = next === -1 ? this.to : next;
    const saying = this.sayings.find(
      ({ cue }) => cue.from >= begin && cue.from < limit && this.governs(cue.from, begin),
    );
    if (saying && (paused || saying.inverted || saying.start === begin)) {
      const rule = saying.inverted ? 'said-source' : 'source-said';
      const source = saying.inverted ? saying.source : this.wholeSource(begin, saying.cue.from);
      this.add(rule, { ...saying, source }, [
        ...this.before(utterance),
        ...this.resumed(saying.end),
      ]);
      this.used.add(saying);
    } else if (!saying && /,\s?\S{1,4}$/.test(text)) {
      this.byUnknownVerb(utterance, begin, limit);
    }
  }

  /** All between the marks and the verb: “…,” Dana Ruiz, who runs the town, said. */
  private wholeSource(begin: number, verb: number): TokenRange {
    const { passage } = this;
    const comma = passage.find(begin, verb - 1, (at) => passage.isMark(at, ','));
    const end =
      comma === -1 ? passage.skipBack(verb, begin, (at) => passage.isMark(at, ',')) : verb;
    return [passage.skip(begin, end - 1, (at) => passage.is('coordinators', at)), end];
  }

  /** Whether the cue at `verb` is that of the clause which begins at `begin`, not of one inside it. */
  private governs(verb: number, begin: number): boolean {
    const { passage } = this;
    const saying = this.sayings.find(({ cue }) => cue.from === verb);
    if (saying?.cue.form !== 'finite' || !saying.cue.verb?.frames.has('quote')) return false;
    if (verb === begin) return saying.inverted;
    if (passage.is('prepositions', begin) || passage.is('conjunctions', begin))
      return passage.is('coordinators', begin) && saying.start === begin + 1;
    const ends = passage.isMark(verb - 1, ',)') || passage.isDash(verb - 1);
    if (passage.isPronoun(begin) && verb > begin + 1) return ends;
    const pause = passage.find(begin, verb, (at) => passage.isMark(at, ',') || passage.isDash(at));
    return pause === -1 ? !passage.is('relatives', verb - 1) : ends;
  }

  /** “…,” Toomey fumed on Tuesday. */
  private byUnknownVerb(utterance: number, begin: number, limit: number): void {
    const { passage } = this;
    const name = passage.isPronoun(begin)
      ? begin + 1
      : passage.skip(begin, limit, (at) => passage.isName(at) || passage.is('determiners', at));
    const verb = passage.skip(name, limit, (at) => passage.isAdverb(at));
    if (name === begin || !/^\p{Ll}+(ed|s|d)$/u.test(passage.at(verb).text)) return;
    const content = [...this.before(utterance), ...this.resumed(verb + 1)];
    this.found.push({
      content,
      cue: [verb, verb + 1],
      source: [begin, name],
      rule: 'source-verb',
      belief: false,
    });
  }

  /** The utterance with the words of the sentence that lead into it: The plan is “bad for us,” he said. */
  private before(utterance: number): TokenRange[] {
    const start = this.unclaimedFrom(utterance);
    const joined = start < utterance && this.passage.isWord(utterance - 1);
    return [[joined ? start : utterance, utterance + 1]];
  }

  /** Where the words begin that reach up to `end` and that nobody has said yet. */
  private unclaimedFrom(end: number): number {
    const { passage } = this;
    const start = passage.skipBack(
      end,
      this.from,
      (at) => !this.claimed.has(at) && !passage.isMark(at, ':;'),
    );
    return passage.skip(start, end, (at) => {
      return passage.at(at).kind === 'punctuation' || passage.is('coordinators', at);
    });
  }

  /** The same, with the quotation where only its "she said" stands in between: “…,” she said, according to */
  private spokenFrom(end: number): number {
    const start = this.unclaimedFrom(end);
    const inner = this.sayings.find((saying) => saying.start === start && this.used.has(saying));
    const quotation = inner && this.found.find(({ cue }) => cue?.[0] === inner.cue.from);
    return quotation?.content[0]?.[0] ?? start;
  }

  /** What goes on after the interruption: “…,” he said, “…” */
  private resumed(from: number): TokenRange[] {
    const next = this.passage.find(from, this.to, (at) => this.passage.isUtterance(at));
    if (next === -1) return [];
    if (this.sayings.some(({ cue }) => cue.from >= from && cue.from < next)) return [];
    return [[next, next + 1]];
  }

  /** The town will go, according to officials; According to officials, the town will go. */
  private byPhrase(saying: Saying): void {
    const { passage } = this;
    const { cue, source } = saying;
    if (!source) return;
    const aside = passage.skip(source[1], this.to, (at) => passage.is('timeWords', at));
    const after = passage.isMark(aside, ',') ? aside + 1 : aside;
    const opens =
      cue.from === this.from ||
      passage.is('conjunctions', cue.from - 1) ||
      (passage.isMark(cue.from - 1, ',') && passage.is('conjunctions', cue.from - 2));
    if (opens || passage.is('coordinators', cue.from - 1)) {
      const content = clause(passage, after, this.to, []);
      if (content) this.add('according-to', saying, [content]);
      return;
    }
    const end = passage.skipBack(
      cue.from,
      this.from,
      (at) => passage.isMark(at, ',') || passage.isDash(at),
    );
    const start = this.spokenFrom(end);
    if (start >= end) return;
    const goesOn = passage.isMark(source[1], ',') && passage.is('auxiliaries', after);
    const rest = goesOn ? clause(passage, after, this.to, []) : undefined;
    const whole = goesOn ? source : withApposition(passage, source, this.to);
    this.add(
      'according-to',
      { ...saying, source: whole },
      rest ? [[start, end], rest] : [[start, end]],
    );
  }

  /** "his claim that …" */
  private byNoun(saying: Saying, later: readonly Saying[]): void {
    const content = clause(this.passage, saying.cue.to + 1, this.to, later);
    if (content) this.add('noun', saying, [content]);
  }

  /** As the paper reported, the town would go; The town, as the paper reported, would go. */
  private byAside(saying: Saying, later: readonly Saying[]): boolean {
    const { passage } = this;
    const { start, end } = saying;
    if (!passage.is('as', start - 1) || !saying.cue.verb?.frames.has('clause')) return false;
    const comma = passage.skip(
      end,
      this.to,
      (at) =>
        passage.isAdverb(at) ||
        passage.is('timeWords', at) ||
        passage.lower(at) === 'out' ||
        passage.lower(at) == 'on',
    );
    if (!passage.isMark(comma, ',:')) return false;
    const rest = clause(passage, comma + 1, this.to, later);
    if (!rest) return false;
    const first = this.unclaimedFrom(start - 2);
    const content: TokenRange[] =
      passage.isMark(start - 2, ',') && first < start - 2 ? [[first, start - 2], rest] : [rest];
    this.add('as-source-said', saying, content);
    return true;
  }

  /** The town, she said, would go. The town would go, said the mayor. */
  private byInterruption(saying: Saying, later: readonly Saying[]): void {
    const { passage } = this;
    const { cue, source, start, inverted, shared } = saying;
    const frames = cue.verb?.frames;
    if (!source || shared || cue.form !== 'finite') return;
    if (!frames?.has('clause') && !frames?.has('that')) return;
    if (!passage.isMark(start - 1, ',')) return;
    const end = inverted ? source[1] : cue.to;
    const resumes = passage.isMark(end, ',');
    const after = contentAfter(passage, saying, this.to, later);
    const split = after && passage.isMark(after[0] - 1, ',');
    if (!inverted && after && !resumes && !split) return;
    const last = passage.skipBack(start, this.from, (at) => passage.at(at).kind === 'punctuation');
    const first = this.unclaimedFrom(last);
    if (first >= last) return;
    const rest = resumes ? clause(passage, end + 1, this.to, later) : split ? after : undefined;
    this.add('source-said', saying, rest ? [[first, last], rest] : [[first, last]]);
  }

  private byVerb(saying: Saying, later: readonly Saying[]): void {
    const { passage } = this;
    const { cue, source, start, inverted } = saying;
    if (!source || inverted || this.byAside(saying, later)) return;
    const after = contentAfter(passage, saying, this.to, later);
    const relative =
      /^(which|what|who|whom)$/.test(passage.lower(start - 1)) && cue.verb?.frames.has('clause');
    if (after) {
      this.add('source-said-content', saying, relative ? [[start - 1, start], after] : [after]);
    }
  }

  private after(saying: Saying): Saying[] {
    return this.sayings.slice(this.sayings.indexOf(saying) + 1);
  }
}
