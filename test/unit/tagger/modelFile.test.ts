import assert from 'node:assert/strict';
import { hashText } from '../../../src/core/tagger/hash';
import { loadModel, modelVersion, printModel } from '../../../src/core/tagger/modelFile';
import { tagCount } from '../../../src/core/tagger/tags';

const trained = {
  language: 'en',
  lexicon: new Map([
    [hashText('kenya'), 9],
    [hashText('said'), 0x1234],
  ]),
  keys: Uint32Array.of(7, 0x1_0003, 0x1_0004, 0xffff_fff0),
  weights: Int8Array.from({ length: 4 * tagCount }, (_, at) => at - 20),
  unit: 0.25,
  transitions: Float32Array.from({ length: tagCount * tagCount }, (_, at) => at / 8),
  initial: new Float32Array(tagCount),
} as const;
const bytes = printModel(trained);

suite('model file', () => {
  test('what is written is read again', () => {
    const model = loadModel(bytes);
    assert.equal(model.kind, 'model');
    assert.deepEqual(model.weights.keys, trained.keys);
    assert.deepEqual(model.weights.weights, trained.weights);
    assert.equal(model.weights.unit, trained.unit);
    assert.deepEqual(model.transitions, trained.transitions);
  });

  test('the same model gives the same bytes', () => {
    assert.deepEqual(
      printModel({ ...trained, lexicon: new Map([...trained.lexicon].reverse()) }),
      bytes,
    );
  });

  test('a file cut anywhere is a problem', () => {
    for (const length of [16, 17, 200, bytes.length - 1]) {
      assert.deepEqual(loadModel(bytes.subarray(0, length)), {
        kind: 'problem',
        reason: 'truncated',
        version: modelVersion,
      });
    }
    assert.equal(loadModel(bytes.subarray(0, 3)).kind, 'problem');
    assert.equal(loadModel(new Uint8Array()).kind, 'problem');
  });

  test('a file of another version tells its version', () => {
    const other = bytes.slice();
    other[4] = modelVersion + 1;
    assert.deepEqual(loadModel(other), {
      kind: 'problem',
      reason: 'other-version',
      version: modelVersion + 1,
    });
  });

  test('a changed byte is noticed', () => {
    const changed = bytes.slice();
    changed[300] = (changed[300] ?? 0) ^ 1;
    assert.deepEqual(loadModel(changed), {
      kind: 'problem',
      reason: 'damaged',
      version: modelVersion,
    });
  });

  test('some other file is no model', () => {
    assert.deepEqual(loadModel(new TextEncoder().encode('{"version": 1}')), {
      kind: 'problem',
      reason: 'not-a-model',
    });
  });
});
