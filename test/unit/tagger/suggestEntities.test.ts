import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyzeArticle } from '../../../src/core/article/analyze';
import type { Model } from '../../../src/core/tagger/model';
import { loadModel } from '../../../src/core/tagger/modelFile';
import { suggestEntities } from '../../../src/core/tagger/suggestEntities';
import { canonicalText } from '../../../src/core/text/canonical';

function shipped(language: string): Model {
  const model = loadModel(readFileSync(`models/${language}.bin`));
  if (model.kind === 'problem') throw new Error(model.reason);
  return model;
}

const english = shipped('en');
const arabic = shipped('ar');

function found(text: string, model: Model, threshold?: number): string[] {
  const options = threshold === undefined ? { model } : { model, threshold };
  return suggestEntities(text, options).map(
    ({ start, end, type }) => `${type}: ${text.slice(start, end)}`,
  );
}

suite('suggested entities', () => {
  test('names in an English sentence', () => {
    assert.deepEqual(found('President Anna Lindqvist flew from Stockholm to Mexico.', english), [
      'person: Anna Lindqvist',
      'location: Stockholm',
      'location: Mexico',
    ]);
  });

  test('names in an Arabic sentence', () => {
    const names = found('قال الرئيس محمد حسن في بيروت إن بلاده مستعدة.', arabic);
    assert.ok(names.includes('person: محمد حسن'));
    assert.ok(names.includes('location: بيروت'));
  });

  test('a surname is found by the full name elsewhere', () => {
    const text = 'Officials met Miguel Angel Osorio Chong in Paris.\nLater Chong left.';
    const last = suggestEntities(text, { model: english }).at(-1);
    assert.equal(last?.type, 'person');
    assert.equal(last.start, text.lastIndexOf('Chong'));
    assert.equal(last.name, 'Miguel Angel Osorio Chong');
  });

  test('furniture has none', () => {
    const seed = readFileSync('seeds/000_644d9b843f107e5c.txt', 'utf8');
    const text = canonicalText(seed);
    const { sections } = analyzeArticle(text);
    const furniture = sections.filter(({ kind }) => kind === 'chrome' || kind === 'outlet');
    assert.ok(furniture.length > 0);
    for (const { start, end } of suggestEntities(text, { sections, model: english })) {
      assert.ok(!furniture.some((section) => section.start < end && start < section.end));
    }
  });

  test('a lower threshold gives more, a higher one fewer', () => {
    const text = canonicalText(readFileSync('seeds/001_523fe942eb4a7457.txt', 'utf8'));
    const few = found(text, english, 0.9).length;
    const usual = found(text, english).length;
    const many = found(text, english, 0.1).length;
    assert.ok(few < usual && usual < many, `${few} ${usual} ${many}`);
  });

  test('suggestions are ascending and do not overlap', () => {
    const text = canonicalText(readFileSync('seeds/003_bac689cd03c2c8cf.txt', 'utf8'));
    let end = 0;
    for (const suggestion of suggestEntities(text, { model: arabic })) {
      assert.ok(suggestion.start >= end);
      end = suggestion.end;
    }
  });
});
