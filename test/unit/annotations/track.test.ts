import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  noAnnotations,
  type Mention,
  type Quotation,
} from '../../../src/core/annotations/annotations';
import { changeMention, removeMentions } from '../../../src/core/annotations/edit';
import { batchesOf, inverseOf, type TextEdit } from '../../../src/core/annotations/textEdit';
import { Tracked } from '../../../src/core/annotations/track';
import { compareSpans, type Span } from '../../../src/core/text/span';
import { marked } from './marked';

function mentionAt(text: string, { start, end }: Span, id: string): Mention {
  const exact = text.slice(start, end);
  return { id, type: 'person', start, end, exact, prefix: '', suffix: '' };
}

function tracked(text: string, spans: readonly Span[]): Tracked {
  const mentions = [...spans]
    .sort(compareSpans)
    .map((span, i) => mentionAt(text, span, `m-${`${i}`.padStart(3, '0')}`));
  return Tracked.of({ ...noAnnotations, mentions }, text);
}

/** The text with its mentions in brackets. */
function shown({ text, annotations }: Tracked): string {
  const marks = annotations.mentions.flatMap(({ start, end }, i) => [
    { at: start, sign: '[', order: i },
    { at: end, sign: ']', order: -i },
  ]);
  marks.sort(
    (a, b) => a.at - b.at || (a.sign === b.sign ? a.order - b.order : a.sign === ']' ? -1 : 1),
  );
  let out = '';
  let at = 0;
  for (const mark of marks) {
    out += text.slice(at, mark.at) + mark.sign;
    at = mark.at;
  }
  return out + text.slice(at);
}

/** The first place where `from` stands, replaced by `to`; `from` may hold a bar: only what follows counts. */
function replacing(text: string, from: string, to: string): TextEdit {
  const [lead = '', rest] = from.split('|');
  const start = text.indexOf(lead + (rest ?? '')) + (rest === undefined ? 0 : lead.length);
  assert.ok(start >= 0, from);
  return { start, end: start + (rest ?? lead).length, text: to };
}

function after(source: string, from: string, to: string): string {
  const { text, spans } = marked(source);
  return shown(tracked(text, spans).edited([replacing(text, from, to)]));
}

function undone(state: Tracked, edits: readonly TextEdit[]): Tracked {
  let text = state.text;
  const inverses = batchesOf(edits).map((batch) => {
    const inverse = inverseOf(batch, text);
    text = batch.applyTo(text);
    return [...inverse.edits].reverse();
  });
  return inverses.reverse().reduce((now, batch) => now.edited(batch), state.edited(edits));
}

suite('tracking: an edit', () => {
  for (const [what, source, from, to, expected] of [
    ['before shifts', 'On Friday [Kelly] spoke', 'On Friday', 'Today', 'Today [Kelly] spoke'],
    ['behind leaves alone', '[Kelly] spoke', 'spoke', 'sang', '[Kelly] sang'],
    ['typed at the start stays out', 'a [Kelly] spoke', 'a |', '“', 'a “[Kelly] spoke'],
    ['typed at the end stays out', '[Kelly] spoke', 'Kelly|', ', 66,', '[Kelly], 66, spoke'],
    ['typed between two stays out of both', '[Rex][Kelly]', 'Rex|', 'x', '[Rex]x[Kelly]'],
    ['typed inside grows', '[John Kelly]', 'John |', 'F. ', '[John F. Kelly]'],
    ['inside shrinks', '[John F. Kelly]', 'F. ', '', '[John Kelly]'],
    ['replacing its first word belongs to it', 'a [Jon Kelly]', 'Jon', 'John', 'a [John Kelly]'],
    ['replacing its last word belongs to it', '[John Kely]', 'Kely', 'Kelly', '[John Kelly]'],
    ['taking its start leaves the rest', 'with [John Kelly]', 'with John', 'the', 'the[ Kelly]'],
    ['taking its end leaves the rest', '[John Kelly] spoke', 'Kelly spoke', 'won', '[John ]won'],
    ['deleting it makes it collapse', 'the [Kelly] plan', 'Kelly', '', 'the  plan'],
    ['replacing it makes it collapse', 'the [Kelly] plan', 'Kelly', 'Khan', 'the Khan plan'],
    ['replacing more makes it collapse', 'the [Kelly] plan', 'the Kelly plan', 'this', 'this'],
    [
      'in the outer of two leaves the inner alone',
      '[University of [Mexico]]',
      'University of M',
      'City in M',
      '[City in [Mexico]]',
    ],
    [
      'in lines replaced as a whole keeps equal words',
      'a [John\nKelly] b\nc [Rex] d',
      'a John\nKelly b\nc Rex d',
      'a\nJohn Kelly\nb c\nRex e',
      'a\n[John Kelly]\nb c\n[Rex] e',
    ],
    [
      'that changes a word of it in a whole line makes it collapse',
      'a [John Kelly] b',
      'a John Kelly b',
      'a John Khan b',
      'a John Khan b',
    ],
  ] as const) {
    test(what, () => {
      assert.equal(after(source, from, to), expected);
    });
  }

  test('that makes two mentions overlap otherwise leaves them in order', () => {
    const { text, spans } = marked('[ab[cd]]ef');
    const longer = { start: 2, end: text.length };
    const state = tracked(text, [...spans.slice(0, 1), longer]).edited([replacing(text, 'ab', '')]);
    assert.deepEqual(
      state.annotations.mentions.map(({ start, end }) => [start, end]),
      [
        [0, 4],
        [0, 2],
      ],
    );
  });

  test('at several cursors comes in the order of the event', () => {
    const { text, spans } = marked('[Kelly] met [Rex] and [Kelly]');
    const last = text.lastIndexOf('Kelly');
    const state = tracked(text, spans).edited([
      { start: last, end: last, text: '@' },
      { start: 0, end: 0, text: '@' },
    ]);
    assert.equal(shown(state), '@[Kelly] met [Rex] and @[Kelly]');
  });
});

suite('tracking: what was deleted', () => {
  const source = 'Then [John Kelly] met [Rex Tillerson] in [Mexico [City]].';
  const { text, spans } = marked(source);
  const whole = tracked(text, spans);
  const back = (edit: TextEdit): TextEdit => ({
    start: edit.start,
    end: edit.start + edit.text.length,
    text: text.slice(edit.start, edit.end),
  });

  for (const gone of [
    'John Kelly',
    'Kelly',
    'John Kelly met Rex',
    'met',
    text,
    'co City.',
    'exico C',
  ]) {
    test(`comes back with “${gone}”`, () => {
      const edit = replacing(text, gone, 'x');
      assert.equal(shown(whole.edited([edit]).edited([back(edit)])), source);
    });
  }

  test('comes back when it is typed again letter by letter', () => {
    const edit = replacing(text, ' Kelly', '');
    let state = whole.edited([edit]);
    for (const [i, letter] of Array.from(' Kelly').entries()) {
      state = state.edited([{ start: edit.start + i, end: edit.start + i, text: letter }]);
    }
    assert.equal(shown(state), source);
  });

  test('comes back in one step after it went letter by letter', () => {
    const end = text.indexOf(' in');
    const start = text.indexOf('met');
    let state = whole;
    for (let at = end; at > start; at--)
      state = state.edited([{ start: at - 1, end: at, text: '' }]);
    assert.equal(shown(state), 'Then [John Kelly]  in [Mexico [City]].');
    state = state.edited([{ start, end: start, text: text.slice(start, end) }]);
    assert.equal(shown(state), source);
  });

  test('comes back by undo after it was retyped with more', () => {
    const cut = replacing(text, ' John Kelly', '');
    const at = cut.start;
    let state = whole.edited([cut]);
    for (const [i, letter] of Array.from(' John Kelly Jr.').entries()) {
      state = state.edited([{ start: at + i, end: at + i, text: letter }]);
    }
    assert.equal(shown(state), source.replace('Kelly]', 'Kelly] Jr.'));
    state = state.edited([{ start: at, end: at + ' John Kelly Jr.'.length, text: '' }]);
    assert.equal(shown(state.edited([{ start: at, end: at, text: ' John Kelly' }])), source);
  });

  test('comes back without the words that went with it', () => {
    const cut = replacing(text, 'Then John Kelly met', '');
    const state = whole.edited([cut, { start: 0, end: 0, text: 'John Kelly' }]);
    assert.equal(shown(state), source.replace('Then ', '').replace(' met', ''));
  });

  test('does not come back with other text', () => {
    const edit = replacing(text, 'John Kelly', '');
    const state = whole.edited([edit, { ...edit, end: edit.start, text: 'John Khan' }]);
    assert.equal(shown(state), 'Then John Khan met [Rex Tillerson] in [Mexico [City]].');
  });

  test('comes back after other edits around it', () => {
    const edit = replacing(text, 'John Kelly', '');
    const state = whole.edited([edit, { start: 0, end: 4, text: 'Yesterday' }]);
    const start = state.text.indexOf(' met');
    assert.equal(
      shown(state.edited([{ start, end: start, text: 'John Kelly' }])),
      source.replace('Then', 'Yesterday'),
    );
  });

  test('is listed as collapsed and no longer among the annotations', () => {
    const state = whole.edited([replacing(text, 'John Kelly', '')]);
    assert.deepEqual(state.collapsed.mentions, whole.annotations.mentions.slice(0, 1));
    assert.equal(state.annotations.mentions.length, 3);
  });

  test('stays collapsed while commands change other annotations', () => {
    const edit = replacing(text, 'John Kelly', '');
    let state = whole.edited([edit]);
    state = state.annotated(removeMentions(state.annotations, ['m-001']));
    state = state.annotated(changeMention(state.annotations, ['m-002'], { type: 'location' }));
    assert.equal(
      shown(state.edited([back(edit)])),
      'Then [John Kelly] met Rex Tillerson in [Mexico [City]].',
    );
  });
});

suite('tracking: text that moves', () => {
  const source = 'One [Kelly] a.\nTwo [Rex] b.\nThree [Ali] c.';
  const { text, spans } = marked(source);
  const whole = tracked(text, spans);
  const lineUp: TextEdit[] = [
    { start: text.length, end: text.length, text: '\nTwo Rex b.' },
    { start: text.indexOf('\nTwo'), end: text.indexOf('\nThree'), text: '' },
  ];

  test('by one command takes its mentions along', () => {
    assert.equal(shown(whole.edited(lineUp)), 'One [Kelly] a.\nThree [Ali] c.\nTwo [Rex] b.');
    assert.equal(shown(undone(whole, lineUp)), source);
  });

  const cut = replacing(text, 'Two Rex b.\n', '');
  const pasted: TextEdit = { start: 0, end: 0, text: 'Two Rex b.\n' };

  test('by cut and paste takes its mentions along', () => {
    assert.equal(
      shown(whole.edited([cut]).edited([pasted])),
      'Two [Rex] b.\nOne [Kelly] a.\nThree [Ali] c.',
    );
    assert.equal(shown(undone(whole, [cut, pasted])), source);
  });

  test('keeps its mentions where it was pasted first', () => {
    const state = whole.edited([cut]).edited([pasted]);
    const again = {
      ...pasted,
      start: state.text.length,
      end: state.text.length,
      text: '\nTwo Rex b.',
    };
    assert.equal(
      shown(state.edited([again])),
      'Two [Rex] b.\nOne [Kelly] a.\nThree [Ali] c.\nTwo Rex b.',
    );
  });

  suite('leaves them where text that reads alike may be what comes back', () => {
    const twins = marked('[Kelly] came. Then Kelly left.');
    const state = tracked(twins.text, twins.spans).edited([replacing(twins.text, 'Kelly', 'He')]);
    const second = state.text.indexOf('Kelly');
    const returned: TextEdit = { start: second, end: second, text: 'Kelly' };
    const removal = { ...returned, end: second + 'Kelly'.length, text: '' };
    const backspaces = Array.from('Kelly', (_, i) => ({
      ...removal,
      start: removal.end - i - 1,
      end: removal.end - i,
    }));

    test('by undo of one edit', () => {
      assert.equal(shown(state.edited([removal]).edited([returned])), 'He came. Then Kelly left.');
    });

    test('by undo of many at once', () => {
      const without = backspaces.reduce((before, edit) => before.edited([edit]), state);
      assert.equal(shown(without.edited([returned])), 'He came. Then Kelly left.');
    });

    test('but not for a word that was deleted on the way', () => {
      const without = state.edited([replacing(state.text, 'left', '')]);
      assert.equal(shown(without.edited([returned])), 'He came. Then [Kelly]Kelly .');
    });
  });
});

suite('tracking: quotations', () => {
  const text = '“We will,” Kelly said, “go.” Then';
  const at = (exact: string) => {
    const start = text.indexOf(exact);
    return { start, end: start + exact.length, exact };
  };
  const bare = ({ start, end }: Span): Span => ({ start, end });
  const quotation: Quotation = {
    id: 'q-1',
    kind: 'direct',
    content: { ...at(text.slice(0, 28)), parts: [bare(at('“We will,”')), bare(at('“go.”'))] },
    cue: at('said'),
    source: at('Kelly'),
  };
  const whole = Tracked.of({ ...noAnnotations, quotations: [quotation] }, text);

  test('each span moves for itself', () => {
    const edit = replacing(text, 'Kelly', 'John Kelly');
    const [moved] = whole.edited([{ ...edit, end: edit.start, text: 'John ' }]).annotations
      .quotations;
    assert.equal(moved?.source?.start, at('Kelly').start + 5);
    assert.equal(moved.content.parts?.[1]?.end, moved.content.end);
  });

  test('a cue that was deleted is missing until it comes back', () => {
    const edit = replacing(text, 'said', '');
    const without = whole.edited([edit]);
    assert.equal(without.annotations.quotations[0]?.cue, undefined);
    assert.deepEqual(without.annotations.quotations[0]?.source, quotation.source);
    const again = without.edited([{ ...edit, end: edit.start, text: 'said' }]);
    assert.deepEqual(again.annotations.quotations, [quotation]);
  });
});

suite('tracking: laws', () => {
  // Few letters, so that equal text arises; lines, blanks and an astral character.
  const someText = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '😀'), maxLength: 40 });
  const someSpans = fc.array(fc.tuple(fc.nat(), fc.nat(12)), { maxLength: 8 });
  const someEdits = fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.nat(6)), {
    minLength: 1,
    maxLength: 8,
  });

  function spansIn(text: string, spans: readonly (readonly [number, number])[]): Span[] {
    return spans.map(([at, length]) => {
      const start = at % text.length;
      return { start, end: Math.min(text.length, start + 1 + length) };
    });
  }

  const placesOf = ({ annotations }: Tracked): string =>
    annotations.mentions.map(({ id, start, end }) => `${id} ${start} ${end}`).join('\n');

  test('untouched mentions keep their text, and undo restores every earlier state', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(someText, someSpans, someEdits, (around, spans, edits) => {
        const text = `${around}.`;
        let state = tracked(text, spansIn(text, spans));
        const untouched = new Map(state.annotations.mentions.map(({ id, exact }) => [id, exact]));
        const done: { earlier: Tracked; undo: TextEdit }[] = [];
        for (const [i, [at, length, added]] of edits.entries()) {
          const start = at % (state.text.length + 1);
          const end = Math.min(state.text.length, start + length);
          // A letter of its own for each edit: retyped text would bring annotations back sooner.
          const inserted = String.fromCharCode(0x4e00 + i).repeat(added);
          for (const mention of state.annotations.mentions) {
            if (start < mention.end && end > mention.start) untouched.delete(mention.id);
          }
          const undo = { start, end: start + added, text: state.text.slice(start, end) };
          done.push({ earlier: state, undo });
          state = state.edited([{ start, end, text: inserted }]);
          let kept = 0;
          let from = 0;
          for (const mention of state.annotations.mentions) {
            assert.ok(from <= mention.start && mention.start < mention.end);
            assert.ok(mention.end <= state.text.length);
            from = mention.start;
            const exact = untouched.get(mention.id);
            if (exact === undefined) continue;
            kept++;
            assert.equal(state.text.slice(mention.start, mention.end), exact);
          }
          assert.equal(kept, untouched.size);
        }
        for (const { earlier, undo } of done.reverse()) {
          state = state.edited([undo]);
          assert.equal(state.text, earlier.text);
          assert.equal(placesOf(state), placesOf(earlier));
        }
      }),
      { numRuns: 10_000 },
    );
  });

  test('the edits of one event do the same together as one after the other', () => {
    const pieces = fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.nat(3)), { maxLength: 5 });
    fc.assert(
      fc.property(someText, someSpans, pieces, (around, spans, steps) => {
        const text = `${around}.`;
        const start = tracked(text, spansIn(text, spans));
        const edits: TextEdit[] = [];
        let at = 0;
        for (const [gap, removed, added] of steps) {
          const from = at + gap + 1;
          if (from + removed > text.length) break;
          edits.unshift({ start: from, end: from + removed, text: 'X'.repeat(added) });
          at = from + removed;
        }
        const together = start.edited(edits);
        const apart = edits.reduce((state, edit) => state.edited([edit]), start);
        assert.equal(together.text, apart.text);
        assert.equal(placesOf(together), placesOf(apart));
      }),
    );
  });
});
