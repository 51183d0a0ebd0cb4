import assert from 'node:assert/strict';
import { analyzeArticle } from '../../../../src/core/article/analyze';

const story = [
  'The harbour of Lorne will close for three weeks in March so that its western quay can be rebuilt, the port authority said on Tuesday.',
  'Ferries to the islands will leave from the fishing dock instead, and the first boat of the day will sail at six in the morning rather than at five.',
  '“We know that this is hard on the people who cross every day,” said Ana Ribeiro, who runs the port. “But the quay is ninety years old, and it shows.”',
  'Shopkeepers near the terminal fear for their trade. Some have asked the council for help with their rent until the boats are back.',
  'The work will cost 14 million euros, of which the region pays half. It is the largest sum spent on the harbour since the storms of 1987.',
];

const articles: Readonly<Record<string, string>> = {
  'a headline and paragraphs': ['Lorne harbour to close for three weeks', ...story].join('\n\n'),
  'paragraphs alone': story.join('\n\n'),
  'a page with its furniture': [
    'Lorne harbour to close for three weeks | Coast Courier',
    'Skip to content',
    'News',
    'Sport',
    'Subscribe',
    'Lorne harbour to close for three weeks',
    'By Tom Field',
    'Published 12 February 2024, 10:20',
    'Share on Facebook',
    ...story,
    'Read more',
    'Storm warning for the weekend',
    'Privacy policy',
    '© 2024 Coast Courier. All rights reserved.',
  ].join('\n'),
  'an Arabic article': [
    'إغلاق ميناء لورن ثلاثة أسابيع',
    'أعلنت سلطة الموانئ، الثلاثاء، أن ميناء لورن سيغلق ثلاثة أسابيع في مارس المقبل لإعادة بناء رصيفه الغربي.',
    'وقالت آنا ريبيرو، مديرة الميناء: «نعرف أن هذا صعب على من يعبرون كل يوم، لكن عمر الرصيف تسعون عاما».',
    'وتبلغ كلفة الأشغال 14 مليون يورو، تدفع المنطقة نصفها، وهي أكبر كلفة منذ عواصف عام 1987.',
    'ويخشى أصحاب المحال القريبة من المحطة على تجارتهم، وطلب بعضهم من المجلس البلدي مساعدة في الإيجار.',
  ].join('\n\n'),
};

const others: Readonly<Record<string, string>> = {
  'an empty text': '',
  'one line': 'Lorne harbour to close for three weeks',
  'a licence': `The Lorne Licence, version 2
Copyright (c) 2024 Ana Ribeiro <ana@example.org>

Anyone may copy, change and hand on this software, in source or in binary
form, for any purpose and without fee, provided that this notice and the
list of conditions below stay in every copy:

  * changed copies are marked as such;
  * the names of the authors are not used to advertise anything made of
    this software.

THIS SOFTWARE COMES AS IT IS, WITHOUT WARRANTY OF ANY KIND. ITS AUTHORS
ARE NOT LIABLE FOR ANY DAMAGE THAT COMES OF ITS USE, EVEN IF THEY HAVE
BEEN TOLD THAT SUCH DAMAGE IS POSSIBLE.
`,
  'a log': Array.from(
    { length: 30 },
    (_, at) =>
      `2024-02-12 10:${10 + at}:07 INFO [quay-${at % 4}] crane ${at} moved in ${at * 7} ms`,
  ).join('\n'),
  'a table': Array.from(
    { length: 30 },
    (_, at) => `${at},Ana Ribeiro,Lorne,quay ${at},${at * 3}.50,2024-02-${10 + (at % 18)}`,
  ).join('\n'),
  'a program': `import { crane } from './crane';

// Moves every box from the quay to the ship.
export function load(boxes) {
  for (const box of boxes) {
    if (box.weight > 20) continue;
    crane.lift(box);
  }
}
`,
  'a poem': `The harbour sleeps, the boats are tied,
the gulls have nothing left to say;
what came to us upon the tide
the tide has come to take away.

O lamp above the empty quay,
keep watch a little while for me.
`,
  'a list of packages': 'flask==2.3.1\nnumpy==1.26.0\nrequests==2.31.0\nattrs==23.1.0\n',
  requirements: Array.from(
    { length: 12 },
    (_, at) =>
      `REQ-${100 + at} The crane shall lift a box of ${at + 5} tonnes in ${at + 10} seconds.`,
  ).join('\n'),
  'a letter': `Dear Ana,

thank you for the boat tickets. We will be in Lorne on Friday.

Yours,
Tom
`,
};

suite('recognising an article', () => {
  for (const [name, text] of Object.entries(articles)) {
    test(`${name}: yes`, () => {
      assert.equal(analyzeArticle(text).recognized, true);
    });
  }

  for (const [name, text] of Object.entries(others)) {
    test(`${name}: no`, () => {
      assert.equal(analyzeArticle(text).recognized, false);
    });
  }

  test('is surer of a page with its furniture than of bare paragraphs', () => {
    const sure = (name: string) => analyzeArticle(articles[name] ?? '').confidence;
    assert.ok(sure('a page with its furniture') > sure('paragraphs alone'));
  });
});
