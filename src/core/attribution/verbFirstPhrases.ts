// The noun phrase behind an Arabic cue: title, name and what belongs to them, up to when, where and to whom.

import type { Passage } from './passage';
import type { TokenRange } from './tokens';

/** How long the apposition between two commas of a source may be, in tokens. */
const appositionLength = 6;
/** Name words behind which the article opens another noun: «وصف النائب كريم الحاج القرار». */
const nameLength = 2;

/** What no source begins with. */
const outside = [
  'pronouns',
  'prepositions',
  'relatives',
  'conjunctions',
  'timeWords',
  'adverbs',
  'participles',
  'breaks',
] as const;

/**
 * The phrase that begins at `from`, not reaching beyond `limit`; undefined where none begins there. Behind
 * a verb that takes an object (`object`) the phrase ends where the object seems to begin.
 */
export function phraseFrom(
  passage: Passage,
  from: number,
  limit: number,
  object = false,
): TokenRange | undefined {
  if (!passage.isWord(from) || outside.some((list) => passage.is(list, from))) return undefined;
  let end = passage.skip(from, limit, (at) => !endsPhrase(passage, at, from));
  if (object) end = beforeObject(passage, from, end);
  const to = passage.skipBack(end, from, (at) => {
    return passage.at(at).kind === 'punctuation' || passage.is('prepositions', at);
  });
  return to > from ? [from, to] : undefined;
}

function endsPhrase(passage: Passage, at: number, from: number): boolean {
  if (passage.isMark(at, '،,')) return !opensApposition(passage, at + 1);
  if (passage.isUtterance(at) || passage.isMark(at, ':.;؛؟!')) return true;
  if (at === from) return false;
  return (
    passage.is('relatives', at) ||
    passage.is('timeWords', at) ||
    passage.is('adverbs', at) ||
    passage.is('conjunctions', at) ||
    passage.is('breaks', at) ||
    passage.is('addressees', at) ||
    passage.is('participles', at) ||
    isConjunction(passage, at) ||
    (passage.is('prepositions', at) && !belongs(passage, at))
  );
}

/** «في الإدارة» of «مسؤول في الإدارة», not «في بيان»: a place in the source rather than the occasion. */
function belongs(passage: Passage, at: number): boolean {
  if (passage.is('qualities', at - 1)) return true;
  if (!passage.is('inner', at)) return false;
  return (
    !passage.is('occasions', at + 1) &&
    !passage.is('timeWords', at + 1) &&
    /^\p{L}/u.test(passage.lower(at + 1))
  );
}

/** «محامي الشركة، أنور صالح، أن»: a comma inside the source. */
function opensApposition(passage: Passage, at: number): boolean {
  const outside = [
    'relatives',
    'prepositions',
    'conjunctions',
    'timeWords',
    'participles',
  ] as const;
  if (!passage.isWord(at) || outside.some((list) => passage.is(list, at)) || passage.verb(at))
    return false;
  const close = passage.find(at, at + appositionLength, (i) => passage.isMark(i, '،,'));
  return close !== -1 && isMarker(passage, close + 1);
}

function beforeObject(passage: Passage, from: number, end: number): number {
  const name = passage.skip(from, end, (at) => at === from || hasArticle(passage, at));
  const object = passage.find(name + nameLength, end, (at) => hasArticle(passage, at));
  return object === -1 ? end : object;
}

function hasArticle(passage: Passage, at: number): boolean {
  return /^(ال|لل)/.test(passage.lower(at));
}

/** A conjunction, a colon or a quotation: what stands between source and content. */
export function isMarker(passage: Passage, at: number): boolean {
  return isConjunction(passage, at) || passage.isMark(at, ':') || passage.at(at).kind === 'quoted';
}

/** أن and إن with what may be joined to them – بأن, أنه, إنها – unless it is the N of CNN or NBC. */
export function isConjunction(passage: Passage, at: number): boolean {
  if (!/^[بفول]?ان(ه|ها|هم|هما|هن|ني|نا|ي|ك|كم)?$/.test(passage.lower(at))) return false;
  return !/^(سي|بي)$/.test(passage.lower(at - 1)) && !/^(بي|سي|ان)$/.test(passage.lower(at + 1));
}
