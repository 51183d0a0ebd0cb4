import assert from 'node:assert/strict';
import fc from 'fast-check';
import { noAnnotations, type Mention } from '../../../src/core/annotations/annotations';
import { quoteOf, requote, stands } from '../../../src/core/annotations/quote';
import { marked, onlySpan } from './marked';

function quoteIn(source: string) {
  const article = marked(source);
  return quoteOf(article.text, onlySpan(article));
}

suite('quotes', () => {
  test('contexts hold whole words of up to 32 characters on each side', () => {
    assert.deepEqual(
      quoteIn(
        'The Homeland Security chief on the left, [John Kelly], spoke with many reporters in Mexico City.',
      ),
      {
        exact: 'John Kelly',
        prefix: 'Security chief on the left, ',
        suffix: ', spoke with many reporters in',
      },
    );
  });

  test('contexts end where the text ends', () => {
    assert.deepEqual(quoteIn('[Kelly] spoke'), { exact: 'Kelly', prefix: '', suffix: ' spoke' });
  });

  test('contexts go on over a line feed', () => {
    assert.equal(quoteIn('Media\n\n[Kelly] spoke').prefix, 'Media\n\n');
  });

  test('an emoji at the limit is taken or left as a whole', () => {
    const family = '👨‍👩‍👧';
    for (let blanks = 20; blanks < 40; blanks++) {
      const { prefix, suffix } = quoteIn(
        `${family}${'字'.repeat(blanks)}[x]${'字'.repeat(blanks)}${family}`,
      );
      assert.equal(prefix.replace(family, '').replaceAll('字', ''), '');
      assert.equal(suffix.replace(family, '').replaceAll('字', ''), '');
    }
  });

  test('a quote always stands where it was taken', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % (text.length + 1);
        const span = { start, end: start + (b % (text.length + 1 - start)) };
        const quote = quoteOf(text, span);
        assert.ok(stands(text, { ...span, ...quote }));
        assert.ok(quote.prefix.length <= 32 && quote.suffix.length <= 32);
      }),
    );
  });
});

suite('bringing quotes up to date', () => {
  const { text, spans } = marked('On Friday [John Kelly] met [Rex Tillerson] in Mexico.');
  const mentions = spans.map((span, i): Mention => ({
    id: `m-${i}`,
    type: 'person',
    ...span,
    ...quoteOf(text, span),
  }));
  const annotations = { ...noAnnotations, mentions };

  test('changes nothing where every quote stands', () => {
    assert.equal(requote(annotations, text).mentions, mentions);
  });

  test('renews what changed and keeps the rest', () => {
    const changed = text.replace('Friday', 'Sunday');
    const [kelly, tillerson] = requote(annotations, changed).mentions;
    assert.equal(kelly?.prefix, 'On Sunday ');
    assert.equal(tillerson?.prefix, 'On Sunday John Kelly met ');
    assert.equal(requote(annotations, text.replace('Mexico.', 'Mexico. Later')).mentions, mentions);
  });
});
