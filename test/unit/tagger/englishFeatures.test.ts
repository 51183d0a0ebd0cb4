import assert from 'node:assert/strict';
import { EnglishTemplates } from '../../../src/core/tagger/englishFeatures';
import { TemplateFeatures } from '../../../src/core/tagger/features';
import { hashText } from '../../../src/core/tagger/hash';
import { packClasses, phraseHash, wordKey } from '../../../src/core/tagger/lexicon';

const group = 2;
const place = 3;
const lexicon = new Map([
  [wordKey(hashText('village')), packClasses(0, place, 0)],
  [wordKey(hashText('company')), packClasses(0, group, 0)],
  [
    wordKey(phraseHash(phraseHash(0, hashText('white')), hashText('harbour'))),
    packClasses(0, 0, 4),
  ],
]);
const features = new TemplateFeatures(new EnglishTemplates(lexicon));

/** How many features of the starred word are others in the second text than in the first. */
function differences(first: string, second: string): number {
  const [one, other] = [first, second].map((text) => {
    const words = text.split(' ');
    const at = words.findIndex((word) => word.startsWith('*'));
    const numbers = new Int32Array(words.length * features.width);
    features.extract(
      words.map((word) => word.replace('*', '')),
      numbers,
    );
    return numbers.subarray(at * features.width, (at + 1) * features.width);
  });
  return one?.filter((feature, index) => feature !== other?.[index]).length ?? 0;
}

suite('features of English words', () => {
  test('what a name is said to be counts from afar', () => {
    assert.ok(
      differences('*Aisby was once a small village .', '*Aisby was once a small company .') === 0,
    );
    assert.ok(
      differences('*Aisby is a very small village .', '*Aisby is a very small company .') > 0,
    );
    assert.ok(
      differences('*Aisby , a very small village ,', '*Aisby , a very small company ,') > 0,
    );
  });

  test('a name of several words is known as a whole', () => {
    const known = differences('at *White Harbour', 'at *White Harbor');
    const unknown = differences('at *Green Harbour', 'at *Green Harbor');
    assert.ok(known > unknown);
  });

  test('a word that heads names tells the same of all it stands in', () => {
    const alike = differences('the *Denver Gazette', 'the *Denver Herald');
    const unlike = differences('the *Denver Gazette', 'the *Denver River');
    assert.ok(alike < unlike);
  });

  test('a name looks over a small word to the head of the run before', () => {
    const alike = differences('the Ministry of *Arts', 'the Office of *Arts');
    const unlike = differences('the Ministry of *Arts', 'the Valley of *Arts');
    assert.ok(alike < unlike);
  });
});
