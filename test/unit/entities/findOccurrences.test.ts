import assert from 'node:assert/strict';
import type { Section } from '../../../src/core/article/article';
import { findOccurrences } from '../../../src/core/entities/findOccurrences';
import { nameVariants } from '../../../src/core/entities/nameVariants';

suite('variants of a name', () => {
  const table: readonly (readonly [name: string, type: string, variants: readonly string[]])[] = [
    ['John F. Kelly', 'person', ['John F. Kelly', 'John Kelly', 'Kelly']],
    ['Kelly', 'person', ['Kelly']],
    ['Sammy Ray Jr.', 'person', ['Sammy Ray Jr.', 'Sammy Ray', 'Ray']],
    ['Mary O’Neill', 'person', ['Mary O’Neill', 'O’Neill']],
    ['J. Kelly', 'person', ['J. Kelly', 'Kelly']],
    ['Enrique Pena Nieto', 'person', ['Enrique Pena Nieto', 'Pena Nieto', 'Nieto']],
    ['Ursula von der Leyen', 'person', ['Ursula von der Leyen', 'von der Leyen']],
    ['محمد بن سلمان', 'person', ['محمد بن سلمان', 'بن سلمان']],
    ['حسن نصر الله', 'person', ['حسن نصر الله', 'نصر الله']],
    ['محمود عبد الرحمن', 'person', ['محمود عبد الرحمن', 'عبد الرحمن']],
    [
      'Abdullah bin Zayed Al Nahyan',
      'person',
      ['Abdullah bin Zayed Al Nahyan', 'Abdullah bin Zayed', 'bin Zayed Al Nahyan', 'Al Nahyan'],
    ],
    ['Omar al-Bashir', 'person', ['Omar al-Bashir', 'al-Bashir']],
    ['Li Na', 'person', ['Li Na']],
    ['Bank of England', 'organization', ['Bank of England']],
  ];
  for (const [name, type, variants] of table) {
    test(`${name}, ${type}`, () => {
      assert.deepEqual(nameVariants(name, type), variants);
    });
  }
});

const lines = [
  ['headline', 'Kelly in Kenya'],
  ['caption', 'John Kelly, left.'],
  ['lede', 'John Kelly spoke; KELLY left.'],
  ['related', 'More on Kelly'],
] as const;
const text = lines.map(([, line]) => line).join('\n');

function sections(): Section[] {
  let start = 0;
  return lines.map(([kind, line], at) => {
    const section: Section = {
      kind,
      start,
      end: start + line.length,
      firstLine: at,
      lastLine: at,
      rule: 'prose',
      confidence: 1,
    };
    start = section.end + 1;
    return section;
  });
}

const kelly = { type: 'person', name: 'John Kelly' };

suite('occurrences of an entity', () => {
  test('captions and related articles are left out', () => {
    const found = findOccurrences(text, kelly, { sections: sections() });
    assert.deepEqual(
      found.map(({ start, end }) => text.slice(start, end)),
      ['Kelly', 'John Kelly', 'KELLY'],
    );
  });

  test('they are searched when wanted', () => {
    const found = findOccurrences(text, kelly, { sections: sections(), everywhere: true });
    assert.equal(found.length, 5);
  });

  test('aliases are found, and each place tells its variant', () => {
    const found = findOccurrences('Jack met John Kelly.', { ...kelly, aliases: ['Jack'] });
    assert.deepEqual(
      found.map(({ variant }) => variant),
      ['Jack', 'John Kelly'],
    );
  });

  test('an Arabic mention is the name, or the word when that is wanted', () => {
    const arabic = { type: 'location', name: 'المكسيك' };
    const sentence = 'زار المكسيك وللمكسيك';
    const as = (extent: 'name' | 'word'): string[] =>
      findOccurrences(sentence, arabic, { extent }).map(({ start, end }) =>
        sentence.slice(start, end),
      );
    assert.deepEqual(as('name'), ['المكسيك', 'لمكسيك']);
    assert.deepEqual(as('word'), ['المكسيك', 'وللمكسيك']);
  });
});
