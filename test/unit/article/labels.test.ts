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

  test('the credit that a line announces stands in the next', () => {
    const kinds = kindsOf({ 2: ['Photo:', 'lorne-archive.example'] });
    assert.equal(kinds.filter((kind) => kind === 'credit').length, 1);
    const text = [headline, ...story.slice(0, 2), 'Photo:', 'Mia Holt', ...story.slice(2)];
    const { credits } = analyzeArticle(text.join('\n\n')).metadata;
    assert.deepEqual(
      credits.map(({ value }) => value),
      ['Mia Holt'],
    );
  });

  test('a menu of agencies and a sign of copyright are no credits', () => {
    const foot = ['• Reuters', '© 2024 Coast Courier', 'All rights reserved. Coast Courier / AFP'];
    const { sections, metadata } = analyzeArticle([headline, ...story, ...foot].join('\n\n'));
    assert.deepEqual(metadata.credits, []);
    assert.ok(!sections.some(({ kind }) => kind === 'credit' || kind === 'caption'));
  });

  test('what is told of a year is no day of publication', () => {
    const last = 'The port and the town have shared the quay since 2011.';
    const { sections } = analyzeArticle([headline, ...story.slice(0, 2), last].join('\n\n'));
    assert.equal(sections.at(-1)?.kind, 'paragraph');
  });

  test('a picture may be older than its article', () => {
    const caption = 'The quay of Lorne, March 4, 2017. REUTERS/Mia Holt';
    const { metadata } = analyzeArticle([headline, caption, ...story].join('\n\n'));
    assert.equal(metadata.credits[0]?.value, 'REUTERS/Mia Holt');
    assert.equal(metadata.published, undefined);
  });

  test('a line that only says that there is a picture is a caption', () => {
    const text =
      'المرفأ يفتح أبوابه من جديد بعد العاصفة\n\nصورة أرشيفية\n\nأعلنت سلطة الموانئ يوم الثلاثاء أن مرفأ لورن سيفتح أبوابه من جديد بعد إصلاح رصيفه الغربي الذي دمرته العاصفة.\n\nوقالت مديرة المرفأ آنا ريبيرو إن الأشغال كلفت أربعة عشر مليون يورو.\n';
    const { sections } = analyzeArticle(text);
    assert.deepEqual(
      sections.map(({ kind }) => kind),
      ['headline', 'caption', 'lede', 'paragraph'],
    );
  });

  test('so is a line without a full stop between the headline and the writer', () => {
    const deck = 'The port authority, over the protests of the ferry company, keeps to its plan';
    const text = [headline, deck, 'By: TOM FIELD - MAY 3, 2024 5:00 AM', '', ...story].join('\n');
    assert.deepEqual(
      analyzeArticle(text)
        .sections.slice(0, 3)
        .map(({ kind }) => kind),
      ['headline', 'subheading', 'byline'],
    );
  });

  test('a writer above an article without a headline is none', () => {
    const { metadata } = analyzeArticle(
      ['by Coast Newsdesk', '24 January 2025, 18:05', ...story].join('\n\n'),
    );
    assert.equal(metadata.headline, undefined);
    assert.equal(metadata.bylines[0]?.value, 'Coast Newsdesk');
  });

  test('an agency that opens its page with its name and language is the outlet', () => {
    const { metadata } = analyzeArticle(
      ['IRNA English', 'Jan 24, 2025, 9:15 PM', headline, ...story].join('\n\n'),
    );
    assert.equal(metadata.outlet?.value, 'IRNA English');
    assert.deepEqual(metadata.credits, []);
  });

  test('a few words over a paragraph of one sentence are a crosshead', () => {
    const text = [
      headline,
      ...story,
      'Council promises help',
      'The council will pay the rent of the shops near the terminal in March.',
      'It has set aside two million euros for them, and more if the work takes longer.',
    ].join('\n\n');
    assert.equal(
      analyzeArticle(text).sections.find(({ rule }) => rule === 'crosshead')?.kind,
      'subheading',
    );
  });

  test('a sentence behind the mark of the end is no outlet', () => {
    const foot = ['end of message', 'Send this story to a friend'];
    const { metadata } = analyzeArticle([headline, ...story, ...foot].join('\n'));
    assert.equal(metadata.outlet, undefined);
  });

  test('a cue in capitals names another article', () => {
    assert.ok(kindsOf({ 2: ['READ: Storm takes the roof off the fish hall'] }).includes('related'));
  });

  test('the stamp of an agency behind the day is no credit of a picture', () => {
    for (const stamp of [
      'Thursday 22 February 2024 AFP',
      'Source: Xinhua| 2025-02-05 15:11:22|Editor: huaxia',
    ]) {
      const { metadata } = analyzeArticle([headline, stamp, ...story].join('\n\n'));
      assert.deepEqual(metadata.credits, []);
      assert.ok(metadata.published, stamp);
    }
  });

  test('an hour, a number and an address below the end of an article are no outlet', () => {
    const foot = ['// انتهى //', '01:14 ت م', '0010', 'www.courier.example/a1b2'];
    const { metadata } = analyzeArticle([headline, ...story, ...foot].join('\n'));
    assert.equal(metadata.outlet, undefined);
  });

  test('the title of a page that ends with its agency is the headline without it', () => {
    const { metadata } = analyzeArticle([`${headline} - Prensa Latina`, ...story].join('\n\n'));
    assert.equal(metadata.headline?.value, headline);
  });

  test('a writer named twice is one', () => {
    const { metadata } = analyzeArticle(
      [headline, 'by Mia Holt', 'Jan 24, 2025 8:29 pm', 'by Mia Holt', ...story].join('\n\n'),
    );
    assert.deepEqual(
      metadata.bylines.map(({ value }) => value),
      ['Mia Holt'],
    );
  });

  test('who wrote a message for an agency is no credit of a picture', () => {
    const text = [headline, ...story, 'Source: Reuters, edited by Ann Lee'].join('\n\n');
    assert.deepEqual(analyzeArticle(text).metadata.credits, []);
  });

  test('a line that names the writer before the day is a byline', () => {
    const text = [headline, 'By Tom Field, 12 February 2024, 10:20', ...story].join('\n\n');
    const { sections, metadata } = analyzeArticle(text);
    assert.equal(sections[1]?.kind, 'byline');
    assert.deepEqual(
      metadata.bylines.map(({ value }) => value),
      ['Tom Field'],
    );
    assert.equal(metadata.published?.value, '2024-02-12T10:20');
  });

  const bylines: readonly (readonly [string, string])[] = [
    ['By Byron Field', 'Byron Field'],
    ['Par Paris Duval', 'Paris Duval'],
    ['كتبت سلمى حداد', 'سلمى حداد'],
    ['By Tom Field |', 'Tom Field'],
  ];
  for (const [line, name] of bylines) {
    test(`the writer of ${line}`, () => {
      const text = [headline, line, ...story].join('\n\n');
      const values = analyzeArticle(text).metadata.bylines.map(({ value }) => value);
      assert.deepEqual(values, [name]);
    });
  }

  test('of two days in the head of a page, that of the article is its line', () => {
    const menu = ['Coast Courier', 'Home', 'News', 'Sport', 'Weather', 'Log in'];
    const text = [
      ...['Wednesday 5 June 2024', ...menu, headline],
      ...['By Tom Field', 'Published: 12 February 2024, 10:20', ...story],
    ].join('\n\n');
    const { sections } = analyzeArticle(text);
    const dates = sections.filter(({ kind }) => kind === 'published');
    assert.deepEqual(
      dates.map(({ start, end }) => text.slice(start, end)),
      ['Published: 12 February 2024, 10:20'],
    );
  });

  test('news announced above the headline is the menu of the site', () => {
    const menu = ['Latest news', 'Most read', 'Ferries', 'Harbour', 'Weather'];
    const { sections } = analyzeArticle([...menu, headline, ...story].join('\n\n'));
    assert.deepEqual([sections[0]?.kind, sections[1]?.kind], ['chrome', 'headline']);
  });

  test('a teaser far above the headline is no paragraph', () => {
    const teaser =
      'The mayor of Lorne has named the seven people who will plan the new market hall next year.';
    const menu = ['Home', 'News', 'Sport', 'Weather', 'Log in', 'Subscribe'];
    const text = [teaser, ...menu, headline, 'By Tom Field', ...story].join('\n\n');
    const { sections } = analyzeArticle(text);
    const first = sections.find(({ kind }) => kind === 'lede' || kind === 'paragraph');
    assert.equal(text.slice(first?.start, first?.end), story[0]);
  });

  test('a headline said again where its article begins is no paragraph', () => {
    const menu = ['Home', 'News', 'Sport', 'Weather', 'Log in', 'Subscribe'];
    const text = [headline, ...menu, headline, '12 February 2024', headline, ...story].join('\n\n');
    const { sections } = analyzeArticle(text);
    const kinds = sections.filter(({ start }) => text.startsWith(headline, start));
    assert.deepEqual(
      kinds.map(({ kind }) => kind),
      ['headline', 'headline', 'headline'],
    );
  });

  test('a short name in Latin letters under an Arabic headline is that of the outlet', () => {
    const text = [
      ...['الرئيسية', 'إغلاق ميناء لورن ثلاثة أسابيع', 'Sahel 9', '12-02-2024 | 10:20'],
      'أعلنت هيئة الموانئ يوم الثلاثاء أن ميناء لورن سيغلق ثلاثة أسابيع في شهر مارس لإعادة بناء رصيفه الغربي الذي بني قبل تسعين عاما.',
      'وقالت مديرة الميناء إن العبارات المتجهة إلى الجزر ستنطلق من رصيف الصيادين، وإن أول رحلة في اليوم ستغادر عند الساعة السادسة صباحا.',
    ].join('\n\n');
    const { sections } = analyzeArticle(text);
    const outlet = sections.find(({ kind }) => kind === 'outlet');
    assert.equal(text.slice(outlet?.start, outlet?.end), 'Sahel 9');
  });

  test('a bar between many items makes a menu, not the name of an outlet', () => {
    const text = ['Home | News | Sport | Ferries | Weather', headline, ...story].join('\n\n');
    assert.equal(analyzeArticle(text).sections[0]?.kind, 'chrome');
  });
});
