// The headline by a choice model: a candidate's probability is e to the sum of the weights of its signs,
// over that of all candidates and the odds of no headline at all, which are one.

import { weighed, type WeighedSign } from '../stretch/sign';
import { headlineSigns } from './headlineSigns';
import type { FrontPage, HeadlineCandidate } from './headlineCandidates';
import { headlineWeights } from './weights';

/** For each sign the weights of its values. */
export type SignWeights = Readonly<Record<string, readonly number[]>>;

export interface ChosenHeadline {
  readonly candidate: HeadlineCandidate;
  /** 0 to 1: that it is this headline, in this line or in another that says the same. */
  readonly probability: number;
}

/** A less probable headline is not given; of a text without an article, lists look a little like one. */
const leastProbability = 0.25;
const leastWithout = 0.7;
/** The title of a page below that of its site holds the headline, whatever its words. */
const leastOfTitle = 0.1;
const asTitle = 0.6;

/** What speaks for and against a candidate being the headline. */
export function weighedHeadline(
  front: FrontPage,
  at: number,
  weights: SignWeights = headlineWeights,
): readonly WeighedSign[] {
  return weighed(headlineSigns, weights, front, at);
}

/** The most probable headline, in the line of its words that is the most probable. */
export function chooseHeadline(
  front: FrontPage,
  weights: SignWeights = headlineWeights,
): ChosenHeadline | undefined {
  const { candidates } = front;
  const tables = headlineSigns.map((sign) => ({ sign, table: weights[sign.id] ?? [] }));
  const byKey = new Map<string, number>();
  let total = 1;
  const odds = candidates.map(({ key }, at) => {
    let sum = 0;
    for (const { sign, table } of tables) {
      const value = sign.of(front, at);
      if (value >= 0) sum += table[value] ?? 0;
    }
    const value = Math.exp(sum);
    total += value;
    byKey.set(key, (byKey.get(key) ?? 0) + value);
    return value;
  });
  let best: HeadlineCandidate | undefined;
  let most = 0;
  candidates.forEach((candidate, at) => {
    if (
      best &&
      candidate.key !== best.key &&
      (byKey.get(candidate.key) ?? 0) <= (byKey.get(best.key) ?? 0)
    )
      return;
    const better = candidate.key !== best?.key || (odds[at] ?? 0) > most;
    if (better) [best, most] = [candidate, odds[at] ?? 0];
  });
  const probability = best ? (byKey.get(best.key) ?? 0) / total : 0;
  if (!best) return undefined;
  if (front.isBelowSite && best.index === front.titleIndex && best.part !== 'last') {
    const sure = Math.max(probability, asTitle);
    return probability >= leastOfTitle ? { candidate: best, probability: sure } : undefined;
  }
  const least = front.body.first === -1 ? leastWithout : leastProbability;
  return probability >= least ? { candidate: best, probability } : undefined;
}
