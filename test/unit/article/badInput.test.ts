// Texts that scrapers and people really produce, each written for its test.

import assert from 'node:assert/strict';
import { analyzeArticle } from '../../../src/core/article/analyze';
import type { SectionKind } from '../../../src/core/article/article';

const headline = 'Lorne harbour to close for three weeks';

const story = [
  'The harbour of Lorne will close for three weeks in March so that its western quay can be rebuilt, the port authority said on Tuesday.',
  'Ferries to the islands will leave from the fishing dock instead, and the first boat of the day will sail at six in the morning rather than at five.',
  '“We know that this is hard on the people who cross every day,” said Ana Ribeiro, who runs the port. “But the quay is ninety years old, and it shows.”',
  'The work will cost 14 million euros, of which the region pays half. It is the largest sum spent on the harbour since the storms of 1987.',
];

const furniture = [
  ...['Skip to content', 'Home', 'News', 'Sport', 'Weather', 'Subscribe', 'Log in'],
  ...['Share on Facebook', 'Follow us', 'Privacy policy', 'Terms of use', 'All rights reserved'],
];

/** The kind of the section in which the words stand. */
function kindOf(text: string, words: string): SectionKind | undefined {
  const at = text.indexOf(words);
  return analyzeArticle(text).sections.find(({ start, end }) => start <= at && at < end)?.kind;
}

const isBody = (kind: SectionKind | undefined) => kind === 'lede' || kind === 'paragraph';

/** Breaks a paragraph into lines of at most so many characters. */
function wrapped(paragraph: string, width: number): string {
  return paragraph.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd();
}

function assertEveryLineOnce(text: string): void {
  const { sections } = analyzeArticle(text);
  text.split('\n').forEach((line, number) => {
    const holding = sections.filter((s) => s.firstLine <= number && number <= s.lastLine);
    if (line.trim()) assert.equal(holding.length, 1, `line ${number + 1}: ${line}`);
  });
}

suite('bad input', () => {
  test('furniture and nothing else is no article, and none of it is body', () => {
    const text = furniture.join('\n');
    const { recognized, sections, metadata } = analyzeArticle(text);
    assert.equal(recognized, false);
    assert.ok(!sections.some(({ kind }) => isBody(kind)));
    assert.equal(metadata.words, 0);
  });

  test('two articles in one file: the headline is that of the first, and every line has a kind', () => {
    const second = [
      'School of Lorne gets a new roof',
      ...story.map((line) => line.replaceAll('harbour', 'school')),
    ];
    const text = [headline, ...story, ...second].join('\n\n');
    const { recognized, metadata } = analyzeArticle(text);
    assert.equal(recognized, true);
    assert.equal(metadata.headline?.value, headline);
    assertEveryLineOnce(text);
  });

  test('a missing headline is not made up of the lede', () => {
    const text = story.join('\n\n');
    assert.equal(analyzeArticle(text).metadata.headline, undefined);
    assert.equal(kindOf(text, 'The harbour of Lorne'), 'lede');
  });

  test('a headline in capitals is one', () => {
    const text = [headline.toUpperCase(), ...story].join('\n\n');
    assert.equal(analyzeArticle(text).metadata.headline?.value, headline.toUpperCase());
  });

  test('everything on one line is one section with all its words', () => {
    const text = [headline, ...story].join(' ');
    const { sections, language } = analyzeArticle(text);
    assert.equal(sections.length, 1);
    assert.equal(language, 'en');
  });

  test('lines broken at 72 columns are body, last lines of paragraphs included', () => {
    const text = [headline, ...story.map((paragraph) => wrapped(paragraph, 72))].join('\n\n');
    const { recognized } = analyzeArticle(text);
    assert.equal(recognized, true);
    assertEveryLineOnce(text);
    for (const words of ['The harbour of Lorne', 'rather than at', 'five.', 'since the storms']) {
      assert.ok(isBody(kindOf(text, words)), words);
    }
  });

  test('a broken paragraph is one section, also where no blank line parts it from the next', () => {
    const text = [headline, ...story.map((paragraph) => wrapped(paragraph, 72))].join('\n');
    const { sections, metadata } = analyzeArticle(text);
    assert.deepEqual(
      sections.map(({ kind, start, end }) => [kind, text.slice(start, end).replaceAll('\n', ' ')]),
      [
        ['headline', headline],
        ['lede', story[0]],
        ...story.slice(1).map((paragraph) => ['paragraph', paragraph]),
      ],
    );
    assert.equal(metadata.words, analyzeArticle([headline, ...story].join('\n\n')).metadata.words);
  });

  test('a headline broken in two lines is one', () => {
    const long =
      'Lorne harbour to close for three weeks while its western quay is rebuilt for the ferries';
    const text = [long, ...story].map((paragraph) => wrapped(paragraph, 60)).join('\n\n');
    assert.equal(analyzeArticle(text).metadata.headline?.value, long);
  });

  test('paragraphs need no blank lines between them', () => {
    const text = [headline, ...story].join('\n');
    const kinds = analyzeArticle(text).sections.map(({ kind }) => kind);
    assert.deepEqual(kinds, ['headline', 'lede', 'paragraph', 'paragraph', 'paragraph']);
  });

  test('an Arabic article with English in it is Arabic and right to left', () => {
    const text = [
      'شركة Harbour Lines تغلق ميناء لورن',
      'أعلنت شركة Harbour Lines، الثلاثاء، أن ميناء لورن سيغلق ثلاثة أسابيع في مارس المقبل لإعادة بناء رصيفه الغربي.',
      'وقالت آنا ريبيرو، مديرة الشركة، لصحيفة The Coast Courier: «نعرف أن هذا صعب على من يعبرون كل يوم».',
      '“We know that this is hard,” she said in English.',
      'وتبلغ كلفة الأشغال 14 مليون يورو، تدفع المنطقة نصفها، وهي أكبر كلفة منذ عواصف عام 1987.',
    ].join('\n\n');
    const { language, direction, recognized } = analyzeArticle(text);
    assert.deepEqual([language, direction, recognized], ['ar', 'rtl', true]);
    assert.ok(isBody(kindOf(text, 'أعلنت شركة')));
  });

  test('marks of direction inside a date do not hide it', () => {
    const rightToLeft = '\u200F';
    const text = [
      'إغلاق ميناء لورن ثلاثة أسابيع',
      `نشر في: ${rightToLeft}12${rightToLeft} فبراير${rightToLeft} ${rightToLeft}2024`,
      'أعلنت سلطة الموانئ، الثلاثاء، أن ميناء لورن سيغلق ثلاثة أسابيع في مارس المقبل لإعادة بناء رصيفه الغربي.',
      'وتبلغ كلفة الأشغال 14 مليون يورو، تدفع المنطقة نصفها، وهي أكبر كلفة منذ عواصف عام 1987.',
      'ويخشى أصحاب المحال القريبة من المحطة على تجارتهم، وطلب بعضهم من المجلس مساعدة في الإيجار.',
    ].join('\n\n');
    assert.equal(analyzeArticle(text).metadata.published?.value, '2024-02-12');
  });

  test('ten thousand marks in a line are read in one pass', () => {
    for (const mark of ['—', '"', '|', '.', '(', '#', '-', '\u200F', '\u0651', ' . ']) {
      const { sections } = analyzeArticle(mark.repeat(10_000));
      assert.ok(sections.length <= 1);
    }
  });

  test('a list is no article, and none of its lines a headline', () => {
    const { recognized, metadata } = analyzeArticle(
      'milk\neggs\nwashing powder\ncall Tom about the tickets',
    );
    assert.equal(recognized, false);
    assert.equal(metadata.headline, undefined);
  });

  test('a last paragraph stays one though it is short and links stand below it', () => {
    const last = 'The costs are put at 40 million euros, and half of them are the region’s.';
    const text = [headline, ...story.slice(0, 2), last, 'Read more: Ferry drops out'].join('\n');
    assert.equal(kindOf(text, last), 'paragraph');
  });

  test('an agency’s paragraph is no headline where the headline is missing', () => {
    const text = [
      '新华社海滨5月3日电 港口新桥3日上午正式通车，全长两公里，双向四车道，预计每天有三万辆汽车通过。',
      '市长在通车仪式上说，这座桥将把港口与城区之间的行车时间缩短到十分钟，方便市民出行。',
      '大桥建设历时三年，共投入资金十亿元。附近居民表示，他们已经等待了很久。',
    ].join('\n');
    assert.equal(analyzeArticle(text).metadata.headline, undefined);
    assert.equal(kindOf(text, '新华社'), 'lede');
  });

  test('the day above the headline is not taken for the title of the page', () => {
    const text = ['Media ID: 12345', 'Published: 2024/02/12 - 10:30', headline, ...story].join(
      '\n',
    );
    assert.equal(analyzeArticle(text).metadata.headline?.value, headline);
  });

  test('the owner of the rights that names the page first is its outlet, a menu with bars is none', () => {
    const owned = [
      'The Lorne Courier',
      headline,
      ...story,
      '© 2024 The Lorne Courier. All rights reserved.',
    ];
    assert.equal(analyzeArticle(owned.join('\n')).metadata.outlet?.value, 'The Lorne Courier');
    const menu = ['Home | News | Contact', headline, ...story];
    assert.equal(analyzeArticle(menu.join('\n')).metadata.outlet, undefined);
  });

  test('two days below the headline: the first is that of publication where it is the earlier', () => {
    const text = [headline, '12 February 2024', '13 February 2024', ...story].join('\n');
    assert.equal(analyzeArticle(text).metadata.published?.value, '2024-02-12');
  });

  test('a month is not a day', () => {
    const publishedWith = (line: string) =>
      analyzeArticle([headline, line, ...story].join('\n')).metadata.published?.value;
    assert.equal(publishedWith('February 2024'), '2024-02');
    assert.equal(publishedWith('Published: February 2024'), '2024-02');
    assert.equal(publishedWith('The quay since February 2024'), undefined);
  });

  test('a dateline whose line was broken by hand before the width', () => {
    const text = [
      headline.toUpperCase(),
      'LORNE, Feb. 12 (AP) - The harbour of Lorne will close for three',
      'weeks in March so that its western quay can be rebuilt, the port',
      'authority said on',
      'Tuesday.',
      wrapped(story.slice(1).join(' '), 72),
    ].join('\n');
    const { recognized, metadata } = analyzeArticle(text);
    assert.equal(recognized, true);
    assert.equal(metadata.headline?.value, headline.toUpperCase());
    assert.deepEqual(metadata.dateline?.value, { place: 'LORNE', agency: 'AP' });
  });

  test('a short heading between paragraphs that speaks of them is a crosshead', () => {
    const text = [headline, ...story.slice(0, 2), 'A harbour of ninety years', ...story.slice(2)];
    assert.equal(kindOf(text.join('\n'), 'A harbour of ninety years'), 'subheading');
  });

  test('place and agency above the day are the dateline and no credit', () => {
    const text = [
      'قتيلان في انهيار مبنى شرق المدينة',
      'المدينة - رويترز',
      'الثلاثاء، 12 آذار/مارس 2024',
      'قُتل شخصان وأصيب خمسة آخرون، اليوم الثلاثاء، في انهيار مبنى قديم شرق المدينة، وفق ما أفاد الدفاع المدني في بيان.',
      'وطالب السكان البلدية بهدم المباني القديمة قبل حلول فصل الشتاء المقبل، مشيرين إلى أن بعضها مهجور منذ سنوات طويلة.',
    ].join('\n');
    const { credits, bylines, dateline } = analyzeArticle(text).metadata;
    assert.deepEqual([credits, bylines], [[], []]);
    assert.deepEqual(dateline?.value, { place: 'المدينة', agency: 'رويترز' });
  });

  test('an article in one line of Arabic is one, with all its words', () => {
    const text = [
      'قرر مجلس المدينة يوم الثلاثاء إعادة فتح الجسر القديم فوق النهر المغلق أمام الشاحنات منذ فيضانات الربيع الماضي.',
      'وقال رئيس البلدية في مؤتمر صحفي إن أعمال الترميم ستبدأ بعد شهر وتستمر حتى الخريف.',
      'وقالت صاحبة متجر في السوق: «خسرنا موسما كاملا».',
      'وستتحمل المنطقة نصف الكلفة المقدرة بمليوني دولار، بينما تقترض البلدية الباقي.',
      'وكان الجسر قد بني قبل تسعين عاما، ولم يخضع لأي صيانة كبيرة منذ سبعينيات القرن الماضي.',
    ].join(' ');
    const { recognized, sections } = analyzeArticle(text);
    assert.deepEqual([recognized, sections.map(({ kind }) => kind)], [true, ['lede']]);
  });

  test('a long line of notices is no article', () => {
    const text =
      'Wir verwenden Cookies und ähnliche Techniken. Mehr dazu steht in der Datenschutzerklärung. ' +
      'Mit einem Klick auf „Alle akzeptieren“ stimmen Sie der Verarbeitung zu. Impressum und AGB gelten.';
    assert.equal(analyzeArticle(text).recognized, false);
  });

  test('a last paragraph that ends in a quotation is body', () => {
    const text = [
      'شورای شهر بازگشایی پل قدیمی را تصویب کرد',
      '۱۵ تیر ۱۴۰۳ - ۱۰:۳۰',
      'شورای شهر روز سه‌شنبه بازگشایی پل قدیمی رودخانه را که از سیل بهار گذشته به روی کامیون‌ها بسته است تصویب کرد.',
      'شهردار در نشست خبری گفت: تعمیرات یک ماه دیگر آغاز می‌شود و تا پاییز ادامه خواهد داشت.',
      'یکی از فروشندگان بازار گفت: «یک فصل کامل را از دست دادیم.»',
    ].join('\n');
    assert.equal(kindOf(text, 'یکی از فروشندگان'), 'paragraph');
  });

  test('the headline of a second article is no paragraph of the first', () => {
    const text = [
      'Reabren el viejo puente',
      'Por Marta Ruiz',
      '5 de julio de 2024',
      'El ayuntamiento aprobó el martes reabrir el viejo puente sobre el río, cerrado a los camiones desde las inundaciones de la primavera pasada.',
      'Los trabajos empezarán dentro de un mes y durarán hasta el otoño, según explicó la alcaldesa en una rueda de prensa.',
      '«Hemos perdido una temporada entera», dijo una vendedora.',
      'Los pescadores acuerdan cuotas más bajas',
      'Por Tomás Vidal',
      '6 de julio de 2024',
      'Los pescadores de tres puertos acordaron el miércoles rebajar las cuotas de arenque tras unas conversaciones que duraron toda la noche.',
      'Los nuevos límites entran en vigor en agosto y los barcos que los incumplan perderán la licencia.',
    ].join('\n');
    assert.equal(analyzeArticle(text).metadata.headline?.value, 'Reabren el viejo puente');
    assert.equal(kindOf(text, 'Los pescadores acuerdan'), 'chrome');
  });
});
