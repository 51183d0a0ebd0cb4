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

/** News items of a sentence or two, with nothing around them. */
const briefs: Readonly<Record<string, string>> = {
  English:
    'Police in Verdon said on Monday that they had arrested three men over the theft of a painting by Jan Brand from the town museum.',
  German:
    'Auf der Autobahn bei Marlingen sind am Montagabend vier Menschen verletzt worden. Nach Angaben der Polizei geriet ein Lastwagen auf die Gegenfahrbahn.',
  French:
    'Le ministre des transports, Alain Barrois, a annoncé mardi la fermeture de la ligne entre Verdon et Sainte-Claire. Selon le préfet, les travaux dureront jusqu’au printemps.',
  Spanish:
    'El presidente de la Cámara, Julio Arce, anunció el jueves que la votación se aplaza hasta abril. Según el portavoz del Gobierno, faltan dos informes.',
  Russian:
    'В Саратове в пятницу открылся новый мост через Волгу, сообщили в мэрии. По словам губернатора Ильи Громова, строительство заняло четыре года.',
  Arabic:
    'أعلنت وزارة الصحة يوم الثلاثاء وفاة ثلاثة أشخاص في انهيار مبنى بمدينة طنطا. وقال المتحدث باسم الوزارة حسام عبد الرحيم إن فرق الإنقاذ لا تزال تبحث عن ناجين.',
  Persian:
    'وزیر راه و شهرسازی روز سه‌شنبه از آغاز ساخت راه‌آهن تازه میان تهران و همدان خبر داد. رضا کریمی گفت که این خط تا پایان سال آینده آماده می‌شود.',
  Chinese:
    '交通部长李明周三在北京宣布，新铁路将于明年春季开通。他表示，工程已经完成百分之九十。新华社报道说，沿线共有十二个车站。',
  'an agency’s':
    'LORNE (AP) — The harbour of the island reopened early, hours after the council approved it.\n\n___\n\nThis material may not be published, broadcast, rewritten or redistributed without permission.',
};

/** Prose as plain as theirs that reports nothing. */
const plainProse: Readonly<Record<string, string>> = {
  instructions:
    'Turn the knob to the left to lower the saddle. Make sure that the screw sits tight before you ride. If the saddle still moves, replace the clamp with one of the right size.',
  'an entry of an encyclopedia':
    'The common juniper is a shrub of the cypress family. It grows on poor soils throughout the northern hemisphere and can live for several hundred years. Its berries are used as a spice.',
  'a novel':
    'The lamp had gone out. He felt along the wall until his fingers found the latch, and then he stood still and listened. Nothing moved in the yard. After a while he lifted the latch and went in.',
  'a German letter':
    'Liebe Anna, ich danke dir für deinen langen Brief. Mir geht es gut, nur der Winter will nicht enden. Ich hoffe, dass du uns im Mai besuchst.',
  'an Arabic letter':
    'عزيزتي سلمى، وصلتني رسالتك وأنا سعيد بها جدا. كيف حالك وحال أولادك؟ أنا بخير وأنتظر أن أراك في الصيف إن شاء الله.',
  'an Arabic recipe':
    'اغسلي الأرز جيدا ثم اتركيه في الماء نصف ساعة. سخني الزيت في قدر واسع وأضيفي البصل وحركيه حتى يذبل. اسكبي المرق واتركيه على نار هادئة.',
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

  for (const [name, text] of Object.entries(briefs)) {
    test(`${name} news in brief: yes`, () => {
      const { recognized, sections } = analyzeArticle(text);
      assert.equal(recognized, true);
      assert.equal(sections[0]?.kind, 'lede');
    });
  }

  for (const [name, text] of Object.entries(plainProse)) {
    test(`prose of ${name}: no`, () => {
      assert.equal(analyzeArticle(text).recognized, false);
    });
  }

  test('is surer of a page with its furniture than of bare paragraphs', () => {
    const sure = (name: string) => analyzeArticle(articles[name] ?? '').confidence;
    assert.ok(sure('a page with its furniture') > sure('paragraphs alone'));
  });
});
