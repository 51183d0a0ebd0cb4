import assert from 'node:assert/strict';
import { noAnnotations, type Annotations } from '../../../src/core/annotations/annotations';
import {
  addEntity,
  changeEntity,
  mergeEntities,
  removeEntity,
  renameEntity,
} from '../../../src/core/annotations/editEntities';

const place = { start: 0, end: 5, exact: 'Kelly', prefix: '', suffix: '' };

const annotations: Annotations = {
  ...noAnnotations,
  entities: [
    { id: 'kelly', type: 'person', name: 'Kelly' },
    { id: 'john-kelly', type: 'person', name: 'John Kelly', aliases: ['J. Kelly'] },
    { id: 'secretary', type: 'person', name: 'Secretary Kelly', wikidata: 'Q4096', note: 'DHS' },
  ],
  mentions: [
    { id: 'm-1', type: 'person', entity: 'kelly', ...place },
    { id: 'm-2', type: 'person', entity: 'john-kelly', ...place },
  ],
  quotations: [
    { id: 'q-1', kind: 'direct', speaker: 'kelly', content: { start: 9, end: 12, exact: 'yes' } },
    { id: 'q-2', kind: 'direct', speaker: 'an aide', content: { start: 19, end: 21, exact: 'no' } },
  ],
};

suite('commands on entities', () => {
  test('a new entity comes last', () => {
    const added = addEntity(annotations, { id: 'dhs', type: 'organization', name: 'DHS' });
    assert.equal(added.entities.at(-1)?.id, 'dhs');
  });

  test('a new name keeps the id and is no alias of itself', () => {
    const renamed = renameEntity(annotations, 'john-kelly', 'J. Kelly').entities[1];
    assert.deepEqual(renamed, { id: 'john-kelly', type: 'person', name: 'J. Kelly' });
  });

  test('fields change and go', () => {
    const changed = changeEntity(annotations, 'secretary', { note: undefined, type: 'group' });
    assert.deepEqual(changed.entities[2], {
      id: 'secretary',
      type: 'group',
      name: 'Secretary Kelly',
      wikidata: 'Q4096',
    });
  });

  test('removing an entity unlinks its mentions and speakers and keeps them', () => {
    const removed = removeEntity(annotations, 'kelly');
    assert.deepEqual(
      removed.mentions.map(({ entity }) => entity),
      [undefined, 'john-kelly'],
    );
    assert.equal(removed.quotations[0]?.speaker, undefined);
    assert.equal(removed.entities.length, 2);
  });

  test('a merged entity gathers names, links and what it lacked', () => {
    const merged = mergeEntities(annotations, ['kelly', 'secretary'], 'john-kelly');
    assert.deepEqual(merged.entities, [
      {
        id: 'john-kelly',
        type: 'person',
        name: 'John Kelly',
        aliases: ['J. Kelly', 'Kelly', 'Secretary Kelly'],
        wikidata: 'Q4096',
        note: 'DHS',
      },
    ]);
    assert.deepEqual(
      merged.mentions.map(({ entity }) => entity),
      ['john-kelly', 'john-kelly'],
    );
    assert.deepEqual(
      merged.quotations.map(({ speaker }) => speaker),
      ['john-kelly', 'an aide'],
    );
  });

  test('nothing is merged into an entity that is not there', () => {
    assert.equal(mergeEntities(annotations, ['kelly'], 'nobody'), annotations);
    assert.equal(mergeEntities(annotations, ['kelly'], 'kelly'), annotations);
  });
});
