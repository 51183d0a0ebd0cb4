// How often the dates of publication are right: `npm run evaluate -- dates FOLDER [--misses] [--fit]`.
// Each page is read by itself and with the headline and the body that the analysis finds.
// FOLDER holds NNN.txt, NNN.near.txt (cropped to the article) and NNN.truth.json with `lang` and `date`.
// Half of the pages, by a hash of their id, are for developing: --misses lists the errors of those only,
// and --fit fits the weights of publicationSigns.ts to them.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findDates } from '../../src/core/article/dates/findDates';
import { analyzeArticle } from '../../src/core/article/analyze';
import { isBody } from '../../src/core/article/article';
import {
  candidatesIn,
  findPublication,
  type PublicationContext,
} from '../../src/core/article/publication';
import { canonicalText } from '../../src/core/text/canonical';
import { toAsciiDigits } from '../../src/core/text/digits';
import type { Evaluate } from '../evaluate';
import { printFit, type FittingPage } from './publicationFit';

interface Truth {
  readonly id: string;
  readonly lang: string;
  readonly date: string | null;
}

/** How a page was read. Days are compared in the zone that each side states. */
interface Outcome extends Page {
  /** Whether the true day stands in the text, printed in any usual way. */
  readonly visible: boolean;
  readonly given: string | undefined;
  readonly daysOff: number;
}

export const evaluateDates: Evaluate = (args) => {
  const folder = args.find((arg) => !arg.startsWith('--'));
  if (!folder) throw new Error('name a folder of pages');
  const pages = pagesOf(folder);
  if (args.includes('--fit')) {
    printFit(pages.filter(({ half }) => half === 'develop').flatMap(fittingPages));
    return;
  }
  for (const rendering of renderings) {
    for (const reading of readings) {
      const outcomes = pages
        .filter((page) => page.rendering === rendering)
        .map((page) => outcomeOf(page, reading));
      report(`${rendering}, ${reading}`, outcomes);
      if (args.includes('--misses')) listMisses(outcomes);
    }
  }
};

const renderings = ['near', 'whole'] as const;
type Rendering = (typeof renderings)[number];

const readings = ['by itself', 'in the analysis'] as const;
type Reading = (typeof readings)[number];

/** One page in one rendering. */
interface Page {
  readonly id: string;
  readonly language: string;
  readonly half: 'develop' | 'check';
  readonly rendering: Rendering;
  readonly text: string;
  /** When it was published, as the truth has it. */
  readonly truth: string;
  readonly day: string;
}

function pagesOf(folder: string): readonly Page[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.truth.json'));
  return names.sort().flatMap((name) => {
    const { id, lang, date } = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Truth;
    const [day] = /^\d{4}-\d\d-\d\d/.exec(date ?? '') ?? [];
    if (!date || !day) return [];
    return renderings.flatMap((rendering) => {
      const file = path.join(folder, `${id}${rendering === 'near' ? '.near' : ''}.txt`);
      if (!existsSync(file)) return [];
      const text = canonicalText(readFileSync(file, 'utf8'));
      return [{ id, language: lang, half: halfOf(id), rendering, text, truth: date, day }];
    });
  });
}

function outcomeOf(page: Page, reading: Reading): Outcome {
  const { text, language, day } = page;
  const { published } =
    reading === 'by itself'
      ? findPublication(text, language)
      : analyzeArticle(text, { language }).metadata;
  const given = published?.value;
  return {
    ...page,
    visible: isDayVisible(text, language, day),
    given,
    daysOff: given ? Math.abs(Date.parse(given.slice(0, 10)) - Date.parse(day)) / 86_400_000 : 0,
  };
}

/** The page's dates with the places that each reading knows, so that the weights suit both. */
function fittingPages({ text, language, day }: Page): FittingPage[] {
  const { sections, metadata } = analyzeArticle(text, { language });
  const body = sections.filter(({ kind }) => isBody(kind));
  const [first, last] = [body[0], body.at(-1)];
  const analysed: PublicationContext = {
    ...(metadata.headline && { headline: metadata.headline }),
    ...(first && last && { body: { firstLine: first.firstLine, lastLine: last.lastLine } }),
  };
  return [{}, analysed].map((context) => ({
    day,
    candidates: candidatesIn(text, language, context).filter(({ cue }) => cue !== 'updated'),
  }));
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

function report(title: string, outcomes: readonly Outcome[]): void {
  console.log(`\n${title}`);
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

function listMisses(outcomes: readonly Outcome[]): void {
  for (const { id, half, language, truth, visible, given, daysOff } of outcomes) {
    if (half !== 'develop' || (daysOff === 0 && (given ?? !visible))) continue;
    const seen = visible ? '' : 'not visible';
    console.log(`${id} ${language} truth ${truth} given ${given ?? '–'} ${seen}`);
  }
}
