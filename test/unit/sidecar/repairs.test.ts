import assert from 'node:assert/strict';
import { defaultTagSet } from '../../../src/core/entities/tagSet';
import { noAnnotations } from '../../../src/core/annotations/annotations';
import { printSidecar } from '../../../src/core/sidecar/printSidecar';
import { readSidecar } from '../../../src/core/sidecar/readSidecar';
import { repairsOf, type Repair } from '../../../src/core/sidecar/repairs';

const text = 'Kelly met Kelly.';
const yaml = `schema: pressmark/1
source:
  file: a.txt
  sha256: ${'9c1f'.repeat(16)}
entities:
  - id: kelly
    type: person
    name: Kelly
mentions:
  # the first
  - id: m-1
    type: ship
    entity: nobody
    start: 0
    end: 5
    exact: Kelly
  # kept by Maria
  - id: m-1
    type: person
    entity: kelly
    start: 10
    end: 15
    exact: Kelly
`;

const repairsAt = (words: string, code: string) =>
  repairsOf(yaml, yaml.indexOf(words), code, defaultTagSet);

function applied(repair: Repair | undefined): string {
  assert.ok(repair);
  const { start, end, text: replacement } = repair.change;
  return yaml.slice(0, start) + replacement + yaml.slice(end);
}

function spanOf(article: string, words: string) {
  const start = article.indexOf(words);
  return { start, end: start + words.length };
}

suite('repairs of a sidecar', () => {
  test('an unknown type becomes one of the tag set', () => {
    const repairs = repairsAt('- id: m-1', 'unknown-type');
    assert.equal(repairs.length, defaultTagSet.types.length);
    const { annotations } = readSidecar(applied(repairs[0]), text);
    assert.deepEqual(
      annotations.mentions.map(({ type }) => type),
      ['person', 'person'],
    );
  });

  test('a link to nothing goes, and nothing else', () => {
    const [repair, ...others] = repairsAt('entity: nobody', 'unknown-entity');
    assert.deepEqual(others, []);
    assert.equal(applied(repair), yaml.replace('    entity: nobody\n', ''));
  });

  test('a second id becomes a free one', () => {
    const at = yaml.lastIndexOf('id: m-1');
    const [renew] = repairsOf(yaml, at, 'duplicate-id', defaultTagSet);
    assert.equal(renew?.kind, 'new-id');
    const { annotations, problems } = readSidecar(applied(renew), text);
    assert.deepEqual(problems, []);
    assert.equal(new Set(annotations.mentions.map(({ id }) => id)).size, 2);
  });

  test('a new id of an entity is made from its name', () => {
    const doubled = yaml.replace(
      'mentions:',
      '  - id: kelly\n    type: person\n    name: Ann Kelly\nmentions:',
    );
    const at = doubled.lastIndexOf('- id: kelly');
    const [renew] = repairsOf(doubled, at, 'duplicate-id', defaultTagSet);
    assert.equal(renew?.kind === 'new-id' && renew.id, 'ann-kelly');
  });

  test('an item can be taken out whole, its neighbours and comments stay', () => {
    const [repair] = repairsAt('start: 0', 'overlap');
    const left = applied(repair);
    assert.match(left, /# the first\n {2}# kept by Maria\n {2}- id: m-1\n {4}type: person/);
    assert.equal(readSidecar(left, text).annotations.mentions.length, 1);
  });

  test('hidden characters at the ends of a mention are left out of it', () => {
    const article = 'So said \u200F🎉\u202BKelly\u202C\u200F again.';
    const exact = '\u202BKelly\u202C\u200F';
    const mention = { id: 'm-1', type: 'person', ...spanOf(article, exact), exact };
    const before = printSidecar(
      {
        ...noAnnotations,
        mentions: [{ ...mention, prefix: 'So said \u200F🎉', suffix: ' again.' }],
      },
      { file: 'a.txt', sha256: '9c1f'.repeat(16) },
      article,
    );
    const [repair, ...others] = repairsOf(
      before,
      before.indexOf('- id'),
      'hidden-characters',
      defaultTagSet,
    );
    assert.deepEqual(others, []);
    assert.ok(repair);
    const { start, end, text: replacement } = repair.change;
    const after = before.slice(0, start) + replacement + before.slice(end);
    const [narrowed] = readSidecar(after, article).annotations.mentions;
    assert.deepEqual(narrowed, {
      ...mention,
      ...spanOf(article, 'Kelly'),
      exact: 'Kelly',
      prefix: 'So said \u200F🎉\u202B',
      suffix: '\u202C\u200F again.',
    });
  });

  test('hidden characters within a mention, or all over it, stay', () => {
    for (const exact of ['Kel\u200Bly', '\u200B\u202B', 'Kelly']) {
      const inside = yaml.replace('exact: Kelly', `exact: ${JSON.stringify(exact)}`);
      const at = inside.indexOf('- id: m-1');
      assert.deepEqual(repairsOf(inside, at, 'hidden-characters', defaultTagSet), []);
    }
  });

  test('there is none outside an item, for another problem, or in a file that is no row of blocks', () => {
    assert.deepEqual(repairsAt('schema:', 'duplicate-id'), []);
    assert.deepEqual(repairsAt('- id: m-1', 'syntax'), []);
    assert.deepEqual(repairsOf('{mentions: [{id: a}]}', 15, 'overlap', defaultTagSet), []);
  });
});
