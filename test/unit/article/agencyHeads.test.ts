import assert from 'node:assert/strict';
import { analyzeArticle } from '../../../src/core/article/analyze';

/** Messages of agencies open with the agency, a number and the day; the headline may be shorter than the name. */
const persian = [
  'سخنگوی سازمان آتش‌نشانی از مهار آتش‌سوزی گسترده در یک انبار کاغذ در جنوب شهر خبر داد.',
  'او به خبرنگار ما گفت: این حادثه ساعت پنج صبح امروز رخ داد و چهار ایستگاه به محل اعزام شدند.',
  'به گفته وی دو نفر از کارگران دچار دودگرفتگی شدند و به بیمارستان منتقل شدند.',
];
const arabic = [
  'انقطعت الكهرباء فجر اليوم عن ثلاثة أحياء في المدينة القديمة بسبب عطل في محطة التحويل الرئيسية.',
  'وقال مدير شركة الكهرباء إن فرق الصيانة تعمل على إصلاح العطل وإن التيار سيعود قبل المساء.',
  'ودعا السكان إلى إطفاء الأجهزة الكبيرة حتى انتهاء العمل.',
];
const turkish = [
  'Valilik, kentin yüksek kesimlerinde bu geceden itibaren kuvvetli kar yağışı beklendiğini bildirdi.',
  'Açıklamada, sürücülerin kış lastiği olmadan trafiğe çıkmamaları ve yanlarında zincir bulundurmaları istendi.',
  'Belediye ekiplerinin tuzlama çalışmalarına başladığı, okulların ise yarın tatil edileceği belirtildi.',
];

suite('heads of the pages of agencies', () => {
  const heads: readonly (readonly [
    head: readonly string[],
    outlet: string,
    headline: string,
    story: readonly string[],
  ])[] = [
    [
      ['خبرگزاری دانشجویان ساحل (خدسا)', 'شماره خبر: ۱۴۰۳۰۲۰۴۰۸۱', 'سه‌شنبه ۴ اردیبهشت ۱۴۰۳'],
      'خبرگزاری دانشجویان ساحل (خدسا)',
      'مهار آتش‌سوزی انبار',
      persian,
    ],
    [
      [
        'خبرگزاری بندر و دریا',
        'تاریخ انتشار:سه شنبه ۴ اردیبهشت ۱۴۰۳ ساعت ۱۱:۴۵',
        'کد مطلب : 190021',
      ],
      'خبرگزاری بندر و دریا',
      'آتش‌سوزی در انبار کاغذ جنوب شهر مهار شد',
      persian,
    ],
    [
      ['ایسنا', 'سه‌شنبه / ۴ اردیبهشت ۱۴۰۳ / ۱۱:۴۵', 'کد خبر: 1403020412345'],
      'ایسنا',
      'مهار آتش‌سوزی در انبار کاغذ جنوب شهر',
      persian,
    ],
    [
      ['وكالة أنباء الجزيرة الخضراء للصحافة والإعلام', 'رقم الخبر: 48213', '23 نيسان 2024'],
      'وكالة أنباء الجزيرة الخضراء للصحافة والإعلام',
      'انقطاع الكهرباء عن ثلاثة أحياء',
      arabic,
    ],
    [
      ['Anadolu Ajansı', 'Gündem', '12.01.2024 - 10:33'],
      'Anadolu Ajansı',
      'Valilikten kuvvetli kar yağışı uyarısı',
      turkish,
    ],
  ];
  for (const [head, outlet, headline, story] of heads) {
    test(`${headline}, under ${outlet}`, () => {
      const { metadata } = analyzeArticle([...head, headline, '', ...story].join('\n'));
      assert.equal(metadata.headline?.value, headline);
      assert.equal(metadata.outlet?.value, outlet);
      assert.deepEqual(metadata.credits, []);
    });
  }

  test('a headline that begins with an agency is one where no other stands below it', () => {
    const headline = 'وكالة الأنباء تنفي خبر إغلاق مكاتبها';
    const { metadata } = analyzeArticle([headline, '23 نيسان 2024', ...arabic].join('\n'));
    assert.equal(metadata.headline?.value, headline);
  });

  test('an agency and the day below the headline say when, and credit no picture', () => {
    const text = ['انقطاع الكهرباء عن ثلاثة أحياء', 'رويترز, 23.04.2024', ...arabic].join('\n');
    const { metadata } = analyzeArticle(text);
    assert.deepEqual([metadata.published?.value, metadata.credits], ['2024-04-23', []]);
  });

  test('the day of the article said again below the headline is no furniture', () => {
    const again = 'الرياض 14 شوال 1445 هـ الموافق 23 أبريل 2024 م واس';
    const head = ['23 أبريل 2024', 'انقطاع الكهرباء عن ثلاثة أحياء في المدينة القديمة', again];
    const text = [...head, ...arabic].join('\n');
    const { sections } = analyzeArticle(text);
    const at = text.indexOf(again);
    assert.equal(sections.find(({ start }) => start === at)?.kind, 'published');
  });
});
