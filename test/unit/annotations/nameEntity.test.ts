import assert from 'node:assert/strict';
import {
  noAnnotations,
  type Annotations,
  type Entity,
} from '../../../src/core/annotations/annotations';
import { nameEntity, namesakeOf } from '../../../src/core/annotations/nameEntity';

const kelly: Entity = { id: 'kelly', type: 'person', name: 'Kelly' };
const john: Entity = { id: 'john-kelly', type: 'person', name: 'John Kelly' };
const town: Entity = { id: 'kelly-2', type: 'location', name: 'Port Kelly' };

const annotations: Annotations = {
  ...noAnnotations,
  entities: [kelly, john, town],
  mentions: ['Kelly', 'KELLY', 'Kelly’s'].map((exact, index) => ({
    id: `m-${String(index)}`,
    type: 'person',
    entity: kelly.id,
    start: 20 * index,
    end: 20 * index + exact.length,
    exact,
    prefix: '',
    suffix: '',
  })),
};

suite('a name that a person gives an entity', () => {
  test('leaves the one that its mentions have as an alias', () => {
    const [named] = nameEntity(annotations, kelly, 'Mary Kelly').entities;
    assert.deepEqual(named, { ...kelly, name: 'Mary Kelly', aliases: ['Kelly'] });
  });

  test('leaves nothing of one that no mention has', () => {
    const [, named] = nameEntity(annotations, john, 'J. Kelly').entities;
    assert.deepEqual(named, { ...john, name: 'J. Kelly' });
  });

  test('makes one of two that have it, however it is written', () => {
    const merged = nameEntity(annotations, kelly, 'john  KELLY');
    assert.deepEqual(merged.entities, [{ ...john, aliases: ['Kelly'] }, town]);
    assert.ok(merged.mentions.every(({ entity }) => entity === john.id));
  });

  test('may be that of an entity of another type', () => {
    assert.equal(namesakeOf(annotations, kelly, town.name), undefined);
    assert.equal(namesakeOf(annotations, kelly, kelly.name), undefined);
  });
});
