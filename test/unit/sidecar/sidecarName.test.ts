import assert from 'node:assert/strict';
import {
  articleNameOf,
  sidecarNameFor,
  sidecarNamesOf,
} from '../../../src/core/sidecar/sidecarName';

suite('sidecar names', () => {
  test('a sidecar is named after its article, and its annotator where there are several', () => {
    assert.equal(sidecarNameFor('a.txt'), 'a.txt.annotations.yaml');
    assert.equal(sidecarNameFor('a.txt', 'maria'), 'a.txt.maria.annotations.yaml');
    assert.equal(sidecarNameFor('a.txt', ''), 'a.txt.annotations.yaml');
  });

  test('what a file name cannot hold becomes a hyphen in the annotator', () => {
    assert.equal(sidecarNameFor('a.txt', 'M. Núñez/2'), 'a.txt.M-Núñez-2.annotations.yaml');
  });

  const cases: readonly [name: string, article: string | undefined, annotator?: string][] = [
    ['a.txt.annotations.yaml', 'a.txt'],
    ['a.txt.maria.annotations.yaml', 'a.txt', 'maria'],
    ['مقال.txt.مريم.annotations.yaml', 'مقال.txt', 'مريم'],
    ['a.article.txt.annotations.yaml', 'a.article.txt'],
    ['a.txt.txt.annotations.yaml', 'a.txt.txt'],
    ['notes.de.annotations.yaml', 'notes.de'],
    ['notes.annotations.yaml', 'notes'],
    ['.annotations.yaml', undefined],
    ['a.txt', undefined],
    ['a.txt.annotations.yml', undefined],
  ];
  for (const [name, article, annotator] of cases) {
    test(`${name} belongs to ${article ?? 'no article'}`, () => {
      const expected = annotator === undefined ? { article } : { article, annotator };
      assert.deepEqual(articleNameOf(name), article === undefined ? undefined : expected);
    });
  }

  test('the name of a sidecar leads back to its article and annotator', () => {
    assert.deepEqual(articleNameOf(sidecarNameFor('x.y.txt', 'a b')), {
      article: 'x.y.txt',
      annotator: 'a-b',
    });
  });

  test('the sidecars of an article are those of its annotators and not of its namesakes', () => {
    const own = ['a.txt.annotations.yaml', 'a.txt.maria.annotations.yaml'];
    const others = ['a.txt', 'a.txt2.annotations.yaml', 'b.txt.annotations.yaml', 'a.txt.yaml'];
    assert.deepEqual(sidecarNamesOf('a.txt', [...own, ...others]), own);
  });
});
