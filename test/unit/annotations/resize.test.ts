import assert from 'node:assert/strict';
import fc from 'fast-check';
import { expandSpan, shrinkSpan, type Edge, type Step } from '../../../src/core/annotations/resize';
import { mark, marked, onlySpan } from './marked';

function resized(resize: typeof expandSpan, source: string, edge: Edge, step: Step): string {
  const article = marked(source);
  return mark(article.text, resize(article.text, onlySpan(article), edge, step));
}

suite('expanding and shrinking', () => {
  for (const [what, edge, step, before, after] of [
    ['a word at the end', 'end', 'word', 'met [John] Kelly, who', 'met [John Kelly], who'],
    ['a word over punctuation', 'end', 'word', '[Kelly], “who” said', '[Kelly, “who]” said'],
    ['a word at the start', 'start', 'word', 'met John [Kelly]', 'met [John Kelly]'],
    ['a half word to its end', 'end', 'word', 'met [Joh]n Kelly', 'met [John] Kelly'],
    ['a character', 'end', 'character', '[Kell]y', '[Kelly]'],
    ['an emoji as one character', 'end', 'character', '[a]👨‍👩‍👧b', '[a👨‍👩‍👧]b'],
    ['an Arabic word', 'start', 'word', 'قال جون [كيلي] أمس', 'قال [جون كيلي] أمس'],
    ['up to the next line', 'end', 'word', '[Mexico]\nCity', '[Mexico\nCity]'],
    ['nothing at the end of the text', 'end', 'word', 'met [Kelly]', 'met [Kelly]'],
  ] as const) {
    test(`expands by ${what}`, () => {
      assert.equal(resized(expandSpan, before, edge, step), after);
    });
  }

  for (const [what, edge, step, before, after] of [
    ['a word at the end', 'end', 'word', '[John Kelly] met', '[John] Kelly met'],
    ['a word at the start', 'start', 'word', '[the John Kelly]', 'the [John Kelly]'],
    ['trailing punctuation first', 'end', 'word', '[John Kelly, ] met', '[John Kelly],  met'],
    ['a character', 'start', 'character', '[“Kelly]', '“[Kelly]'],
  ] as const) {
    test(`shrinks by ${what}`, () => {
      assert.equal(resized(shrinkSpan, before, edge, step), after);
    });
  }

  test('the last word and the last character are never taken', () => {
    assert.equal(resized(shrinkSpan, 'a [Kelly] b', 'end', 'word'), 'a [Kelly] b');
    assert.equal(resized(shrinkSpan, 'a [K]elly b', 'start', 'character'), 'a [K]elly b');
  });

  test('expanding only grows, shrinking only shrinks and leaves something', () => {
    const edges = fc.constantFrom('start', 'end');
    const steps = fc.constantFrom('word', 'character');
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), edges, steps, (around, a, b, edge, step) => {
        const text = `${around}.`;
        const start = a % text.length;
        const span = { start, end: start + 1 + (b % (text.length - start)) };
        const larger = expandSpan(text, span, edge, step);
        assert.ok(0 <= larger.start && larger.start <= span.start);
        assert.ok(span.end <= larger.end && larger.end <= text.length);
        const smaller = shrinkSpan(text, span, edge, step);
        assert.ok(span.start <= smaller.start && smaller.start < smaller.end);
        assert.ok(smaller.end <= span.end);
      }),
    );
  });
});
