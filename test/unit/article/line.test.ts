import assert from 'node:assert/strict';
import { lineSigns, readLines } from '../../../src/core/article/line';

suite('signs of a line', () => {
  test('how it ends', () => {
    const table = {
      'They met on Friday.': 'sentence',
      'They met on Friday.”': 'sentence',
      '“They met on Friday.” ': 'sentence',
      'هل التقيا يوم الجمعة؟': 'sentence',
      'وقال: “لا نتوقع ذلك”.': 'sentence',
      '他们周五会面。': 'sentence',
      'The minister said:': 'colon',
      'Read more…': 'ellipsis',
      'They met on […]': 'ellipsis',
      'Ministers meet in Cairo': 'open',
      'گفت: «یک فصل را از دست دادیم.»': 'sentence',
      'Рыбаки потеряли «целый сезон»': 'open',
    };
    const found = Object.keys(table).map((text) => [text, lineSigns(text).ends]);
    assert.deepEqual(Object.fromEntries(found), table);
  });

  test('how it starts', () => {
    const table = {
      'Ministers meet': 'upper',
      'ministers meet': 'lower',
      '27 ministers': 'digit',
      '“Ministers”': 'quote',
      '• Politics': 'bullet',
      '3. Politics': 'bullet',
      'وزراء الخارجية': 'other',
    };
    const found = Object.keys(table).map((text) => [text, lineSigns(text).starts]);
    assert.deepEqual(Object.fromEntries(found), table);
  });

  test('sentences that end inside', () => {
    const table = {
      'One sentence only.': 0,
      'One. Two. And three.': 2,
      '“Is it so?” He left.': 1,
      '他走了。她留下。他们后来见面。': 2,
      'The U.S. dollar fell 0.3 percent.': 0,
    };
    const found = Object.keys(table).map((text) => [text, lineSigns(text).counts.sentences]);
    assert.deepEqual(Object.fromEntries(found), table);
  });

  test('phrases of site furniture in several languages', () => {
    const table = {
      'Lire aussi': 'related',
      'Follow Us on Facebook': 'share',
      'اقرأ أيضاً': 'related',
      'جميع الحقوق محفوظة': 'legal',
      'Читайте также:': 'related',
      'انتهای پیام/': 'end-mark',
      '责任编辑：王明': 'byline',
    };
    for (const [text, sign] of Object.entries(table)) {
      assert.ok(lineSigns(text).phrases.has(sign as never), `${text} is a sign of ${sign}`);
    }
  });

  test('a phrase marked as start or end stands nowhere else', () => {
    assert.ok(!lineSigns('He wants to share this').phrases.has('share'));
    assert.ok(lineSigns('Share this').phrases.has('share'));
  });

  test('Han and the like count for more', () => {
    assert.equal(lineSigns('谈判没有中断').length, 15);
    assert.equal(lineSigns('Talks go on').length, 11);
  });
});

suite('lines of an article', () => {
  test('blank lines and outer white space are left out', () => {
    const text = '\n  Ministers meet \n \t\nThey talked.\n';
    assert.deepEqual(
      readLines(text).map(({ number, start, end }) => [number, text.slice(start, end)]),
      [
        [1, 'Ministers meet'],
        [3, 'They talked.'],
      ],
    );
  });

  test('an empty text has none', () => {
    assert.deepEqual(readLines(''), []);
  });
});
