// The headline stands before the article, often twice: once in the page title with the outlet's name
// behind it, once over the text.

import type { Span } from '../text/span';
import type { BodyStretch } from './bodyStretch';
import type { Line } from './line';
import type { RuleId } from './rules';
import { headlineKey, titleParts } from './title';

/** `start` and `end` are offsets in the line: the headline without the outlet's name. */
export interface HeadlineLine extends Span {
  readonly rule: RuleId;
  readonly confidence: number;
}

/** The lines that hold the headline, by index, among those eligible. Empty when the text has none. */
export function findHeadline(
  lines: readonly Line[],
  body: BodyStretch,
  eligible: (index: number) => boolean,
): ReadonlyMap<number, HeadlineLine> {
  const found = new Map<number, HeadlineLine>();
  const front = lines.slice(0, Math.max(0, body.first + 1));
  const counts = new Map<string, number>();
  for (const line of front) {
    for (const key of keysOf(line)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  let best = -1;
  let bestScore = 0.5;
  front.forEach((line, index) => {
    const value = eligible(index) ? score(line, index, body, counts) : 0;
    if (value >= bestScore) {
      best = index;
      bestScore = value;
    }
  });
  const line = front[best];
  if (!line) return found;
  const part = headlinePart(line, counts);
  const key = headlineKey(part.text);
  const repeated = (counts.get(key) ?? 0) > 1;
  const rule = repeated
    ? 'headline-repeated'
    : part.text.length < line.text.length
      ? 'page-title'
      : 'headline-position';
  found.set(best, {
    rule,
    confidence: Math.min(0.95, bestScore / 2),
    start: part.start,
    end: part.start + part.text.length,
  });
  front.forEach((other, index) => {
    if (index === best || headlineKey(other.text) !== key) return;
    found.set(index, { rule, confidence: 0.9, start: 0, end: other.text.length });
  });
  return found;
}

function keysOf(line: Line): ReadonlySet<string> {
  return new Set([
    headlineKey(line.text),
    ...titleParts(line.text).map((p) => headlineKey(p.text)),
  ]);
}

function headlinePart(line: Line, counts: ReadonlyMap<string, number>) {
  const parts = titleParts(line.text);
  const whole = { text: line.text, start: 0 };
  if (parts.length < 2) return whole;
  const repeated = parts.find((part) => (counts.get(headlineKey(part.text)) ?? 0) > 1);
  if (repeated && repeated.text.length > 20) return repeated;
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last || first.text.length < 20 || last.text.length > 60) return whole;
  return { text: line.text.slice(0, last.start).replace(/[\s|｜»›·•—–:_/-]+$/u, ''), start: 0 };
}

function score(
  line: Line,
  index: number,
  body: BodyStretch,
  counts: ReadonlyMap<string, number>,
): number {
  const { signs } = line;
  if (signs.length < 15 || signs.length > 300 || signs.words.length < 3) return 0;
  if (signs.furniture > 0.2 || signs.starts === 'bullet' || signs.link) return 0;
  if (index === body.first && body.first !== body.last && signs.ends === 'sentence') return 0;
  const repeated = [...keysOf(line)].some((key) => key.length > 20 && (counts.get(key) ?? 0) > 1);
  let value = 1;
  if (repeated) value += 0.6;
  if (signs.length >= 30 && signs.length <= 150) value += 0.4;
  if (signs.ends === 'sentence' && !/[?!؟？！]\s*$/u.test(line.text)) value -= 0.8;
  value -= Math.min(0.8, (body.first - index) * 0.03);
  return value;
}
