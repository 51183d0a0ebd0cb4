import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Folded, foldQuote } from '../../../../src/core/annotations/anchor/fold';

suite('folding for comparing', () => {
  for (const [what, a, b] of [
    ['curly and straight quotes', '“Trump’s” ‘wall’', "\"Trump's\" 'wall'"],
    ['guillemets', '«جدار»', '"جدار"'],
    ['kinds of blanks', 'New\u00A0York\u2009City', 'New York City'],
    ['line breaks and blanks', 'New\n\n   York', 'New York'],
    ['dashes', 'U.S.–Mexico', 'U.S.-Mexico'],
    ['an ellipsis', 'so…', 'so...'],
    ['tatweel and harakat', 'مُحَمَّد الســيد', 'محمد السيد'],
    ['direction marks', 'قال \u200FJohn\u200E أمس', 'قال John أمس'],
    ['composed and decomposed letters', 'Pen\u0303a', 'Peña'],
    ['Persian keyboards', 'کیلی', 'كيلي'],
    ['presentation forms', '\uFEE3\uFEA4\uFEE4\uFEAA', 'محمد'],
    ['a soft hyphen', 'immi\u00ADgration', 'immigration'],
  ] as const) {
    test(`${what} make no other word`, () => {
      assert.equal(foldQuote(a).letters, foldQuote(b).letters);
    });
  }

  for (const [what, a, b] of [
    ['case', 'US', 'us'],
    ['hamza', 'أمريكا', 'امريكا'],
    ['an accent', 'Pena', 'Peña'],
    ['digits of another script', '٢٠', '20'],
    ['a missing blank', 'New York', 'NewYork'],
  ] as const) {
    test(`${what} may make another word`, () => {
      assert.notEqual(foldQuote(a).letters, foldQuote(b).letters);
    });
  }

  for (const [what, a, b] of [
    ['case', 'Kelly', 'KELLY'],
    ['hamza and taa marbuta', 'أمريكا مدينة', 'امريكا مدينه'],
    ['digits of another script', '٢٠', '20'],
  ] as const) {
    test(`${what} counts for nothing in a loose comparison`, () => {
      assert.equal(Folded.of(a).loose, Folded.of(b).loose);
    });
  }

  test('a span of the source takes marks along and leaves blanks', () => {
    const source = 'قال  مُحَمَّدٌ أمس';
    const folded = Folded.of(source);
    const at = folded.letters.indexOf('محمد');
    const { start, end } = folded.source(at, at + 4);
    assert.equal(source.slice(start, end), 'مُحَمَّدٌ');
  });

  test('a quote is folded as a text is', () => {
    const piece = fc.oneof(fc.string({ unit: 'grapheme-ascii' }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join(' ');
        const { letters, loose } = Folded.of(text);
        assert.deepEqual(foldQuote(text), { letters, loose });
      }),
    );
  });

  test('every folded character knows a place in the source, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        const folded = Folded.of(source);
        assert.equal(folded.loose.length, folded.letters.length);
        let last = 0;
        for (let i = 0; i < folded.length; i++) {
          const { start, end } = folded.source(i, i + 1);
          assert.ok(last <= start && start < end && end <= source.length);
          assert.ok(folded.indexAt(start) <= i);
          last = start;
        }
      }),
    );
  });
});
