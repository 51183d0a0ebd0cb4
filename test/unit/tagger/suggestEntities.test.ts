import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyzeArticle } from '../../../src/core/article/analyze';
import type { Model } from '../../../src/core/tagger/model';
import { suggestEntities } from '../../../src/core/tagger/suggestEntities';
import { canonicalText } from '../../../src/core/text/canonical';
import { shippedModel } from './shippedModels';

const english = shippedModel('en');
const arabic = shippedModel('ar');

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

  test('what is written onto an Arabic name is none of it, though the corpora know the word', () => {
    const words = [
      'والسعودية',
      'بالرياض',
      'وفرنسا',
      'للعراق',
      'واشنطن',
      'وبغداد',
      'وباريس',
      'بوارسو',
    ];
    const text = `زار المسؤول ${words.join(' ثم زار ')} في يومين.`;
    const places = suggestEntities(text, { model: arabic });
    const tagged = (word: string) => {
      const at = text.indexOf(word);
      const { start, end, name } = places.find((one) => one.end === at + word.length) ?? {};
      return [text.slice(start, end), name];
    };
    assert.deepEqual(words.map(tagged), [
      ['السعودية', 'السعودية'],
      ['الرياض', 'الرياض'],
      ['فرنسا', 'فرنسا'],
      ['لعراق', 'العراق'],
      ['واشنطن', 'واشنطن'],
      ['بغداد', 'بغداد'],
      ['باريس', 'باريس'],
      ['وارسو', 'وارسو'],
    ]);
  });

  test('a surname stands for the full name elsewhere', () => {
    const text = 'President Anna Lindqvist spoke in Paris.\nThe visit ended when Lindqvist left.';
    const last = suggestEntities(text, { model: english }).at(-1);
    assert.equal(last?.type, 'person');
    assert.equal(last.start, text.lastIndexOf('Lindqvist'));
    assert.equal(last.name, 'Anna Lindqvist');
  });

  test('a surname of two persons has both as candidates', () => {
    const text = 'President Anna Lindqvist met Minister Karl Lindqvist.\nBoth said Lindqvist left.';
    const last = suggestEntities(text, { model: english }).at(-1);
    assert.deepEqual(last?.candidates, ['Anna Lindqvist', 'Karl Lindqvist']);
  });

  test('without a model places, dates and amounts are told by rules', () => {
    const text = 'Mnamo 3 Julai 2024 watu 37,000 walifika Kenya.';
    assert.deepEqual(
      suggestEntities(text, { language: 'sw' }).map(({ by }) => by),
      ['date', 'quantity', 'gazetteer'],
    );
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

suite('what a sentence speaks against', () => {
  test('words of a title that the text writes small are no name', () => {
    const text =
      'Lindqvist Announces Rare Mass Deportation Flights\nThe mass deportation is rare, the flights said.';
    assert.ok(!found(text, english).some((name) => /Rare|Mass|Deportation/.test(name)));
  });

  test('a belief, a rite and a feast are no places', () => {
    const text =
      'Millions go to Mecca for the Hajj. Many people in Asia follow Islam, also at Easter.';
    const names = found(text, english);
    assert.ok(names.includes('location: Mecca'));
    assert.ok(!names.some((name) => /Hajj|Islam|Easter/.test(name)));
  });

  test('a word without a capital is no name where names have them', () => {
    const text = 'Minister Karl Ott said, “The best way is frank, clear dialogue.”';
    assert.deepEqual(
      found(text, english, 0.05).filter((name) => name.endsWith('frank')),
      [],
    );
  });
});
