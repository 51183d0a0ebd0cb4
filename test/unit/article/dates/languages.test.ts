import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findDates } from '../../../../src/core/article/dates/findDates';

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** What the runtime prints, which knows the languages and nothing of our tables. */
function print(locale: string, day: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${day}T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
}

const named = [
  ...['ar', 'ar-EG', 'ar-IQ', 'ar-TN', 'ar-MA', 'ar-DZ', 'ar-u-nu-arab'],
  ...['bg', 'bs', 'ca', 'cs', 'da', 'de', 'de-AT', 'el', 'en-GB', 'en-US', 'es', 'es-MX'],
  ...['fa', 'fa-u-ca-gregory', 'fi', 'fr', 'he', 'hi', 'hr', 'hu', 'id', 'it', 'ja', 'ko', 'ms'],
  ...['nb', 'nl', 'pl', 'pt', 'pt-PT', 'ro', 'ru', 'sk', 'sr', 'sr-Latn', 'sv', 'tr', 'uk'],
  ...['ur', 'zh', 'zh-TW', 'ar-SA-u-ca-islamic-umalqura'],
];

suite('dates in every language', () => {
  for (const locale of named) {
    test(`a date that the runtime prints in ${locale} is read back`, () => {
      fc.assert(
        fc.property(days, fc.constantFrom('full', 'long'), (day, dateStyle) => {
          const printed = print(locale, day, { dateStyle });
          const found = findDates(printed, locale);
          assert.deepEqual(
            found.map(({ value }) => value),
            [day],
            printed,
          );
          if (dateStyle === 'full') assert.equal(found[0]?.weekday?.agrees, true, printed);
        }),
        { numRuns: 40 },
      );
    });
  }

  test('a month and year that the runtime prints is read as a month', () => {
    for (const locale of ['ar', 'de', 'en', 'es', 'fr', 'it', 'pt', 'ru', 'uk', 'zh']) {
      const printed = print(locale, '2024-07-03', { year: 'numeric', month: 'long' });
      assert.deepEqual(
        findDates(printed, locale).map(({ value }) => value),
        ['2024-07'],
        printed,
      );
    }
  });

  test('a text of no known language is read by all tables', () => {
    const text = '3. Juli 2024, 4 juillet 2024, ٥ تموز ٢٠٢٤, 6 июля 2024, 2024年7月7日';
    assert.deepEqual(
      findDates(text, 'und').map(({ value }) => value),
      ['2024-07-03', '2024-07-04', '2024-07-05', '2024-07-06', '2024-07-07'],
    );
  });
});
