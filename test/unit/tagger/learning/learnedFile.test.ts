import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  parseLearned,
  printLearned,
  type Learned,
} from '../../../../src/core/tagger/learning/learnedFile';

const learned: Learned = {
  names: [
    { name: 'Anna Lind', type: 'person', tagged: 3, refused: 0 },
    { name: 'المكسيك', type: 'location', tagged: 1, refused: 2 },
  ],
  examples: [
    {
      language: 'en',
      words: ['Governor', 'Anna', 'Lind', 'left', 'Today', '(', '1', ')', '.'],
      names: [
        { first: 1, end: 3, type: 'person', refused: false },
        { first: 4, end: 5, type: 'location', refused: true },
      ],
    },
  ],
  trial: { helped: 4, hurt: 1 },
};

suite('file of what was learned', () => {
  test('is a line a name and a line a sentence', () => {
    assert.equal(
      printLearned(learned),
      [
        'pressmark-learned 1',
        '# Names and sentences that suggestions learn from. Delete a line to have it forgotten.',
        'trial\t4\t1',
        'name\tAnna Lind\tperson\t3\t0',
        'name\tالمكسيك\tlocation\t1\t2',
        'example\ten\tGovernor [Anna Lind](person) left [Today](not location) ( 1 ) .',
        '',
      ].join('\n'),
    );
  });

  test('what is written is read again', () => {
    const word = fc.stringMatching(/^[^\s[\]]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.boolean(), (words, refused) => {
        const names = [{ first: 0, end: words.length, type: 'person', refused }];
        const one: Learned = { ...learned, examples: [{ language: 'en', words, names }] };
        assert.deepEqual(parseLearned(printLearned(one)), one);
      }),
    );
  });

  test('an empty file holds nothing', () => {
    assert.deepEqual(parseLearned(''), {
      names: [],
      examples: [],
      trial: { helped: 0, hurt: 0 },
    });
  });

  for (const [what, text, fault] of [
    ['marks of a conflict', '<<<<<<< HEAD\n', { kind: 'conflict', line: 0 }],
    ['another version', 'pressmark-learned 2\n', { kind: 'other-version', line: 0 }],
    ['a broken line', 'pressmark-learned 1\nname\tonly\n', { kind: 'unreadable', line: 1 }],
    ['an example without a name', 'example\ten\tno name', { kind: 'unreadable', line: 0 }],
  ] as const) {
    test(`${what} is a fault at its line`, () => {
      assert.deepEqual(parseLearned(text), [fault]);
    });
  }
});
