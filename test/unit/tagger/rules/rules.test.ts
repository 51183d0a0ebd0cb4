import assert from 'node:assert/strict';
import { findDates } from '../../../../src/core/article/dates/findDates';
import { nameWords } from '../../../../src/core/entities/nameWord';
import { byDates } from '../../../../src/core/tagger/rules/byDates';
import { byGroups } from '../../../../src/core/tagger/rules/byGroups';
import { byRegions } from '../../../../src/core/tagger/rules/byRegions';
import type { EntitySuggestion } from '../../../../src/core/tagger/suggestion';

const whole = (text: string) => [{ start: 0, end: text.length }];
const wordsOf = (text: string) => [[...nameWords(text)]];

function shown(text: string, found: readonly EntitySuggestion[]): string[] {
  return found.map(({ start, end, value }) =>
    [text.slice(start, end), ...(value === undefined ? [] : [value])].join(' = '),
  );
}

suite('dates as suggestions', () => {
  test('have ISO values', () => {
    const text = 'منذ 8 حزيران/يونيو 2021';
    assert.deepEqual(shown(text, byDates(text, whole(text), 'ar')), [
      '8 حزيران/يونيو 2021 = 2021-06-08',
    ]);
  });

  test('days count from that of publication', () => {
    const text = 'It rained yesterday.';
    assert.deepEqual(shown(text, byDates(text, whole(text), 'en', { published: '2024-07-03' })), [
      'yesterday = 2024-07-02',
    ]);
    assert.deepEqual(shown(text, byDates(text, whole(text), 'en')), ['yesterday']);
  });

  test('a date that can be read in two ways has no value', () => {
    const text = 'The council met on 07/03/2024 and again on 25/03.';
    const [found] = byDates(text, [{ start: 0, end: text.length }], 'en');
    assert.deepEqual([found?.name, found?.value], ['07/03/2024', undefined]);
  });

  test('an Arabic date ends before the stop of its sentence', () => {
    const text = 'بدأت في 27 ديسمبر. ثم';
    assert.deepEqual(shown(text, byDates(text, whole(text), 'ar')), ['27 ديسمبر']);
  });

  test('only those in the searched sections', () => {
    const text = '3 July 2024\nOn 4 July 2024';
    const found = byDates(text, [{ start: text.indexOf('On'), end: text.length }], 'en');
    assert.deepEqual(shown(text, found), ['4 July 2024 = 2024-07-04']);
  });

  test('dates that the analysis found are the same as those looked for', () => {
    const text = 'Tue, 3 July 2024\nOn 4 July 2024 it rained, and on 07/05/2024.';
    const within = [{ start: text.indexOf('On'), end: text.length }];
    const dates = findDates(text, 'en');
    assert.deepEqual(byDates(text, within, 'en', { dates }), byDates(text, within, 'en'));
    assert.deepEqual(byDates(text, within, 'en', { dates: [] }), []);
  });
});

suite('groups of an Arabic text', () => {
  const table: readonly (readonly [text: string, groups: readonly string[]])[] = [
    ['قال المكسيكيون للصينيين', ['المكسيكيون', 'لصينيين']],
    ['الحدود الأميركية المكسيكية', ['الأميركية', 'المكسيكية']],
    ['والفلسطينيين والمسلمين', ['الفلسطينيين', 'المسلمين']],
    ['الجمهوريون في المكسيك', ['الجمهوريون']],
    ['قال مسؤول أميركي', ['أميركي']],
    ['العملية السياسية الرئيسية', []],
  ];
  for (const [text, expected] of table) {
    test(text, () => {
      assert.deepEqual(shown(text, byGroups(text, wordsOf(text), 'ar')), expected);
    });
  }
});

test('English groups that are no nationalities', () => {
  const text = 'Republicans and a Catholic, but no catholic taste';
  assert.deepEqual(shown(text, byGroups(text, wordsOf(text), 'en')), ['Republicans', 'Catholic']);
});

suite('places by the list of the platform', () => {
  for (const [language, text, expected] of [
    ['en', 'from Kenya to South Africa', ['Kenya', 'South Africa']],
    ['en', 'the US, U.S. and UK', ['US', 'U.S.', 'UK']],
    ['sw', 'Alisafiri Afrika Kusini', ['Afrika Kusini']],
    ['ar', 'سافر إلى كينيا', ['كينيا']],
    ['tlh', 'Kenya', []],
  ] as const) {
    test(`${language}: ${text}`, () => {
      assert.deepEqual(shown(text, byRegions(text, wordsOf(text), language)), expected);
    });
  }
});
