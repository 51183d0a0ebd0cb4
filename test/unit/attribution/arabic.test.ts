import assert from 'node:assert/strict';
import { findQuotations } from '../../../src/core/attribution/findQuotations';
import { quotationsIn, sectionsOf } from './marked';

suite('Arabic quotations', () => {
  const orders: Record<string, [text: string, content: string, cue: string, source?: string]> = {
    'verb, source, content': [
      'قال الوزير سامر حداد إن الطريق مفتوح.',
      'الطريق مفتوح',
      'قال',
      'الوزير سامر حداد',
    ],
    'verb, source, occasion, content': [
      'وأكدت الوزيرة في مؤتمر صحفي أن الطريق مفتوح.',
      'الطريق مفتوح',
      'وأكدت',
      'الوزيرة',
    ],
    'verb, source, colon, marks': [
      'وقالت ليلى: «الطريق مفتوح».',
      '«الطريق مفتوح»',
      'وقالت',
      'ليلى',
    ],
    'verb and content, the source dropped': ['وأضاف أن الطريق مفتوح.', 'الطريق مفتوح', 'وأضاف'],
    'source, verb, content': ['السكان يقولون إن الطريق مفتوح.', 'الطريق مفتوح', 'يقولون', 'السكان'],
    'content, verb, source': ['«الطريق مفتوح»، قال الوزير.', '«الطريق مفتوح»', 'قال', 'الوزير'],
    'according to, in front': ['وبحسب الشرطة، الطريق مفتوح.', 'الطريق مفتوح', 'وبحسب', 'الشرطة'],
    'according to, behind': ['الطريق مفتوح، وفقا للشرطة.', 'الطريق مفتوح', 'وفقا', 'للشرطة'],
    'carried by an agency': [
      'ونقلت وكالة الأنباء عن الوزير قوله إن الطريق مفتوح.',
      'الطريق مفتوح',
      'ونقلت',
      'الوزير',
    ],
    'with vowel marks, tatweel and other hamzas': [
      'قَالَ الوزيــر أنّ الطريق مفتوح.',
      'الطريق مفتوح',
      'قَالَ',
      'الوزيــر',
    ],
  };
  for (const [order, [text, content, cue, source]] of Object.entries(orders)) {
    test(`are found in the order ${order}`, () => {
      const [first, ...others] = quotationsIn(text, 'ar');
      assert.deepEqual([first?.content, first?.cue, first?.source], [content, cue, source]);
      assert.deepEqual(others, []);
    });
  }

  test('a participle shares the source of the verb before', () => {
    const text = 'وقال الوزير إن الطريق مفتوح، مضيفا أن الجسر مغلق.';
    assert.deepEqual(
      quotationsIn(text, 'ar').map(({ content, source }) => [content, source]),
      [
        ['الطريق مفتوح', 'الوزير'],
        ['الجسر مغلق', 'الوزير'],
      ],
    );
  });

  test('a dropped subject is the nearest earlier speaker of the gender that the verb tells', () => {
    const text = [
      'قالت الوزيرة ليلى حداد إن الطريق مفتوح.',
      'وقال النائب سامر عون إن الطريق مغلق.',
      'وأضافت أن الجسر مفتوح.',
      'وأضاف أن الجسر مغلق.',
    ].join('\n');
    assert.deepEqual(
      findQuotations(text, sectionsOf(text), 'ar').map(({ speaker, role }) => [speaker, role]),
      [
        ['ليلى حداد', 'الوزيرة'],
        ['سامر عون', 'النائب'],
        ['ليلى حداد', 'الوزيرة'],
        ['سامر عون', 'النائب'],
      ],
    );
  });

  const kinds: [source: string, kind: string][] = [
    ['الوزير سامر حداد', 'named'],
    ['مسؤول أمني', 'unnamed'],
    ['مصادر مطلعة', 'unnamed'],
    ['وزارة الصحة', 'organization'],
    ['تقرير دولي', 'document'],
    ['وكالة الأناضول', 'media'],
    ['رويترز', 'media'],
  ];
  for (const [source, kind] of kinds) {
    test(`${source}: ${kind}`, () => {
      const text = `وذكر ${source} أن الطريق مفتوح.`;
      const [quotation] = findQuotations(text, sectionsOf(text), 'ar');
      assert.equal(quotation?.sourceKind, kind);
    });
  }
});
