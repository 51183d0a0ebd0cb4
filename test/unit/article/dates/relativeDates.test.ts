import assert from 'node:assert/strict';
import fc from 'fast-check';
import { weekdayOf, gregorianToDayNumber } from '../../../../src/core/article/dates/calendar';
import { findRelativeDates } from '../../../../src/core/article/dates/findRelativeDates';
import { resolveRelative } from '../../../../src/core/article/dates/relativeDate';

/** A Wednesday. */
const published = '2024-07-03T09:00+01:00';

/** Checks that the words in ⟦…⟧, and no others, are relative dates with these values. */
function check(language: string, marked: string, ...values: readonly string[]): void {
  const text = marked.replace(/[⟦⟧]/g, '');
  const expected = Array.from(marked.matchAll(/⟦([^⟧]*)⟧/g), ([, inside]) => inside);
  assert.deepEqual(
    findRelativeDates(text, language).map((found) => [
      text.slice(found.start, found.end),
      resolveRelative(found, published),
    ]),
    expected.map((inside, i) => [inside, values[i]]),
  );
}

suite('relative dates', () => {
  const rows: readonly (readonly [language: string, marked: string, ...values: string[]])[] = [
    ['en', 'said on ⟦Tuesday⟧ that ⟦next Monday⟧', '2024-07-02', '2024-07-08'],
    ['en', 'met ⟦yesterday⟧ and the ⟦day before yesterday⟧', '2024-07-02', '2024-07-01'],
    ['en', '⟦last week⟧, ⟦this year⟧, ⟦last March⟧', '2024-W26', '2024', '2024-03'],
    ['en', 'from ⟦5 May⟧ to ⟦July 9⟧', '2024-05-05', '2024-07-09'],
    ['ar', 'قال ⟦أمس⟧ و⟦الجمعة المقبلة⟧', '2024-07-02', '2024-07-05'],
    ['ar', '⟦الأسبوع الماضي⟧ وفي ⟦مارس الماضي⟧', '2024-W26', '2024-03'],
    ['ar', 'في ⟦8 حزيران/يونيو⟧ و⟦23 فبراير (شباط)⟧ الجاري', '2024-06-08', '2024-02-23'],
    [
      'fr',
      '⟦aujourd’hui⟧, ⟦avant-hier⟧, ⟦lundi prochain⟧',
      '2024-07-03',
      '2024-07-01',
      '2024-07-08',
    ],
    ['es', '⟦ayer⟧ y el ⟦viernes pasado⟧', '2024-07-02', '2024-06-28'],
    ['de', '⟦vergangenen Freitag⟧ und am ⟦3. Juli⟧', '2024-06-28', '2024-07-03'],
    ['ru', 'на ⟦прошлой неделе⟧, в ⟦пятницу⟧', '2024-W26', '2024-06-28'],
    ['fa', '⟦سه‌شنبه⟧ و ⟦هفته گذشته⟧ و ⟦۱۳ تیر⟧', '2024-07-02', '2024-W26', '2024-07-03'],
    ['zh', '⟦上周五⟧，⟦7月2日⟧，⟦去年⟧', '2024-06-28', '2024-07-02', '2023'],
    ['en', 'talks will resume on ⟦Friday⟧, he said ⟦Monday⟧', '2024-07-05', '2024-07-01'],
    ['en', 'On ⟦Friday⟧, the five judges will hear it', '2024-07-05'],
    ['en', 'On ⟦Friday⟧, the judge said he will go', '2024-06-28'],
    ['en', 'is expected to rule on ⟦Wednesday⟧', '2024-07-03'],
    ['en', 'he will say what was said on ⟦Friday⟧', '2024-06-28'],
    ['de', 'wird am ⟦Freitag⟧ reden, sagte er am ⟦Montag⟧', '2024-07-05', '2024-07-01'],
    ['fr', 'doit parler ⟦vendredi⟧, a-t-il dit ⟦lundi⟧', '2024-07-05', '2024-07-01'],
    ['es', 'va a hablar el ⟦viernes⟧, dijo el ⟦lunes⟧', '2024-07-05', '2024-07-01'],
    [
      'ar',
      'ومن المقرر أن يجتمع المجلس يوم ⟦الجمعة⟧، كما قال ⟦الاثنين⟧',
      '2024-07-05',
      '2024-07-01',
    ],
    ['ru', 'будет говорить в ⟦пятницу⟧, сказал он в ⟦понедельник⟧', '2024-07-05', '2024-07-01'],
  ];
  for (const [language, marked, ...values] of rows) {
    test(`${language}: ${marked}`, () => {
      check(language, marked, ...values);
    });
  }

  test('words that look like names of days and months are none', () => {
    check('en', 'they may sit in march on Black Friday, said the Second Lady of March');
    check('ar', 'قال أحد الرجال إن اثنين منهم');
    check('fr', 'la mer et le lundi de Pentecôte'.replace('lundi', '⟦lundi⟧'), '2024-07-01');
  });

  test('a full date and its weekday are not relative', () => {
    check('en', 'on Wednesday 3 July 2024, then on ⟦Friday⟧', '2024-06-28');
  });

  test('a publication known only to the month settles no day', () => {
    const [found] = findRelativeDates('yesterday', 'en');
    assert.ok(found);
    assert.equal(resolveRelative(found, '2024-07'), undefined);
    assert.equal(resolveRelative(found, '2024-06-21/2024-07-21'), undefined);
  });

  test('a day without its year is the nearest one', () => {
    const [found] = findRelativeDates('28 December', 'en');
    assert.ok(found);
    assert.equal(resolveRelative(found, '2024-01-05'), '2023-12-28');
    assert.equal(resolveRelative(found, '2023-11-05'), '2023-12-28');
  });

  test('a weekday resolves to that weekday, at most a week away', () => {
    const days = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2049-12-31'),
      noInvalidDate: true,
    });
    const weekdays = fc.constantFrom(1, 2, 3, 4, 5, 6, 7);
    const directions = fc.constantFrom('last', 'next', undefined);
    fc.assert(
      fc.property(days, weekdays, directions, (date, weekday, direction) => {
        const today = date.toISOString().slice(0, 10);
        const value = resolveRelative(
          {
            start: 0,
            end: 0,
            meaning: { kind: 'weekday', weekday, ...(direction && { direction }) },
          },
          today,
        );
        const away = dayNumber(value ?? '') - dayNumber(today);
        assert.equal(weekdayOf(dayNumber(value ?? '')), weekday);
        assert.ok(Math.abs(away) <= 7);
        assert.ok(direction === 'next' ? away > 0 : direction === 'last' ? away < 0 : away <= 0);
      }),
    );
  });
});

function dayNumber(iso: string): number {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return gregorianToDayNumber({ year, month, day });
}
