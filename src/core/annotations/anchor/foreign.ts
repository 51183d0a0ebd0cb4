// A sidecar may lie beside another article than its own: copied, renamed, or the article's file was filled
// with another text. To place what happens to fit there would put tags on words that nobody tagged.

import type { Sorted } from '../detached';
import { findCandidates, misplacedOf } from './candidates';

// Two articles of one outlet share bylines, menus and a name or two.
const mostShared = 0.1;

// Looking for each of thousands takes seconds, and says no more than so many do.
const sampleSize = 50;

// One or two tags may have gone with their passage.
const telling = 3;

/**
 * Whether annotations that were looked for in a text are those of another: hardly one of them has a place
 * there, or might have one.
 *
 * @param isNamed whether the file that they come from names this article as its own
 */
export function areForeign({ placed, detached }: Sorted, text: string, isNamed: boolean): boolean {
  const lost = misplacedOf(detached);
  const all = lost.length + misplacedOf(placed).length;
  if (all < (isNamed ? telling : 1) || lost.length < all * (1 - mostShared)) return false;
  const step = Math.max(1, lost.length / sampleSize);
  const sample = lost.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
  const candidates = findCandidates(sample, text);
  const likely = sample.filter((item) => candidates.get(item)?.length).length;
  return all - lost.length + (likely / sample.length) * lost.length <= all * mostShared;
}
