// Accuracy against annotated folders: `npm run evaluate -- KIND [PATH…]`. One file a kind in evaluate/,
// each measured against data that stays outside the project.

import { runKind, type Kinds } from './kinds';

/** One kind of evaluation. Prints its tables; the exit code is 0 whatever the figures are. */
export type Evaluate = (args: readonly string[]) => void | Promise<void>;

const kinds: Kinds<Evaluate> = {
  articles: async () => (await import('./evaluate/articles')).evaluateArticles,
  recognition: async () => (await import('./evaluate/recognition')).evaluateRecognition,
  dates: async () => (await import('./evaluate/dates')).evaluateDates,
  anchoring: async () => (await import('./evaluate/anchoring')).evaluateAnchoring,
  attribution: async () => (await import('./evaluate/attribution')).evaluateAttribution,
  effort: async () => (await import('./evaluate/effort')).evaluateEffort,
  names: async () => (await import('./evaluate/names')).evaluateNames,
};

void runKind('evaluate', kinds);
