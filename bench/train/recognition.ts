// Fits the weights by which a text is told to be an article:
// `npm run train -- recognition FOLDER [--half=develop|check] [--out=FILE]`.
// Learns from the pages of FOLDER, in all their forms, and from the other texts that the machine has (see
// evaluate/recognition/nonArticles.ts). Writes src/core/article/recognition/weights.ts unless --out names
// another file. --half learns from one half of the texts only, so that the other shows what the weights
// are worth.

import { writeFileSync } from 'node:fs';
import { readArticle } from '../../src/core/article/analyze';
import { readMetadata } from '../../src/core/article/metadata';
import { countText, textSigns } from '../../src/core/article/recognition/textSigns';
import { halfOf } from '../evaluate/articles/pages';
import { articleForms } from '../evaluate/recognition/articleForms';
import type { NamedText } from '../evaluate/recognition/namedText';
import { collectNonArticles } from '../evaluate/recognition/nonArticles';
import type { Train } from '../train';
import { fitLogistic, type Examples } from './logistic';

const prior = 0.5;
/** How much oftener a text is an article than not, in a folder of somebody who reads news. */
const odds = 1.5;
const iterations = 200;
export const trainRecognition: Train = (args) => {
  const folder = args.find((arg) => !arg.startsWith('--'));
  if (!folder) throw new Error('name a folder of pages');
  const half = option(args, 'half');
  const out = option(args, 'out') ?? 'src/core/article/recognition/weights.ts';
  const inHalf = <T extends NamedText>(texts: readonly T[]) =>
    texts.filter(({ name }) => !half || halfOf(name) === half);
  const articles = inHalf(articleForms(folder));
  const others = inHalf(collectNonArticles());
  const total = articles.reduce((sum, { frequency }) => sum + frequency, 0);
  const balance = total / others.length / odds;
  const { bias, signs } = fitLogistic(
    textSigns,
    [
      ...articles.map(({ text, frequency }) => exampleOf(text, 1, frequency)),
      ...others.map(({ text }) => exampleOf(text, 0, balance)),
    ],
    { prior, iterations },
  );
  const rows = Object.entries(signs).map(([id, weights]) => `'${id}': [${weights.join(', ')}],`);
  writeFileSync(
    out,
    `// Made by \`npm run train -- recognition FOLDER\`; not edited by hand. For each sign the weights of its
// values, in the order of textSigns.ts: above 0 a value speaks for an article, below 0 against it.

import type { ReadingWeights } from '../stretch/readings';

export const recognitionWeights: ReadingWeights = {
  bias: ${bias},
  signs: {
    ${rows.join('\n    ')}
  },
};
`,
  );
  console.log(`${out}: learnt from ${articles.length} articles and ${others.length} other texts`);
};

function option(args: readonly string[], name: string): string | undefined {
  return args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
}

function exampleOf(text: string, truth: 0 | 1, weight: number): Examples {
  const { language, dates, lines, labels } = readArticle(text);
  const metadata = readMetadata(text, lines, labels, language, dates);
  const counts = countText({ text, lines, labels, metadata, language });
  return {
    values: Int16Array.from(textSigns, (sign) => sign.of(counts, 0)),
    truth: Int8Array.of(truth),
    weight,
  };
}
