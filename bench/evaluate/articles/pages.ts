// Reads a folder of annotated pages: NNN.txt (the whole page), NNN.near.txt (cropped to some lines about
// the article), NNN.truth.json, and sources.tsv with the set that each page comes from.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { canonicalText } from '../../../src/core/text/canonical';
import { brokenText, isBreakable } from './brokenText';

/** `broken`: the cropped text with its lines broken at a width. */
export type Rendering = 'near' | 'whole' | 'broken';

/** What people found on the page; `null` where nobody looked. */
export interface Truth {
  readonly id: string;
  readonly lang: string;
  readonly headline: string | null;
  readonly date: string | null;
  readonly body: string | null;
  /** One label for each line of the whole page that is not blank. */
  readonly lineLabels: readonly LineLabel[];
  /** The first and last of those lines that the cropped text holds. */
  readonly nearLines?: readonly [number, number];
}

/** Labels are automatic: `short-in-body?` is a short line that also occurs somewhere in the body. */
export type LineLabel = 'headline' | 'body' | 'mixed' | 'short-in-body?' | 'other';

export interface Page {
  readonly truth: Truth;
  readonly set: string;
  readonly half: Half;
  readonly rendering: Rendering;
  readonly text: string;
  /** The labels of the lines of this text that are not blank; none where lines are broken. */
  readonly labels: readonly LineLabel[];
}

/** Rules and weights are made on one half of the pages and checked on the other. */
export type Half = 'develop' | 'check';

export function readPages(folder: string, rendering: Rendering): readonly Page[] {
  const sets = readSets(path.join(folder, 'sources.tsv'));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.truth.json'))
    .sort()
    .flatMap((name): Page[] => {
      const truth = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Truth;
      if (rendering === 'broken' && !isBreakable(truth.lang)) return [];
      const file = path.join(folder, `${truth.id}${rendering === 'whole' ? '' : '.near'}.txt`);
      if (!existsSync(file)) return [];
      const read = canonicalText(readFileSync(file, 'utf8'));
      const text = rendering === 'broken' ? brokenText(read) : read;
      const labels = labelsOf(truth, text, rendering);
      const set = sets.get(truth.id) ?? '';
      return [{ truth, set, half: halfOf(truth.id), rendering, text, labels }];
    });
}

function labelsOf(truth: Truth, text: string, rendering: Rendering): readonly LineLabel[] {
  if (rendering === 'broken') return [];
  if (rendering === 'whole' || !truth.nearLines) return truth.lineLabels;
  const count = text.split('\n').filter((line) => line.trim() !== '').length;
  const [first] = truth.nearLines;
  return truth.lineLabels.slice(first, first + count);
}

function readSets(file: string): ReadonlyMap<string, string> {
  if (!existsSync(file)) return new Map();
  const [head = '', ...rows] = canonicalText(readFileSync(file, 'utf8')).split('\n');
  const column = head.split('\t').indexOf('set');
  return new Map(
    rows.map((row) => {
      const cells = row.split('\t');
      return [cells[0] ?? '', cells[column] ?? ''] as const;
    }),
  );
}

export function halfOf(id: string): Half {
  return hashOf(id) % 2 === 0 ? 'develop' : 'check';
}

/** FNV-1a, so that a page stays in its part whatever is added. */
export function hashOf(id: string): number {
  let hash = 2_166_136_261;
  for (const character of id) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 16_777_619);
  }
  return hash >>> 0;
}
