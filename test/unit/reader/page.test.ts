import assert from 'node:assert/strict';
import { pageOf } from '../../../src/core/reader/page';
import { analyzeArticle } from '../../../src/core/article/analyze';
import { Lines } from '../../../src/core/text/lines';
import { drawn, english, pageFrom } from './pages';

suite('the page of an article', () => {
  test('has a block for each section, in the order of the text', () => {
    const { page } = pageFrom(english);
    assert.deepEqual(
      page.blocks.map(({ kind }) => kind),
      ['headline', 'published', 'lede', 'paragraph', 'paragraph', 'furniture'],
    );
  });

  test('holds each line of the article that is not blank once, as it is', () => {
    const { page } = pageFrom(english);
    assert.deepEqual(
      page.blocks.flatMap(({ lines }) => lines.map(({ text }) => text)),
      english.split('\n').filter((line) => line.trim() !== ''),
    );
  });

  test('folds neighbouring furniture of several kinds into one block', () => {
    const { page } = pageFrom(`${english}\nend of message`);
    const furniture = page.blocks.filter(({ kind }) => kind === 'furniture');
    assert.equal(furniture.length, 1);
    assert.equal(furniture[0]?.lines.length, 3);
  });

  test('gives each line its own direction and language', () => {
    const arabic =
      'وافق عمال الميناء يوم الاثنين على إنهاء الإضراب الذي أغلق المرفأ تسعة أيام كاملة';
    const { page } = pageFrom(
      `${arabic}\n\nوقالت النقابة إن ${arabic}\n\n` +
        'The union said that the workers would be back at the harbour by Wednesday morning.',
    );
    assert.deepEqual(
      page.blocks.flatMap(({ lines }) => lines.map((line) => [line.direction, line.language])),
      [
        ['rtl', 'ar'],
        ['rtl', 'ar'],
        ['ltr', 'en'],
      ],
    );
  });

  test('marks mentions and what is quoted', () => {
    const { page } = pageFrom(english.replace('Ana Duarte', '[Ana Duarte]'));
    const [paragraph] = page.blocks.filter(({ kind }) => kind === 'paragraph');
    assert.ok(paragraph);
    assert.match(drawn(paragraph)[0] ?? '', /^<“We go back .*,”> said \[Ana Duarte\], who leads/);
  });

  test('sets apart what the title of the page adds to the headline', () => {
    const [headline = '', ...rest] = english.split('\n');
    const text = [`${headline} | The Rivermouth Herald`, ...rest].join('\n');
    const annotated = { mentions: [], suggestions: [], quotations: [] };
    const [block] = pageOf(new Lines(text), analyzeArticle(text), annotated).blocks;
    assert.ok(block);
    assert.deepEqual(drawn(block), [`${headline}( | The Rivermouth Herald)`]);
  });

  test('marks a mention that reaches over a line end on both lines', () => {
    const { page } = pageFrom('The [Rivermouth\nHarbour] Company');
    assert.deepEqual(page.blocks.flatMap(drawn), ['The [Rivermouth]', '[Harbour] Company']);
  });

  test('says beside a paragraph whom it mentions, each once', () => {
    const { page } = pageFrom('[Ana Duarte] met [Rui Sá]. Then [Ana Duarte] left.');
    assert.deepEqual(page.blocks[0]?.entities, [
      { name: 'Ana Duarte', type: 'person' },
      { name: 'Rui Sá', type: 'person' },
    ]);
  });

  test('a text without sections is paragraphs', () => {
    const text = 'one\n\ntwo';
    const analysis = { ...analyzeArticle(text), sections: [] };
    const page = pageOf(new Lines(text), analysis, {
      mentions: [],
      suggestions: [],
      quotations: [],
    });
    assert.deepEqual(
      page.blocks.map(({ kind, lines }) => [kind, lines[0]?.text]),
      [
        ['paragraph', 'one'],
        ['paragraph', 'two'],
      ],
    );
  });

  test('an empty article has none', () => {
    assert.deepEqual(pageFrom('').page.blocks, []);
  });

  test('a very long text is shown in part, and says so', () => {
    const lines = new Lines('a line of prose\n'.repeat(30_000));
    const analysis = { ...analyzeArticle(''), sections: [] };
    const page = pageOf(lines, analysis, { mentions: [], suggestions: [], quotations: [] });
    assert.equal(page.isCut, true);
    assert.ok(page.blocks.length < 30_000);
  });
});
