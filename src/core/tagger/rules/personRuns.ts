// Runs of capitalized words that may be names of persons, without the offices, articles and trades before
// them, in all languages with capitals that have no model.

import { wordsOutsideNames } from '../../attribution/fullNames';
import { lexiconFor } from '../../attribution/lexicons';
import { boundsRun, isOffice, isParticle } from '../../entities/nameWords';
import type { Span } from '../../text/span';

export interface PersonRun extends Span {
  readonly words: readonly string[];
  /** The word before it in its line, in lower case; empty where there is none. */
  readonly before: string;
  /** Whether an office or a form of address stands right before it. */
  readonly titled: boolean;
  /** Whether it stands within a sentence, where a capital means a name. */
  readonly inside: boolean;
}

const word = String.raw`\p{Lu}(?:\.|[\p{L}\p{M}'’-]{1,40})`;
/** Small words between those of a person's name. */
const particle =
  '(?:de la|de las|de los|de|del|della|dei|di|da|do|dos|du|la|le|von der|von|van den|van der|van|ter|ten|bin|bint|ibn|ben|al|el)';
/** Capitalized words one blank apart, with particles between them. */
const capitalizedRun = new RegExp(
  `(?<![\\p{L}\\p{N}'’.-])${word}(?: (?:${particle} )?${word}){0,6}(?![\\p{L}\\p{N}])`,
  'gu',
);
/** Characters looked back for the word before a run. */
const reach = 50;

/** Offices in languages whose quotations are not read, as they stand before names. */
const offices: ReadonlySet<string> = new Set(
  `президент премьер премьер-министр министр губернатор мэр депутат сенатор генерал посол канцлер
   прем'єр-міністр міністр прем'єр
   presidente ministro premier sindaco senatore deputato onorevole generale papa cancelliere
   prefeito governador deputado senador primeiro-ministro
   president minister burgemeester minister-president wethouder
   prezydent poseł senator
   statsminister utrikesminister utenriksminister presidenten statsministeren
   cumhurbaşkanı başbakan bakan bakanı başkan başkanı
   prezident premiér ministr presiden menteri gubernur rais waziri`.split(/\s+/),
);

/** German writes every noun with a capital: trades and offices before a name are told by their ends. */
const germanOffice =
  /(?:präsident|minister|kanzler|chef|sprecher|gründer|direktor|meister|trainer|autor|kapitän|kommissar|politiker|forscher|expert|experte|experten|analyst|ökonom|anwalt|loge|leiter|rat|inhaber|führer|händler)(?:in)?$/;
/** The ends of other trades are also those of first names. */
const germanTrade = /(?:er|in|ist)$/;
const germanPronoun = /^(?:dies|jed|kein|mein|sein|ihr|unser|eur|manch|solch)(?:e|er|es|em|en)?$/;

/** L'imprenditore. */
const elided = /^(?:[LD]|Qu|Dell|All|Nell|Un)['’]/;

/** The runs of a stretch of the text, ascending. */
export function personRuns(text: string, { start, end }: Span, language: string): PersonRun[] {
  const stretch = text.slice(start, end);
  return Array.from(stretch.matchAll(capitalizedRun)).flatMap(({ 0: found, index }) => {
    const words = found.split(' ');
    const first = nameStart(words, language);
    if (first === words.length) return [];
    const line = stretch.slice(Math.max(0, index - reach), index).replace(/^.*\n/s, '');
    const before = words[first - 1] ?? /(\S+) $/.exec(line)?.[1] ?? '';
    const name = words.slice(first);
    return {
      start: start + index + found.length - name.join(' ').length,
      end: start + index + found.length,
      words: name,
      before: before.toLowerCase(),
      titled: isOfficeIn(before, language),
      inside: /[\p{L}\p{M},] $/u.test(line),
    };
  });
}

/** Whether what stands there does so as a thing does: behind an article, a preposition or a figure. */
export function isBound({ before, words }: PersonRun, language: string): boolean {
  const lexicon = lexiconFor(language);
  return (
    isParticle(before) ||
    boundsRun(before) ||
    elided.test(words[0] ?? '') ||
    lexicon.is('determiners', before) ||
    lexicon.is('prepositions', before) ||
    /\d/.test(before)
  );
}

/** How many words of a run stand before the name. */
function nameStart(words: readonly string[], language: string): number {
  const lexicon = lexiconFor(language);
  const leads = (one: string, at: number): boolean => {
    const folded = one.toLowerCase();
    if (isParticle(one) || boundsRun(one) || elided.test(one)) return true;
    if (wordsOutsideNames.some((list) => lexicon.is(list, folded))) return true;
    if (language !== 'de') return false;
    return germanPronoun.test(folded) || (at === 0 && words.length > 2 && germanTrade.test(folded));
  };
  let first = words.findLastIndex((one) => isOfficeIn(one, language)) + 1;
  while (first < words.length && leads(words[first] ?? '', first)) first++;
  return first;
}

function isOfficeIn(one: string, language: string): boolean {
  const folded = one.toLowerCase().replace(/\.$/, '');
  if (isOffice(folded) || offices.has(folded)) return true;
  if (lexiconFor(language).is('titles', folded)) return true;
  return language === 'de' && germanOffice.test(folded);
}
