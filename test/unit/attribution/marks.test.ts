import assert from 'node:assert/strict';
import fc from 'fast-check';
import { matchMarks } from '../../../src/core/attribution/marks';

/** The quotations of a paragraph, each nested one after a `>`, an unclosed one with an ellipsis. */
function pairs(paragraph: string): string[] {
  return matchMarks(paragraph, { start: 0, end: paragraph.length }).quoted.map(
    ({ depth, start, end, closed }) =>
      '>'.repeat(depth) + paragraph.slice(start, end) + (closed ? '' : '…'),
  );
}

function unbalanced(paragraph: string): number {
  return matchMarks(paragraph, { start: 0, end: paragraph.length }).unbalanced.length;
}

suite('quotation marks', () => {
  const conventions: Record<string, [paragraph: string, expected: string[]]> = {
    English: ['“We go,” he said. “Now.”', ['“We go,”', '“Now.”']],
    straight: ['"We go," he said, "and now."', ['"We go,"', '"and now."']],
    'two apostrophes': ["''We go,'' he said. '''Now.'' She left.", ["''We go,''", "'''Now.''"]],
    German: ['„Wir gehen“, sagte er. »Nein«, sagte sie.', ['„Wir gehen“', '»Nein«']],
    French: ['« Oui », dit-il. «Non.»', ['« Oui »', '«Non.»']],
    Arabic: ['وقال: «نعم». وأضاف “إننا نعتقد.”2', ['«نعم»', '“إننا نعتقد.”']],
    'reversed double': ['وقال: ”نعم نعتقد“ وغادر', ['”نعم نعتقد“']],
    'reversed single': ['تقول فيها: ’اليوم، ناقشتُ أنا.‘ ثم', ['’اليوم، ناقشتُ أنا.‘']],
    Swedish: ['”Vi går”, sade han.', ['”Vi går”']],
    nested: [
      '“He told me, ‘Don’t go,’ and left.”',
      ['“He told me, ‘Don’t go,’ and left.”', '>‘Don’t go,’'],
    ],
    'nested straight': [`"It's 'great' they said."`, [`"It's 'great' they said."`, ">'great'"]],
    'single marks': ['Promises over Mexican ‘Concern, Irritation’', ['‘Concern, Irritation’']],
    'after brackets and dashes': ['("A," he said) —“B”— and', ['"A,"', '“B”']],
    'mixed directions': ['قال “The wall (جدار) is done” ثم', ['“The wall (جدار) is done”']],
  };
  for (const [name, [paragraph, expected]] of Object.entries(conventions)) {
    test(`pairs marks: ${name}`, () => {
      assert.deepEqual(pairs(paragraph), expected);
    });
  }

  test('apostrophes are not marks', () => {
    assert.deepEqual(
      pairs("It’s the voters’ choice in the ’90s, isn't it? The Smiths' dog's."),
      [],
    );
    assert.equal(unbalanced("It’s the voters’ choice in the ’90s, isn't it?"), 0);
  });

  test('feet and inches are not marks', () => {
    assert.deepEqual(pairs(`He is 6'2" and the wall 5' 10" high.`), []);
    assert.deepEqual(pairs(`"I'm 6'2", you know," he said.`), [`"I'm 6'2", you know,"`]);
  });

  test('a number closes a quotation like any word', () => {
    assert.deepEqual(pairs('He meant "in 2016" or "2017", not later.'), ['"in 2016"', '"2017"']);
  });

  test('a mark never closed runs to the end of the paragraph and is reported', () => {
    assert.deepEqual(pairs('He said: “We go. Now we go. '), ['“We go. Now we go.…']);
    assert.equal(unbalanced('He said: “We go. Now we go.'), 1);
  });

  test('a mark never closed ends where the next one of its kind opens', () => {
    assert.deepEqual(pairs('"We go, he said. "Now." "Or later."'), [
      '"We go, he said.…',
      '"Now."',
      '"Or later."',
    ]);
  });

  test('a closing mark without an opening one is reported and pairs with nothing', () => {
    assert.deepEqual(pairs('We go,” he said. “Now.”'), ['“Now.”']);
    assert.equal(unbalanced('We go,” he said. “Now.”'), 1);
  });

  test('ten thousand marks in one line keep a bounded stack', () => {
    for (const mark of ['“', '”', '"', "'", '’', '«', '»', "''"]) {
      const line = `${mark}a `.repeat(10_000);
      const { quoted, unbalanced: lone } = matchMarks(line, { start: 0, end: line.length });
      assert.ok(quoted.length + lone.length <= 20_000);
    }
  });

  test('pairs nest, never cross, and stay inside the paragraph', () => {
    const paragraph = fc
      .array(fc.constantFrom(...Array.from('“”„«»"‘’\' a.,9'), 'word ', "''"), { maxLength: 60 })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(paragraph, (text) => {
        const { quoted } = matchMarks(text, { start: 0, end: text.length });
        for (const a of quoted) {
          assert.ok(
            a.start < a.inner.start && a.inner.start <= a.inner.end && a.inner.end <= a.end,
          );
          for (const b of quoted) {
            const crosses = a.start < b.start && b.start < a.end && a.end < b.end;
            assert.ok(
              !crosses,
              `${text.slice(a.start, a.end)} crosses ${text.slice(b.start, b.end)}`,
            );
          }
        }
      }),
    );
  });
});
