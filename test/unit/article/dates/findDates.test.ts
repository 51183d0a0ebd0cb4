import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findDates, type DateOptions } from '../../../../src/core/article/dates/findDates';

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
    ['en', '⟦January, 22, 2024 - 14:52⟧', '2024-01-22T14:52'],
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
    ['ar', 'نُشر: ⟦16:44-14 أكتوبر 2023 م⟧', '2023-10-14T16:44'],
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

  test('a weekday after the date belongs to the next one when it does not fit', () => {
    check('en', '⟦3 July 2024⟧, ⟦Thursday 4 July 2024⟧', '2024-07-03', '2024-07-04');
    assert.equal(findDates('3 July 2024 (Friday)', 'en')[0]?.weekday?.agrees, false);
  });

  test('words that are names only with a capital are none without', () => {
    check('en', 'you may 2024 times march 2023 and sat 3 times');
    check('en', '⟦3 may 2024⟧', '2024-05-03');
  });

  test('the clock beside a numeric date tells its order', () => {
    assert.deepEqual(readings('en', '03/07/2024 14:30'), ['2024-07-03T14:30']);
    assert.deepEqual(readings('en', '03/07/2024 2:30 PM EST'), ['2024-03-07T14:30-05:00']);
  });

  test('the other dates of a text tell the order of an ambiguous one', () => {
    assert.deepEqual(readings('en', '03/07/2024 and 03/28/2024'), ['2024-03-07', '2024-03-28']);
    assert.deepEqual(readings('en', '03/07/2024, 28/03/2024, 03/28/2024').slice(0, 2), [
      '2024-07-03',
      '2024-03-07',
    ]);
  });

  test('dates that a crawler glued to words and numbers come apart', () => {
    check('en', 'Some News⟦3 July 2024⟧', '2024-07-03');
    check('en', 'Some NewsPaper⟦July 3, 2024⟧Share', '2024-07-03');
    check('de', '⟦30.01.2024⟧⟦30. Januar 2024⟧', '2024-01-30', '2024-01-30');
    check('es', '⟦miércoles, 4 de mayo de 202209:00 hs⟧', '2022-05-04T09:00');
  });

  test('a month named in two series must be one month', () => {
    check('ar', '8 حزيران/يوليو 2021');
  });

  test('a month and a year of two calendars are no date', () => {
    check('ar', 'في رمضان 2020');
    check('fa', '۲۰ ژوئن ۱۳۹۹');
  });

  test('the calendar of the text is told', () => {
    const calendars = (language: string, text: string): readonly string[] =>
      findDates(text, language).map(({ calendar }) => calendar);
    assert.deepEqual(calendars('fa', '۱۴۰۳/۰۴/۱۳ و 2024/07/03'), ['jalali', 'gregorian']);
    assert.deepEqual(calendars('fa', '۲۷ ذی‌الحجه ۱۴۴۵'), ['hijri']);
    assert.deepEqual(calendars('ar', '27/12/1445 هـ'), ['hijri']);
    assert.deepEqual(calendars('en', '12 October 1492'), ['gregorian']);
  });

  test('a date is found whatever numbers and words stand about it', () => {
    const word = fc.constantFrom(
      'the',
      'of',
      'Ann',
      '12',
      '3,500',
      '7:0',
      '(see',
      '1.5',
      '—',
      'on',
    );
    const around = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
    const date = fc.constantFrom('3 July 2024', 'July 3, 2024', '2024-07-03', '03/07/2024 14:30');
    fc.assert(
      fc.property(around, date, around, (before, printed, after) => {
        const text = `${before} words ${printed} words ${after}`;
        const values = findDates(text, 'en').map(({ value }) => value.slice(0, 10));
        assert.deepEqual(values, ['2024-07-03'], text);
      }),
    );
  });

  test('endless numbers and marks hold no dates', () => {
    for (const piece of ['1', '/', '1/', '12:', '1 a.m. ', '3 (', '\u200f', '٣\u200f', '1 ']) {
      assert.deepEqual(findDates(piece.repeat(100_000), 'en'), [], piece);
    }
  });
});
