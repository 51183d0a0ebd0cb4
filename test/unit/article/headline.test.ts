import assert from 'node:assert/strict';
import { analyzeArticle } from '../../../src/core/article/analyze';

const story = `The harbour of Lorne will close for three weeks in March so that its western quay can be rebuilt, the port authority said on Tuesday.
Ferries to the islands will leave from the fishing dock instead, and the first boat of the day will sail at six in the morning rather than at five.
“We know that this is hard on the people who cross every day,” said Ana Ribeiro, who runs the port. “But the quay is ninety years old, and it shows.”
The work will cost 14 million euros, of which the region pays half. It is the largest sum spent on the harbour since the storms of 1987.`;

const headline = 'Lorne harbour to close for three weeks';

const pages: Readonly<Record<string, string>> = {
  'alone above the article': `${headline}\n\n${story}`,
  'in the page title, with the outlet behind it': `${headline} | Coast Courier\n\n${story}`,
  'in the page title and again above the article': `${headline} - Coast Courier\nHome\nNews\nSport\n${headline}\nBy Tom Field\n12 February 2024\n${story}`,
  'below a breadcrumb that ends with it': `News\nSport\nHomeNewsIslands${headline}\n${headline}\n12 February 2024\n${story}`,
  'in a list item of its own': `Home\nNews\nSport\n• ${headline}\n12 February 2024\n${story}`,
  'under a page title with a name in small letters and strokes': `menu_open search_lens\nNews\nSport\n${headline}\n12 February 2024\n${story}`,
  'below a menu on one line': `Coast Courier\nHome | News | Sport | Opinion | Subscribe\n\n${headline}\n\nBy Tom Field\n12 February 2024\n\n${story}`,
  'below a short menu on one line': `Start · Nachrichten · Wetter\n\n${headline}\n\n12 February 2024\n\n${story}`,
  'below a menu of ideographs': `首页 - 新闻 - 体育 - 财经 - 娱乐\n\n${headline}\n\n12 February 2024\n\n${story}`,
  'below a menu and above a deck': `Coast Courier\nHome\nNews\nWeather\nSubscribe\n${headline}\nFerries to the islands will sail from the fishing dock\n12 February 2024\n${story}`,
};

suite('headline', () => {
  for (const [where, text] of Object.entries(pages)) {
    test(where, () => {
      assert.equal(analyzeArticle(text).metadata.headline?.value, headline);
    });
  }

  test('stands in the title of the page below that of the site, whatever its words', () => {
    const titles =
      'Gulf and Levant News Opinion | The Coast Daily\n\nOpinion: The Quay That Nobody Will Pay For | THE COAST DAILY English Archive 2009 -2018\nSelect Page\n\nAna Ribeiro is the managing editor of The Coast Daily. She has been with the newspaper since 1978.';
    const essay =
      'There are quays that are built of stone, and there are quays that are built of words. The second kind lasts longer.\n\nWhen the port authority promised a new one, few on the islands believed that it meant it.\n\nThe islands, a proud place with a long memory, have not forgotten 1987.\n\nThe question is what comes next.';
    assert.equal(
      analyzeArticle(`${titles}\n\n${essay}`).metadata.headline?.value,
      'Opinion: The Quay That Nobody Will Pay For',
    );
  });

  test('the credit of a picture is none', () => {
    assert.equal(
      analyzeArticle(`(Photo: Ana Ribeiro/AFP)\n\n${story}`).metadata.headline,
      undefined,
    );
  });

  test('is not the name and the purpose of an agency above it', () => {
    const text = `خبرگزاری دریا | اخبار ایران و جهان
کد خبر: 5912345
بندر لورن سه هفته بسته می‌شود

سازمان بنادر روز سه‌شنبه اعلام کرد بندر لورن از ماه آینده برای بازسازی اسکله سه هفته بسته می‌شود و کشتی‌ها به بندر دیگری می‌روند.

مدیر سازمان بنادر در گفت‌وگو با خبرنگاران افزود: هزینه این کار چهارده میلیون یورو است و نیمی از آن را استان می‌پردازد.`;
    assert.equal(analyzeArticle(text).metadata.headline?.value, 'بندر لورن سه هفته بسته می‌شود');
  });

  test('may be a title that the article names in quotation marks', () => {
    const text = `The Harbour of Lorne – review
A western that takes its time over greed and grief
Tom Field
21 October 2023
“The Harbour of Lorne” begins with a storm on the western quay, and with the men in suits who come soon after.
Ana Ribeiro plays the woman who runs the port, and who comes home to an uncle who calls himself its king.
The film runs for three and a half hours, and the last of them belongs to her alone, whose silence says it all.`;
    assert.match(analyzeArticle(text).metadata.headline?.value ?? '', /^The Harbour of Lorne/);
  });

  test('paragraphs have none', () => {
    assert.equal(analyzeArticle(story).metadata.headline, undefined);
  });
});
