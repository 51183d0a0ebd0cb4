import assert from 'node:assert/strict';
import { analyzeArticle } from '../../../src/core/article/analyze';

const above = `Coast Courier

Ferry returns to Lorne after the storm

By Tom Field
March 2, 2024 | 9:05 AM

LORNE (AP) — The ferry to the islands sailed again on Saturday, three weeks after the storm tore the landing stage from the western quay.

“They came on foot to see it,” Ana Ribeiro said of the islanders. Ribeiro, who runs the port, had promised a boat a day.`;

const below = `Follow us on Facebook
© 2024 Coast Courier. All rights reserved.`;

/** The kind of the line that stands between the article and the foot of the page. */
function kindOf(line: string): string | undefined {
  const text = `${above}\n\n${line}\n\n${below}\n`;
  const at = text.indexOf(line);
  return analyzeArticle(text).sections.find(({ start, end }) => start <= at && at < end)?.kind;
}

suite('the last paragraph of an article', () => {
  test('may be one short sentence', () => {
    assert.equal(kindOf('FERA and the Blue Star left Lorne in June.'), 'paragraph');
  });

  for (const line of [
    'Share this story with friends!',
    'Would you like to comment?',
    'Most read',
  ]) {
    test(`is not “${line}”`, () => {
      assert.notEqual(kindOf(line), 'paragraph');
    });
  }

  test('may be a few quoted words', () => {
    const text =
      'المكسيك شريك أساسي في مواجهة الهجرة\nقال متحدث باسم وزارة الخارجية، أمس الخميس، إن بلاده تعد المكسيك شريكا أساسيا في مواجهة الهجرة.\nوأشار المتحدث إلى أن الوزير سيلتقي نظيره المكسيكي الأسبوع المقبل في نيويورك.\nوأضاف: «نعمل معا على معالجة الأسباب الجذرية».\nنشر بتاريخ 20 سبتمبر 2024\nطباعة\n';
    const at = text.indexOf('وأضاف');
    assert.equal(
      analyzeArticle(text).sections.find(({ start, end }) => start <= at && at < end)?.kind,
      'paragraph',
    );
  });

  test('may have another short one before it', () => {
    const text =
      '墨西哥准备接收被美国遣返移民-新华网\n新华网首页\n时政 国际 财经\n墨西哥准备接收被美国遣返移民\n2025-01-23 14:05:27 来源：新华网\n字体：小 中 大 分享到：\n\n新华社墨西哥城1月22日电（记者吴昊）墨西哥总统辛鲍姆22日表示，墨西哥将向被美国遣返的移民提供人道主义援助。\n\n辛鲍姆当天在例行记者会上说，政府将与各州协调行动。\n\n据墨西哥媒体报道，边境城市正在搭建临时收容所。\n\n【纠错】 【责任编辑:王萌】\n阅读下一篇：\n';
    const at = text.indexOf('据墨西哥');
    assert.equal(
      analyzeArticle(text).sections.find(({ start, end }) => start <= at && at < end)?.kind,
      'paragraph',
    );
  });

  test('ends before what agencies write behind it', () => {
    assert.equal(kindOf('واضافت ان الحكومة "مستعدة لاستقبال مواطنيها". (النهاية)'), 'paragraph');
  });

  for (const line of [
    'https://courier.example/a1b2',
    'The pages of the Courier can also be read at the following addresses:',
    'The views expressed in this article belong to the author and do not necessarily reflect the editorial policy of the Coast Courier.',
    'Unless otherwise stated in the article above, this work by Coast Courier is licensed under a Creative Commons Attribution 4.0 International License.',
  ]) {
    test(`is not “${line.slice(0, 60)}”`, () => {
      assert.notEqual(kindOf(line), 'paragraph');
    });
  }

  test('is what stands before the mark of its end', () => {
    const text = `${above}\n\nThe ministry did not respond to a request for comment.\n\nend of message\nCC NEWS\n`;
    const at = text.indexOf('The ministry');
    assert.equal(
      analyzeArticle(text).sections.find(({ start, end }) => start <= at && at < end)?.kind,
      'paragraph',
    );
  });
});

suite('the first paragraph of an article', () => {
  test('is that which an agency filed, and no headline', () => {
    const text =
      'LORNE, Scotland (AP) — The ferry to the islands sailed again on Saturday, the company said.\n\nIt will call at two more harbours, said its head, Ana Ribeiro.\n';
    const { sections, metadata, recognized } = analyzeArticle(text);
    assert.deepEqual(
      sections.map(({ kind }) => kind),
      ['lede', 'paragraph'],
    );
    assert.equal(metadata.dateline?.value.agency, 'AP');
    assert.ok(recognized);
  });
});

suite('a lede that begins with a word of menus', () => {
  const arabic =
    'وأكد الوزير خلال اللقاء أن الوزارة تعمل على إقامة محطات جديدة في المدينة، وقال إن العمل يبدأ في الصيف.';
  const russian =
    'Глава порта сообщил журналистам, что ремонт обойдётся в четырнадцать миллионов, и половину суммы выделит область.';
  const ledes: readonly (readonly [string, string])[] = [
    [
      'بحث وزير الكهرباء مع سفير الهند في المدينة سبل تعزيز التعاون في مجال الطاقات المتجددة.',
      arabic,
    ],
    ['شارك رئيس البلدية في افتتاح المرفأ الجديد إلى جانب عدد من الصيادين وأصحاب القوارب.', arabic],
    ['Ранее в порту заявили, что причал останется закрытым до конца следующей недели.', russian],
  ];
  for (const [lede, next] of ledes) {
    test(lede, () => {
      const text = `Lorne harbour to close for three weeks\n12 February 2024\n\n${lede}\n\n${next}\n`;
      const kinds = analyzeArticle(text).sections.map(({ kind }) => kind);
      assert.deepEqual(kinds, ['headline', 'published', 'lede', 'paragraph']);
    });
  }
});

test('a line that says it is a caption is one, in the words of each service', () => {
  for (const cue of ['Image caption,', 'التعليق على الصورة،', 'Подпись к фото,', 'Légende :']) {
    const text = above.replace('LORNE (AP)', `${cue} A landing stage near the quay\n\nLORNE (AP)`);
    const at = text.indexOf(cue);
    const found = analyzeArticle(text).sections.find(({ start, end }) => start <= at && at < end);
    assert.equal(found?.kind, 'caption', cue);
  }
});
