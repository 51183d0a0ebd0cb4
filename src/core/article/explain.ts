import { readArticle, type AnalyzeOptions } from './analyze';
import { isBody, type Section } from './article';
import { ruleReason } from './rules';
import type { WeighedSign } from './stretch/sign';
import { weighedSigns } from './stretch/readings';

/** Why a section is what it was taken for. */
export interface Explanation {
  /** What the rule says, as one sentence in English. */
  readonly reason: string;
  /**
   * The signs that its lines belong to the article where it was taken for a part of it, that they do not
   * where it was taken for something else; weights above 0, the greatest first, the mean over its lines.
   */
  readonly for: readonly WeighedSign[];
  /** The signs of the contrary, likewise. */
  readonly against: readonly WeighedSign[];
}

/** Weights that change nothing are not worth a reader's time. */
const leastWeight = 0.15;

/** Explains a section of the analysis of a canonical text under the same options. */
export function explainSection(
  text: string,
  section: Section,
  options: AnalyzeOptions = {},
): Explanation {
  const { lines, reading } = readArticle(text, options);
  const inside = lines.flatMap(({ number, lastNumber }, index) =>
    lastNumber >= section.firstLine && number <= section.lastLine ? [index] : [],
  );
  const side = isBody(section.kind) || section.kind === 'subheading' ? 1 : -1;
  const signs = meanSigns(inside.map((index) => weighedSigns(reading, index)));
  const pick = (sign: 1 | -1) =>
    signs
      .map((one) => ({ ...one, weight: one.weight * side * sign }))
      .filter(({ weight }) => weight >= leastWeight)
      .sort((a, b) => b.weight - a.weight);
  return { reason: ruleReason(section.rule), for: pick(1), against: pick(-1) };
}

function meanSigns(lines: readonly (readonly WeighedSign[])[]): readonly WeighedSign[] {
  const sums = new Map<string, WeighedSign>();
  for (const sign of lines.flat()) {
    const key = `${sign.id}: ${sign.value}`;
    const weight = (sums.get(key)?.weight ?? 0) + sign.weight / lines.length;
    sums.set(key, { ...sign, weight });
  }
  return Array.from(sums.values());
}
