import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyzeArticle } from '../../../src/core/article/analyze';
import { findQuotations } from '../../../src/core/attribution/findQuotations';
import { canonicalText } from '../../../src/core/text/canonical';

const folder = path.resolve(import.meta.dirname, '../../../seeds');

/** Every direct quotation of the five sample articles: how it begins, who says it, by which word. */
const directQuotations: Record<string, [beginning: string, speaker: string, cue: string][]> = {
  '000': [
    ['“We’re getting really bad dudes', 'Donald Trump', 'said'],
    ['“there will be no, repeat, no mass deportations.', 'John Kelly', 'promised'],
    ['“There will be no use of military force', 'John Kelly', 'added'],
    ['“There exists among Mexicans concern', 'Luis Videgaray', 'said'],
    ['“There are well-known differences', 'Luis Videgaray', 'told'],
  ],
  '001': [['Regarding repatriation, we always welcome', 'Mexico’s foreign ministry', 'noted']],
  '002': [['"We will continue to enforce', 'Alejandro Mayorkas', 'stating']],
  '003': [['“لا نتوقع أي إعلانات كبيرة غدًا', 'مسؤول كبير في الإدارة الأمريكية', 'وقال']],
  '004': [
    ['“إن الولايات المتحدة والمكسيك', 'كاملا هاريس', 'قالت'],
    ['“اقتصادانا مرتبطان', 'كاملا هاريس', 'وأضافت'],
    ['’اليوم، ناقشتُ أنا والرئيس', 'كاملا هاريس', 'تقول'],
    ['“إننا نعتقد أيضًا', 'كاملا هاريس', 'وقالت'],
  ],
};

function quotationsOf(seed: string) {
  const file = readdirSync(folder).find((name) => name.startsWith(seed)) ?? '';
  const text = canonicalText(readFileSync(path.join(folder, file), 'utf8'));
  const { sections, language } = analyzeArticle(text);
  return { text, found: findQuotations(text, sections, language) };
}

suite('quotations of the sample articles', () => {
  for (const [seed, expected] of Object.entries(directQuotations)) {
    test(`${seed}: every direct quotation with its speaker and cue, and no other`, () => {
      const { text, found } = quotationsOf(seed);
      const direct = found.filter(({ kind }) => kind === 'direct');
      assert.deepEqual(
        direct.map(({ content, speaker, cue }, index) => [
          text.slice(content.start, content.start + (expected[index]?.[0].length ?? 40)),
          speaker,
          cue && text.slice(cue.start, cue.end),
        ]),
        expected,
      );
    });
  }

  test('who is only cited is told apart from who is named', () => {
    const { found } = quotationsOf('001');
    const kinds = new Map(found.map(({ speaker, sourceKind }) => [speaker, sourceKind]));
    assert.equal(kinds.get('Isna'), 'media');
    assert.equal(kinds.get('NBC News'), 'media');
    assert.equal(kinds.get('Reuters'), 'media');
    assert.equal(kinds.get('Informed sources'), 'unnamed');
    assert.equal(kinds.get('an American official and a Mexican official'), 'unnamed');
    assert.equal(kinds.get('Claudia Sheinbaum'), 'named');
    assert.equal(kinds.get('Mexico’s foreign ministry'), 'organization');
  });
});
