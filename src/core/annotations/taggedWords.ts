import type { Span } from '../text/span';

/**
 * Tells whether a mention shares words with a span. Meant for spans that ascend without overlap: all of
 * them together cost one walk over the mentions, which are in their order (by start).
 */
export function taggedWords(mentions: readonly Span[]): (span: Span) => boolean {
  let next = 0;
  let farthestEnd = 0;
  return ({ start, end }) => {
    for (; (mentions[next]?.start ?? Infinity) < end; next++) {
      farthestEnd = Math.max(farthestEnd, mentions[next]?.end ?? 0);
    }
    return farthestEnd > start;
  };
}
