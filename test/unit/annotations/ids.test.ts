import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { entityIdFor, mentionId, quotationId } from '../../../src/core/annotations/ids';

const none = new Set<string>();

suite('ids', () => {
  test('a mention has a short id that says what it is', () => {
    assert.match(mentionId(none), /^m-[a-z0-9]{5}$/);
    assert.match(quotationId(none), /^q-[a-z0-9]{5}$/);
  });

  test('an id in use is never given again, even where chance repeats itself', () => {
    const taken = new Set<string>();
    for (let n = 0; n < 20; n++) {
      const id = mentionId(taken, () => 0);
      assert.ok(!taken.has(id));
      taken.add(id);
    }
  });

  for (const [name, id] of [
    ['John Kelly', 'john-kelly'],
    ['Enrique Peña Nieto', 'enrique-pena-nieto'],
    ['AT&T Inc.', 'at-t-inc'],
    ['U.S.', 'u-s'],
    ['Trump’s', 'trumps'],
    ['جون كيلي', 'جون-كيلي'],
    ['مُحَمَّد الســيد', 'محمد-السيد'],
    ['Владимир Зеленський', 'владимир-зеленський'],
    ['東京', '東京'],
    ['İstanbul', 'istanbul'],
    ['9/11', 'entity-9-11'],
    ['No', 'entity-no'],
    ['NULL', 'entity-null'],
    ['—', 'entity'],
  ] as const) {
    test(`the id of ${name} is ${id}`, () => {
      assert.equal(entityIdFor(name, none), id);
      assert.equal(parse(id), id);
    });
  }

  test('namesakes are counted', () => {
    const taken = new Set(['john-kelly', 'john-kelly-2']);
    assert.equal(entityIdFor('John Kelly', taken), 'john-kelly-3');
  });

  test('a long title is cut at a word', () => {
    const id = entityIdFor('Act to provide for the orderly and humane return of migrants', none);
    assert.equal(id, 'act-to-provide-for-the-orderly-and-humane-return');
  });
});
