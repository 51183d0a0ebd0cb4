// Persons of an article in a language without a model. News introduces who acts in it by the full name, beside
// an office or as the source of a quotation, and goes on with the surname. A capitalized run of which none
// of that is true may be anything, and is not suggested.

import { findQuotations } from '../../attribution/findQuotations';
import { lexiconFor } from '../../attribution/lexicons';
import type { WordList } from '../../attribution/lexicon';
import type { AttributionRuleId } from '../../attribution/rules';
import { NameFinder } from '../../entities/nameFinder';
import { isParticle } from '../../entities/nameWords';
import { nameVariants } from '../../entities/nameVariants';
import { Lines } from '../../text/lines';
import type { Span } from '../../text/span';
import type { EntitySuggestion } from '../suggestion';
import { isBound, personRuns, type PersonRun } from './personRuns';
import { regionNames } from './regionNames';

/** Nine of ten are persons, over pages in two dozen languages; some have a word too many. */
const score = 0.75;

/** The rules of quotations whose sources are words of the sentence, not what stands before a colon. */
const namingRules: ReadonlySet<AttributionRuleId> = new Set([
  'source-said',
  'said-source',
  'source-said-content',
  'as-source-said',
  'according-to',
]);

/** Words that no person's name has. */
const otherHeads: readonly WordList[] = ['organizations', 'media', 'documents'];
/** German joins them to others in one word. */
const germanHead =
  /(?:amt|ministerium|gesellschaft|dienst|verband|verein|behörde|partei|institut|kommission|gericht|agentur|zentrum|stiftung)(?:e?s)?$/;
/** An article that names more is a list, and would take its time. */
const mostPersons = 500;
/** Words with a capital in a name, and with the particles between them. */
const longestName = 4;
const longestPhrase = 8;

/** The persons that an article introduces, wherever it names them, with their full names. */
export function byIntroductions(
  text: string,
  within: readonly Span[],
  language: string,
): EntitySuggestion[] {
  const runs = withoutEpithets(within.flatMap((span) => personRuns(text, span, language)));
  const candidates = runs.filter((run) => canBePerson(run, language));
  if (candidates.length === 0) return [];
  const quoted = phrasesOf(speakersOf(text, within, language));
  const surnames = surnamesAlone(runs, language);
  const names = new Map<string, string>();
  const introduced = new Set<string>();
  for (const { words, titled, inside } of candidates) {
    const name = words.join(' ');
    if (introduced.has(name)) continue;
    if (introduced.size === mostPersons) break;
    const isIntroduced = titled || quoted.has(name) || (inside && surnames.has(words.at(-1) ?? ''));
    if (!isIntroduced) continue;
    introduced.add(name);
    for (const variant of nameVariants(name, 'person')) {
      if (variant === name || !names.has(variant)) names.set(variant, name);
    }
  }
  return new NameFinder(names).find(text, within).map(({ start, end, value }) => {
    const isFull = text.slice(start, end) === value;
    const by = isFull ? 'introduction' : 'document';
    return { start, end, type: 'person', score, by, args: isFull ? [] : [value], name: value };
  });
}

/** Who is quoted in those stretches of the text. */
function speakersOf(text: string, within: readonly Span[], language: string): string[] {
  // A portion of a long text must not cost the time of the whole.
  const from = within[0]?.start ?? 0;
  const portion = text.slice(from, within.at(-1)?.end ?? 0);
  const lines = new Lines(portion);
  const sections = within.map(({ start, end }) => ({
    kind: 'paragraph' as const,
    start: start - from,
    end: end - from,
    firstLine: lines.lineAt(start - from),
    lastLine: lines.lineAt(end - from),
    rule: 'prose' as const,
    confidence: 1,
  }));
  return findQuotations(portion, sections, language)
    .filter(
      ({ cue, sourceKind, probable, rule }) =>
        cue && sourceKind === 'named' && probable !== true && namingRules.has(rule),
    )
    .map(({ speaker = '' }) => speaker);
}

/** All stretches of words that can be a name. */
function phrasesOf(texts: readonly string[]): ReadonlySet<string> {
  const phrases = new Set<string>();
  for (const text of texts) {
    const words = text.split(' ');
    for (let first = 0; first < words.length; first++) {
      for (let end = first + 2; end <= Math.min(words.length, first + longestPhrase); end++) {
        phrases.add(words.slice(first, end).join(' '));
      }
    }
  }
  return phrases;
}

/** The runs without what stands before a name that the text has elsewhere: Fenerbahçeli Edin Dzeko. */
function withoutEpithets(runs: readonly PersonRun[]): PersonRun[] {
  const seen = new Set(runs.filter(({ inside }) => inside).map(({ words }) => words.join(' ')));
  return runs.map((run) => {
    const { words } = run;
    for (let first = 1; first + 1 < words.length; first++) {
      const name = words.slice(first).join(' ');
      if (isParticle(words[first] ?? '') || !seen.has(name)) continue;
      return { ...run, start: run.end - name.length, words: words.slice(first), before: '' };
    }
    return run;
  });
}

/** Single words that stand as surnames do, and nowhere as things do. */
function surnamesAlone(runs: readonly PersonRun[], language: string): ReadonlySet<string> {
  // German nouns stand so too.
  if (language === 'de') return new Set();
  const single = runs.filter(({ words }) => words.length === 1);
  const [bound, alone] = [true, false].map((side) =>
    single.filter((run) => (isBound(run, language) && !run.titled) === side),
  );
  const surnames = new Set(alone?.map(({ words }) => words[0] ?? ''));
  for (const { words } of bound ?? []) surnames.delete(words[0] ?? '');
  return surnames;
}

function canBePerson({ words, before }: PersonRun, language: string): boolean {
  const lexicon = lexiconFor(language);
  const regions = regionNames(language);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  if (capitals.length < 2 || capitals.length > longestName) return false;
  if (lexicon.is('determiners', before)) return false;
  if (regions.has(words.join(' ')) || regions.has(words.at(-1) ?? '')) return false;
  return capitals.every((word) => {
    const folded = word.toLowerCase();
    if (!/^\p{Lu}(?:\.|.*\p{Ll})/u.test(word)) return false;
    if (language === 'de' && germanHead.test(folded)) return false;
    return !otherHeads.some((list) => lexicon.is(list, folded));
  });
}
