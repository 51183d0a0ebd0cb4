// What Pressmark costs: `npm run bench` measures everything, `npm run bench -- KIND…` some of it. One
// file a kind.

import { tellKinds, type Kinds } from './kinds';

/** One kind of measure. Prints its table. */
export type Bench = () => void | Promise<void>;

const kinds: Kinds<Bench> = {
  bundles: async () => (await import('./bundles')).bench,
  analysis: async () => (await import('./analysis')).bench,
  attribution: async () => (await import('./attribution')).bench,
  annotations: async () => (await import('./annotations')).bench,
  tagger: async () => (await import('./tagger')).bench,
  reader: async () => (await import('./reader')).bench,
  startup: async () => (await import('./startup')).bench,
};

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((kind) => !(kind in kinds));
  if (unknown.length > 0) {
    tellKinds('bench', kinds);
    return;
  }
  for (const [kind, load] of Object.entries(kinds)) {
    if (asked.length > 0 && !asked.includes(kind)) continue;
    console.log(`\n${kind}`);
    const bench = await load();
    await bench();
  }
}

void main();
