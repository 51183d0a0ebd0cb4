import type { Span } from '../text/span';
import type { SectionKind } from './article';
import type { Line } from './line';
import type { RuleId } from './rules';

/** What a line is, and why. */
export interface Label {
  readonly kind: SectionKind;
  readonly rule: RuleId;
  readonly confidence: number;
  /** The value within the line, in the text: a headline without its outlet, a credit without its caption. */
  readonly value?: Span;
}

/** Without a value where the whole line is none. */
export const label = (
  kind: SectionKind,
  rule: RuleId,
  confidence: number,
  value?: Span,
): Label => ({
  kind,
  rule,
  confidence,
  ...(value && { value }),
});

/** The span in the text of a part of a line. */
export const within = (line: Line, part: Span): Span => ({
  start: line.start + part.start,
  end: line.start + part.end,
});
