// The outlet names itself in the page title behind the headline, at the top, or below the article.

import type { RuleId } from './rules';
import type { Reading } from './article';
import type { Label } from './label';
import type { Line } from './line';
import { isAgencyAsWritten } from './agencies';
import { headlineKey, titleParts } from './title';

/**
 * Whether the line is the name of an agency and no more: one that is known, or what opens or ends with the
 * words for one. Pages of agencies open with it, above number and day.
 */
export function namesAgencyOnly({ text, signs }: Pick<Line, 'text' | 'signs'>): boolean {
  if (isAgencyAsWritten(text)) return true;
  return (
    signs.phrases.has('agency') &&
    signs.words.length <= longestName &&
    signs.ends === 'open' &&
    !/[:：|،,]/u.test(text)
  );
}

/** In words; a headline says more of an agency than its name. */
const longestName = 7;

/** The outlet's name at its shortest: of two that say the same, the one with fewer words. */
export function readOutlet(
  text: string,
  lines: readonly Line[],
  labels: readonly Label[],
): Reading | undefined {
  const candidates: Reading[] = [];
  lines.forEach((line, index) => {
    const label = labels[index];
    if (label?.kind === 'headline' && label.value) {
      const rest = titleParts(line.text).find(
        ({ start }) => line.start + start >= (label.value?.end ?? 0),
      );
      if (rest)
        candidates.push(reading(line.start + rest.start, rest.text, 'outlet-in-title', 0.7));
    } else if (label?.kind === 'outlet') {
      const last = titleParts(line.text).at(-1);
      if (last)
        candidates.push(reading(line.start + last.start, last.text, label.rule, label.confidence));
    }
  });
  const [first] = candidates;
  if (!first) return undefined;
  const same = candidates.filter((other) => contains(first.value, other.value));
  return same.reduce((a, b) => (b.value.length < a.value.length && b.value.length > 3 ? b : a));

  function reading(start: number, value: string, rule: RuleId, confidence: number): Reading {
    return {
      value: text.slice(start, start + value.length),
      start,
      end: start + value.length,
      rule,
      confidence,
    };
  }
}

function contains(a: string, b: string): boolean {
  const [x, y] = [headlineKey(a), headlineKey(b)];
  return x.includes(y) || y.includes(x);
}
