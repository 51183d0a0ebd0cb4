import assert from 'node:assert/strict';
import { suggestEntities } from '../../../../src/core/tagger/suggestEntities';

/** The ministries that are suggested in an Arabic text, without the help of a model. */
function ministries(text: string): string[] {
  return suggestEntities(text, { language: 'ar' })
    .filter(({ by }) => by === 'head')
    .map(({ start, end }) => text.slice(start, end));
}

suite('ministries in Arabic', () => {
  const table: readonly (readonly [text: string, found: readonly string[]])[] = [
    ['أعلنت وزارة الصحة اللبنانية مقتل خمسة', ['وزارة الصحة اللبنانية']],
    ['أعلنت وزارة الداخلية القبض على ثلاثة', ['وزارة الداخلية']],
    ['قال لوزارة الشؤون الاجتماعية والعمل إن', ['وزارة الشؤون الاجتماعية والعمل']],
    ['بين وزارة الدفاع والجيش خلاف', ['وزارة الدفاع']],
    ['ووزارة التعليم العالي والبحث العلمي السورية', ['وزارة التعليم العالي والبحث العلمي السورية']],
    ['وزارة الخارجية، الأميركية منها', ['وزارة الخارجية']],
    ['دخل الوزارة الجديدة', []],
    ['وزارة كاملة', []],
  ];
  for (const [text, found] of table) {
    test(text, () => {
      assert.deepEqual(ministries(text), found);
    });
  }

  test('a ministry is one name, not its people alone', () => {
    const text = 'أعلنت وزارة الصحة اللبنانية ذلك';
    const types = suggestEntities(text, { language: 'ar' }).map(({ type }) => type);
    assert.deepEqual(types, ['organization']);
  });
});
