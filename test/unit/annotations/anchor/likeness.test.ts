import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Context } from '../../../../src/core/annotations/anchor/likeness';

/** The least errors between the context and any beginning of the text, by the definition. */
function leastErrors(context: string, text: string): number {
  let row = Array.from({ length: text.length + 1 }, (_, j) => j);
  for (let i = 1; i <= context.length; i++) {
    const next = [i];
    for (let j = 1; j <= text.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (context[i - 1] === text[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(...row);
}

suite('likeness of contexts', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 40 });

  test('is the share of the context that stands behind the place', () => {
    fc.assert(
      fc.property(letters, letters, letters, (before, context, text) => {
        const part = context.slice(0, 32);
        const likeness = new Context(part, 'after').likeness(before + text, before.length);
        const expected = part === '' ? 1 : 1 - leastErrors(part, text) / part.length;
        assert.ok(Math.abs(likeness - expected) < 1e-9);
      }),
    );
  });

  test('reads a context before the place backwards', () => {
    const mirrored = (text: string): string => Array.from(text).reverse().join('');
    fc.assert(
      fc.property(letters, letters, letters, (context, text, after) => {
        const part = context.slice(0, 32);
        assert.equal(
          new Context(part, 'before').likeness(text + after, text.length),
          new Context(mirrored(part), 'after').likeness(mirrored(text), 0),
        );
      }),
    );
  });

  test('counts what stands beside the place without a gap', () => {
    const context = new Context('of State ', 'before');
    assert.equal(context.joined('Head of State Kelly', 14), 9);
    assert.equal(context.joined('Head of Spate Kelly', 14), 4);
  });

  const numbers: readonly (readonly [string, string, boolean])[] = [
    ['on line 928 of ', 'on line 929 of ', true],
    ['on line 928 of ', 'on line 928 of ', false],
    ['on line 928 of ', 'on the line 928 of ', false],
    ['on the line of ', 'on line 929 of ', false],
    ['17 March, from ', '2017 March, from ', false],
    ['by 9 o’clock, Mayor ', 'by 8 Mayor ', false],
  ];
  for (const [context, text, isOther] of numbers) {
    test(`sees ${isOther ? 'another' : 'no other'} number in “${text}” for “${context}”`, () => {
      assert.equal(new Context(context, 'before').hasOtherNumber(text, text.length), isOther);
    });
  }
});
