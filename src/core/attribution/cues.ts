// Which words attribute. A verb of the table is a cue only where it is a verb: "the report said" holds two
// candidates and one cue. The neighbours tell, since no tagger runs here.

import type { CueVerb } from './lexicon';
import type { Passage } from './passage';
import type { TokenRange } from './tokens';

/**
 * `finite` has a subject in front of it or behind; `progressive` ("adding") and `infinitive` ("declined to
 * say") share that of the verb before; `passive` speaks of whom it is said; `phrase` is "according to";
 * `noun` is "the claim that".
 */
export type CueForm = 'finite' | 'progressive' | 'infinitive' | 'passive' | 'phrase' | 'noun';

/** Words that attribute, as a range of tokens. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly form: CueForm;
  /** Undefined for phrases and nouns. */
  readonly verb: CueVerb | undefined;
  readonly belief: boolean;
}

/** The cues of a sentence in text order. */
export function findCues(passage: Passage, [from, to]: TokenRange): Cue[] {
  const cues: Cue[] = [];
  for (let at = from; at < to; at++) {
    const cue = phraseCue(passage, at) ?? nounCue(passage, at) ?? verbCue(passage, at, from);
    if (!cue) continue;
    cues.push(cue);
    at = cue.to - 1;
  }
  return cues;
}

function phraseCue(passage: Passage, at: number): Cue | undefined {
  const words = passage.lexicon.accordingTo.find((phrase) =>
    phrase.every((word, i) => passage.lower(at + i) === word),
  );
  if (!words || (passage.isAdverb(at) && !closesAside(passage, at))) return undefined;
  const end = at + words.length;
  // «Según confirmó a EFE un portavoz»
  const verb = passage.verb(end);
  const to = verb && !verb.noun && !passage.isName(end) ? afterAddressee(passage, end + 1) : end;
  return { from: at, to, form: 'phrase', verb: undefined, belief: false };
}

/** Whether "so", which is an adverb elsewhere, names a source: „…“, so Jäger; …, so der Minister. */
function closesAside(passage: Passage, at: number): boolean {
  if (!passage.isMark(at - 1, ',') && !passage.isUtterance(at - 1)) return false;
  const { text } = passage.at(at + 1);
  return passage.is('determiners', at + 1) || /^\p{Lu}/u.test(text);
}

/** Behind "a EFE" of "confirmó a EFE un portavoz". */
function afterAddressee(passage: Passage, at: number): number {
  return passage.is('prepositions', at) && passage.isName(at + 1) ? at + 2 : at;
}

function nounCue(passage: Passage, at: number): Cue | undefined {
  const noun = passage.lexicon.nouns.get(passage.lower(at));
  if (!noun || passage.lower(at + 1) !== 'that') return undefined;
  return { from: at, to: at + 1, form: 'noun', verb: undefined, belief: noun.belief };
}

function verbCue(passage: Passage, at: number, limit: number): Cue | undefined {
  const verb = passage.verb(at);
  if (!verb || (at > limit && passage.isName(at) && !passage.titleCase)) return undefined;
  const isGroup = (index: number): boolean =>
    passage.is('auxiliaries', index) || passage.isAdverb(index);
  const from = passage.skipBack(at, limit, isGroup);
  const form = formOf(passage, verb, from, at);
  if (!form || (form === 'finite' && from === limit && !passage.isName(at + 1))) return undefined;
  const start = form === 'infinitive' ? governorStart(passage, from, limit) : from;
  if (start === undefined) return undefined;
  return { from: start, to: at + 1, form, verb, belief: verb.belief };
}

/** Where "declined" begins in "has also declined to say"; undefined where nothing governs the infinitive. */
function governorStart(passage: Passage, from: number, limit: number): number | undefined {
  const governor = passage.lower(from - 2) === 'on' ? from - 3 : from - 2;
  if (governor < limit || !passage.is('governors', governor)) return undefined;
  return passage.skipBack(
    governor,
    limit,
    (at) => passage.is('auxiliaries', at) || passage.isAdverb(at),
  );
}

/** How the verb at `at`, whose group begins at `from`, is used; undefined where it is no verb. */
function formOf(passage: Passage, verb: CueVerb, from: number, at: number): CueForm | undefined {
  const before = from - 1;
  const group = Array.from({ length: at - from }, (_, i) => passage.lower(from + i));
  const auxiliaries = group.filter((word) => passage.lexicon.is('auxiliaries', word));
  const be = auxiliaries.some((word) => passage.lexicon.is('be', word));
  const bare = auxiliaries.length === 0;
  const { tenses } = verb;

  if (bare && passage.lower(before) === 'to' && tenses.has('base')) return 'infinitive';
  if (bare && passage.isPossessive(before)) return undefined;
  if (bare && passage.is('determiners', before) && !passage.is('indefinites', before))
    return undefined;
  // "a more detailed account"
  if (
    bare &&
    /^(more|less|most)$/.test(passage.lower(before)) &&
    passage.is('determiners', before - 1)
  )
    return undefined;
  if (tenses.has('progressive')) return be ? 'finite' : 'progressive';
  if (be && (tenses.has('past') || tenses.has('participle'))) return 'passive';
  if (!bare && !be) return 'finite';
  if (passage.lower(at + 1) === 'by') return undefined;
  if (verb.noun && !leadsOn(passage, at + 1)) return undefined;
  if (tenses.has('past')) return passage.is('prepositions', before) ? undefined : 'finite';
  if (tenses.has('present') && !tenses.has('base')) {
    if (passage.is('prepositions', before) || passage.isAdjectival(before)) return undefined;
    return verb.noun && !hasSingularSubject(passage, before) ? undefined : 'finite';
  }
  if (tenses.has('base')) return hasPluralSubject(passage, before) ? 'finite' : undefined;
  return undefined;
}

/** Whether the next word can be what is said: "claims that", "claims he", not "claims of". */
function leadsOn(passage: Passage, at: number): boolean {
  return (
    passage.at(at).kind === 'quoted' ||
    passage.isMark(at, ',:') ||
    passage.is('complementizers', at) ||
    passage.is('determiners', at) ||
    passage.isPronoun(at) ||
    passage.isName(at) ||
    passage.lower(at) === 'to'
  );
}

function hasSingularSubject(passage: Passage, before: number): boolean {
  return passage.isName(before) || passage.isPronoun(before) || passage.isMark(before, ',)');
}

const pluralWithoutS = /^(people|men|women|police|children|media|others|republicans|democrats)$/;

function hasPluralSubject(passage: Passage, before: number): boolean {
  if (passage.isMark(before, ',)')) return true;
  const [pronoun = ''] = passage.lower(before).split("'");
  if (/^(they|we|i|you|who)$/.test(pronoun)) return true;
  if (passage.is('indefinites', before) || pluralWithoutS.test(passage.lower(before))) return true;
  if (/^\p{Ll}.*[^s]s$/u.test(passage.at(before).text)) return true;
  return passage.isName(before);
}
