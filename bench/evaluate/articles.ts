// How well the sections and metadata of articles are read:
// `npm run evaluate -- articles FOLDER [--half=develop|check] [--unseen] [--broken] [--misses]`.
// FOLDER is laid out as articles/pages.ts says. For each rendering (near: cropped to some lines about the
// article; whole: the page) and each set and language, it prints
//
//   pages      pages with a true body (the three body figures are over these only)
//   word-F1    bag-of-words F1 of the body against the true body, mean over pages. The body is every
//              lede, paragraph and subheading. Words are runs of letters, digits and marks, in lower case;
//              in Chinese, Japanese and Thai every character is one
//   P, R       its precision and recall, mean over pages
//   line-F1    lines in the body against lines labelled `body`, pooled over pages; lines labelled
//              `mixed` and `short-in-body?` count as not body
//   sure       the same without the lines of those two doubtful labels
//   headline   pages whose headline is exactly the true one, of those where a line of the text holds it
//              (white space, quotation marks and dashes made one; case counts)
//   as read    the same, but for case and the outlet's name that the title of a page ends with, where the
//              page also has the headline without it in a line of its own
//   date       days of publication that are right, of those given
//   given      days of publication given, of those a reader finds in the text
//   language   pages whose language is the one stated
//
// --half takes one half of the pages only, by a hash of their id: rules and weights are made on the half
// `develop`, and `check` shows whether they hold. --unseen reads every page by weights that are learnt from
// other pages (see articles/unseen.ts): what to expect of pages that nobody has labelled. --broken adds the cropped texts with their lines broken at
// 72 columns. --misses lists the worst pages of `develop`.

import { analyzeArticle } from '../../src/core/article/analyze';
import type { Evaluate } from '../evaluate';
import { readPages, type Half, type Rendering } from './articles/pages';
import { scorePage, type Counts, type PageScore } from './articles/score';
import { unseenWeights } from './articles/unseen';

export const evaluateArticles: Evaluate = (args) => {
  const folder = args.find((arg) => !arg.startsWith('--'));
  if (!folder) throw new Error('name a folder of pages');
  const half = args.find((arg) => arg.startsWith('--half='))?.slice('--half='.length);
  const weightsOf = args.includes('--unseen') ? unseenWeights(folder) : undefined;
  const broken = args.includes('--broken') ? (['broken'] as const) : [];
  for (const rendering of ['near', 'whole', ...broken] as const) {
    const pages = readPages(folder, rendering).filter((page) => !half || page.half === half);
    const scores = pages.map((page) => {
      const weights = weightsOf?.(page.truth.id);
      return scorePage(page, analyzeArticle(page.text, weights && { weights }));
    });
    report(rendering, half, scores);
    if (args.includes('--misses')) listMisses(scores);
  }
};

function report(
  rendering: Rendering,
  half: string | undefined,
  scores: readonly PageScore[],
): void {
  console.log(`\n${rendering}${half ? `, ${half} half` : ''}`);
  row(['', ...Object.keys(figures)]);
  if (!half) {
    for (const one of ['develop', 'check'] as const satisfies readonly Half[]) {
      line(
        one,
        scores.filter(({ page }) => page.half === one),
      );
    }
  }
  line('all', scores);
  for (const set of distinct(scores.map(({ page }) => page.set))) {
    line(
      `  ${set}`,
      scores.filter(({ page }) => page.set === set),
    );
  }
  for (const language of distinct(scores.map(({ page }) => page.truth.lang))) {
    line(
      `  ${language}`,
      scores.filter(({ page }) => page.truth.lang === language),
    );
  }
}

type Figure = (scores: readonly PageScore[]) => number | undefined;

const pagesWithBody: Figure = (scores) => scores.filter(({ words }) => words).length;

const figures: Readonly<Record<string, Figure>> = {
  pages: pagesWithBody,
  'word-F1': (scores) => meanOf(scores, f1),
  P: (scores) => meanOf(scores, ({ both, given }) => both / Math.max(1, given)),
  R: (scores) => meanOf(scores, ({ both, true: all }) => both / Math.max(1, all)),
  'line-F1': (scores) => f1OfLines(scores.flatMap(({ lines }) => lines ?? [])),
  sure: (scores) => f1OfLines(scores.flatMap(({ sureLines }) => sureLines ?? [])),
  headline: (scores) => {
    const inText = scores.flatMap(({ headline }) => (headline?.inText ? [headline] : []));
    return share(inText, ({ right }) => right);
  },
  'as read': (scores) => {
    const inText = scores.flatMap(({ headline }) => (headline?.inText ? [headline] : []));
    return share(inText, ({ rightAsRead }) => rightAsRead);
  },
  date: (scores) => {
    const given = scores.flatMap(({ date }) => (date?.given ? [date] : []));
    return share(given, ({ right }) => right);
  },
  given: (scores) => {
    const inText = scores.flatMap(({ date }) => (date?.inText ? [date] : []));
    return share(inText, ({ given }) => given);
  },
  language: (scores) => share(scores, ({ language }) => language),
};

function line(name: string, scores: readonly PageScore[]): void {
  row([
    name,
    ...Object.values(figures).map((figure) => {
      const value = figure(scores);
      if (value === undefined || Number.isNaN(value)) return '–';
      return figure === pagesWithBody ? String(value) : value.toFixed(3);
    }),
  ]);
}

function row([name = '', ...cells]: readonly string[]): void {
  console.log(name.padEnd(24) + cells.map((cell) => cell.padStart(9)).join(''));
}

export function f1({ both, given, true: all }: Counts): number {
  return both === 0 ? 0 : (2 * both) / (given + all);
}

function meanOf(scores: readonly PageScore[], of: (counts: Counts) => number): number {
  const values = scores.flatMap(({ words }) => (words ? [of(words)] : []));
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function f1OfLines(counts: readonly Counts[]): number | undefined {
  return counts.length === 0 ? undefined : f1(pool(counts));
}

function pool(counts: readonly Counts[]): Counts {
  const sum = (of: (one: Counts) => number) => counts.reduce((total, one) => total + of(one), 0);
  return { both: sum((c) => c.both), given: sum((c) => c.given), true: sum((c) => c.true) };
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number | undefined {
  return items.length === 0 ? undefined : items.filter(holds).length / items.length;
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}

function listMisses(scores: readonly PageScore[]): void {
  const worst = scores
    .flatMap(({ page, words }) =>
      words && page.half === 'develop' ? [{ page, words, score: f1(words) }] : [],
    )
    .sort((a, b) => a.score - b.score)
    .slice(0, 40);
  for (const { page, words, score } of worst) {
    const { both, given, true: all } = words;
    console.log(
      `${page.rendering} ${page.truth.id} ${page.truth.lang} ${page.set} F1 ${score.toFixed(2)}` +
        ` P ${(both / Math.max(1, given)).toFixed(2)} R ${(both / Math.max(1, all)).toFixed(2)}`,
    );
  }
  for (const { page, headline } of scores) {
    if (page.half !== 'develop' || !headline?.inText || headline.right) continue;
    const { expected, given = '–' } = headline;
    console.log(`${page.rendering} ${page.truth.id} ${expected} ≠ ${given}`);
  }
}
