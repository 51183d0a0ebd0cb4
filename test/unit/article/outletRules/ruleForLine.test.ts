import assert from 'node:assert/strict';
import type { SectionKind } from '../../../../src/core/article/article';
import { ruleForLine } from '../../../../src/core/article/outletRules/ruleForLine';

suite('a rule for lines like this one', () => {
  const cases: readonly [kind: SectionKind, text: string, pattern: string][] = [
    ['chrome', 'Follow us on our channel', 'Follow us on our channel'],
    ['chrome', 'Read 1,204 times, 5 comments', 'Read * times, * comments'],
    ['chrome', 'Today is 3 July 2024 | Weather', 'Today is * | Weather'],
    ['chrome', '12 345', '12 345'],
    ['published', 'Last edited on 3 July 2024 by the desk', 'Last edited on * by the desk'],
    ['published', 'نشر في 3 يوليو 2024', 'نشر في *'],
    ['byline', 'Text: Ada Lind', 'Text: *'],
    ['related', 'More *stars*', String.raw`More \*stars\*`],
  ];
  for (const [kind, text, pattern] of cases) {
    test(`${kind}: “${text}”`, () => {
      const language = /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en';
      assert.deepEqual(ruleForLine(kind, { text, language }), { kind, line: pattern });
    });
  }

  test('goes by what is known to be the value', () => {
    const text = 'From Ada Lind in Lorne';
    const value = { start: text.indexOf('Ada'), end: text.indexOf(' in') };
    assert.deepEqual(ruleForLine('byline', { text, language: 'en', value }), {
      kind: 'byline',
      line: 'From * in Lorne',
    });
  });

  test('goes by the place where all of the line differs, if there is one', () => {
    const seen = { text: 'Ada Lind', language: 'en', value: { start: 0, end: 8 } };
    assert.deepEqual(ruleForLine('byline', { ...seen, after: 'headline' }), {
      kind: 'byline',
      after: 'headline',
    });
    assert.equal(ruleForLine('byline', seen), undefined);
  });
});
