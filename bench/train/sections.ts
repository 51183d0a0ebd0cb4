// Fits the weights by which lines are told to belong to the article:
// `npm run train -- sections FOLDER [--half=develop|check] [--out=FILE]`.
// FOLDER is laid out as evaluate/articles/pages.ts says; pages with a true body are learnt from, cropped
// and whole. Writes src/core/article/stretch/weights.ts unless --out names another file. --half learns
// from one half of the pages only, so that the other shows what the weights are worth.

import { writeFileSync } from 'node:fs';
import { findDates } from '../../src/core/article/dates/findDates';
import { readLines } from '../../src/core/article/line';
import { longestStretch } from '../../src/core/article/stretch/longestStretch';
import { ownSigns } from '../../src/core/article/stretch/ownSigns';
import { readPage, type Page } from '../../src/core/article/stretch/page';
import {
  readTwice,
  valuesOf,
  type BodyWeights,
  type ReadingWeights,
} from '../../src/core/article/stretch/readings';
import { surroundingSigns } from '../../src/core/article/stretch/surroundings';
import { detectLanguage } from '../../src/core/text/language';
import {
  halfOf,
  readPages,
  type LineLabel,
  type Page as LabelledPage,
  type Rendering,
} from '../evaluate/articles/pages';
import type { Train } from '../train';
import { fitLogistic, type Examples } from './logistic';

/** Found by cross-validation; twice or half as much makes no difference. */
const prior = 3;
const iterations = 120;
/** Lines of a page of this many count fully, those of longer pages less. */
const usualLines = 100;
const mostWeight = 3;

/** What one text teaches. */
export interface Lesson {
  readonly id: string;
  readonly page: Page;
  readonly own: Int16Array;
  readonly truth: Int8Array;
  readonly weight: number;
}

export const trainSections: Train = (args) => {
  const folder = args.find((arg) => !arg.startsWith('--'));
  if (!folder) throw new Error('name a folder of pages');
  const half = option(args, 'half');
  const out = option(args, 'out') ?? 'src/core/article/stretch/weights.ts';
  const lessons = sectionLessons(folder).filter(({ id }) => !half || halfOf(id) === half);
  writeFileSync(out, print(fitSections(lessons)));
  console.log(`${out}: learnt from ${lessons.length} texts`);
};

/** What the pages of a folder teach that have a true body. */
export function sectionLessons(folder: string): readonly Lesson[] {
  const pages = (rendering: Rendering) =>
    readPages(folder, rendering).filter(({ truth }) => truth.body !== null);
  const near = pages('near');
  // Labels are of lines, not of broken paragraphs.
  return [...near, ...pages('whole'), ...near.map(cropTight)]
    .map(lessonOf)
    .filter(({ page, truth }) => page.lines.length === truth.length);
}

function option(args: readonly string[], name: string): string | undefined {
  return args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
}

function lessonOf({ truth, text, labels }: LabelledPage): Lesson {
  const lines = readLines(text);
  const { language } = detectLanguage(text);
  const page = readPage(lines, language, findDates(text, language));
  const lengths = lines.map(({ signs }) => signs.length);
  return {
    id: truth.id,
    page,
    own: valuesOf(page, lines.length, ownSigns),
    truth: truthOf(labels, lengths),
    weight: Math.min(mostWeight, Math.sqrt(usualLines / Math.max(1, lines.length))),
  };
}

/**
 * The text from a few lines before the first body line to a few after the last: many collections have no
 * more furniture than that, and an article may well end where its file does.
 */
function cropTight(page: LabelledPage): LabelledPage {
  const lines = readLines(page.text);
  const body = page.labels.flatMap((label, index) => (label === 'body' ? [index] : []));
  const margin = Number(page.truth.id) || 0;
  const from = Math.max(0, (body[0] ?? 0) - ((margin >> 1) % 4));
  const to = Math.min(lines.length - 1, (body.at(-1) ?? 0) + ((margin >> 3) % 3));
  return {
    ...page,
    text: page.text.slice(lines[from]?.start, lines[to]?.end),
    labels: page.labels.slice(from, to + 1),
  };
}

/**
 * Which lines belong to the article. Labels come from looking for each line in the true body, so menu
 * items are labelled body by chance: only what lies in the one stretch of many such lines is believed.
 */
function truthOf(labels: readonly LineLabel[], lengths: readonly number[]): Int8Array {
  const { first, last } = longestStretch(
    labels.map((label, index) =>
      label === 'body' ? Math.min(3, 0.3 + (lengths[index] ?? 0) / 80) : -0.12,
    ),
  );
  return Int8Array.from(labels, (label, index) => {
    const inside = index >= first && index <= last;
    if (label === 'body') return inside ? 1 : -1;
    return inside && label !== 'other' && label !== 'headline' ? -1 : 0;
  });
}

/** The second reading learns from first readings by weights that have not seen the page. */
export function fitSections(lessons: readonly Lesson[]): BodyWeights {
  const first = fitFirst(lessons);
  const bySide = [0, 1].map((side) => fitFirst(lessons.filter(({ id }) => sideOf(id) === side)));
  const second = fitLogistic(
    [...ownSigns, ...surroundingSigns],
    lessons.map((lesson) => {
      const unseeing = bySide[1 - sideOf(lesson.id)] ?? first;
      return { ...lesson, values: secondValues(lesson, unseeing) };
    }),
    { prior, iterations },
  );
  return { first, second };
}

function fitFirst(lessons: readonly Lesson[]): ReadingWeights {
  const examples = lessons.map((lesson): Examples => ({ ...lesson, values: lesson.own }));
  return fitLogistic(ownSigns, examples, { prior, iterations });
}

/** 0 or 1; the crop of a page is on its side. */
function sideOf(id: string): number {
  const sum = Array.from(id).reduce((total, character) => total + character.charCodeAt(0), 0);
  return (sum >> 1) & 1;
}

/** The values of the signs of both kinds, line by line. */
function secondValues({ page, own }: Lesson, weights: ReadingWeights): Int16Array {
  const lines = page.lines.length;
  const { first } = readTwice(page, { first: weights, second: weights });
  const around = valuesOf(first, lines, surroundingSigns);
  const both = new Int16Array(own.length + around.length);
  const [a, b] = [ownSigns.length, surroundingSigns.length];
  for (let line = 0; line < lines; line++) {
    both.set(own.subarray(line * a, (line + 1) * a), line * (a + b));
    both.set(around.subarray(line * b, (line + 1) * b), line * (a + b) + a);
  }
  return both;
}

function print({ first, second }: BodyWeights): string {
  return `// Made by \`npm run train -- sections FOLDER\`; not edited by hand. For each sign the weights of its
// values, in the order of ownSigns.ts and surroundings.ts: above 0 a value speaks for a line belonging to
// the article, below 0 against it.

import type { BodyWeights } from './readings';

export const bodyWeights: BodyWeights = {
  first: ${printReading(first)},
  second: ${printReading(second)},
};
`;
}

function printReading({ bias, signs }: ReadingWeights): string {
  const rows = Object.entries(signs).map(([id, weights]) => `'${id}': [${weights.join(', ')}],`);
  return `{ bias: ${bias}, signs: {\n${rows.join('\n')}\n} }`;
}
