import assert from 'node:assert/strict';
import { rankBySimilarity, resolveEntity } from '../../../src/core/entities/resolveEntity';

const kelly = { id: 'john-kelly', type: 'person', name: 'John Kelly', aliases: ['جون كيلي'] };
const grace = { id: 'grace-kelly', type: 'person', name: 'Grace Kelly' };
const dhs = { id: 'dhs', type: 'organization', name: 'Department of Homeland Security' };

suite('the entity that a mention names', () => {
  test('is the one of that name, whatever the case and spacing', () => {
    assert.deepEqual(resolveEntity([dhs, kelly], 'person', 'JOHN  KELLY'), {
      kind: 'known',
      entity: kelly,
    });
  });

  test('is found by an alias, vowel marks and hamza aside', () => {
    assert.deepEqual(resolveEntity([kelly], 'person', 'جُون كيلي'), {
      kind: 'known',
      entity: kelly,
    });
  });

  test('is the only person of the surname', () => {
    assert.deepEqual(resolveEntity([kelly, dhs], 'person', 'Kelly'), {
      kind: 'known',
      entity: kelly,
    });
  });

  test('is left open when two persons share the surname', () => {
    assert.deepEqual(resolveEntity([kelly, grace], 'person', 'Kelly'), {
      kind: 'ambiguous',
      entities: [kelly, grace],
    });
  });

  test('stays open where one of them was called so before', () => {
    const called = { ...kelly, aliases: ['Kelly'] };
    assert.deepEqual(resolveEntity([called, grace], 'person', 'Kelly'), {
      kind: 'ambiguous',
      entities: [called, grace],
    });
  });

  test('is new for another type, and for the last word of what is no person', () => {
    assert.deepEqual(resolveEntity([kelly], 'location', 'John Kelly'), { kind: 'new' });
    assert.deepEqual(resolveEntity([dhs], 'organization', 'Security'), { kind: 'new' });
  });
});

suite('entities by similarity', () => {
  test('a misspelt name comes first', () => {
    assert.equal(rankBySimilarity([dhs, grace, kelly], 'Jhon Kelly')[0], kelly);
  });
});
