// A breadcrumb ends with the headline, and so does a line that puts the site's section before it: "Home >
// World > Headline", often with nothing between them after a crawl. The line that says no more is the
// better headline.

import type { HeadlineCandidate } from './headlineCandidates';

/** Where the longer line stands. */
export const endingPlaces = ['above', 'below'] as const;
export type EndingPlace = (typeof endingPlaces)[number];

/** Lines are compared by this many characters of their end first; shorter ones recur by chance. */
const leastEnding = 12;
/** Farther away, in lines, another article may be meant. */
const reach = 40;

/** For each candidate, whether a longer line near it ends with its words. Linear. */
export function endingsOf(
  candidates: readonly HeadlineCandidate[],
): readonly (EndingPlace | undefined)[] {
  const endings = new Array<EndingPlace | undefined>(candidates.length);
  const pass = (order: readonly number[], place: EndingPlace) => {
    const longest = new Map<string, HeadlineCandidate>();
    for (const at of order) {
      const candidate = candidates[at];
      if (!candidate || candidate.key.length < leastEnding) continue;
      const ending = candidate.key.slice(-leastEnding);
      const other = longest.get(ending);
      const near = other && Math.abs(other.index - candidate.index) <= reach;
      if (near && endsWith(other, candidate)) endings[at] ??= place;
      if (candidate.part !== 'whole') continue;
      if (!near || other.key.length <= candidate.key.length) longest.set(ending, candidate);
    }
  };
  const order = candidates.map((_, at) => at);
  pass(order, 'above');
  pass(order.reverse(), 'below');
  return endings;
}

function endsWith(longer: HeadlineCandidate, shorter: HeadlineCandidate): boolean {
  return (
    longer.index !== shorter.index &&
    longer.key.length > shorter.key.length &&
    longer.key.endsWith(shorter.key)
  );
}
