import assert from 'node:assert/strict';
import { analyzeArticle } from '../../../../src/core/article/analyze';
import { suggestEntities } from '../../../../src/core/tagger/suggestEntities';
import { shippedModel } from '../shippedModels';

/** What is suggested at the beginning of the first paragraph. */
function first(text: string, language: 'ar' | 'en'): string | undefined {
  const { sections, metadata } = analyzeArticle(text);
  const [found] = suggestEntities(text, {
    sections,
    language,
    model: shippedModel(language),
    ...(metadata.dateline && { dateline: metadata.dateline }),
  });
  return found && `${found.type} ${text.slice(found.start, found.end)} by ${found.by}`;
}

suite('the place of a dateline', () => {
  test('is a place, whatever the model makes of its words', () => {
    const text =
      'مكسيكو سيتي - 24 - 1 (كونا) -- اعلنت وزارة الخارجية المكسيكية اليوم الجمعة وصول اول دفعة من المهاجرين.\n\nوذكرت الوزارة في بيان ان الدفعة تضم 190 شخصا من بينهم 30 طفلا.\n';
    assert.equal(first(text, 'ar'), 'location مكسيكو سيتي by dateline');
  });

  test('is suggested without the day and the agency', () => {
    const text =
      'LORNE, Scotland (AP) — The ferry to the islands sailed again on Saturday, the company said.\n\nIt will call at two more harbours, said its head, Ana Ribeiro.\n';
    assert.match(first(text, 'en') ?? '', /^location LORNE/);
  });
});
