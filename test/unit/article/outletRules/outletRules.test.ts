import assert from 'node:assert/strict';
import { analyzeArticle } from '../../../../src/core/article/analyze';
import type { LineRule, OutletRules } from '../../../../src/core/article/outletRules/outletRules';

const text = `Harbour Post

Lorne harbour to close for three weeks

Ada Lind, in print 5 March 2024, web edition

Ferries to the islands will leave from the fishing dock in March, the port authority of Lorne said on Tuesday.

The first boat of the day will sail at six in the morning rather than at five, and the last one at nine.

Our readers have asked us many questions about the harbour, and we answer all of them in this place each Friday.

The western quay, which is ninety years old, will be rebuilt meanwhile for 14 million euros.`;

const outlet = (lines: readonly LineRule[], more: Partial<OutletRules> = {}): OutletRules => ({
  name: 'Harbour Post',
  lines,
  ...more,
});

/** What the program makes of the lines that begin with `words` by these rules. */
function sectionAt(words: string, outlets: readonly OutletRules[], path?: string) {
  const start = text.indexOf(words);
  const { sections } = analyzeArticle(text, { outlets, ...(path !== undefined && { path }) });
  const found = sections.find((section) => section.start <= start && start < section.end);
  assert.ok(found);
  return found;
}

const readers: LineRule = { kind: 'chrome', line: 'Our readers have asked us *' };

suite('rules of an outlet', () => {
  test('say what a line is, and surely so', () => {
    assert.equal(sectionAt('Our readers', []).kind, 'paragraph');
    const { kind, rule } = sectionAt('Our readers', [outlet([readers])]);
    assert.deepEqual([kind, rule], ['chrome', 'outlet-rule']);
  });

  test('are for its own articles only', () => {
    const elsewhere = outlet([readers], { name: 'Island Echo' });
    assert.equal(sectionAt('Our readers', [elsewhere]).kind, 'paragraph');
    const marked = { ...elsewhere, marks: ['*, web edition'] };
    assert.equal(sectionAt('Our readers', [marked]).kind, 'chrome');
    const filed = { ...elsewhere, files: ['harbour/*.txt'] };
    assert.equal(sectionAt('Our readers', [filed], 'harbour/1.txt').kind, 'chrome');
    assert.equal(sectionAt('Our readers', [filed], 'island/1.txt').kind, 'paragraph');
  });

  test('find their line in a paragraph that was broken at a width', () => {
    const broken = `${text.slice(0, text.indexOf('Ferries'))}Ferries to the islands will leave from the fishing dock in
March, the port authority of Lorne said on Tuesday. The
first boat of the day will sail at six in the morning rather
than at five, and the last one will be back here at nine.
Click here for the timetable of all our ferries, by the Post
The western quay, which is ninety years old, will be rebuilt
meanwhile for 14 million euros, of which the region pays
half.`;
    const lengths = (line: string) => {
      const { sections } = analyzeArticle(broken, {
        outlets: [outlet([{ kind: 'chrome', line }])],
      });
      return sections
        .filter(({ start }) => start >= broken.indexOf('Ferries'))
        .map(({ kind, start, end }) => [kind, broken.slice(start, end).split('\n').length]);
    };
    assert.deepEqual(lengths('Look here for *'), [['lede', 8]]);
    assert.deepEqual(lengths('Click here for *'), [
      ['lede', 4],
      ['chrome', 1],
      ['paragraph', 3],
    ]);
    // A rule about the paragraph is about all of it.
    assert.deepEqual(lengths('Ferries to the islands *'), [['chrome', 8]]);
  });

  test('of a name without letters are for no article', () => {
    const dashes = outlet([readers], { name: '—' });
    const page = `${text}\n\n—`;
    const { metadata } = analyzeArticle(page, { outlets: [dashes] });
    assert.notEqual(metadata.outlet?.value, '—');
  });

  test('say where name, byline and date stand', () => {
    const rules = outlet(
      [
        { kind: 'published', line: '*, in print *, web edition' },
        { kind: 'byline', line: '*, in print *' },
      ],
      { name: 'The Harbour Post of Lorne', marks: ['Harbour Post'] },
    );
    const { metadata } = analyzeArticle(text, { outlets: [rules] });
    assert.equal(metadata.outlet?.value, 'The Harbour Post of Lorne');
    assert.equal(text.slice(metadata.outlet.start, metadata.outlet.end), 'Harbour Post');
    assert.deepEqual(
      metadata.bylines.map(({ value }) => value),
      ['Ada Lind'],
    );
    const dated = outlet([{ kind: 'published', line: 'Ada Lind, in print *, web edition' }]);
    const { published } = analyzeArticle(text, { outlets: [dated] }).metadata;
    assert.deepEqual([published?.value, published?.rule], ['2024-03-05', 'outlet-rule']);
  });

  test('know lines by their neighbours, and all that stands below one', () => {
    const below: LineRule = { kind: 'related', line: 'Our readers*', reach: 'below' };
    assert.equal(sectionAt('The western quay', [outlet([below])]).kind, 'related');
    assert.equal(sectionAt('The first boat', [outlet([below])]).kind, 'paragraph');
    const beside: LineRule = { kind: 'byline', after: 'headline' };
    assert.equal(sectionAt('Ada Lind', [outlet([beside])]).kind, 'byline');
  });

  test('leave the article a lede and one headline', () => {
    const rules = outlet([
      { kind: 'chrome', line: 'Ferries *' },
      { kind: 'headline', line: 'The first boat*' },
    ]);
    const { sections, metadata } = analyzeArticle(text, { outlets: [rules] });
    const kinds = sections.map(({ kind }) => kind);
    assert.equal(kinds.filter((kind) => kind === 'headline').length, 1);
    assert.ok(metadata.headline?.value.startsWith('of the day'));
    assert.equal(sectionAt('Our readers', [rules]).kind, 'lede');
  });

  test('count less than what a person says of the article itself', () => {
    const start = text.indexOf('Our readers');
    const said = { kind: 'caption' as const, start, end: start + 3 };
    const { sections } = analyzeArticle(text, {
      outlets: [outlet([readers])],
      corrections: { sections: [said], metadata: {} },
    });
    assert.equal(sections.find((section) => section.start === start)?.kind, 'caption');
  });
});
