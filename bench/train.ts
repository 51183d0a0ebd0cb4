// Makes what the program has learnt from annotated data: `npm run train -- KIND [PATH…]`. One file a kind
// in train/, each learning from data that stays outside the project: the taggers of models/README.md,
// and the weights by which lines are told to belong to an article.

/** One kind of training. Writes what was learnt and says what it was learnt from. */
export type Train = (args: readonly string[]) => void | Promise<void>;

const kinds: Readonly<Record<string, () => Promise<Train>>> = {
  en: async () => (await import('./train/tagger')).trainingOf('en'),
  ar: async () => (await import('./train/tagger')).trainingOf('ar'),
  sections: async () => (await import('./train/sections')).trainSections,
  headline: async () => (await import('./train/headline')).trainHeadline,
  recognition: async () => (await import('./train/recognition')).trainRecognition,
};

async function main(): Promise<void> {
  const [kind = '', ...args] = process.argv.slice(2);
  const load = kinds[kind];
  if (!load) {
    console.error(`usage: npm run train -- ${Object.keys(kinds).join('|')} PATH…`);
    process.exitCode = 2;
    return;
  }
  await (
    await load()
  )(args);
}

void main();
