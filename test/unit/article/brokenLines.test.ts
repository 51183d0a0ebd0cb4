import assert from 'node:assert/strict';
import { readLines } from '../../../src/core/article/line';

/** What the text is read as, line by line. */
const read = (text: string) => readLines(text).map((line) => line.text);

suite('broken lines', () => {
  test('a paragraph broken at a width is read as one line, in its place', () => {
    const text = `The harbour of Lorne will close for three weeks in
March so that its western quay can be rebuilt, the
port authority said on Tuesday, after a year of
talks with the ferry lines.

The work will cost 14 million euros.`;
    const [first, second] = readLines(text);
    assert.equal(first?.text, text.slice(0, text.indexOf('\n\n')).replaceAll('\n', ' '));
    assert.deepEqual([first.number, first.lastNumber, second?.number], [0, 3, 5]);
    assert.equal(text.slice(first.start, first.end).length, first.text.length);
  });

  test('an indented one too, and one in Arabic', () => {
    const arabic = [
      'أعلنت سلطة الموانئ، الثلاثاء، أن ميناء لورن سيغلق',
      'ثلاثة أسابيع في مارس المقبل لإعادة بناء رصيفه',
      'الغربي، وهي أكبر كلفة منذ عواصف عام 1987، وتدفع',
      'المنطقة نصفها كما قالت مديرة الشركة يوم الثلاثاء',
      'للصحافة.',
    ];
    assert.equal(read(arabic.join('\n')).length, 1);
    assert.equal(read(arabic.map((line) => `    ${line}`).join('\n')).length, 1);
  });

  test('a short line ends a paragraph', () => {
    const text = `The harbour of Lorne will close for three weeks in
March so that its western quay can be rebuilt, the
port authority said.
Ferries to the islands will leave from the fishing
dock instead, and the first boat of the day will
sail at six in the morning.`;
    assert.deepEqual(
      read(text).map((line) => line.slice(0, 11)),
      ['The harbour', 'Ferries to '],
    );
  });

  const untouched: Readonly<Record<string, string>> = {
    'a menu': 'Home\nNews\nSport\nWeather\nSubscribe\nLog in',
    'a list of headlines':
      'Harbour of Lorne to close\nFerries leave from the fishing dock\nQuay is ninety years old\nWork will cost 14 million euros\nRegion pays half of it',
    'long paragraphs': Array.from(
      { length: 5 },
      (_, at) => `${at} ${'many words '.repeat(30)}`,
    ).join('\n'),
    'a table': Array.from(
      { length: 9 },
      (_, at) => `${at}0:15 12 34 56 78 90 12 34 56 78 90 12 34 56`,
    ).join('\n'),
  };
  for (const [name, text] of Object.entries(untouched)) {
    test(`${name} is read line by line`, () => {
      assert.deepEqual(
        read(text),
        text.split('\n').map((line) => line.trim()),
      );
    });
  }
});
