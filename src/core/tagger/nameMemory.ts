import type { NameSpan } from './decoder';
import type { DocumentName } from './tagDocument';
import { modelTypes } from './tags';
import { surnamesOf } from './surnames';
import { hasCapital } from './wordShape';

interface Remembered {
  /** How much speaks for each type: the sum of the scores of its mentions. */
  readonly evidence: Float64Array;
  /** The fullest names that it stands for: more than one when persons share a surname. */
  readonly fullest: string[];
}

const person = modelTypes.indexOf('person');
const date = modelTypes.indexOf('date');
/** Names less sure than this are no evidence for others. */
const leastScore = 0.7;
/** A word that is in doubt becomes a name when so much more speaks for it. */
const leastEvidence = 0.8;
/** How much more has to speak for another type than for the one found. */
const overrule = 2;
/** A full name tells more of its surname than the surname alone does. */
const surnameEvidence = 2;
const longestName = 8;

/** The names that a document has, and how sure it is of them. */
export class NameMemory {
  private readonly names = new Map<string, Remembered>();
  private readonly firstWords = new Set<string>();
  /** Words of names after their first. */
  private readonly laterWords = new Set<string>();

  add(words: readonly string[], names: readonly NameSpan[]): void {
    for (const { first, end, type, score } of names) {
      if (type === date || score < leastScore || end - first > longestName) continue;
      const name = words.slice(first, end).join(' ');
      this.remember(name, type, score, name);
      if (type !== person) continue;
      for (const surname of surnamesOf(words.slice(first, end))) {
        this.remember(surname.join(' '), type, surnameEvidence * score, name);
      }
    }
  }

  /** The names of a sentence with those that other sentences tell. */
  complete(words: readonly string[], names: readonly NameSpan[]): readonly DocumentName[] {
    const taken = new Uint8Array(words.length);
    for (const { first, end } of names) taken.fill(1, first, end);
    const known = names.map((name) => this.reconsider(words, this.whole(words, name, taken)));
    const added: DocumentName[] = [];
    for (let first = 0; first < words.length; first++) {
      if (!this.firstWords.has(words[first] ?? '')) continue;
      const name = this.longestAt(words, first, taken);
      if (!name) continue;
      added.push(name);
      first = name.end - 1;
    }
    return added.length === 0 ? known : [...known, ...added].sort((a, b) => a.first - b.first);
  }

  private remember(text: string, type: number, score: number, name: string): void {
    const known = this.names.get(text) ?? {
      evidence: new Float64Array(modelTypes.length),
      fullest: [],
    };
    known.evidence[type] = (known.evidence[type] ?? 0) + score;
    addFullest(known.fullest, name);
    this.names.set(text, known);
    const [first = '', ...later] = text.split(' ');
    this.firstWords.add(first);
    for (const word of later) this.laterWords.add(word);
  }

  private reconsider(words: readonly string[], name: NameSpan): DocumentName {
    const known = this.names.get(words.slice(name.first, name.end).join(' '));
    if (!known || name.type === date) return name;
    const type = strongest(known.evidence);
    const own = known.evidence[name.type] ?? 0;
    const best = known.evidence[type] ?? 0;
    if (type === name.type) {
      // What others tell of a doubtful name counts as much as where none was found.
      const told = name.score < leastScore && best >= leastEvidence ? likelihood(best) : 0;
      const surer = { ...name, score: Math.max(name.score, told) };
      return withFuller(surer, known.fullest, name.end - name.first);
    }
    if (best < overrule * Math.max(own, name.score)) return name;
    return { ...name, type, score: likelihood(best), repeats: known.fullest };
  }

  /** The name with the words after it that go on as in a fuller name of its type elsewhere. */
  private whole(words: readonly string[], name: NameSpan, taken: Uint8Array): NameSpan {
    if (name.type === date || !this.laterWords.has(words[name.end] ?? '')) return name;
    let text = words.slice(name.first, name.end).join(' ');
    let whole = name;
    const furthest = Math.min(words.length, name.first + longestName);
    for (let end = name.end + 1; end <= furthest && taken[end - 1] === 0; end++) {
      text = `${text} ${words[end - 1] ?? ''}`;
      const evidence = this.names.get(text)?.evidence[name.type] ?? 0;
      if (evidence >= leastScore) whole = { ...name, end };
    }
    taken.fill(1, name.first, whole.end);
    return whole;
  }

  private longestAt(
    words: readonly string[],
    first: number,
    taken: Uint8Array,
  ): DocumentName | undefined {
    let text = '';
    let longest: DocumentName | undefined;
    for (let end = first + 1; end <= Math.min(words.length, first + longestName); end++) {
      if (taken[end - 1] === 1) break;
      text = end === first + 1 ? (words[first] ?? '') : `${text} ${words[end - 1] ?? ''}`;
      const known = this.names.get(text);
      if (!known) continue;
      // "Castellano" in "Castellano Hardware" is a part of another name.
      if (end === first + 1 && taken[end] !== 1 && hasCapital(words[end] ?? '')) continue;
      const type = strongest(known.evidence);
      const evidence = known.evidence[type] ?? 0;
      if (evidence < leastEvidence) continue;
      longest = { first, end, type, score: likelihood(evidence), repeats: known.fullest };
    }
    return longest;
  }
}

function withFuller(name: NameSpan, fullest: readonly string[], words: number): DocumentName {
  const fuller = fullest.filter((other) => other.split(' ').length > words);
  return fuller.length > 0 ? { ...name, fuller } : name;
}

/** Adds the name unless another says as much; those that it says more than go. */
function addFullest(fullest: string[], name: string): void {
  if (fullest.some((other) => saysAsMuch(other, name))) return;
  const kept = fullest.filter((other) => !saysAsMuch(name, other));
  fullest.splice(0, fullest.length, ...kept, name);
}

/** Whether every word of the shorter name is in the fuller one: John F. Kelly, John Kelly. */
function saysAsMuch(fuller: string, shorter: string): boolean {
  const words = fuller.split(' ');
  return shorter.split(' ').every((word) => words.includes(word));
}

function strongest(evidence: Float64Array): number {
  return evidence.indexOf(Math.max(...evidence));
}

/** More mentions make it more likely, never certain. */
function likelihood(evidence: number): number {
  return Math.min(0.95, evidence / (evidence + 0.35));
}
