// Amounts: a figure or a number in words, what multiplies it, and its unit; or a figure before what is
// counted. Years, times, scores and numbers of things ("Article 3") are none.

import { memoized } from '../../article/dates/memoized';
import { digitClass, toAsciiDigits } from '../../text/digits';
import type { Span } from '../../text/span';
import type { EntitySuggestion } from '../suggestion';
import { arabic, currencySigns, english, onlyFigures, type QuantityWords } from './quantityWords';

/** With a unit there is no doubt; what is counted may be something else after all. */
const withUnit = 0.9;
const counting = 0.7;

const wordsOf: Readonly<Record<string, QuantityWords>> = { en: english, ar: arabic };

interface Grammar {
  readonly pattern: RegExp;
  readonly words: QuantityWords;
}

const grammarOf = memoized((language): Grammar => {
  const words = wordsOf[language] ?? onlyFigures;
  return { words, pattern: patternOf(words) };
});

const blank = '[ \\u00A0]';
const wordEnd = '(?![\\p{L}\\p{M}\\p{N}])';
const grouped = `[${digitClass}]{1,3}(?:[,٬][${digitClass}]{3}){1,5}`;
const figure = `(?:${grouped}|[${digitClass}]{1,15})(?:[.٫][${digitClass}]{1,6})?`;

function patternOf({ numbers, scales, units }: QuantityWords): RegExp {
  const anyOf = (spellings: Readonly<Record<string, unknown>>): string =>
    ['(?!)', ...Object.keys(spellings).sort((a, b) => b.length - a.length)]
      .join('|')
      .replaceAll(' ', blank);
  const beginnings = [...new Set(Object.keys(numbers).map((number) => number.slice(0, 2)))];
  return new RegExp(
    // Told by the first letters, most places of a text cost nothing.
    `(?=${['[' + digitClass + '$€£¥₹₪]', 'US', ...beginnings].join('|')})` +
      `(?<![\\p{L}\\p{M}\\p{N}$€£.,:/-])(?<sign>(?:US)?\\$|[€£¥₹₪])?` +
      `(?:(?<figure>${figure})|(?<number>${anyOf(numbers)})${wordEnd})` +
      `(?:(?:${blank}|-)?(?<scale>${anyOf(scales)})${wordEnd})?` +
      `(?:(?:${blank}|-)?(?<unit>[%٪€£]|(?:${anyOf(units)})${wordEnd}))?` +
      `(?![\\p{L}\\p{M}\\p{N}]|[.,:/٫٬-][${digitClass}])`,
    'giu',
  );
}

/** Amounts with plain numbers and units as their values: `37000`, `2500000 USD`, `15 %`. */
export function byQuantities(
  text: string,
  within: readonly Span[],
  language: string,
): EntitySuggestion[] {
  const { pattern, words } = grammarOf(language);
  return within.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(pattern)].flatMap((match): EntitySuggestion[] => {
      const at = start + match.index;
      const [name, groups = {}] = [match[0], match.groups];
      const after = text.slice(at + name.length, Math.min(end, at + name.length + longestWord));
      const score = scoreOf(groups, after, words);
      if (score === 0) return [];
      const value = valueOf(groups, words);
      const span = { start: at, end: at + name.length };
      return [{ ...span, type: 'quantity', score, by: 'quantity', args: [], name, value }];
    }),
  );
}

const longestWord = 30;
type Groups = Readonly<Record<string, string | undefined>>;

function scoreOf(
  { sign, figure, scale, unit }: Groups,
  after: string,
  words: QuantityWords,
): number {
  if (sign !== undefined || scale !== undefined || unit !== undefined) return withUnit;
  if (figure === undefined) return 0;
  if (/[,٬]/.test(figure)) return counting;
  const counted = /^[ \u00A0]([\p{L}\p{M}]+)/u.exec(after)?.[1];
  return counted !== undefined && words.counted.test(counted) && !isYear(figure) ? counting : 0;
}

function isYear(figure: string): boolean {
  return /^(?:1[89]|20)\d\d$/.test(toAsciiDigits(figure));
}

function valueOf({ sign, figure, number, scale, unit }: Groups, words: QuantityWords): string {
  const base =
    figure === undefined
      ? (words.numbers[lower(number)] ?? 0)
      : Number(toAsciiDigits(figure).replace(/[,٬]/g, '').replace('٫', '.'));
  const times = scale === undefined ? 1 : (words.scales[lower(scale)] ?? 1);
  // 2.3 million is 2299999.9999999995 otherwise.
  const amount = String(Math.round(base * times * 1e6) / 1e6);
  const measure =
    sign === undefined
      ? (currencySigns[unit ?? ''] ?? words.units[lower(unit)] ?? percentOf(unit))
      : currencySigns[sign.replace(/^us/i, '')];
  return measure === undefined ? amount : `${amount} ${measure}`;
}

function percentOf(unit: string | undefined): string | undefined {
  return unit === '%' || unit === '٪' ? '%' : undefined;
}

function lower(word = ''): string {
  return word.toLowerCase().replaceAll('\u00A0', ' ');
}
