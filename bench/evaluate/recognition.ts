// How well articles are told from other texts:
// `npm run evaluate -- recognition FOLDER [--half=develop|check] [--wrong]`.
// FOLDER is laid out as articles/pages.ts says; every page of it is an article, and is shown in several
// forms (see recognition/articleForms.ts). The other texts are found on the machine at run time (see
// recognition/nonArticles.ts). Prints for every kind of text how many there are, how many were told
// rightly, and the share; --wrong names those that were not. --half takes one half of the texts only, by a
// hash of their names.

import { analyzeArticle } from '../../src/core/article/analyze';
import type { Evaluate } from '../evaluate';
import { halfOf } from './articles/pages';
import { articleForms } from './recognition/articleForms';
import type { NamedText } from './recognition/namedText';
import { collectNonArticles } from './recognition/nonArticles';

interface Told {
  readonly kind: string;
  readonly name: string;
  readonly right: boolean;
}

export const evaluateRecognition: Evaluate = (args) => {
  const folder = args.find((arg) => !arg.startsWith('--'));
  if (!folder) throw new Error('name a folder of pages');
  const half = args.find((arg) => arg.startsWith('--half='))?.slice('--half='.length);
  const inHalf = ({ name }: NamedText) => !half || halfOf(name) === half;
  const articles = articleForms(folder)
    .filter(inHalf)
    .map((text) => tell(text, true));
  const others = collectNonArticles()
    .filter(inHalf)
    .map((text) => tell(text, false));
  const told = [...articles, ...others];
  row(['', 'texts', 'right', 'share']);
  for (const kind of new Set(told.map(({ kind }) => kind))) {
    report(
      kind,
      told.filter((one) => one.kind === kind),
    );
  }
  report('all articles', articles);
  report('all others', others);
  if (!args.includes('--wrong')) return;
  for (const { kind, name, right } of told) if (!right) console.log(`wrong: ${kind} ${name}`);
};

function tell({ kind, name, text }: NamedText, article: boolean): Told {
  return { kind, name, right: analyzeArticle(text).recognized === article };
}

function report(name: string, told: readonly Told[]): void {
  const right = told.filter((one) => one.right).length;
  row([name, String(told.length), String(right), (right / told.length).toFixed(3)]);
}

function row([name = '', ...cells]: readonly string[]): void {
  console.log(name.padEnd(34) + cells.map((cell) => cell.padStart(8)).join(''));
}
