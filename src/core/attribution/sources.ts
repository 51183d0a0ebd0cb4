// The noun phrase that names a source, found from the cue outwards. Without a parser: from the last word of
// the phrase to the left until something that no noun phrase holds, with titles, "of" phrases, appositives
// and relative clauses kept whole.

import type { Passage } from './passage';
import type { TokenRange } from './tokens';

/** The longest bracket inside a source: "(R-Va.)", "(the Islamic State of Iraq and Syria)". */
const bracketLength = 10;
/** Commas to look behind for the head of "Videgaray, 48, the foreign minister, a trained economist, said". */
const appositions = 5;

/**
 * The subject that ends before `end`, not reaching before `limit`: "the mayor, who met reporters," in front
 * of "said". Undefined when no noun phrase stands there.
 */
export function sourceBefore(passage: Passage, end: number, limit: number): TokenRange | undefined {
  const last = passage.skipBack(end, limit, (at) => passage.isAdverb(at)) - 1;
  if (last < limit) return undefined;
  if (passage.isMark(last, ',') || passage.isDash(last)) {
    return sourceWithAside(passage, last, limit);
  }
  const from = phraseStart(passage, last, limit);
  return from === undefined ? undefined : [from, last + 1];
}

/** "Luis Videgaray, who met with Tillerson," where `closing` is the comma in front of the verb. */
function sourceWithAside(passage: Passage, closing: number, limit: number): TokenRange | undefined {
  let nearest: TokenRange | undefined;
  let seen = 0;
  for (let at = closing - 1; at > limit && seen < appositions; at--) {
    if (passage.isMark(at, ';:') || passage.isUtterance(at)) break;
    const opens = passage.isDash(closing) ? passage.isDash(at) : passage.isMark(at, ',');
    if (!opens) continue;
    seen++;
    if (!canBeAside(passage, at + 1, closing)) continue;
    const from = phraseStart(passage, at - 1, limit);
    if (from === undefined) continue;
    const source: TokenRange = [from, isApposition(passage, at + 1) ? closing : at];
    if (from === limit || passage.isUtterance(from - 1)) return source;
    nearest ??= source;
  }
  return nearest;
}

/** Whether the words from `from` to `to` can interrupt a clause: they are none themselves. */
function canBeAside(passage: Passage, from: number, to: number): boolean {
  if (passage.is('relatives', from) || passage.is('subordinators', from)) return true;
  if (passage.isPronoun(from)) return false;
  return (
    passage.find(from, to, (at) => passage.is('auxiliaries', at) || passage.is('relatives', at)) ===
      -1 || passage.find(from, to, (at) => passage.is('relatives', at)) !== -1
  );
}

/** Whether what begins here says who someone is, rather than when, where or how something was said. */
function isApposition(passage: Passage, at: number): boolean {
  return (
    !passage.is('prepositions', at) &&
    !passage.is('timeWords', at) &&
    !passage.isAdverb(at) &&
    !/(ing|ed)$/.test(passage.at(at).text)
  );
}

/** Where the noun phrase that ends with the token `last` begins. */
export function phraseStart(passage: Passage, last: number, limit: number): number | undefined {
  if (passage.isPronoun(last)) return last;
  let from = last + 1;
  for (let at = last; at >= limit; at--) {
    if (passage.isMark(at, ')]')) {
      const open = passage.skipBack(
        at,
        Math.max(limit, at - bracketLength),
        (i) => !passage.isMark(i, '(['),
      );
      if (!passage.isMark(open - 1, '([')) break;
      at = open - 1;
    } else if (passage.at(at).kind === 'punctuation' || passage.isUtterance(at)) {
      break;
    } else if (passage.is('coordinators', at)) {
      if (at === last || !joinsSources(passage, at)) break;
    } else if (passage.is('prepositions', at)) {
      if (at === limit || !isNoun(passage, at - 1) || passage.is('subordinators', at)) break;
    } else if (
      !canStandInPhrase(passage, at) ||
      (at < last && at > limit && isVerbOfClause(passage, at))
    ) {
      break;
    }
    from = at;
    if (
      passage.is('determiners', at) &&
      !passage.is('prepositions', at) &&
      !passage.is('prepositions', at - 1) &&
      !joinsSources(passage, at - 1)
    )
      break;
  }
  from = passage.skip(from, last + 1, (at) => isLeadIn(passage, at));
  if (from > last) return undefined;
  if (passage.is('prepositions', from)) return afterLeadIn(passage, from, last);
  if (from === last && isNoSource(passage, from, limit)) return undefined;
  return from;
}

/** A determiner without its noun, and "find" of "only to find said activities". */
function isNoSource(passage: Passage, at: number, limit: number): boolean {
  if (needsNoun(passage, at)) return true;
  return at > limit && passage.lower(at - 1) === 'to' && /^\p{Ll}+[^s]$/u.test(passage.at(at).text);
}

/** "the" and "his", not "many" and "who". */
function needsNoun(passage: Passage, at: number): boolean {
  const standsAlone = passage.is('indefinites', at) || passage.is('relatives', at);
  return passage.is('determiners', at) && !standsAlone;
}

function canStandInPhrase(passage: Passage, at: number): boolean {
  return !(
    passage.is('conjunctions', at) ||
    passage.isPronoun(at) ||
    passage.is('auxiliaries', at)
  );
}

/** A finite verb of the clause in front: "he claims" in "he claims Trump said". */
function isVerbOfClause(passage: Passage, at: number): boolean {
  const verb = passage.verb(at);
  if (!verb || verb.noun || verb.tenses.has('progressive')) return false;
  return !verb.tenses.has('base') || passage.isPronoun(at - 1);
}

/** "On Monday night the mayor": the phrase after an opening one with a preposition. */
function afterLeadIn(passage: Passage, from: number, last: number): number | undefined {
  for (let at = last; at > from + 1; at--) {
    if (passage.is('determiners', at) && at < last && !passage.is('prepositions', at - 1))
      return at;
    if (!passage.isName(at) || passage.isName(at - 1)) continue;
    const inside = passage.is('prepositions', at - 1) || passage.is('determiners', at - 1);
    return inside ? undefined : at;
  }
  return undefined;
}

function isLeadIn(passage: Passage, at: number): boolean {
  return passage.is('timeWords', at) || passage.isAdverb(at) || passage.is('coordinators', at);
}

function isNoun(passage: Passage, at: number): boolean {
  return (
    passage.isWord(at) &&
    canStandInPhrase(passage, at) &&
    !passage.isAdverb(at) &&
    !passage.is('prepositions', at) &&
    (!passage.verb(at) || passage.verb(at)?.noun === true)
  );
}

/** Whether the "and" or "or" here joins two nouns: "Kelly and Tillerson", "officials and voters". */
function joinsSources(passage: Passage, at: number): boolean {
  if (!passage.is('coordinators', at)) return false;
  if (!isNoun(passage, at - 1) || !isNoun(passage, at + 1)) return false;
  return passage.isName(at - 1) === passage.isName(at + 1);
}

/**
 * The noun phrase that begins at `from`, not reaching beyond `limit`: what follows "according to" or an
 * inverted "said". Undefined when none begins there.
 */
export function sourceAfter(
  passage: Passage,
  begin: number,
  limit: number,
): TokenRange | undefined {
  const from = passage.skip(begin, limit, (at) => passage.isAdverb(at));
  if (passage.isPronoun(from)) return from < limit ? [from, from + 1] : undefined;
  if (passage.is('prepositions', from) || passage.is('timeWords', from)) return undefined;
  let to = from;
  for (; to < limit; to++) {
    if (passage.isMark(to, '([')) {
      const close = passage.find(to, Math.min(limit, to + bracketLength), (at) =>
        passage.isMark(at, ')]'),
      );
      if (close === -1) break;
      to = close;
    } else if (passage.at(to).kind === 'punctuation' || passage.isUtterance(to)) {
      break;
    } else if (to > from && !passage.isPossessive(to - 1) && endsPhrase(passage, to)) {
      break;
    }
  }
  to = passage.skipBack(to, from, (at) => passage.is('prepositions', at) || passage.isAdverb(at));
  return to > from ? [from, to] : undefined;
}

function endsPhrase(passage: Passage, at: number): boolean {
  if (passage.lower(at) === 'who' || passage.is('prepositions', at)) {
    return passage.is('timeWords', at + 1);
  }
  return (
    passage.is('auxiliaries', at) || passage.is('timeWords', at) || passage.is('conjunctions', at)
  );
}

/** The phrase with the appositive or relative clause after it: "Amy Rao, the chief executive of X". */
export function withApposition(passage: Passage, source: TokenRange, limit: number): TokenRange {
  const [from, comma] = source;
  if (!passage.isMark(comma, ',') || !passage.isWord(comma + 1)) return source;
  if (
    !isApposition(passage, comma + 1) ||
    passage.isPronoun(comma + 1) !== (passage.lower(comma + 1) === 'who')
  )
    return source;
  if (passage.is('conjunctions', comma + 1) && passage.lower(comma + 1) !== 'who') return source;
  const to = passage.skip(comma + 1, limit, (at) => {
    if (passage.isMark(at, ',')) {
      return /^(who|whose|a|an|the|and|of|in|\d+)$/.test(passage.lower(at + 1));
    }
    return !passage.isUtterance(at) && !passage.isDash(at) && !passage.isMark(at, '.;:!?');
  });
  return [from, to];
}

/** The subject that a sentence opens with, for verbs that share it: "Kerpen needled the host, saying". */
export function openingSource(
  passage: Passage,
  from: number,
  limit: number,
): TokenRange | undefined {
  let start = from;
  const participle = /^\p{Lu}\p{Ll}+ing$/u.test(passage.at(start).text);
  if (
    passage.is('prepositions', start) ||
    passage.is('conjunctions', start) ||
    (participle && passage.is('determiners', start + 1))
  ) {
    const comma = passage.find(start, limit, (at) => passage.isMark(at, ','));
    if (comma === -1) return undefined;
    start = comma + 1;
  }
  start = passage.skip(start, limit, (at) => isLeadIn(passage, at) || passage.isMark(at, ','));
  if (passage.isPronoun(start)) return [start, start + 1];
  const end = passage.skip(start, limit, (at) => {
    if (passage.is('determiners', at) || passage.isName(at) || passage.isPossessive(at))
      return true;
    return at < start + 3 && passage.is('determiners', start) && isNoun(passage, at);
  });
  return end > start && !(end === start + 1 && needsNoun(passage, start))
    ? [start, end]
    : undefined;
}
