import assert from 'node:assert/strict';
import { analyzeArticle } from '../../../src/core/article/analyze';

const headline = 'Lorne harbour to close for three weeks';
const story = [
  'The harbour of Lorne will close for three weeks in March so that its western quay can be rebuilt, the port authority said on Tuesday.',
  'Ferries to the islands will leave from the fishing dock instead, and the first boat of the day will sail at six in the morning rather than at five.',
  '“We know that this is hard on the people who cross every day,” said Ana Ribeiro, who runs the port. “But the quay is ninety years old, and it shows.”',
  'The work will cost 14 million euros, of which the region pays half. It is the largest sum spent on the harbour since the storms of 1987.',
];

/** The kinds of the sections from the headline on, of an article with lines put before its paragraphs. */
function kindsOf(before: Readonly<Record<number, readonly string[]>>): readonly string[] {
  const lines = story.flatMap((paragraph, at) => [...(before[at] ?? []), paragraph]);
  return analyzeArticle([headline, ...lines].join('\n\n')).sections.map(({ kind }) => kind);
}

suite('kinds of lines about the paragraphs', () => {
  test('a sentence under the headline is the deck', () => {
    const text = [
      ...['Coast Courier', 'Home', 'News', 'Sport', 'Weather', 'Subscribe', 'Log in', headline],
      'Ferries to the islands leave from the fishing dock.',
      ...['By Tom Field', '12 February 2024, 10:20', 'Share', 'Facebook', 'Comments (3)', 'Print'],
      ...story,
    ].join('\n');
    const { sections } = analyzeArticle(text);
    const deck = sections.find(({ start }) =>
      text.startsWith('Ferries to the islands leave', start),
    );
    assert.deepEqual([deck?.kind, deck?.rule], ['subheading', 'deck']);
  });

  test('what is said twice in a row is a caption', () => {
    const caption = 'The quay of Lorne';
    assert.deepEqual(kindsOf({ 0: [caption, caption] }).slice(0, 3), [
      'headline',
      'caption',
      'lede',
    ]);
    assert.ok(kindsOf({ 2: [caption, caption] }).includes('caption'));
  });

  test('a line that an outlet repeats between paragraphs is no crosshead', () => {
    const advertisement = 'Article content';
    const kinds = kindsOf({ 1: [advertisement], 2: [advertisement], 3: [advertisement] });
    assert.ok(!kinds.includes('subheading'));
  });

  test('a call to subscribe between paragraphs is none either', () => {
    const kinds = kindsOf({ 2: ['Sign up for our newsletter'] });
    assert.ok(!kinds.includes('subheading'));
  });
});
