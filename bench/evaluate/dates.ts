// How often the dates of publication are right: `npm run evaluate -- dates FOLDER [--misses] [--fit]`.
// FOLDER holds NNN.txt, NNN.near.txt (cropped to the article) and NNN.truth.json with `lang` and `date`.
// Half of the pages, by a hash of their id, are for developing: --misses lists the errors of those only,
// and --fit fits the weights of publicationSigns.ts to them.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findDates } from '../../src/core/article/dates/findDates';
import { candidatesIn, findPublication } from '../../src/core/article/publication';
import { canonicalText } from '../../src/core/text/canonical';
import { toAsciiDigits } from '../../src/core/text/digits';
import type { Evaluate } from '../evaluate';
import { printFit, type FittingPage } from './publicationFit';

interface Truth {
  readonly id: string;
  readonly lang: string;
  readonly date: string | null;
}

/** One page in one rendering. Days are compared in the zone that each side states. */
interface Outcome {
  readonly id: string;
  readonly language: string;
  readonly half: 'develop' | 'check';
  readonly truth: string;
  /** Whether the true day stands in the text, printed in any usual way. */
  readonly visible: boolean;
  readonly given: string | undefined;
  readonly daysOff: number;
}

export const evaluateDates: Evaluate = (args) => {
  const folder = args.find((arg) => !arg.startsWith('--'));
  if (!folder) throw new Error('name a folder of pages');
  if (args.includes('--fit')) {
    printFit(pagesOf(folder).flatMap((truth) => fittingPages(folder, truth)));
    return;
  }
  for (const rendering of renderings) {
    const outcomes = pagesOf(folder).flatMap((truth) => outcomeOf(folder, truth, rendering));
    report(rendering, outcomes);
    if (args.includes('--misses')) listMisses(rendering, outcomes);
  }
};

const renderings = ['near', 'whole'] as const;
type Rendering = (typeof renderings)[number];

function pagesOf(folder: string): readonly Truth[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.truth.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Truth);
}

/** The page in a rendering and the day it was published; `undefined` where either is missing. */
function dayAndText(
  folder: string,
  { id, date }: Truth,
  rendering: Rendering,
): { day: string; text: string } | undefined {
  const file = path.join(folder, `${id}${rendering === 'near' ? '.near' : ''}.txt`);
  const [day] = /^\d{4}-\d\d-\d\d/.exec(date ?? '') ?? [];
  if (!day || !existsSync(file)) return undefined;
  return { day, text: canonicalText(readFileSync(file, 'utf8')) };
}

function outcomeOf(folder: string, truth: Truth, rendering: Rendering): Outcome[] {
  const page = dayAndText(folder, truth, rendering);
  if (!page) return [];
  const { day, text } = page;
  const given = findPublication(text, truth.lang).published?.value;
  return [
    {
      id: truth.id,
      language: truth.lang,
      half: halfOf(truth.id),
      truth: truth.date ?? '',
      visible: isDayVisible(text, truth.lang, day),
      given,
      daysOff: given ? Math.abs(Date.parse(given.slice(0, 10)) - Date.parse(day)) / 86_400_000 : 0,
    },
  ];
}

function fittingPages(folder: string, truth: Truth): FittingPage[] {
  if (halfOf(truth.id) !== 'develop') return [];
  return renderings.flatMap((rendering) => {
    const page = dayAndText(folder, truth, rendering);
    if (!page) return [];
    const candidates = candidatesIn(page.text, truth.lang);
    return [{ day: page.day, candidates: candidates.filter(({ cue }) => cue !== 'updated') }];
  });
}

/** FNV-1a, so that a page stays in its half whatever is added. */
function halfOf(id: string): 'develop' | 'check' {
  let hash = 2_166_136_261;
  for (const character of id) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 16_777_619);
  }
  return (hash >>> 0) % 2 === 0 ? 'develop' : 'check';
}

/**
 * Whether a reader finds the day in the text: printed by the runtime's own tables in the usual styles, by
 * numbers, or read by our own finder. The first two keep the measure honest about what we cannot read.
 */
export function isDayVisible(text: string, language: string, day: string): boolean {
  const plain = toAsciiDigits(text).toLowerCase();
  if (printings(language, day).some((printed) => plain.includes(printed))) return true;
  return findDates(text, language).some(({ value, ambiguous = [value] }) =>
    ambiguous.some((reading) => reading.startsWith(day)),
  );
}

function printings(language: string, day: string): readonly string[] {
  const date = new Date(`${day}T00:00:00Z`);
  const [y = '', m = '', d = ''] = day.split('-');
  const [shortM, shortD] = [String(Number(m)), String(Number(d))];
  const styles = ['medium', 'long'] as const;
  const named = [`${language}-u-nu-latn`, 'en-US', 'en-GB'].flatMap((locale) =>
    styles.map((dateStyle) =>
      new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }).format(date).toLowerCase(),
    ),
  );
  const numeric = ['.', '/', '-'].flatMap((mark) => [
    [d, m, y].join(mark),
    [y, m, d].join(mark),
    [m, d, y].join(mark),
    [shortD, shortM, y].join(mark),
    [y, shortM, shortD].join(mark),
  ]);
  return [...named, ...numeric];
}

function report(rendering: string, outcomes: readonly Outcome[]): void {
  console.log(`\n${rendering}`);
  row(['', 'pages', 'visible', 'given', 'right', 'right/given', 'given/visible', 'off by 1 day']);
  for (const half of ['develop', 'check'] as const) {
    score(
      half,
      outcomes.filter((outcome) => outcome.half === half),
    );
  }
  score('both', outcomes);
  const languages = new Set(outcomes.map(({ language }) => language));
  for (const language of [...languages].sort()) {
    score(
      `  ${language}`,
      outcomes.filter((outcome) => outcome.language === language),
    );
  }
}

function score(name: string, outcomes: readonly Outcome[]): void {
  const visible = outcomes.filter((outcome) => outcome.visible);
  const given = outcomes.filter((outcome) => outcome.given !== undefined);
  const right = given.filter(({ daysOff }) => daysOff === 0).length;
  row([
    name,
    outcomes.length,
    visible.length,
    given.length,
    right,
    share(right, given.length),
    share(visible.filter((outcome) => outcome.given !== undefined).length, visible.length),
    given.filter(({ daysOff }) => daysOff === 1).length,
  ]);
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}

function row(cells: readonly (string | number)[]): void {
  console.log(
    cells.map((cell, i) => (i ? String(cell).padStart(14) : String(cell).padEnd(9))).join(''),
  );
}

function listMisses(rendering: string, outcomes: readonly Outcome[]): void {
  for (const { id, half, language, truth, visible, given, daysOff } of outcomes) {
    if (half !== 'develop' || (daysOff === 0 && (given ?? !visible))) continue;
    console.log(
      `${rendering} ${id} ${language} truth ${truth} given ${given ?? '–'} ${visible ? '' : 'not visible'}`,
    );
  }
}
