import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Marginals } from '../../../src/core/tagger/marginals';
import { mayFollow, OUTSIDE, tagCount } from '../../../src/core/tagger/tags';

const impossible = -1e30;
const words = 3;

/** The share of all taggings, by their odds, that have the tag at that word. */
function byEnumeration(scores: Float64Array, transitions: Float64Array, initial: Float64Array) {
  const odds = new Float64Array(words * tagCount);
  let all = 0;
  for (let code = 0; code < tagCount ** words; code++) {
    const tags = Array.from(
      { length: words },
      (_, at) => Math.floor(code / tagCount ** at) % tagCount,
    );
    const score = tags.reduce((sum, tag, at) => {
      const before = tags[at - 1];
      const step = before === undefined ? initial[tag] : transitions[before * tagCount + tag];
      return sum + (step ?? 0) + (scores[at * tagCount + tag] ?? 0);
    }, 0);
    const odd = Math.exp(score);
    all += odd;
    tags.forEach((tag, at) => (odds[at * tagCount + tag] = (odds[at * tagCount + tag] ?? 0) + odd));
  }
  return odds.map((odd) => odd / all);
}

suite('marginals', () => {
  test('are the shares of all taggings, and 0 outside of names', () => {
    const numbers = (length: number) =>
      fc.array(fc.double({ min: -3, max: 3, noNaN: true }), {
        minLength: length,
        maxLength: length,
      });
    fc.assert(
      fc.property(
        numbers(words * tagCount),
        numbers(tagCount * tagCount),
        fc.nat(tagCount - 1),
        (scored, stepped, tag) => {
          const scores = Float64Array.from(scored);
          const transitions = Float64Array.from(stepped, (score, at) =>
            mayFollow(at % tagCount, Math.floor(at / tagCount)) ? score : impossible,
          );
          const initial = Float64Array.from({ length: tagCount }, (_, first) =>
            mayFollow(first, OUTSIDE) ? 0 : impossible,
          );
          const expected = byEnumeration(scores, transitions, initial);
          const tags = new Uint8Array(words).fill(tag);
          const marginals = new Marginals(transitions.map(Math.exp), initial.map(Math.exp));
          marginals.ofTags(scores, tags).forEach((likely, at) => {
            const share = tag === OUTSIDE ? 0 : (expected[at * tagCount + tag] ?? 0);
            assert.ok(Math.abs(likely - share) < 1e-8);
          });
          marginals.ofAll(scores).forEach((likely, at) => {
            assert.ok(Math.abs(likely - (expected[at] ?? 0)) < 1e-8);
          });
        },
      ),
      { numRuns: 20 },
    );
  });

  test('far words, clearly in no name, change nothing', () => {
    const inName = wordScores({ 1: 2 });
    const clear = wordScores({ 0: 5 });
    const steps = new Float64Array(tagCount * tagCount)
      .fill(1)
      .map((odds, at) => (mayFollow(at % tagCount, Math.floor(at / tagCount)) ? odds : 0));
    const opening = steps.slice(0, tagCount);
    const likelyAfter = (clearWords: number): number | undefined => {
      const scores = [...Array.from({ length: clearWords }, () => clear).flat(), ...inName];
      const tags = new Uint8Array(clearWords + 1);
      tags[clearWords] = 1;
      return new Marginals(steps, opening).ofTags(Float64Array.from(scores), tags)[clearWords];
    };
    const near = likelyAfter(4) ?? 0;
    assert.ok(near > 0.5);
    assert.ok(Math.abs((likelyAfter(40) ?? 0) - near) < 1e-6);
  });
});

/** The scores of one word, 0 but for those. */
function wordScores(scores: Readonly<Record<number, number>>): number[] {
  return Array.from({ length: tagCount }, (_, tag) => scores[tag] ?? 0);
}
