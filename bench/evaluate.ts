// Accuracy against annotated folders: `npm run evaluate -- KIND [PATH…]`. One file a kind in evaluate/,
// each measured against data that stays outside the project.

/** One kind of evaluation. Prints its tables; the exit code is 0 whatever the figures are. */
export type Evaluate = (args: readonly string[]) => void | Promise<void>;

const kinds: Readonly<Record<string, () => Promise<Evaluate>>> = {
  articles: async () => (await import('./evaluate/articles')).evaluateArticles,
  recognition: async () => (await import('./evaluate/recognition')).evaluateRecognition,
  dates: async () => (await import('./evaluate/dates')).evaluateDates,
  anchoring: async () => (await import('./evaluate/anchoring')).evaluateAnchoring,
  attribution: async () => (await import('./evaluate/attribution')).evaluateAttribution,
  effort: async () => (await import('./evaluate/effort')).evaluateEffort,
  names: async () => (await import('./evaluate/names')).evaluateNames,
};

async function main(): Promise<void> {
  const [kind = '', ...args] = process.argv.slice(2);
  const load = kinds[kind];
  if (!load) {
    console.error(`usage: npm run evaluate -- ${Object.keys(kinds).join('|')} [PATH…]`);
    process.exitCode = 2;
    return;
  }
  await (
    await load()
  )(args);
}

void main();
