// Where what is said begins behind a cue, and where it ends.

import type { Passage } from './passage';
import type { Saying } from './sayings';
import type { TokenRange } from './tokens';

/** How far behind the verb whom, when and where may keep what is said waiting, in tokens. */
const reach = 20;

/**
 * What is said behind the cue, up to `limit`. Undefined where nothing follows that the verb can take.
 * `later` are the sayings after it, which may end the clause.
 */
export function contentAfter(
  passage: Passage,
  saying: Saying,
  limit: number,
  later: readonly Saying[],
): TokenRange | undefined {
  const start = contentStart(passage, saying, limit, later);
  if (start === undefined) return undefined;
  const content = clause(passage, start, limit, later);
  if (!content || !passage.is('subordinators', saying.start - 1)) return content;
  // "While she said that it would, …": the comma ends the clause with the conjunction.
  const comma = passage.find(content[0] + 1, content[1], (at) => passage.isMark(at, ','));
  return comma === -1 ? content : [content[0], comma];
}

function contentStart(
  passage: Passage,
  { cue }: Saying,
  limit: number,
  later: readonly Saying[],
): number | undefined {
  const frames = cue.verb?.frames;
  if (!frames) return undefined;
  const at = passage.skip(cue.to, limit, (i) => passage.isAdverb(i) || passage.lower(i) === 'out');
  if (at >= limit) return undefined;
  if (passage.isMark(at, ':')) return at + 1;
  if (passage.isMark(at, ',')) {
    // German sets a comma in front of every "dass"; an English ", that" does not open what is said.
    if (passage.is('that', at + 1) && !passage.is('relatives', at + 1)) return at + 2;
    return passage.isUtterance(at + 1) && frames.has('quote') ? at + 1 : undefined;
  }
  if (passage.is('that', at) && frames.has('that')) {
    return passage.is('auxiliaries', at + 1) ? at : at + 1;
  }
  if (passage.lower(at) === 'to' && frames.has('to')) return at;
  if (passage.at(at).kind === 'quoted') return at;
  if (passage.is('complementizers', at) && frames.has('that')) return at;

  const waiting = afterAside(passage, frames, at, Math.min(limit, at + reach), later);
  if (waiting !== undefined) return waiting;
  if (passage.at(at).kind === 'punctuation') return undefined;
  if (passage.is('prepositions', at)) {
    return frames.has('about') && !passage.is('timeWords', at + 1) ? at + 1 : undefined;
  }
  if (passage.is('timeWords', at)) return undefined;
  if (frames.has('recipient')) return afterRecipient(passage, at, limit);
  return frames.has('clause') || frames.has('object') ? at : undefined;
}

/** "said in a statement on Monday that …", "told reporters: “…”" */
function afterAside(
  passage: Passage,
  frames: ReadonlySet<string>,
  from: number,
  limit: number,
  later: readonly Saying[],
): number | undefined {
  const aside = passage.is('prepositions', from) || passage.is('timeWords', from);
  const recipient = frames.has('recipient');
  for (let at = from; at < limit; at++) {
    if (later.some(({ cue }) => cue.from === at && cue.form !== 'noun')) return undefined;
    if (passage.isMark(at, ':') && passage.at(at + 1).kind === 'quoted') return at + 1;
    if (passage.isMark(at, '.;!?')) return undefined;
    if (passage.isUtterance(at)) {
      const follows = aside || recipient || passage.isMark(at - 1, ',');
      return frames.has('quote') && follows ? at : undefined;
    }
    if (!aside && !recipient) continue;
    if (passage.is('that', at) && frames.has('that')) return at + 1;
    if (recipient && frames.has('to') && passage.lower(at) === 'to') return from;
    if (aside && passage.is('timeWords', at - 1) && opensClause(passage, at)) return at;
  }
  return undefined;
}

function opensClause(passage: Passage, at: number): boolean {
  return passage.isPronoun(at) || passage.is('determiners', at) || passage.isName(at);
}

/** "told the crowd he …" */
function afterRecipient(passage: Passage, from: number, limit: number): number | undefined {
  const at = passage.skip(from + 1, limit, (i) => {
    if (passage.isPronoun(i) || passage.is('determiners', i)) return false;
    return passage.isWord(i) && !passage.is('complementizers', i);
  });
  return at < limit && passage.isWord(at) ? at : undefined;
}

/** The clause that begins at `start`, without the marks at its ends. */
export function clause(
  passage: Passage,
  start: number,
  limit: number,
  later: readonly Saying[],
): TokenRange | undefined {
  let end = passage.skip(start, limit, (at) => at === start || !endsClause(passage, at, later));
  end = withoutRelative(passage, start, end);
  end = passage.skipBack(end, start, (at) => passage.at(at).kind === 'punctuation');
  return end > start ? [start, end] : undefined;
}

/** Without a closing ", which …": what the writer adds, not the source. */
function withoutRelative(passage: Passage, start: number, end: number): number {
  const open = passage.find(start + 1, end, (at) => {
    return (
      passage.isMark(at, ',') && passage.is('relatives', at + 1) && passage.lower(at + 1) !== 'that'
    );
  });
  if (open === -1) return end;
  return passage.find(open + 2, end, (at) => passage.isMark(at, ',')) === -1 ? open : end;
}

function endsClause(passage: Passage, at: number, later: readonly Saying[]): boolean {
  if (passage.isMark(at, ';')) return true;
  if (passage.isUtterance(at - 1) && /,\S{1,2}$/.test(passage.at(at - 1).text)) return true;
  const next = later.find(({ start, cue }) => start >= at && !cue.belief);
  if (!next) return false;
  const { form } = next.cue;
  const paused = isPause(passage, at);
  const conjunction = passage.is('coordinators', paused ? at + 1 : at);
  const begin = (paused ? at + 1 : at) + (conjunction ? 1 : 0);
  if (next.start !== begin) return false;
  if (paused) return conjunction || form === 'progressive' || form === 'phrase' || next.shared;
  return conjunction && next.shared && form === 'finite';
}

/** A comma, a dash, or a comma inside the marks that close in front. */
function isPause(passage: Passage, at: number): boolean {
  return passage.isMark(at, ',') || passage.isDash(at);
}
