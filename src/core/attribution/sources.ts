// The noun phrase that names a source, found from the cue outwards. Without a parser: from the last word of
// the phrase to the left until something that no noun phrase holds, with titles, "of" phrases, appositives
// and relative clauses kept whole.

import type { Lexicon } from './lexicon';
import { isUtterance, type Token, type TokenRange } from './tokens';

const closing = /^[)\]]$/;
const opening = /^[([]$/;
export const dash = /^(--|[-–—])$/;

/**
 * The subject that ends before token `end`, not reaching before token `limit`: "the mayor, who met
 * reporters," in front of "said". Undefined when no noun phrase stands there.
 */
export function sourceBefore(
  tokens: readonly Token[],
  end: number,
  limit: number,
  lexicon: Lexicon,
): TokenRange | undefined {
  let last = end - 1;
  while (last >= limit && isAdverb(tokens[last], lexicon)) last--;
  const mark = tokens[last];
  if (!mark || last < limit) return undefined;
  if (mark.kind === 'punctuation' && (mark.text === ',' || dash.test(mark.text))) {
    return sourceWithParenthesis(tokens, last, limit, lexicon);
  }
  const from = phraseStart(tokens, last, limit, lexicon);
  return from === undefined ? undefined : [from, last + 1];
}

/** "Luis Videgaray, who met with Tillerson," where `comma` is the one in front of the verb. */
function sourceWithParenthesis(
  tokens: readonly Token[],
  comma: number,
  limit: number,
  lexicon: Lexicon,
): TokenRange | undefined {
  const mark = tokens[comma]?.text ?? ',';
  const marks: number[] = [];
  for (let at = comma - 1; at >= limit && marks.length < 4; at--) {
    const token = tokens[at];
    if (
      token?.kind === 'punctuation' &&
      (token.text === mark || (mark !== ',' && dash.test(token.text)))
    ) {
      marks.push(at);
    } else if (token?.text === ';' || token?.text === ':') break;
  }
  for (const at of marks) {
    const first = tokens[at + 1];
    if (!first || !opensParenthesis(first, lexicon)) return undefined;
    const from = phraseStart(tokens, at - 1, limit, lexicon);
    if (from === undefined) continue;
    const apposition = !lexicon.prepositions.has(first.lower) && !lexicon.adverbs.has(first.lower);
    return [from, apposition ? comma : at];
  }
  return undefined;
}

function opensParenthesis(token: Token, lexicon: Lexicon): boolean {
  return token.kind === 'word' && (token.lower === 'who' || !lexicon.pronouns.has(token.lower));
}

/** Where the noun phrase that ends with token `last` begins. */
function phraseStart(
  tokens: readonly Token[],
  last: number,
  limit: number,
  lexicon: Lexicon,
): number | undefined {
  const head = tokens[last];
  if (!head) return undefined;
  if (lexicon.pronouns.has(head.lower)) return last;
  let from = last + 1;
  for (let at = last; at >= limit; at--) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'punctuation') {
      if (!closing.test(token.text)) break;
      const open = openingBefore(tokens, at, limit);
      if (open === undefined || at - open > 8) break;
      at = open;
      from = open;
      continue;
    }
    if (token.kind === 'quoted') {
      if (isUtterance(token)) break;
      from = at;
      continue;
    }
    const { lower } = token;
    if (lower === 'and') {
      if (!joinsNames(tokens, at, lexicon)) break;
      from = at;
      continue;
    }
    if (lexicon.conjunctions.has(lower) || lexicon.pronouns.has(lower)) break;
    if (lexicon.auxiliaries.has(lower)) break;
    if (lexicon.prepositions.has(lower)) {
      const before = tokens[at - 1];
      if (at === limit || before?.kind !== 'word' || !isNounLike(before, lexicon)) break;
      from = at;
      continue;
    }
    if (at < last && isFiniteCue(token, tokens[at - 1], lexicon)) break;
    from = at;
    if (lexicon.determiners.has(lower) && !lexicon.prepositions.has(tokens[at - 1]?.lower ?? ''))
      break;
  }
  while (from <= last && isLeading(tokens[from], lexicon)) from++;
  const first = tokens[from];
  if (from > last || !first) return undefined;
  if (lexicon.prepositions.has(first.lower)) return afterLeadingPhrase(tokens, from, last, lexicon);
  return first.kind === 'punctuation' && !/[“"'‘]/.test(first.text) ? undefined : from;
}

/** "On Monday night the mayor": the phrase after an opening one with a preposition. */
function afterLeadingPhrase(
  tokens: readonly Token[],
  from: number,
  last: number,
  lexicon: Lexicon,
): number | undefined {
  for (let at = last; at > from + 1; at--) {
    const token = tokens[at];
    if (!token) break;
    if (lexicon.determiners.has(token.lower) && at < last) return at;
    const before = tokens[at - 1];
    const isName = /^\p{Lu}/u.test(token.text) && !lexicon.timeWords.has(token.lower);
    if (
      isName &&
      before &&
      (!/^\p{Lu}/u.test(before.text) || lexicon.timeWords.has(before.lower))
    ) {
      return lexicon.prepositions.has(before.lower) || lexicon.determiners.has(before.lower)
        ? undefined
        : at;
    }
  }
  return undefined;
}

function isLeading(token: Token | undefined, lexicon: Lexicon): boolean {
  return (
    token !== undefined &&
    (lexicon.timeWords.has(token.lower) ||
      lexicon.adverbs.has(token.lower) ||
      token.lower === 'and')
  );
}

function isFiniteCue(token: Token, before: Token | undefined, lexicon: Lexicon): boolean {
  const verb = lexicon.verbs.get(token.lower);
  if (!verb || verb.tense === 'base' || verb.tense === 'progressive') return false;
  return (
    before !== undefined && (lexicon.pronouns.has(before.lower) || /^\p{Lu}/u.test(before.text))
  );
}

function isNounLike(token: Token, lexicon: Lexicon): boolean {
  return !(
    lexicon.auxiliaries.has(token.lower) ||
    lexicon.adverbs.has(token.lower) ||
    lexicon.prepositions.has(token.lower) ||
    lexicon.pronouns.has(token.lower) ||
    lexicon.conjunctions.has(token.lower) ||
    lexicon.verbs.has(token.lower)
  );
}

function joinsNames(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before?.kind !== 'word' || after?.kind !== 'word') return false;
  if (lexicon.pronouns.has(after.lower) || !isNounLike(before, lexicon)) return false;
  return /^\p{Lu}/u.test(before.text) === /^\p{Lu}/u.test(after.text);
}

function openingBefore(tokens: readonly Token[], at: number, limit: number): number | undefined {
  for (let before = at - 1; before >= limit; before--) {
    if (opening.test(tokens[before]?.text ?? '')) return before;
  }
  return undefined;
}

export function isAdverb(token: Token | undefined, lexicon: Lexicon): boolean {
  return (
    token?.kind === 'word' &&
    (lexicon.adverbs.has(token.lower) ||
      (/^\p{Ll}.*ly$/u.test(token.text) && token.lower !== 'family'))
  );
}

/**
 * The noun phrase that begins at token `from`, not reaching beyond token `limit`: what follows "according
 * to" or an inverted "said". Undefined when none begins there.
 */
export function sourceAfter(
  tokens: readonly Token[],
  from: number,
  limit: number,
  lexicon: Lexicon,
): TokenRange | undefined {
  const first = tokens[from];
  if (!first || from >= limit || first.kind === 'punctuation') return undefined;
  if (lexicon.pronouns.has(first.lower)) return [from, from + 1];
  let to = from;
  for (; to < limit; to++) {
    const token = tokens[to];
    if (!token) break;
    if (token.kind === 'quoted') {
      if (isUtterance(token)) break;
      continue;
    }
    if (token.kind === 'punctuation') {
      if (opening.test(token.text)) {
        const close = tokens.findIndex((t, at) => at > to && at < to + 10 && closing.test(t.text));
        if (close > 0 && close < limit) {
          to = close;
          continue;
        }
      }
      if (token.text === "'" || token.text === '-') continue;
      break;
    }
    if (to > from && (lexicon.auxiliaries.has(token.lower) || lexicon.timeWords.has(token.lower)))
      break;
    if (to > from && lexicon.conjunctions.has(token.lower) && token.lower !== 'who') break;
  }
  while (to > from + 1 && lexicon.prepositions.has(tokens[to - 1]?.lower ?? '')) to--;
  if (to === from) return undefined;
  return [from, to];
}

/** The phrase with the appositive or relative clause after it: "Amy Rao, the chief executive of X". */
export function withApposition(
  tokens: readonly Token[],
  source: TokenRange,
  limit: number,
  lexicon: Lexicon,
): TokenRange {
  let [, to] = source;
  const comma = tokens[to];
  const next = tokens[to + 1];
  if (comma?.text !== ',' || !next || to + 1 >= limit || next.kind !== 'word') return source;
  const apposition =
    /^(who|whose|a|an|the|one|\d+)$/.test(next.lower) ||
    (isNounLike(next, lexicon) &&
      !/(ing|ed)$/.test(next.lower) &&
      !/^\p{Lu}/u.test(next.text) &&
      !lexicon.timeWords.has(next.lower));
  if (!apposition) return source;
  for (to = to + 1; to < limit; to++) {
    const token = tokens[to];
    if (!token || token.kind === 'quoted' || /^[.;:!?]$/.test(token.text) || dash.test(token.text))
      break;
    if (token.text === ',') {
      const after = tokens[to + 1];
      if (after?.kind !== 'word' || !/^(who|whose|a|an|the|and|of)$/.test(after.lower)) break;
    }
  }
  return [source[0], to];
}
