// What a person knows of the pages of an outlet, and how it counts: more than what the program reads, less
// than what is said of the article itself.

import { contains } from '../../text/span';
import type { Metadata, Reading, SectionKind } from '../article';
import type { FoundDate } from '../dates/foundDate';
import type { Label } from '../label';
import type { Line } from '../line';
import { headlineKey } from '../title';
import { LinePattern } from './linePattern';

/** What lines are, by how they are written (see LinePattern) or by what stands beside them. */
export interface LineRule {
  readonly kind: SectionKind;
  /** Any line unless given. */
  readonly line?: string;
  /** The kind of the line before it. */
  readonly after?: SectionKind;
  /** The kind of the line behind it. */
  readonly before?: SectionKind;
  /** Which lines the rule is about: that line unless given, or all that stand above or below it as well. */
  readonly reach?: 'above' | 'below';
}

export interface OutletRules {
  /** As the metadata gives it. */
  readonly name: string;
  /** Patterns of lines that only pages of the outlet have. */
  readonly marks?: readonly string[];
  /** Patterns of paths of its articles, from the file of rules on, with slashes. */
  readonly files?: readonly string[];
  readonly lines: readonly LineRule[];
}

/** The rules that an article goes by. */
export interface AppliedRules {
  readonly rules: OutletRules;
  /** The line that names the outlet, if one does. */
  readonly mark: Line | undefined;
}

const confidence = 0.97;

/**
 * The first outlet that the article is of: by its path, by a line that is one of the marks, or by the name
 * that stands in a line or that the program reads for it.
 */
export function outletOf(
  outlets: readonly OutletRules[],
  lines: readonly Line[],
  read: Reading | undefined,
  path = '',
): AppliedRules | undefined {
  for (const rules of outlets) {
    const name = headlineKey(rules.name);
    const marks = (rules.marks ?? []).map((mark) => new LinePattern(mark));
    // A name without a letter or digit would be that of every line of dashes.
    const isName = (text: string) => name !== '' && headlineKey(text) === name;
    const mark = lines.find(
      ({ text }) =>
        marks.some((one) => one.valueIn(text)) ||
        (text.length <= 2 * rules.name.length && isName(text)),
    );
    const isRead = read !== undefined && isName(read.value);
    const isThere = (rules.files ?? []).some((file) => new LinePattern(file).valueIn(path));
    if (mark || isRead || isThere) return { rules, mark };
  }
  return undefined;
}

/** Whether a rule or a mark of one of the outlets is about a line, by how it is written. */
export function linesOfRules(outlets: readonly OutletRules[]): (line: string) => boolean {
  const written = outlets.flatMap(({ marks = [], lines }) => [
    ...marks,
    ...lines.flatMap(({ line }) => (line === undefined ? [] : [line])),
  ]);
  const patterns = written.map((line) => new LinePattern(line));
  return (line) => patterns.some((pattern) => pattern.valueIn(line) !== undefined);
}

/** The labels, with the lines relabelled that a rule is about. Of two rules for a line the later counts. */
export function labelByRules(
  lines: readonly Line[],
  labels: readonly Label[],
  rules: readonly LineRule[],
): readonly Label[] {
  const ruled = [...labels];
  for (const rule of rules) {
    const pattern = rule.line === undefined ? undefined : new LinePattern(rule.line);
    const label: Label = { kind: rule.kind, rule: 'outlet-rule', confidence };
    const found = lines.flatMap((line, index) => {
      const value = pattern ? pattern.valueIn(line.text) : line;
      const isThere =
        value &&
        (!rule.after || ruled[index - 1]?.kind === rule.after) &&
        (!rule.before || ruled[index + 1]?.kind === rule.before);
      return isThere ? [{ index, line, value }] : [];
    });
    const hasValue = pattern && !pattern.isLiteral;
    for (const { index, line, value } of found) {
      const place = { start: line.start + value.start, end: line.start + value.end };
      ruled[index] = hasValue ? { ...label, value: place } : label;
    }
    if (rule.reach === 'below') ruled.fill(label, (found[0]?.index ?? lines.length) + 1);
    if (rule.reach === 'above') ruled.fill(label, 0, found.at(-1)?.index ?? 0);
  }
  return settled(ruled);
}

/** Where a rule names the headline or the lede, the one that was read is another thing. */
function settled(labels: readonly Label[]): readonly Label[] {
  const names = (kind: SectionKind) =>
    labels.some((label) => label.rule === 'outlet-rule' && label.kind === kind);
  const [headline, lede] = [names('headline'), names('lede')];
  const others = labels.map((label): Label => {
    if (label.rule === 'outlet-rule') return label;
    if (label.kind === 'headline' && headline) {
      return { kind: 'chrome', rule: 'outside-article', confidence: 0.6 };
    }
    return label.kind === 'lede' && lede ? { ...label, kind: 'paragraph' } : label;
  });
  if (others.some(({ kind }) => kind === 'lede')) return others;
  const first = others.findIndex(({ kind }) => kind === 'paragraph');
  return others.map((label, index) =>
    index === first ? { ...label, kind: 'lede', rule: 'first-prose' } : label,
  );
}

/** The metadata with the name of the outlet, and the date of a line that a rule says it stands in. */
export function metadataByRules(
  metadata: Metadata,
  { rules, mark }: AppliedRules,
  lines: readonly Line[],
  labels: readonly Label[],
  dates: readonly FoundDate[],
): Metadata {
  const { start, end } = mark ?? metadata.outlet ?? { start: 0, end: 0 };
  const spans = labels.flatMap(({ kind, rule, value }, index) =>
    kind === 'published' && rule === 'outlet-rule' ? [value ?? lines[index]] : [],
  );
  const date = dates.find((one) => spans.some((span) => span && contains(span, one)));
  const given = { rule: 'outlet-rule', confidence } as const;
  return {
    ...metadata,
    outlet: { value: rules.name, start, end, ...given },
    ...(date && {
      published: { value: date.value, start: date.start, end: date.end, ...given },
    }),
  };
}
