// Groups that Arabic derives from places ("المكسيكيين" from "المكسيك") by the endings of relation, and
// those that have words of their own. English nationalities are told by the model.

import { memoized } from '../../article/dates/memoized';
import { foldName } from '../../entities/foldName';
import type { NameWord } from '../../entities/nameWord';
import type { Span } from '../../text/span';
import type { EntitySuggestion } from '../suggestion';
import { regionNames } from './regionNames';

const likelihood = 0.8;

const derived = /^[وف]?(?:[بك]?ال|لل|[بكل])?(.{3,}?)(?:ي|يه|يين|يون|يان|يات)$/;
const article = /^[وف]?(?:[بك]?ال|لل)/;
/** Without the article short stems are as often those of other words. */
const sureWithoutArticle = 5;

/** English groups that the news names most and that are no nationalities, which the model knows. */
const english = new Set(
  `republican republicans democrat democrats conservatives liberals asian asians african africans european
   europeans latino latinos muslim muslims christian christians jew jews jewish catholic catholics hindu
   hindus buddhist buddhists sunni sunnis shiite shiites arab arabs kurd kurds kurdish rohingya rohingyas
   uighur uighurs uyghur uyghurs yazidi yazidis tutsi tutsis hutu hutus tamil tamils pashtun pashtuns
   hazara hazaras`.split(/\s+/),
);

/** Stems of peoples and groups that no country is called by. */
const otherStems = `اميرك امريك فلسطين عرب كرد سوفيت اوروب افريق اسيو لاتين شيع مسيح يهود قبط درز
  علو يزيد ديمقراط جمهور شيوع اشتراك حوث بريطان انجليز هولند سعود ليب`.split(/\s+/);

/** Peoples and groups with words of their own, folded. */
const plurals = new Set(
  `المسلمين المسلمون اليهود الاكراد العرب الاتراك الروس الالمان الشيعه الافغان الاميركان الامريكان
   الانجليز الهنود الارمن الاقباط الدروز المسيحيين المسيحيون البوذيين الهندوس الامازيغ البشتون`.split(
    /\s+/,
  ),
);

const stemsOf = memoized((language): ReadonlySet<string> => {
  const places = [...regionNames(language).keys()].map((name) => foldName(name).replace(/^ال/, ''));
  const stems = places
    .filter((place) => !place.includes(' '))
    .flatMap((place) => [place, place.replace(/(?:يا|ا|ه)$/, '')])
    .filter((stem) => stem.length >= 3);
  return new Set([...stems, ...otherStems]);
});

/**
 * Nationalities, religions and political groupings among the words of stretches of the text: in Arabic all,
 * in English those of a short list.
 */
export function byGroups(
  text: string,
  stretches: readonly (readonly NameWord[])[],
  language: string,
): EntitySuggestion[] {
  const isGroup = testFor(language);
  if (!isGroup) return [];
  return stretches.flatMap((words) => words.filter(isGroup).map((word) => suggest(text, word)));
}

function testFor(language: string): ((word: NameWord) => boolean) | undefined {
  if (language === 'en') return ({ folded, capital }) => capital && english.has(folded);
  if (language !== 'ar') return undefined;
  const stems = stemsOf(language);
  return ({ folded }) => isArabicGroup(folded, stems);
}

/**
 * What the forms of a group's name have in common: "Mexican" and "Mexicans", "المكسيكي" and
 * "المكسيكيين".
 */
export function groupStem(name: string): string {
  const folded = foldName(name);
  return derived.exec(folded)?.[1] ?? folded.replace(/(?<=.{3})s$/, '');
}

function isArabicGroup(folded: string, stems: ReadonlySet<string>): boolean {
  const stem = derived.exec(folded)?.[1] ?? '';
  const sure = article.test(folded) || stem.length >= sureWithoutArticle;
  return (sure && stems.has(stem)) || plurals.has(folded.replace(article, 'ال'));
}

function suggest(
  text: string,
  { start, end, folded }: { folded: string } & Span,
): EntitySuggestion {
  // The article is part of the mention; what stands before it is not.
  const before = /^[وف]?[بك]?(?=ال)|^[وف]?ل(?=ل)/.exec(folded)?.[0].length ?? 0;
  const span = { start: start + before, end };
  return {
    ...span,
    type: 'group',
    score: likelihood,
    by: 'gazetteer',
    args: [],
    name: text.slice(span.start, span.end),
  };
}
