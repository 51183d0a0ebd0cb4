import assert from 'node:assert/strict';
import type { PageSelection } from '../../../src/core/reader/messages';
import type { Block } from '../../../src/core/reader/page';
import { forwardKey, stepSelection, type Step } from '../../../src/core/reader/steps';
import { directionOf } from '../../../src/core/text/direction';

// What is selected stands in brackets; a bar is the focus, so `[…|]` was selected forwards.

function parse(source: string): { blocks: Block[]; selection: PageSelection } {
  const ends: Partial<Record<'[' | ']' | '|', PageSelection['anchor']>> = {};
  const blocks = source.split('\n').map((written, block): Block => {
    const isFurniture = written.startsWith('~');
    let text = '';
    for (const character of written.replace(/^~/, '')) {
      if (character === '[' || character === ']' || character === '|')
        ends[character] = { block, line: 0, offset: text.length };
      else text += character;
    }
    const line = { text, direction: directionOf(text), language: 'und', marks: [] };
    return {
      kind: isFurniture ? 'furniture' : 'paragraph',
      lines: [line],
      entities: [],
      notes: [],
    };
  });
  const focus = ends['|'];
  assert.ok(focus, source);
  const { '[': open = focus, ']': close = focus } = ends;
  const isForward = focus.block === close.block && focus.offset === close.offset;
  return { blocks, selection: { anchor: isForward ? open : close, focus } };
}

function print(blocks: readonly Block[], { anchor, focus }: PageSelection): string {
  return blocks
    .map(({ kind, lines }, block) => {
      const text = lines[0]?.text ?? '';
      const marks = [
        { ...anchor, mark: '.' },
        { ...focus, mark: '|' },
      ].filter((place) => place.block === block);
      const drawn = marks
        .sort((a, b) => b.offset - a.offset || (a.mark === '|' ? -1 : 1))
        .reduce(
          (line, { offset, mark }) => line.slice(0, offset) + mark + line.slice(offset),
          text,
        );
      return (kind === 'furniture' ? '~' : '') + drawn;
    })
    .join('\n');
}

function step(source: string, ...steps: Step[]): string {
  const { blocks, selection } = parse(source);
  const result = steps.reduce((now, one) => stepSelection(blocks, now, one), selection);
  return print(blocks, result);
}

const word: Step = { unit: 'word', way: 'forward', extend: false };
const wordBack: Step = { ...word, way: 'back' };
const extend: Step = { ...word, extend: true };
const shrink: Step = { ...extend, way: 'back' };

suite('selecting by keyboard', () => {
  test('the next word is selected whole, without its marks', () => {
    assert.equal(step('|“Stop,” he said', word), '“.Stop|,” he said');
    assert.equal(step('“[Stop|],” he said', word), '“Stop,” .he| said');
  });

  test('the previous word too', () => {
    assert.equal(step('“Stop,” [he|] said', wordBack), '“.Stop|,” he said');
  });

  test('at a paragraph’s end it goes on in the next, past furniture', () => {
    assert.equal(step('he [said|].\n~Share\nThen', word), 'he said.\n~Share\n.Then|');
    assert.equal(step('he said.\n~Share\n[Then|]', wordBack), 'he .said|.\n~Share\nThen');
  });

  test('at the end of the article it stays', () => {
    assert.equal(step('he [said|].', word), 'he .said|.');
  });

  test('extending takes the next word along', () => {
    assert.equal(step('[Sean|] Spicer later', extend), '.Sean Spicer| later');
  });

  test('taking a word back takes the blank before it', () => {
    assert.equal(step('[Sean Spicer|] later', shrink), '.Sean| Spicer later');
  });

  test('taking back the only word leaves none', () => {
    assert.equal(step('[Sean|] Spicer', shrink), '.|Sean Spicer');
  });

  test('extending back beyond the anchor selects the other way', () => {
    assert.equal(step('Mr [|Sean] Spicer', shrink), '|Mr Sean. Spicer');
  });

  test('a sentence ends at its mark, not at an abbreviation', () => {
    const sentence: Step = { unit: 'sentence', way: 'forward', extend: false };
    assert.equal(
      step('|The U.S. Senate met. It voted.', sentence),
      '.The U.S. Senate met.| It voted.',
    );
    assert.equal(
      step('|The U.S. Senate met. It voted.', sentence, sentence),
      'The U.S. Senate met. .It voted.|',
    );
  });

  test('a character is never cut from its marks', () => {
    const character: Step = { unit: 'character', way: 'forward', extend: true };
    const accented = 'e\u0301';
    assert.equal(step(`|${accented}t`, character), `.${accented}|t`);
    assert.equal(step('|غدًا', character, character), '.غدً|ا');
  });

  test('Arabic goes on to the left', () => {
    assert.equal(forwardKey('rtl'), 'ArrowLeft');
    assert.equal(forwardKey('ltr'), 'ArrowRight');
    assert.equal(step('|قال وزير', word, word), 'قال .وزير|');
  });

  test('a line of a megabyte without a space does not stall', () => {
    const { blocks, selection } = parse(`|${'x'.repeat(1_000_000)}`);
    stepSelection(blocks, selection, { unit: 'sentence', way: 'forward', extend: false });
  });
});
