import assert from 'node:assert/strict';
import { findPublication } from '../../../src/core/article/publication';
import { Lines } from '../../../src/core/text/lines';

const paragraphs = (sentence: string): string =>
  Array.from({ length: 4 }, (_, i) => `${i + 1}. ${sentence}`).join('\n\n');

const story = paragraphs(
  'The council met once more and spoke at length about the new bridge over the river.',
);
const arabic = paragraphs(
  'اجتمع المجلس مرة أخرى وتحدث طويلا عن الجسر الجديد فوق النهر الكبير في المدينة.',
);

function published(text: string, language = 'en'): string | undefined {
  return findPublication(text, language).published?.value;
}

suite('publication', () => {
  test('the date between headline and story is the day of publication', () => {
    const text = `A bridge for the town\n\n3 July 2024\n\n${story}`;
    assert.deepEqual(Object.keys(findPublication(text, 'en')), ['published']);
    assert.equal(published(text), '2024-07-03');
  });

  test('a reading says where it stands, by what rule and how sure it is', () => {
    const text = `A bridge for the town\n\nPublished 3 July 2024\n\n${story}`;
    const { published } = findPublication(text, 'en');
    assert.ok(published);
    assert.equal(text.slice(published.start, published.end), '3 July 2024');
    assert.equal(published.rule, 'date-cue-published');
    assert.ok(published.confidence > 0.8 && published.confidence <= 1);
  });

  const announced: readonly (readonly [language: string, line: string])[] = [
    ['en', 'Published 3 July 2024, 09:00 | Updated 4 July 2024, 10:00'],
    ['fr', 'Publié le 3 juillet 2024 à 09h00 - Mis à jour le 4 juillet 2024 à 10h00'],
    ['de', 'Veröffentlicht am 3. Juli 2024, 09:00 Uhr, aktualisiert am 4. Juli 2024, 10:00 Uhr'],
    ['es', 'Publicado el 03/07/2024 09:00 Actualizado a 04/07/2024 10:00'],
    ['ru', 'Опубликовано 3 июля 2024, 09:00. Обновлено 4 июля 2024, 10:00'],
    ['ar', 'نشر في 3 يوليو 2024 09:00 ص - آخر تحديث 4 يوليو 2024 10:00 ص'],
    ['fa', 'تاریخ انتشار: ۱۳ تیر ۱۴۰۳ - ۰۹:۰۰ به‌روزرسانی: ۱۴ تیر ۱۴۰۳ - ۱۰:۰۰'],
    ['zh', '发布时间：2024年7月3日 09:00 更新时间：2024年7月4日 10:00'],
  ];
  for (const [language, line] of announced) {
    test(`${language}: cue words tell publication from the last change`, () => {
      const text = `A bridge for the town\n\n${line}\n\n${language === 'ar' ? arabic : story}`;
      const { published, modified } = findPublication(text, language);
      assert.equal(published?.value, '2024-07-03T09:00');
      assert.equal(modified?.value, '2024-07-04T10:00');
    });
  }

  test('what was only changed is not said to be published', () => {
    const { published, modified } = findPublication(
      `A bridge for the town\n\nLast updated: 4 July 2024, 10:00\n\n${story}`,
      'en',
    );
    assert.equal(published, undefined);
    assert.equal(modified?.value, '2024-07-04T10:00');
  });

  test('the day before that of an update, in one line, is that of publication', () => {
    const deck = 'The old one is to stay for those on foot';
    const text = `A bridge for the town\n${deck}\n\nAna Ribeiro  |14.07.2024 - Update : 15.07.2024\n\n${story}`;
    const { published, modified } = findPublication(text, 'en');
    assert.deepEqual([published?.value, modified?.value], ['2024-07-14', '2024-07-15']);
  });

  test('of one day in two calendars the Gregorian counts, which nobody had to reckon', () => {
    const text = `جسر للمدينة\n\nنُشر: 16:44-14 أكتوبر 2023 م ـ 30 ربيع الأول 1445 هـ\n\n${arabic}`;
    assert.equal(published(text, 'ar'), '2023-10-14T16:44');
  });

  test('a cue may stand on the line above', () => {
    assert.equal(
      published(`A bridge for the town\n\nPublished\n\n3 July 2024\n\n${story}`),
      '2024-07-03',
    );
  });

  test('a cue may announce the only day of an article right below it', () => {
    const headline = 'A bridge for the town';
    const text = `${headline}\n\n${story}\n\nPublished on 3 July 2024`;
    const { published } = findPublication(text, 'en', {
      headline: { start: 0, end: headline.length },
    });
    assert.equal(published?.value, '2024-07-03');
  });

  test('a date in the story is not the day of publication', () => {
    const sentence =
      'The council first met on 3 July 2024, when the old bridge had to be closed for ever.';
    assert.deepEqual(findPublication(`A bridge for the town\n\n${story}\n\n${sentence}`, 'en'), {});
  });

  test('copyright notes and quoted posts do not date an article', () => {
    for (const line of ['© 3 July 2024 Town News', '— Ann Lee (@annlee) July 3, 2024']) {
      assert.deepEqual(findPublication(`A bridge for the town\n\n${story}\n\n${line}`, 'en'), {});
    }
  });

  test('today in the head of the page and the dates of teasers are passed over', () => {
    const teasers = ['5 July 2024', '6 July 2024', '7 July 2024'].map(
      (date) => `Another story of the town\n${date}`,
    );
    const text = [
      'A bridge for the town | Town News',
      ...['Monday, 8 July 2024', 'Home', 'Politics', 'Sport', 'Culture', 'Weather', 'Letters'],
      ...['Shop', 'Games', 'Events', 'Jobs', 'Homes', 'Cars', 'Search', 'Sign in'],
      'A bridge for the town',
      'By Ann Lee',
      '3 July 2024, 09:00',
      story,
      'Related',
      ...teasers,
    ].join('\n\n');
    assert.equal(published(text), '2024-07-03T09:00');
  });

  test('an ambiguous date is not given', () => {
    assert.equal(published(`A bridge for the town\n\n03/07/2024\n\n${story}`), undefined);
    assert.equal(published(`A bridge for the town\n\n13/07/2024\n\n${story}`), '2024-07-13');
  });

  test('the order of the outlet settles an ambiguous date', () => {
    const text = `A bridge for the town\n\n03/07/2024\n\n${story}`;
    const { published } = findPublication(text, 'en', { order: 'month-first' });
    assert.equal(published?.value, '2024-03-07');
  });

  test('a month alone is no day of publication', () => {
    assert.equal(published(`A bridge for the town\n\nJuly 2024\n\n${story}`), undefined);
  });

  test('what the caller knows of the headline and the body is used', () => {
    const menu = 'Home Politics Sport Culture Weather Letters Shop Games'.replaceAll(' ', '\n');
    const text = `${menu}\n\n3 July 2024\n\n${story}\n\nA bridge for the town\n\n5 July 2024, 09:00\n\n${story}`;
    const lines = new Lines(text);
    const start = text.indexOf('A bridge');
    const firstLine = lines.lineAt(text.lastIndexOf('1. The council'));
    assert.equal(published(text), undefined);
    const { published: known } = findPublication(text, 'en', {
      lines,
      headline: { start, end: start + 'A bridge for the town'.length },
      body: { firstLine, lastLine: lines.count - 1 },
    });
    assert.equal(known?.value, '2024-07-05T09:00');
  });
});
