// Fits the weights by which the headline is chosen:
// `npm run train -- headline FOLDER [--half=develop|check] [--out=FILE]`.
// FOLDER is laid out as evaluate/articles/pages.ts says; pages whose true headline is a line of the text,
// or a part of one, are learnt from: cropped, whole, and from a few lines above the headline on; and their
// bodies with and without it. Writes src/core/article/headline/weights.ts unless --out names another file.
// --half learns from one half of the pages only, so that the other shows what the weights are worth.

import { writeFileSync } from 'node:fs';
import { readArticle } from '../../src/core/article/analyze';
import { bodyStretch } from '../../src/core/article/bodyStretch';
import { readFrontPage, type FrontPage } from '../../src/core/article/headline/headlineCandidates';
import { headlineSigns } from '../../src/core/article/headline/headlineSigns';
import { valuesOf } from '../../src/core/article/stretch/readings';
import { readPages, type Truth } from '../evaluate/articles/pages';
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
  const choices = (['near', 'whole'] as const).flatMap((rendering) =>
    readPages(folder, rendering)
      .filter((page) => !half || page.half === half)
      .flatMap(({ truth, text }) => [
        ...(truth.headline ? [choiceOf(text, truth.headline)] : []),
        ...(rendering === 'near' ? bareChoices(truth) : [croppedChoice(text, truth)]),
      ]),
  );
  const learnt = choices.filter((choice) => choice !== undefined);
  const weights = fitChoice(headlineSigns, learnt, { prior, iterations });
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

function option(args: readonly string[], name: string): string | undefined {
  return args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
}

/** The body by itself, which has no headline, and with nothing but its headline above it. */
function bareChoices({ headline, body }: Truth): readonly (Choice | undefined)[] {
  if (!body) return [];
  const alone = choiceOf(body, undefined);
  return headline ? [alone, choiceOf(`${headline}\n\n${body}`, headline)] : [alone];
}

/** Below the headline no more than this many lines into the article, there is another one. */
const reachBelow = 12;
const mostMargin = 8;
const leastArticle = 30;
const marginBelow = 6;

/**
 * The whole page from a few lines above the headline on, which leaves out the page title: the pages with a
 * true headline are twice those that somebody has cropped.
 */
function croppedChoice(text: string, { id, headline }: Truth): Choice | undefined {
  if (!headline) return undefined;
  const front = frontOf(text);
  const { lines } = front.page;
  const expected = sameMarks(headline);
  const until = front.articleStart + reachBelow;
  const at = front.candidates.findLast(
    (candidate) => candidate.index <= until && sameMarks(candidate.text) === expected,
  )?.index;
  if (at === undefined || at <= topLines) return undefined;
  const first = lines[Math.max(0, at - ((Number(id) >> 1) % mostMargin))];
  const last = lines[Math.max(front.body.last, at + leastArticle) + marginBelow] ?? lines.at(-1);
  return choiceOf(text.slice(first?.start, last?.end), headline);
}

/** The page title stands in these. */
const topLines = 3;

function frontOf(text: string): FrontPage {
  const { reading } = readArticle(text);
  return readFrontPage(reading.first.page, bodyStretch(reading));
}

/** `undefined` where the text has a headline but no candidate is it. */
function choiceOf(text: string, headline: string | undefined): Choice | undefined {
  const front = frontOf(text);
  const expected = headline && sameMarks(headline);
  const right = Int8Array.from(front.candidates, (candidate) =>
    sameMarks(candidate.text) === expected ? 1 : 0,
  );
  if (headline && !right.includes(1)) return undefined;
  return { values: valuesOf(front, front.candidates.length, headlineSigns), right };
}
