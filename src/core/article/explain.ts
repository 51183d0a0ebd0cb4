import { readArticle, type AnalyzeOptions } from './analyze';
import { isBody, type Section } from './article';
import { bodyStretch } from './bodyStretch';
import { weighedHeadline } from './headline/chooseHeadline';
import { readFrontPage } from './headline/headlineCandidates';
import { ruleReason, type RuleId } from './rules';
import type { WeighedSign } from './stretch/sign';
import { weighedSigns, type SecondReading } from './stretch/readings';

/** Why a section is what it was taken for. A headline is explained by what it has above other lines of its page. */
export interface Explanation {
  /** What the rule says, as one sentence in English. */
  readonly reason: string;
  /**
   * The signs that its lines belong to the article where it was taken for a part of it, that they do not
   * where it was taken for something else, and of a headline the signs that it is one; weights above 0, the
   * greatest first, the mean over its lines.
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
  if (headlineRules.has(section.rule)) {
    const signs = headlineSignsOf(reading, inside);
    return { reason: ruleReason(section.rule), ...sides(signs, 1) };
  }
  const side = isBody(section.kind) || section.kind === 'subheading' ? 1 : -1;
  const signs = meanSigns(inside.map((index) => weighedSigns(reading, index)));
  return { reason: ruleReason(section.rule), ...sides(signs, side) };
}

const headlineRules: ReadonlySet<RuleId> = new Set<RuleId>([
  ...(['page-title', 'headline-repeated', 'headline-position'] as const),
]);

/** The signs of the likeliest candidate that the lines hold. */
function headlineSignsOf(
  reading: SecondReading,
  inside: readonly number[],
): readonly WeighedSign[] {
  const front = readFrontPage(reading.first.page, bodyStretch(reading));
  const weighed = front.candidates.flatMap(({ index }, at) =>
    inside.includes(index) ? [weighedHeadline(front, at)] : [],
  );
  const sum = (signs: readonly WeighedSign[]) => signs.reduce((all, { weight }) => all + weight, 0);
  return weighed.reduce<readonly WeighedSign[]>(
    (best, signs) => (best.length === 0 || sum(signs) > sum(best) ? signs : best),
    [],
  );
}

/** Weights on one side are for it, those on the other against it. */
function sides(signs: readonly WeighedSign[], side: 1 | -1): Pick<Explanation, 'for' | 'against'> {
  const pick = (sign: 1 | -1) =>
    signs
      .map((one) => ({ ...one, weight: one.weight * side * sign }))
      .filter(({ weight }) => weight >= leastWeight)
      .sort((a, b) => b.weight - a.weight);
  return { for: pick(1), against: pick(-1) };
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
