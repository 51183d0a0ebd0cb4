import assert from 'node:assert/strict';
import fc from 'fast-check';
import { marginals } from '../../../src/core/tagger/marginals';
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
  test('are the shares of all taggings', () => {
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
          marginals(scores, transitions.map(Math.exp), initial.map(Math.exp), tags).forEach(
            (likely, at) => {
              assert.ok(Math.abs(likely - (expected[at * tagCount + tag] ?? 0)) < 1e-9);
            },
          );
        },
      ),
      { numRuns: 20 },
    );
  });
});
