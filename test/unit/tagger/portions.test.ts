import assert from 'node:assert/strict';
import type { Section } from '../../../src/core/article/article';
import { portionsOf } from '../../../src/core/tagger/portions';

/** A text of paragraphs, each one a section, and its portions as texts. */
function portions(paragraphs: readonly string[], length: number): string[][] {
  const text = paragraphs.join('\n');
  let start = 0;
  const sections = paragraphs.map((paragraph, line): Section => {
    const section = { start, end: start + paragraph.length, firstLine: line, lastLine: line };
    start = section.end + 1;
    return { ...section, kind: 'paragraph', rule: 'prose', confidence: 1 };
  });
  return portionsOf(text, sections, length).map((portion) =>
    portion.map((section) => text.slice(section.start, section.end)),
  );
}

suite('portions of an article', () => {
  test('a short article is one', () => {
    assert.deepEqual(portions(['one two', 'three'], 100), [['one two', 'three']]);
  });

  test('sections share a portion while they fit', () => {
    assert.deepEqual(portions(['aaaa', 'bbbb', 'cccc'], 9), [['aaaa', 'bbbb'], ['cccc']]);
  });

  test('a section that is too long is cut at a line feed', () => {
    assert.deepEqual(portions(['one two\nthree four'], 12), [['one two\n'], ['three four']]);
  });

  test('without a line feed it is cut at a blank', () => {
    assert.deepEqual(portions(['one two three'], 9), [['one two '], ['three']]);
  });

  test('a word longer than a portion is cut', () => {
    assert.deepEqual(portions(['abcdefgh'], 3), [['abc'], ['def'], ['gh']]);
  });

  test('an article without sections has none', () => {
    assert.deepEqual(portionsOf('text', [], 10), []);
  });
});
