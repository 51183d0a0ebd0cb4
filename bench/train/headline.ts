// Fits the weights by which the headline is chosen:
// `npm run train -- headline FOLDER [--half=develop|check] [--out=FILE]`.
// FOLDER is laid out as evaluate/articles/pages.ts says; pages whose true headline is a line of the text,
// or a part of one, are learnt from: cropped, whole, and from a few lines above the headline on; and their
// bodies with and without it. Writes src/core/article/headline/weights.ts unless --out names another file.
// --half learns from one half of the pages only, so that the other shows what the weights are worth.

import { writeFileSync } from 'node:fs';
import { readArticle } from '../../src/core/article/analyze';
import { bodyStretch } from '../../src/core/article/bodyStretch';
import type { SignWeights } from '../../src/core/article/headline/chooseHeadline';
import { readFrontPage, type FrontPage } from '../../src/core/article/headline/headlineCandidates';
import { headlineSigns } from '../../src/core/article/headline/headlineSigns';
import { valuesOf, type BodyWeights } from '../../src/core/article/stretch/readings';
import { halfOf, readPages, type Truth } from '../evaluate/articles/pages';
import { sameMarks } from '../evaluate/articles/score';
import type { Train } from '../train';
import { fitChoice, type Choice } from './choice';

/** Found by cross-validation. */
const prior = 2;
const iterations = 80;

export const trainHeadline: Train = (args) => {
  const folder = args.find((arg) => !arg.startsWith('--'));
  if (!folder) throw new Error('name a folder of pages');
  const half = option(args, 'half');
  const out = option(args, 'out') ?? 'src/core/article/headline/weights.ts';
  const learnt = headlineLessons(folder).filter(({ id }) => !half || halfOf(id) === half);
  const weights = fitHeadline(learnt);
  const rows = Object.entries(weights).map(([id, values]) => `'${id}': [${values.join(', ')}],`);
  writeFileSync(
    out,
    `// Made by \`npm run train -- headline FOLDER\`; not edited by hand. For each sign the weights of its
// values, in the order of headlineSigns.ts: above 0 a value speaks for the headline, below 0 against it.

import type { SignWeights } from './chooseHeadline';

export const headlineWeights: SignWeights = {
  ${rows.join('\n  ')}
};
`,
  );
  console.log(`${out}: learnt from ${learnt.length} texts`);
};

/** A text whose headline is known to be one, or none. */
export interface HeadlineLesson {
  readonly id: string;
  readonly text: string;
  readonly headline: string | undefined;
}

function option(args: readonly string[], name: string): string | undefined {
  return args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
}

/** What the pages of a folder teach. */
export function headlineLessons(folder: string): readonly HeadlineLesson[] {
  const near = readPages(folder, 'near').flatMap(({ truth, text }) => [
    ...asItStands(truth, text),
    ...bareLessons(truth),
  ]);
  const whole = readPages(folder, 'whole').flatMap(({ truth, text }) => [
    ...asItStands(truth, text),
    ...croppedLessons(truth, text),
  ]);
  return [...near, ...whole];
}

/** The weights that the lessons teach, where bodies are found by those given. */
export function fitHeadline(lessons: readonly HeadlineLesson[], body?: BodyWeights): SignWeights {
  const choices = lessons.flatMap((lesson) => choicesIn(lesson, body));
  return fitChoice(headlineSigns, choices, { prior, iterations });
}

function asItStands({ id, headline }: Truth, text: string): readonly HeadlineLesson[] {
  return headline ? [{ id, text, headline }] : [];
}

/** The body by itself, which has no headline, and with nothing but its headline above it. */
function bareLessons({ id, headline, body }: Truth): readonly HeadlineLesson[] {
  if (!body) return [];
  const alone = { id, text: body, headline: undefined };
  return headline ? [alone, { id, text: `${headline}\n\n${body}`, headline }] : [alone];
}

/** Below the headline no more than this many lines into the article, there is another one. */
const reachBelow = 12;
const mostMargin = 8;
const leastArticle = 30;
const marginBelow = 6;
/** A page is cropped twice, with less and with more above the headline. */
const margins = [0, 4];

/**
 * The whole page from a few lines above the headline on, which leaves out the page title: the pages with a
 * true headline are twice those that somebody has cropped.
 */
function croppedLessons({ id, headline }: Truth, text: string): readonly HeadlineLesson[] {
  if (!headline) return [];
  const front = frontOf(text);
  const { lines } = front.page;
  const expected = sameMarks(headline);
  const until = front.articleStart + reachBelow;
  const at = front.candidates.findLast(
    (candidate) => candidate.index <= until && sameMarks(candidate.text) === expected,
  )?.index;
  if (at === undefined || at <= topLines) return [];
  const margin = (Number(id) >> 1) % mostMargin;
  const last = lines[Math.max(front.body.last, at + leastArticle) + marginBelow] ?? lines.at(-1);
  return margins.map((more) => {
    const first = lines[Math.max(0, at - ((margin + more) % mostMargin))];
    return { id, text: text.slice(first?.start, last?.end), headline };
  });
}

/** The page title stands in these. */
const topLines = 3;

function frontOf(text: string, body?: BodyWeights): FrontPage {
  const { reading } = readArticle(text, body && { weights: { body } });
  return readFrontPage(reading.first.page, bodyStretch(reading));
}

/** None where the text has a headline but no candidate is it. */
function choicesIn({ text, headline }: HeadlineLesson, body?: BodyWeights): readonly Choice[] {
  const front = frontOf(text, body);
  const expected = headline && sameMarks(headline);
  const right = Int8Array.from(front.candidates, (candidate) =>
    sameMarks(candidate.text) === expected ? 1 : 0,
  );
  if (headline && !right.includes(1)) return [];
  return [{ values: valuesOf(front, front.candidates.length, headlineSigns), right }];
}
