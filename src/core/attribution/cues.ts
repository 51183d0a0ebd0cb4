import type { CueVerb, Lexicon } from './lexicon';
import { isAdverb } from './sources';
import type { Token, TokenRange } from './tokens';

/** Words that attribute, as a range of tokens. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  /** Undefined for phrases such as "according to". */
  readonly verb: CueVerb | undefined;
  /** Whether the subject is the one spoken to or about: "was told", "is expected". */
  readonly passive: boolean;
  /** Whether it stands after "to": "declined to say". */
  readonly infinitive: boolean;
}

const beForms = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

/** The cues of a sentence in text order. */
export function findCues(
  tokens: readonly Token[],
  [from, to]: TokenRange,
  lexicon: Lexicon,
): Cue[] {
  const cues: Cue[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const phrase = lexicon.accordingTo.find((words) =>
      words.every((word, i) => tokens[at + i]?.lower === word),
    );
    if (phrase) {
      cues.push({
        from: at,
        to: at + phrase.length,
        verb: undefined,
        passive: false,
        infinitive: false,
      });
      at += phrase.length - 1;
      continue;
    }
    const verb = lexicon.verbs.get(token.lower);
    if (!verb) continue;
    let start = at;
    let passive = false;
    while (start > from) {
      const before = tokens[start - 1];
      if (before?.kind !== 'word') break;
      if (!lexicon.auxiliaries.has(before.lower) && !isAdverb(before, lexicon)) break;
      if (beForms.has(before.lower) && verb.tense !== 'progressive') passive = true;
      start--;
    }
    const before = tokens[start - 1];
    const infinitive = before?.lower === 'to' && verb.tense === 'base';
    if (isNoun(verb, before, start === at, lexicon)) continue;
    cues.push({ from: start, to: at + 1, verb, passive, infinitive });
  }
  return cues;
}

/** Determiners that can be a subject by themselves: "some say". */
const standsAlone =
  /^(this|that|these|those|some|many|most|few|all|both|one|each|other|another|more)$/;

/** "a report", "his claims", "the called meeting": the word as a noun or an adjective. */
function isNoun(
  verb: CueVerb,
  before: Token | undefined,
  bare: boolean,
  lexicon: Lexicon,
): boolean {
  if (!bare || before?.kind !== 'word') return false;
  if (lexicon.determiners.has(before.lower) && !standsAlone.test(before.lower)) return true;
  if (/'s$|s'$/.test(before.lower)) return true;
  if (verb.tense === 'base' || verb.tense === 'present') {
    return lexicon.prepositions.has(before.lower) && before.lower !== 'to';
  }
  return lexicon.prepositions.has(before.lower) && verb.tense === 'past';
}
