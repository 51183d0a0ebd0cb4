// The headline often stands twice: once in the page title with the outlet's name behind it, once over the
// text.

import type { Span } from '../../text/span';
import type { BodyStretch } from '../bodyStretch';
import type { RuleId } from '../rules';
import type { Page } from '../stretch/page';
import { makesKey } from '../title';
import { chooseHeadline, type SignWeights } from './chooseHeadline';
import { longestHeadline, reachIn, readFrontPage } from './headlineCandidates';

/** `start` and `end` are offsets in the line: the headline without the outlet's name. */
export interface HeadlineLine extends Span {
  readonly rule: RuleId;
  readonly confidence: number;
}

/** A line that says the headline again is as sure as the headline, but not the place to read it. */
const repetition = 0.9;

/** The lines that hold the headline, by index. Empty when the text has none. */
export function findHeadline(
  page: Page,
  body: BodyStretch,
  weights?: SignWeights,
): ReadonlyMap<number, HeadlineLine> {
  const front = readFrontPage(page, body);
  const chosen = chooseHeadline(front, weights);
  if (!chosen) return new Map();
  const { candidate, probability } = chosen;
  const { index, start, end, key } = candidate;
  const repeated = (front.holders.get(key) ?? 0) > 1;
  const rule = repeated
    ? 'headline-repeated'
    : candidate.part === 'whole'
      ? 'headline-position'
      : 'page-title';
  const found = new Map<number, HeadlineLine>();
  found.set(index, { rule, confidence: probability, start, end });
  const until = Math.max(index, front.articleStart + reachIn);
  page.lines.slice(0, until).forEach(({ text, signs }, other) => {
    if (other === index || signs.length > longestHeadline || !makesKey(signs.words, key)) return;
    found.set(other, { rule, confidence: probability * repetition, start: 0, end: text.length });
  });
  return found;
}
