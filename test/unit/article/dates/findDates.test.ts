import assert from 'node:assert/strict';
import type { DateOptions } from '../../../../src/core/article/dates/findDates';
import { findDates } from '../../../../src/core/article/dates/findDates';

/** The dates of a text whose expected ones stand in ⟦…⟧, as [what was read, value]. */
function check(language: string, marked: string, ...values: readonly string[]): void {
  const text = marked.replace(/[⟦⟧]/g, '');
  const expected = Array.from(marked.matchAll(/⟦([^⟧]*)⟧/g), ([, inside]) => inside);
  assert.deepEqual(
    findDates(text, language).map(({ start, end, value }) => [text.slice(start, end), value]),
    expected.map((inside, i) => [inside, values[i]]),
  );
}

function readings(language: string, text: string, options?: DateOptions): readonly string[] {
  return findDates(text, language, options).flatMap(({ value, ambiguous }) => ambiguous ?? [value]);
}

suite('find dates', () => {
  const rows: readonly (readonly [language: string, marked: string, ...values: string[]])[] = [
    ['en', '⟦Wednesday 03 July 2024 - 09:00⟧', '2024-07-03T09:00'],
    ['en', 'Posted ⟦July 3, 2024 9:00 AM EDT⟧ by us', '2024-07-03T09:00-04:00'],
    ['en', '⟦3 Jul 2024, 09:00 CET⟧', '2024-07-03T09:00+01:00'],
    ['en', '⟦3rd of July, 2024, 14:00 GMT+3⟧', '2024-07-03T14:00+03:00'],
    ['en', '⟦2024-07-03T09:00:30Z⟧', '2024-07-03T09:00:30Z'],
    ['en', '⟦12:30 am, 3 July 2024⟧', '2024-07-03T00:30'],
    ['en', 'since ⟦July 2024⟧ and in ⟦2016⟧', '2024-07', '2016'],
    ['fr', 'Publié le ⟦mercredi 3 juillet 2024 à 14h30⟧', '2024-07-03T14:30'],
    ['fr', 'le ⟦1er août 2024⟧', '2024-08-01'],
    ['es', '⟦3 de julio de 2024 a las 9:00 p. m.⟧', '2024-07-03T21:00'],
    ['de', 'Stand: ⟦3. Juli 2024, 14.30 Uhr⟧', '2024-07-03T14:30'],
    ['de', '⟦Mi 03.07.24 | 14:07 Uhr⟧', '2024-07-03T14:07'],
    ['ru', '⟦3 июля 2024 г., 14:30 МСК⟧', '2024-07-03T14:30+03:00'],
    ['ar', '⟦السبت 09 ديسمبر 2017 09:33 ص⟧', '2017-12-09T09:33'],
    ['ar', '⟦٨ حزيران/يونيو ٢٠٢١⟧ و⟦27 أغسطس/ آب 2016⟧', '2021-06-08', '2016-08-27'],
    ['ar', '⟦23 فبراير (شباط) 2024⟧', '2024-02-23'],
    ['ar', '⟦12 غشت 2024 - 10:15⟧', '2024-08-12T10:15'],
    ['ar', '⟦27 ذو الحجة 1445 هـ⟧ - ⟦3 يوليو 2024 م⟧', '2024-07-03', '2024-07-03'],
    ['fa', '⟦چهارشنبه ۱۳ تیر ۱۴۰۳ - ۰۹:۰۰⟧', '2024-07-03T09:00'],
    ['fa', 'در ⟦۱۴۰۳/۰۴/۱۳⟧ و ⟦تیر ۱۴۰۳⟧', '2024-07-03', '2024-06-21/2024-07-21'],
    ['zh', '⟦2024年7月3日 星期三 上午9:05⟧ 来源', '2024-07-03T09:05'],
  ];
  for (const [language, marked, ...values] of rows) {
    test(`${language}: ${marked}`, () => {
      check(language, marked, ...values);
    });
  }

  test('direction marks inside and between numbers are skipped', () => {
    check('ar', '⟦2\u200f0/\u200f07/2\u200e024⟧', '2024-07-20');
  });

  test('impossible dates are no dates', () => {
    check('en', '31 Feb 2024, 2024-02-30, 32/13/2024');
  });

  test('web addresses and amounts hold no dates', () => {
    check('en', 'https://news.example/2024/07/03/story paid $3.07.2024');
  });

  test('a numeric date that can be read two ways says so', () => {
    assert.deepEqual(readings('en', '03/07/2024'), ['2024-07-03', '2024-03-07']);
    assert.deepEqual(readings('en', '13/07/2024'), ['2024-07-13']);
    assert.deepEqual(readings('en', '07/13/2024'), ['2024-07-13']);
    assert.deepEqual(readings('en', '03/07/2024', { order: 'month-first' }), ['2024-03-07']);
    assert.deepEqual(readings('en', 'Thursday 03/07/2024'), ['2024-03-07']);
  });

  test('a weekday is checked against the date', () => {
    assert.deepEqual(findDates('Monday 3 July 2024', 'en')[0]?.weekday, {
      weekday: 1,
      agrees: false,
    });
  });
});
