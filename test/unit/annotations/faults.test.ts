import assert from 'node:assert/strict';
import {
  noAnnotations,
  type Mention,
  type Quotation,
} from '../../../src/core/annotations/annotations';
import { detach } from '../../../src/core/annotations/detached';
import { findFaults } from '../../../src/core/annotations/faults';
import { defaultTagSet, type TagSet } from '../../../src/core/entities/tagSet';

const text = 'John Kelly said: “No.”';

function spanOf(exact: string) {
  const start = text.indexOf(exact);
  return { start, end: start + exact.length, exact };
}

const kelly: Mention = {
  id: 'm-1',
  type: 'person',
  ...spanOf('John Kelly'),
  prefix: '',
  suffix: ' said',
};
const john = { id: 'john-kelly', type: 'person', name: 'John Kelly' };
const refusal: Quotation = {
  id: 'q-1',
  kind: 'direct',
  content: spanOf('“No.”'),
  cue: spanOf('said'),
};

const faultsOf = (annotations: Partial<typeof noAnnotations>) =>
  findFaults(detach({ ...noAnnotations, ...annotations }, text), text, defaultTagSet);

suite('faults of annotations', () => {
  test('there are none where everything fits', () => {
    const mentions = [{ ...kelly, entity: 'john-kelly' }];
    assert.deepEqual(faultsOf({ mentions, entities: [john], quotations: [refusal] }), []);
  });

  test('a mention or quotation whose words stand elsewhere, or nowhere', () => {
    const moved = { ...kelly, start: kelly.start + 1, end: kelly.end + 1 };
    const gone = { ...kelly, id: 'm-2', exact: 'Paul Ryan', prefix: 'as ', suffix: ' told us.' };
    const cue = { ...spanOf('said'), exact: 'asked' };
    const quotations = [{ ...refusal, cue }];
    assert.deepEqual(faultsOf({ mentions: [moved, gone], quotations }), [
      { code: 'review', id: 'm-1', exact: 'John Kelly', found: 'John Kelly' },
      { code: 'orphan', id: 'm-2', exact: 'Paul Ryan' },
      { code: 'review', id: 'q-1', exact: '“No.”', found: '“No.”' },
    ]);
  });

  test('a type that the tag set does not have', () => {
    const mentions = [{ ...kelly, type: 'ship' }];
    assert.deepEqual(faultsOf({ mentions }), [{ code: 'unknown-type', id: 'm-1', type: 'ship' }]);
  });

  test('a link to an entity that there is not, or that is of another type', () => {
    const mentions = [
      { ...kelly, entity: 'nobody' },
      { ...kelly, id: 'm-2', entity: 'place' },
    ];
    const entities = [{ id: 'place', type: 'location', name: 'Kelly' }];
    assert.deepEqual(faultsOf({ mentions, entities }), [
      { code: 'unknown-entity', id: 'm-1', entity: 'nobody' },
      { code: 'other-type', id: 'm-2', type: 'person', entity: 'place' },
    ]);
  });

  test('an entity that nothing names; a speaker is named', () => {
    const quotations = [{ ...refusal, speaker: 'john-kelly' }];
    assert.deepEqual(faultsOf({ entities: [john], quotations }), []);
    assert.deepEqual(faultsOf({ entities: [john] }), [{ code: 'unused-entity', id: 'john-kelly' }]);
  });

  test('what the tag set asks for and the mention does not keep', () => {
    const tagSet: TagSet = {
      overlap: 'none',
      types: [
        {
          id: 'person',
          label: 'Person',
          key: '',
          description: '',
          attributes: [
            { id: 'role', label: 'Role', choices: ['source', 'subject'], required: true },
            { id: 'remark', label: 'Remark' },
          ],
        },
      ],
    };
    const first = { ...kelly, attributes: { role: 'author' } };
    const second = { ...kelly, id: 'm-2', ...spanOf('Kelly') };
    assert.deepEqual(
      findFaults(
        { placed: { ...noAnnotations, mentions: [first, second] }, detached: noAnnotations },
        text,
        tagSet,
      ),
      [
        { code: 'wrong-choice', id: 'm-1', attribute: 'role', value: 'author' },
        { code: 'overlap', id: 'm-2', other: 'm-1' },
        { code: 'no-attribute', id: 'm-2', attribute: 'role' },
      ],
    );
  });

  test('characters that mislead, each named once', () => {
    const exact = 'K\u0435lly\u202E\u202E';
    const mention = { ...kelly, start: 0, end: exact.length, exact };
    const faults = findFaults(
      { placed: { ...noAnnotations, mentions: [mention] }, detached: noAnnotations },
      exact,
      defaultTagSet,
    );
    assert.deepEqual(faults, [
      { code: 'hidden-characters', id: 'm-1', characters: ['U+202E'] },
      { code: 'look-alike', id: 'm-1', characters: ['U+0435'] },
    ]);
  });
});
