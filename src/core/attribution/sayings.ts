// The cues of a sentence with their sources, before it is known what each one says. Where the next saying
// begins tells where the content of the one before ends.

import { findCues, type Cue } from './cues';
import type { Passage } from './passage';
import { openingSource, sourceAfter, sourceBefore, withApposition } from './sources';
import type { TokenRange } from './tokens';

export interface Saying {
  readonly cue: Cue;
  readonly source: TokenRange | undefined;
  /** Where its clause begins: with the source in front, or with the cue. */
  readonly start: number;
  /** Where its clause has told both: behind the source of "said Dana Ruiz", else behind the cue. */
  readonly end: number;
  /** Whether source and cue stand the other way round: "said Dana Ruiz". */
  readonly inverted: boolean;
  /** Whether the source is that of an earlier saying of the sentence. */
  readonly shared: boolean;
}

/** The sayings of a sentence in text order. Cues without a source are left out, passive ones excepted. */
export function findSayings(passage: Passage, range: TokenRange): Saying[] {
  const sayings: Saying[] = [];
  let limit = range[0];
  for (const cue of findCues(passage, range)) {
    const saying = readSaying(passage, cue, range, limit, sayings);
    if (saying) sayings.push(saying);
    limit = cue.to;
  }
  return sayings;
}

function readSaying(
  passage: Passage,
  cue: Cue,
  [from, to]: TokenRange,
  limit: number,
  earlier: readonly Saying[],
): Saying | undefined {
  const plain = { cue, start: cue.from, end: cue.to, inverted: false, shared: false };
  if (cue.form === 'phrase') {
    const source = sourceAfter(passage, cue.to, to);
    return source && { ...plain, source, end: source[1] };
  }
  if (cue.form === 'noun') {
    const source = ownerOf(passage, cue, from);
    return source && { ...plain, source, start: source[0] };
  }
  if (cue.form === 'passive') return { ...plain, source: undefined };
  const aside = passage.isMark(cue.from - 1, ',') || passage.isDash(cue.from - 1);
  if (cue.form !== 'progressive') {
    const source = sourceBefore(passage, cue.from, aside ? from : limit);
    const follows = aside && closesWithName(passage, cue, to);
    if (source && !follows) return { ...plain, source, start: source[0] };
    if (follows || isInverted(passage, cue, from, to)) {
      const phrase = sourceAfter(passage, cue.to, to);
      const whole = phrase && withApposition(passage, phrase, to);
      if (whole) return { ...plain, source: whole, end: phrase[1], inverted: true };
    }
    if (!passage.is('coordinators', cue.from - 1)) return undefined;
    const doer = subjectOfJoined(passage, cue.from - 1, limit);
    if (doer) return { ...plain, source: doer, shared: true };
  } else if (!aside && !passage.isUtterance(cue.from - 1)) {
    return undefined;
  }
  const main = earlier.find(({ source, cue: { form } }) => source && form === 'finite');
  const source = main?.source ?? openingSource(passage, from, cue.from);
  return source && { ...plain, source, shared: true };
}

/** Whether the subject follows: “…,” said the mayor; The town, said the mayor, would go. */
function isInverted(passage: Passage, cue: Cue, from: number, to: number): boolean {
  if (cue.form !== 'finite' || !cue.verb?.frames.has('quote')) return false;
  if (passage.is('complementizers', cue.to)) return false;
  const source = sourceAfter(passage, cue.to, to);
  if (!source) return false;
  if (passage.isUtterance(cue.from - 1)) return true;
  const before = passage.isMark(cue.from - 1, ',');
  if (before && passage.isUtterance(cue.from - 2)) return true;
  if (!before && cue.from > from) return false;
  return source[1] >= to || passage.at(source[1]).kind === 'punctuation';
}

/**
 * Whether a name with its description or a day is all that follows: "The ships, which lie off the coast, will
 * go, said Dana Ruiz, a spokeswoman." What stands before the comma only looks like a subject.
 */
function closesWithName(passage: Passage, cue: Cue, to: number): boolean {
  const { frames } = cue.verb ?? {};
  if (cue.form !== 'finite' || !frames?.has('clause') || frames.has('recipient')) return false;
  const end = passage.skip(cue.to, to, (at) => passage.isName(at) || passage.is('particles', at));
  if (end < cue.to + 2 || !passage.isName(cue.to)) return false;
  if (passage.isMark(end, ',')) return !passage.isName(end + 1);
  const day = passage.is('prepositions', end) ? end + 1 : end;
  return passage.is('timeWords', day) || passage.isMark(end, '.') || end === to;
}

/** "he" of "he laughed and said", where "and" is at `joint` and no table knows the verb. */
function subjectOfJoined(passage: Passage, joint: number, limit: number): TokenRange | undefined {
  const verb = passage.skipBack(joint, limit, (at) => passage.isAdverb(at)) - 1;
  if (verb <= limit || !/^\p{Ll}+ed$/u.test(passage.at(verb).text)) return undefined;
  return sourceBefore(passage, verb, limit);
}

/** "his" of "his latest claim that", "Trump's" of "Trump's latest claim that". */
function ownerOf(passage: Passage, cue: Cue, limit: number): TokenRange | undefined {
  for (let at = cue.from - 1; at >= Math.max(limit, cue.from - 4) && passage.isWord(at); at--) {
    if (passage.is('possessives', at)) return [at, at + 1];
    if (passage.isPossessive(at)) {
      const phrase = sourceBefore(passage, at + 1, limit);
      return phrase ?? [at, at + 1];
    }
  }
  return undefined;
}
