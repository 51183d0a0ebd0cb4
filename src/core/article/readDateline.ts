import { isBody, type Dateline, type Reading } from './article';
import { findDateline, type FoundDateline } from './dateline';
import type { Label } from './label';
import type { Line } from './line';

/** What the dateline of an article says. */
export interface ReadDateline {
  readonly reading: Reading<Dateline>;
  /** The day of the story, where it is given with its year. */
  readonly published?: Reading;
}

/** A deck or two may be taken for the beginning of the body. */
const linesRead = 4;
const confidence = 0.9;

/** Reads the dateline that the body of an article opens with, or that stands in a line of its own before it. */
export function readDateline(
  text: string,
  lines: readonly Line[],
  labels: readonly Label[],
  language: string,
): ReadDateline | undefined {
  const isNamed = namedIn(text);
  const opening = lines.flatMap((line, index) => {
    const kind = labels[index]?.kind;
    const inBody = kind !== undefined && isBody(kind);
    const filing = labels[index]?.rule === 'dateline';
    return inBody || kind === 'published' || filing ? [{ line, inBody }] : [];
  });
  for (const { line, inBody } of opening.slice(0, linesRead)) {
    const found = findDateline(line.text, language, isNamed);
    if (!found || !(inBody || isFiledByAgency(line, found))) continue;
    const { value, date } = found;
    const place = { start: line.start + found.start, end: line.start + found.end };
    return {
      reading: { value, ...place, rule: 'dateline', confidence },
      ...(date && {
        published: {
          value: date.value,
          start: line.start + date.start,
          end: line.start + date.end,
          rule: 'dateline',
          confidence,
        },
      }),
    };
  }
  return undefined;
}

/** Whether a line of its own before the body is a dateline, and not one that says when the page was made. */
function isFiledByAgency({ signs: { phrases } }: Line, { value }: FoundDateline): boolean {
  const announces = (['byline', 'published', 'modified'] as const).some((sign) =>
    phrases.has(sign),
  );
  return value.agency !== undefined && !announces;
}

/** Whether a text names, in words written small, a place that stands somewhere in capitals. */
function namedIn(text: string): (name: string) => boolean {
  return (name) => {
    const small = name.toLowerCase();
    const named = small.replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
    return text.includes(` ${named}`) && !text.includes(` ${small}`);
  };
}
