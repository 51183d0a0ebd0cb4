import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  noAnnotations,
  type Annotations,
  type Mention,
  type Quotation,
} from '../../../src/core/annotations/annotations';
import {
  addMention,
  addMentions,
  addQuotation,
  changeMention,
  changeQuotation,
  correctMetadata,
  correctSection,
  reject,
  removeMentions,
  removeQuotations,
  unreject,
  withdrawSections,
} from '../../../src/core/annotations/edit';

const place = { exact: '', prefix: '', suffix: '' };

function mention(id: string, start: number, end: number): Mention {
  return { id, type: 'person', start, end, ...place };
}

const idsOf = ({ mentions }: Annotations): string => mentions.map(({ id }) => id).join(' ');

suite('commands on mentions', () => {
  test('mentions stand by start, the longer first, then by id', () => {
    const added = addMentions(noAnnotations, [
      mention('inner', 4, 6),
      mention('b', 4, 9),
      mention('late', 8, 9),
      mention('a', 4, 9),
    ]);
    assert.equal(idsOf(added), 'a b inner late');
    assert.equal(idsOf(addMention(added, mention('first', 0, 1))), 'first a b inner late');
  });

  test('adding many at once is adding them one by one', () => {
    const spans = fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 9 })));
    fc.assert(
      fc.property(spans, spans, (some, more) => {
        const make = (prefix: string) => (span: [number, number], i: number) =>
          mention(`${prefix}${i}`, span[0], span[0] + span[1]);
        const old = some.map(make('a'));
        const added = more.map(make('b'));
        const atOnce = addMentions(addMentions(noAnnotations, old), added);
        assert.deepEqual(atOnce, [...old, ...added].reduce(addMention, noAnnotations));
      }),
    );
  });

  test('a change reaches every mention named and no other', () => {
    const before = addMentions(noAnnotations, [mention('a', 0, 1), mention('b', 2, 3)]);
    const after = changeMention(before, ['b', 'unknown'], { type: 'group', note: 'sure' });
    assert.equal(after.mentions[0], before.mentions[0]);
    assert.deepEqual(after.mentions[1], { ...mention('b', 2, 3), type: 'group', note: 'sure' });
  });

  test('an undefined field is taken away', () => {
    const before = addMention(noAnnotations, mention('a', 0, 1));
    const linked = changeMention(before, ['a'], { entity: 'kelly' });
    assert.equal(linked.mentions[0]?.entity, 'kelly');
    assert.deepEqual(changeMention(linked, ['a'], { entity: undefined }).mentions, before.mentions);
  });

  test('a mention that grows moves to its new place in the order', () => {
    const before = addMentions(noAnnotations, [mention('a', 0, 4), mention('b', 0, 2)]);
    assert.equal(idsOf(changeMention(before, ['b'], { end: 8 })), 'b a');
  });

  test('removing leaves the others', () => {
    const before = addMentions(
      noAnnotations,
      ['a', 'b', 'c'].map((id, i) => mention(id, i, 9)),
    );
    assert.equal(idsOf(removeMentions(before, ['a', 'c'])), 'b');
  });
});

suite('commands on quotations', () => {
  const said: Quotation = {
    id: 'q-2',
    kind: 'direct',
    content: { start: 9, end: 12, exact: 'yes' },
  };
  const before = addQuotation(addQuotation(noAnnotations, said), {
    ...said,
    id: 'q-1',
    content: { start: 2, end: 4, exact: 'no' },
  });

  test('quotations stand by their content', () => {
    assert.deepEqual(
      before.quotations.map(({ id }) => id),
      ['q-1', 'q-2'],
    );
  });

  test('they change and go by id', () => {
    assert.equal(
      changeQuotation(before, ['q-1'], { speaker: 'kelly' }).quotations[0]?.speaker,
      'kelly',
    );
    assert.deepEqual(removeQuotations(before, ['q-1']).quotations, [said]);
  });
});

suite('corrections', () => {
  const first = { kind: 'caption', start: 0, end: 10, ...place } as const;

  test('the last correction of a place counts', () => {
    const once = correctSection(noAnnotations, first);
    const next = correctSection(once, { ...first, start: 10, end: 20 });
    assert.equal(next.sections.length, 2);
    const replaced = correctSection(next, { ...first, start: 5, end: 9, kind: 'credit' });
    assert.deepEqual(
      replaced.sections.map(({ kind }) => kind),
      ['credit', 'caption'],
    );
  });

  test('a correction can be withdrawn', () => {
    const corrected = correctSection(noAnnotations, first);
    assert.equal(withdrawSections(corrected, first, 'credit').sections.length, 1);
    assert.equal(withdrawSections(corrected, first).sections.length, 0);
  });

  test('metadata is set and unset by name', () => {
    const corrected = correctMetadata(noAnnotations, 'outlet', 'AFP');
    assert.deepEqual(corrected.article, { outlet: 'AFP' });
    assert.deepEqual(correctMetadata(corrected, 'outlet', undefined).article, {});
  });

  test('a suggestion is refused once and may be taken back', () => {
    const refusal = { type: 'location', start: 3, end: 8, exact: 'White' };
    const refused = reject(noAnnotations, [refusal, { ...refusal }, { ...refusal, start: 1 }]);
    assert.deepEqual(
      refused.rejected.map(({ start }) => start),
      [1, 3],
    );
    assert.deepEqual(reject(refused, [refusal]).rejected, refused.rejected);
    assert.deepEqual(unreject(refused, [{ ...refusal, start: 1 }]).rejected, [refusal]);
  });
});
