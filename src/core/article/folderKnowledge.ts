// A line that stands in several articles that are kept together is furniture of their site: the strongest
// cheap sign there is, where a folder holds more than one article of an outlet.

import { isBody } from './article';
import type { Label } from './label';
import type { Line } from './line';
import { headlineKey } from './title';

/** What is furniture, by the keys of lines. */
export interface KnownFurniture {
  has(key: string): boolean;
}

/** Keys of fewer letters than this recur by chance: a number, a name. */
const shortest = 4;
/** Longer lines are no furniture: they recur where an article was corrected and published again. */
const longest = 300;
/** Lines kept of one folder: some tens of megabytes. What comes later is not learnt from. */
const mostLines = 200_000;

/** The lines of the articles of one folder, counted. */
export class FolderKnowledge implements KnownFurniture {
  private readonly counts = new Map<string, number>();

  /** Takes the lines of an article in. Linear. */
  add(text: string): void {
    for (const key of keysOf(text)) {
      const count = this.counts.get(key);
      if (count !== undefined) this.counts.set(key, count + 1);
      else if (this.counts.size < mostLines) this.counts.set(key, 1);
    }
  }

  /** The keys of the lines that stand in two or more of the articles, without what only one of them has. */
  get recurring(): ReadonlySet<string> {
    return new Set([...this.counts].flatMap(([key, count]) => (count > 1 ? [key] : [])));
  }

  /** Whether the line stands in two or more of the articles. */
  has(key: string): boolean {
    return (this.counts.get(key) ?? 0) > 1;
  }
}

/** What two lines are compared by, of long ones the beginning; `undefined` for those that say too little. */
function furnitureKey(text: string): string | undefined {
  if (text.length < shortest) return undefined;
  const key = headlineKey(text.slice(0, longest));
  return key.length < shortest ? undefined : key;
}

function keysOf(text: string): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const line of text.split('\n')) {
    const key = furnitureKey(line.trim());
    if (key !== undefined) keys.add(key);
  }
  return keys;
}

/** Where so much of an article stands elsewhere, the other file is another version of it. */
const mostKnown = 0.4;

/**
 * The labels, with the lines of the article that are known furniture taken out of it. What else is told
 * of a line stands: an outlet's name recurs because it is the outlet's.
 */
export function labelFurniture(
  lines: readonly Line[],
  labels: readonly Label[],
  known: KnownFurniture,
): readonly Label[] {
  let all = 0;
  let recurring = 0;
  const found = labels.map(({ kind }, index) => {
    const line = lines[index];
    if (!line || !(isBody(kind) || kind === 'subheading')) return false;
    const key = furnitureKey(line.text);
    const isKnown = key !== undefined && known.has(key);
    all += line.signs.length;
    if (isKnown) recurring += line.signs.length;
    return isKnown && line.text.length <= longest;
  });
  if (recurring > all * mostKnown) return labels;
  return labels.map((label, index) =>
    found[index] ? { kind: 'chrome', rule: 'known-furniture', confidence: 0.9 } : label,
  );
}
