import assert from 'node:assert/strict';
import { byQuantities } from '../../../../src/core/tagger/rules/byQuantities';

function amounts(text: string, language: string): string[] {
  return byQuantities(text, [{ start: 0, end: text.length }], language).map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${String(value)}`,
  );
}

suite('amounts', () => {
  const table: readonly (readonly [language: string, text: string, amounts: readonly string[]])[] =
    [
      ['en', 'sold for $2.5 million today', ['$2.5 million = 2500000 USD']],
      ['en', 'It cost US$1,500.', ['US$1,500 = 1500 USD']],
      ['en', '37,000 Chinese nationals', ['37,000 = 37000']],
      ['en', 'rose 15 percent, or 3.5%', ['15 percent = 15 %', '3.5% = 3.5 %']],
      ['en', 'two million people', ['two million = 2000000']],
      ['en', 'a 1,900-mile border, 20 miles long', ['1,900 = 1900', '20 miles = 20 mi']],
      ['en', 'about 80 migrants', ['80 = 80']],
      ['en', '€3bn and 10 pounds', ['€3bn = 3000000000 EUR', '10 pounds = 10 GBP']],
      ['en', 'Article 3 of 2017, at 9:30, in a 2-1 win', []],
      ['en', 'in 2016 elections the C-17 and A380', []],
      ['ar', '٣٧ ألف مهاجر', ['٣٧ ألف = 37000']],
      ['ar', 'نحو 2,5 بالمئة و 15 في المئة', ['15 في المئة = 15 %']],
      ['ar', 'بقيمة ٢٫٥ مليون دولار', ['٢٫٥ مليون دولار = 2500000 USD']],
      ['ar', 'ثلاثة ملايين شخص', ['ثلاثة ملايين = 3000000']],
      ['ar', 'توفي 20 مهاجرا', ['20 = 20']],
      ['sw', 'watu 37,000 na 15%', ['37,000 = 37000', '15% = 15 %']],
    ];
  for (const [language, text, expected] of table) {
    test(text, () => {
      assert.deepEqual(amounts(text, language), expected);
    });
  }

  test('a long row of digits takes no time', () => {
    assert.deepEqual(amounts('1,'.repeat(100_000), 'en'), []);
  });
});
