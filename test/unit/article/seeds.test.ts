import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyzeArticle } from '../../../src/core/article/analyze';
import type { Analysis, SectionKind } from '../../../src/core/article/article';
import { canonicalText } from '../../../src/core/text/canonical';
import { Lines } from '../../../src/core/text/lines';

const folder = path.resolve(import.meta.dirname, '../../../seeds');

function seed(number: string): { text: string; analysis: Analysis } {
  const name = readdirSync(folder).find((file) => file.startsWith(`${number}_`)) ?? '';
  const text = canonicalText(readFileSync(path.join(folder, name), 'utf8'));
  return { text, analysis: analyzeArticle(text) };
}

/** The kind of every line that is not blank, with its number, runs of one kind written as `from–to`. */
function kinds({ text, analysis }: { text: string; analysis: Analysis }): readonly string[] {
  const lines = new Lines(text);
  const runs: { kind: SectionKind | 'NONE'; from: number; to: number }[] = [];
  for (let line = 0; line < lines.count; line++) {
    if (lines.text(line).trim() === '') continue;
    const holding = analysis.sections.filter((s) => s.firstLine <= line && line <= s.lastLine);
    assert.equal(holding.length, 1, `line ${line + 1} is in ${holding.length} sections`);
    const kind = holding[0]?.kind ?? 'NONE';
    const last = runs.at(-1);
    if (last?.kind === kind) last.to = line + 1;
    else runs.push({ kind, from: line + 1, to: line + 1 });
  }
  return runs.map(({ kind, from, to }) =>
    from === to ? `${from} ${kind}` : `${from}–${to} ${kind}`,
  );
}

/** The values of the metadata, without where and why they were read. */
function values({ analysis: { metadata } }: { analysis: Analysis }) {
  const { headline, outlet, published, mediaId, syndicatedFrom, bylines, credits } = metadata;
  return {
    headline: headline?.value,
    outlet: outlet?.value,
    published: published?.value,
    mediaId: mediaId?.value,
    syndicatedFrom: syndicatedFrom?.value,
    bylines: bylines.map(({ value }) => value),
    credits: credits.map(({ value }) => value),
  };
}

const nothing = {
  headline: undefined,
  outlet: undefined,
  published: undefined,
  mediaId: undefined,
  syndicatedFrom: undefined,
  bylines: [],
  credits: [],
};

suite('the five seeds', () => {
  test('Asharq Al-Awsat: page title, media id, caption with its credit', () => {
    const article = seed('000');
    assert.deepEqual(kinds(article), [
      '1 outlet',
      '3 headline',
      '4 chrome',
      '5 media-id',
      '7 caption',
      '9 lede',
      '11–35 paragraph',
    ]);
    assert.deepEqual(values(article), {
      ...nothing,
      headline: 'U.S. Promises No Mass Deportations over Mexican ‘Concern, Irritation’',
      outlet: 'Asharq Al-awsat',
      mediaId: '55368091',
      credits: ['RONALDO SCHEMIDT / AFP/GETTY IMAGES'],
    });
  });

  test('RCO News: no blank lines, an end mark, the outlet below it', () => {
    const article = seed('001');
    assert.deepEqual(kinds(article), [
      '1 headline',
      '2 lede',
      '3–17 paragraph',
      '18 end-mark',
      '19–20 outlet',
    ]);
    assert.deepEqual(values(article), {
      ...nothing,
      headline: 'Mexico opposes the landing of the American plane carrying deported immigrants',
      outlet: 'RCO NEWS',
    });
  });

  test('a Moroccan site: prayer times, the headline twice, the date between', () => {
    const article = seed('002');
    assert.deepEqual(kinds(article), [
      '1–10 chrome',
      '12 headline',
      '14 published',
      '15 headline',
      '17 lede',
      '19–33 paragraph',
      '36 related',
    ]);
    assert.deepEqual(values(article), {
      ...nothing,
      headline: 'US Embarks on Rare Mass Deportation, Expelling Over 100 Chinese Migrants',
      published: '2024-07-03T09:00',
    });
  });

  test('an Arabic article with a note on where it was first published', () => {
    const article = seed('003');
    assert.deepEqual(kinds(article), ['1 headline', '3 lede', '5–19 paragraph', '21 syndication']);
    assert.deepEqual(values(article), {
      ...nothing,
      headline:
        'المسؤولون الأمريكيون والمكسيكيون يستأنفون المحادثات بشأن وقف تدفق المهاجرين في اجتماع العاصمة',
      syndicatedFrom: 'NBCNews.com',
    });
  });

  test('an Arabic article that opens with a credit and a caption and has no headline', () => {
    const article = seed('004');
    assert.deepEqual(kinds(article), ['1 credit', '2 caption', '4 lede', '6–22 paragraph']);
    assert.deepEqual(values(article), { ...nothing, credits: ['Jacquelyn Martin/AP Images'] });
  });

  test('all are recognised, in their language and direction', () => {
    const seen = ['000', '001', '002', '003', '004'].map((number) => {
      const { recognized, language, direction } = seed(number).analysis;
      return `${String(recognized)} ${language} ${direction}`;
    });
    assert.deepEqual(seen, [
      'true en ltr',
      'true en ltr',
      'true en ltr',
      'true ar rtl',
      'true ar rtl',
    ]);
  });
});
