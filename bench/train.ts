// Makes what the program has learnt from annotated data: `npm run train -- KIND [PATH…]`. One file a kind
// in train/, each learning from data that stays outside the project: the taggers of models/README.md,
// and the weights by which lines are told to belong to an article.

import { runKind, type Kinds } from './kinds';

/** One kind of training. Writes what was learnt and says what it was learnt from. */
export type Train = (args: readonly string[]) => void | Promise<void>;

const kinds: Kinds<Train> = {
  en: async () => (await import('./train/tagger')).trainingOf('en'),
  ar: async () => (await import('./train/tagger')).trainingOf('ar'),
  sections: async () => (await import('./train/sections')).trainSections,
  headline: async () => (await import('./train/headline')).trainHeadline,
  recognition: async () => (await import('./train/recognition')).trainRecognition,
};

void runKind('train', kinds);
