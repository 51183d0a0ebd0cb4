// Fits the weights by which the headline is chosen:
// `npm run train -- headline FOLDER [--half=develop|check] [--out=FILE]`.
// FOLDER is laid out as evaluate/articles/pages.ts says; pages whose true headline is a line of the text,
// or a part of one, are learnt from, cropped and whole, and their bodies with and without it. Writes
// src/core/article/headline/weights.ts unless --out names another file. --half learns from one half of the
// pages only, so that the other shows what the weights are worth.

import { writeFileSync } from 'node:fs';
import { readArticle } from '../../src/core/article/analyze';
import { bodyStretch } from '../../src/core/article/bodyStretch';
import { readFrontPage } from '../../src/core/article/headline/headlineCandidates';
import { headlineSigns } from '../../src/core/article/headline/headlineSigns';
import { valuesOf } from '../../src/core/article/stretch/readings';
import { readPages, type Truth } from '../evaluate/articles/pages';
import { sameMarks } from '../evaluate/articles/score';
import type { Train } from '../train';
import { fitChoice, type Choice } from './choice';

/** Found by cross-validation. */
const prior = 3;
const iterations = 150;

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
        ...(rendering === 'near' ? bareChoices(truth) : []),
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

/** `undefined` where the text has a headline but no candidate is it. */
function choiceOf(text: string, headline: string | undefined): Choice | undefined {
  const { reading } = readArticle(text);
  const front = readFrontPage(reading.first.page, bodyStretch(reading));
  const expected = headline && sameMarks(headline);
  const right = Int8Array.from(front.candidates, (candidate) =>
    sameMarks(candidate.text) === expected ? 1 : 0,
  );
  if (headline && !right.includes(1)) return undefined;
  return { values: valuesOf(front, front.candidates.length, headlineSigns), right };
}
