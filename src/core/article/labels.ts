// Gives every line its kind. The stretch of the article is known by now; before it the headline is
// found, and what else stands around is told by its own signs.

import { contains, type Span } from '../text/span';
import { isBody, type SectionKind } from './article';
import type { FoundDate } from './dates/foundDate';
import { bodyThreshold, type BodyStretch } from './bodyStretch';
import { findHeadline } from './headline/findHeadline';
import type { Line } from './line';
import type { RuleId } from './rules';
import type { Page } from './stretch/page';

/** What a line is, and why. */
export interface Label {
  readonly kind: SectionKind;
  readonly rule: RuleId;
  readonly confidence: number;
  /** The value within the line, in the text: a headline without its outlet, a credit without its caption. */
  readonly value?: Span;
}

const label = (kind: SectionKind, rule: RuleId, confidence: number, value?: Span): Label => ({
  kind,
  rule,
  confidence,
  ...(value && { value }),
});

/** The span in the text of a part of a line. */
const within = (line: Line, part: Span): Span => ({
  start: line.start + part.start,
  end: line.start + part.end,
});

export function labelLines(
  page: Page,
  body: BodyStretch,
  dates: readonly FoundDate[],
): readonly Label[] {
  const { lines } = page;
  const own = lines.map((line, index) => byItself(line, index, body, dates));
  const headlines = findHeadline(page, body);
  const labels: Label[] = [];
  let lede = false;
  let related = false;
  lines.forEach((line, index) => {
    const headline = headlines.get(index);
    const found = headline
      ? label('headline', headline.rule, headline.confidence, within(line, headline))
      : (own[index] ?? inPlace(line, index, lines, body, labels[index - 1], related, lede));
    if (found.kind === 'lede') lede = true;
    related = found.kind === 'related' || (related && found.kind === 'chrome');
    labels.push(found);
  });
  return labels;
}

/** Kinds that a line shows by itself, wherever it stands. */
function byItself(
  line: Line,
  index: number,
  body: BodyStretch,
  dates: readonly FoundDate[],
): Label | undefined {
  const { signs } = line;
  const { phrases } = signs;
  if (phrases.has('end-mark') && signs.length < 40) return label('end-mark', 'end-mark', 0.98);
  if (phrases.has('media-id') && signs.length < 60) return label('media-id', 'media-id', 0.95);
  const { credit } = signs;
  if (credit) {
    const value = within(line, credit);
    if (credit.captionEnd < 12) return label('credit', 'credit-line', 0.85, value);
    if (credit.captionEnd < 600) return label('caption', 'caption-credit', 0.85, value);
  }
  if (phrases.has('syndication') && signs.length < 300 && index >= body.first) {
    return label('syndication', 'syndication-note', 0.9);
  }
  const prose = signs.length > 120 && signs.ends === 'sentence';
  if (prose) return undefined;
  if (phrases.has('related') && signs.length < 60) return label('related', 'related-heading', 0.85);
  if (index < body.first + 4 && isDateLine(line, dates)) {
    return label('published', 'date-line', 0.8);
  }
  if (index < body.first + 4 && phrases.has('byline') && signs.length < 100) {
    return label('byline', 'byline-cue', 0.7);
  }
  return undefined;
}

/** What a line is by where it stands. */
function inPlace(
  line: Line,
  index: number,
  lines: readonly Line[],
  body: BodyStretch,
  before: Label | undefined,
  related: boolean,
  lede: boolean,
): Label {
  const { signs } = line;
  const likelihood = body.likelihood[index] ?? 0;
  const inside = index >= body.first && index <= body.last;
  if (inside && likelihood > bodyThreshold) {
    if (!lede) return label('lede', 'first-prose', likelihood);
    return label('paragraph', 'prose', likelihood);
  }
  if (before && isBody(before.kind) && isContinued(lines[index - 1], line)) {
    return label('paragraph', 'broken-line', before.confidence);
  }
  if (inside && lede && isCrosshead(line, lines[index + 1])) {
    return label('subheading', 'crosshead', 0.6);
  }
  if (signs.furniture > 0.3) return label('chrome', 'furniture-phrase', 0.85);
  if (related) return label('related', 'related-link', 0.6);
  const outletAfterEnd = before?.kind === 'end-mark' || before?.kind === 'outlet';
  if (index > body.last && outletAfterEnd && signs.length < 40) {
    return label('outlet', 'outlet-line', 0.7);
  }
  if (index < 3 && index < body.first && line.text.includes(' | ')) {
    return label('outlet', 'outlet-line', 0.6);
  }
  return label('chrome', inside ? 'within-article' : 'outside-article', 0.7);
}

/** Whether a sentence goes on in the very next line, as where lines are broken at a width. */
function isContinued(before: Line | undefined, line: Line): boolean {
  if (before?.signs.ends !== 'open' || line.number !== before.lastNumber + 1) return false;
  return before.signs.length >= leastBroken && line.signs.starts === 'lower';
}

/** Lines are broken at more than this many characters. */
const leastBroken = 50;

function isCrosshead(line: Line, next: Line | undefined): boolean {
  const { signs } = line;
  const short = signs.length >= 8 && signs.length < 90 && signs.counts.separators === 0;
  return short && signs.ends !== 'ellipsis' && (next?.signs.length ?? 0) > 100;
}

/** Whether the line gives a day, and little else. */
function isDateLine(line: Line, dates: readonly FoundDate[]): boolean {
  const date = dates.find((found) => contains(line, found));
  return date !== undefined && line.text.length - (date.end - date.start) < 60;
}
