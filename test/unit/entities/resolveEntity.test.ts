import assert from 'node:assert/strict';
import {
  namedShorter,
  rankBySimilarity,
  resolveEntity,
} from '../../../src/core/entities/resolveEntity';

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

suite('shorter forms of a name', () => {
  const table: readonly (readonly [shorter: string, fuller: string, isShort: boolean])[] = [
    ['López Obrador', 'Andrés Manuel López Obrador', true],
    ['Andrés López Obrador', 'Andrés Manuel López Obrador', true],
    ['Andrés Manuel', 'Andrés Manuel López Obrador', false],
    ['Manuel Andrés Obrador', 'Andrés Manuel López Obrador', false],
    ['Kelly', 'John Kelly Jr.', true],
    ['bin Salman', 'Mohammed bin Salman', true],
    ['Salman', 'Mohammed bin Salman', false],
    ['محمد بن سلمان', 'محمد بن سلمان بن عبد العزيز آل سعود', true],
    ['آل سعود', 'محمد بن سلمان بن عبد العزيز آل سعود', true],
    ['الله', 'حسن نصر الله', false],
    ['Xi', 'Xi Jinping', false],
  ];
  for (const [shorter, name, isShort] of table) {
    test(`${shorter}: ${isShort ? 'short' : 'not short'} for ${name}`, () => {
      const entity = { id: 'x', type: 'person', name };
      assert.equal(resolveEntity([entity], 'person', shorter).kind, isShort ? 'known' : 'new');
      assert.equal(
        namedShorter([{ ...entity, name: shorter }], 'person', name) !== undefined,
        isShort,
      );
    });
  }

  test('a first name and a surname are those of the person who has no other', () => {
    const bush = { id: 'bush', type: 'person', name: 'George Bush' };
    const son = { id: 'son', type: 'person', name: 'George W. Bush' };
    const father = { id: 'father', type: 'person', name: 'George H. W. Bush' };
    assert.deepEqual(resolveEntity([son, bush], 'person', 'George Bush'), {
      kind: 'known',
      entity: bush,
    });
    assert.equal(resolveEntity([son, father], 'person', 'George Bush').kind, 'ambiguous');
  });

  test('a person known by a form that two share stays another', () => {
    const known = ['Bush', 'Jeb Bush'].map((name) => ({ id: name, type: 'person', name }));
    assert.equal(namedShorter(known, 'person', 'George Bush'), undefined);
  });
});

suite('entities by similarity', () => {
  test('a misspelt name comes first', () => {
    assert.equal(rankBySimilarity([dhs, grace, kelly], 'Jhon Kelly')[0], kelly);
  });
});
