// Arabic sentences: verb, source, conjunction, content. The particle أن/إن, a colon or a quotation mark ends
// the source and opens the content; a verb with neither in front of it hands its content to the left.

import type { Passage } from './passage';
import type { AttributionRuleId } from './rules';
import type { Attribution } from './sentences';
import type { TokenRange } from './tokens';
import { isConjunction, isMarker, phraseFrom } from './verbFirstPhrases';

/** How far behind the verb its content may begin: a long title, a name, the place and the occasion. */
const reach = 32;

/** The attributions of one sentence whose language puts the verb first. */
export function readVerbFirst(passage: Passage, range: TokenRange): Attribution[] {
  return new VerbFirstReader(passage, range).attributions();
}

interface VerbFirstCue {
  readonly kind: 'verb' | 'participle' | 'phrase';
  readonly from: number;
  readonly to: number;
  /** What stands between source and content: a conjunction, a colon, a mark. -1 where nothing does. */
  readonly marker: number;
}

class VerbFirstReader {
  private readonly found: Attribution[] = [];
  private readonly from: number;
  private readonly to: number;

  constructor(
    private readonly passage: Passage,
    range: TokenRange,
  ) {
    [this.from, this.to] = range;
  }

  attributions(): Attribution[] {
    const cues = this.cues();
    cues.forEach((cue, index) => {
      const next = cues.slice(index + 1).find((other) => this.breaksOff(other));
      if (cue.kind === 'phrase') this.byPhrase(cue);
      else if (!this.backwards(cue) && cue.marker !== -1) this.forwards(cue, next?.from ?? this.to);
    });
    return this.found.sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
  }

  private cues(): VerbFirstCue[] {
    const cues: VerbFirstCue[] = [];
    for (let at = this.from; at < this.to; at++) {
      const cue = this.phraseAt(at) ?? this.verbAt(at);
      if (!cue) continue;
      cues.push(cue);
      // A verb between another one and its content belongs to the source: «مسؤول تحدث إلى الصحفيين: …».
      at = Math.max(at, cue.to - 1, cue.marker - 1);
    }
    return cues;
  }

  /** «وبحسب», «على حد قول», «حسبما أعلن» */
  private phraseAt(at: number): VerbFirstCue | undefined {
    const { passage } = this;
    const bare = passage.lower(at).replace(/^[وف](?=.{3})/, '');
    let length = 0;
    for (const words of passage.lexicon.accordingTo) {
      const [first, ...rest] = words;
      if (first !== bare && first !== passage.lower(at)) continue;
      if (rest.every((word, i) => word === passage.lower(at + 1 + i)))
        length = Math.max(length, words.length);
    }
    if (length === 0) return undefined;
    const to = at + length;
    return { kind: 'phrase', from: at, to: passage.verb(to) ? to + 1 : to, marker: -1 };
  }

  private verbAt(at: number): VerbFirstCue | undefined {
    const { passage } = this;
    const verb = passage.verb(at);
    const participle = passage.is('participles', at);
    if ((!verb && !participle) || this.isPreposition(at)) return undefined;
    const limit = Math.min(this.to, at + reach);
    const stop = passage.find(at + 1, limit, (i) => isMarker(passage, i) || this.opensSaying(i));
    let marker = stop !== -1 && isMarker(passage, stop) ? stop : -1;
    if (marker === -1 && verb?.frames.has('about')) {
      marker = passage.find(at + 2, limit, (i) => this.carries(i, verb.frames.has('object')));
    }
    if (participle && marker === -1) return undefined;
    return { kind: participle ? 'participle' : 'verb', from: at, to: at + 1, marker };
  }

  /** «وردا على»: a preposition that looks like a verb. */
  private isPreposition(at: number): boolean {
    const { passage } = this;
    const bare = passage.lower(at).replace(/^[وف](?=.{2})/, '');
    return passage.is('prepositions', at) || passage.lexicon.is('prepositions', bare);
  }

  /** The preposition in front of what is demanded («إلى», «بـ») or told of («عن», «من»). */
  private carries(at: number, object: boolean): boolean {
    const { passage } = this;
    if (passage.is('carriers', at)) return object === (passage.lower(at) === 'الي');
    return /^ب\S{3}/.test(passage.lower(at));
  }

  /** Whether another clause with a cue of its own begins here: «، وأضاف». */
  private opensSaying(at: number): boolean {
    const { passage } = this;
    if (this.phraseAt(at) || passage.is('participles', at)) return true;
    if (!passage.verb(at)) return false;
    const joined = passage.is('conjunctions', at - 1) ? at - 1 : at;
    return passage.isMark(joined - 1, '،,') || passage.lower(at).startsWith('و');
  }

  /** Whether the content in front cannot reach over this cue. */
  private breaksOff(cue: VerbFirstCue): boolean {
    if (cue.kind !== 'verb') return true;
    return cue.marker !== -1 && this.opensSaying(cue.from);
  }

  /** قال الخطيب إن … */
  private forwards(cue: VerbFirstCue, limit: number): void {
    const { passage } = this;
    const opens = this.contentFrom(cue.marker);
    const whole = passage.isUtterance(opens) && !isConjunction(passage, opens + 1);
    const end = whole && !passage.lower(opens + 1).startsWith('وان') ? opens + 1 : limit;
    const content = this.trimmed(opens, this.clauseEnd(cue, opens, end));
    if (!content) return;
    const rest = whole ? this.resumed(end, limit) : [];
    const rule = cue.kind === 'participle' ? 'participle' : 'verb-source-content';
    this.add(rule, cue, this.sourceOf(cue), [content, ...rest]);
  }

  /** «بينما قال مصدر إن الهدنة صامدة، …»: the comma ends the clause with the conjunction. */
  private clauseEnd(cue: VerbFirstCue, opens: number, end: number): number {
    const { passage } = this;
    const bare = passage.lower(cue.from - 1).replace(/^و/, '');
    if (!passage.lexicon.is('subordinators', bare)) return end;
    const comma = passage.find(opens, end, (at) => passage.isMark(at, '،,'));
    return comma === -1 ? end : comma;
  }

  private contentFrom(marker: number): number {
    const { passage } = this;
    const opens =
      passage.isMark(marker, ':') ||
      passage.is('carriers', marker) ||
      /^[بل]?ان$/.test(passage.lower(marker));
    return opens ? marker + 1 : marker;
  }

  private resumed(from: number, limit: number): TokenRange[] {
    const next = this.passage.find(from, limit, (at) => this.passage.isUtterance(at));
    return next === -1 ? [] : [[next, next + 1]];
  }

  /** «…»، قال الخطيب. False where nothing in front can be what is said. */
  private backwards(cue: VerbFirstCue): boolean {
    const { passage } = this;
    if (cue.kind === 'participle') return false;
    const start = passage.skipBack(
      cue.from,
      this.from,
      (at) => passage.is('auxiliaries', at) || passage.is('as', at),
    );
    const end = passage.skipBack(start, this.from, (at) => passage.isMark(at, '،,'));
    const aside = passage.is('as', start) && end < start;
    const spoken = passage.at(end - 1).kind === 'quoted' && end > this.from;
    if (end === this.from || !(spoken || (aside && cue.marker === -1))) return false;
    const source = phraseFrom(passage, cue.to, this.to);
    if (!source) return false;
    const content = this.trimmed(spoken ? end - 1 : this.unclaimedFrom(end), end);
    if (!content) return false;
    this.add('content-verb-source', cue, source, [content, ...this.resumed(source[1], this.to)]);
    return true;
  }

  private byPhrase(cue: VerbFirstCue): void {
    const { passage } = this;
    const source = phraseFrom(passage, cue.to, this.to);
    if (!source) return;
    const opens = passage.skipBack(cue.from, this.from, (at) => !passage.isWord(at)) === this.from;
    const end = passage.skipBack(cue.from, this.from, (at) => passage.isMark(at, '،,'));
    const content = opens
      ? this.trimmed(this.afterPhrase(source[1]), this.to)
      : this.trimmed(this.unclaimedFrom(end), end);
    if (content) this.add('according-to', cue, source, [content]);
  }

  /** Behind the comma or the «فإن» that ends an opening «بحسب …». */
  private afterPhrase(from: number): number {
    const { passage } = this;
    const pause = passage.find(
      from,
      this.to,
      (at) => isConjunction(passage, at) || passage.isMark(at, '،,'),
    );
    if (pause === -1) return this.to;
    return passage.skip(
      pause,
      this.to,
      (at) => passage.isMark(at, '،,') || /^[فب]?ان$/.test(passage.lower(at)),
    );
  }

  private sourceOf(cue: VerbFirstCue): TokenRange | undefined {
    const { passage } = this;
    const frames = passage.verb(cue.from)?.frames;
    if (cue.kind === 'participle') return this.found.at(-1)?.source ?? this.subjectOfClause(cue);
    if (frames?.has('recipient')) {
      // «نقلت الوكالة عن فلان قوله إن»: the agency carries it, the other one says it.
      const about = passage.find(cue.to, cue.marker, (at) => passage.lower(at) === 'عن');
      if (about !== -1) return phraseFrom(passage, about + 1, cue.marker);
    }
    return (
      phraseFrom(passage, cue.to, cue.marker, frames?.has('object')) ??
      this.subjectBefore(cue) ??
      (this.found.length === 0 ? this.subjectOfClause(cue) : undefined)
    );
  }

  /** «سكان الحي يقولون إن»: the subject in front of the verb. */
  private subjectBefore(cue: VerbFirstCue): TokenRange | undefined {
    const { passage } = this;
    const clause = passage.skipBack(
      cue.from,
      this.from,
      (at) => passage.isWord(at) && !passage.is('relatives', at),
    );
    const start = passage.skip(clause, cue.from, (at) => this.isLead(at));
    const end = passage.skipBack(cue.from, start, (at) => this.isLead(at));
    return start < end ? phraseFrom(passage, start, end) : undefined;
  }

  /** A conjunction or an auxiliary, with or without «و» joined to it: «وكان», «قد». */
  private isLead(at: number): boolean {
    const { passage } = this;
    if (!passage.isWord(at)) return false;
    const bare = passage.lower(at).replace(/^[وف](?=.{2})/, '');
    return (['conjunctions', 'auxiliaries'] as const).some((list) => {
      return passage.is(list, at) || passage.lexicon.is(list, bare);
    });
  }

  /** «وصل المبعوث أمس، وقال إن», «اكتفى داود بالقول»: the subject of a verb in front that is no cue. */
  private subjectOfClause(cue: VerbFirstCue): TokenRange | undefined {
    const { passage } = this;
    const clauses = [
      passage.skipBack(cue.from, this.from, (at) => !passage.isMark(at, '،,')),
      this.from,
    ];
    for (const clause of clauses) {
      const verb = passage.skip(clause, cue.from, (at) => this.isLead(at));
      const isVerb =
        verb < cue.from - 1 &&
        !passage.is('prepositions', verb) &&
        !/^(ال|لل)/.test(passage.lower(verb));
      const subject = isVerb ? phraseFrom(passage, verb + 1, cue.from) : undefined;
      if (subject) return subject;
    }
    return undefined;
  }

  /** Where the words begin that reach up to `end` and that nobody has said yet. */
  private unclaimedFrom(end: number): number {
    let start = this.from;
    for (const { content } of this.found) {
      for (const [, to] of content) if (to < end) start = Math.max(start, to);
    }
    return start;
  }

  private trimmed(from: number, to: number): TokenRange | undefined {
    const { passage } = this;
    const start = passage.skip(from, to, (at) => passage.at(at).kind === 'punctuation');
    const end = passage.skipBack(to, start, (at) => passage.at(at).kind === 'punctuation');
    return end > start ? [start, end] : undefined;
  }

  private add(
    rule: AttributionRuleId,
    cue: VerbFirstCue,
    source: TokenRange | undefined,
    content: readonly TokenRange[],
  ): void {
    const belief = this.passage.verb(cue.from)?.belief === true;
    this.found.push({ content, cue: [cue.from, cue.to], source, rule, belief });
  }
}
