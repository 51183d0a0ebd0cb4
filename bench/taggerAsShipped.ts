// What bench/tagger.ts bundles and measures.

export { loadModel } from '../src/core/tagger/modelFile';
export { suggestEntities } from '../src/core/tagger/suggestEntities';
