// The texts that speed is measured on: the seeds, and texts of any length made of their lines.

import fs from 'node:fs';
import path from 'node:path';
import { canonicalText } from '../src/core/text/canonical';

const seeds = path.resolve(__dirname, '../seeds');

export interface SampleText {
  readonly name: string;
  readonly text: string;
}

/** The seeds in the order of their names. */
export function seedTexts(): readonly SampleText[] {
  return fs
    .readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({
      name,
      text: canonicalText(fs.readFileSync(path.join(seeds, name), 'utf8')),
    }));
}

/** The text over and over, every copy told apart by a number, since repeated lines count as furniture. */
export function lengthened(text: string, length: number): string {
  let result = '';
  for (let copy = 1; result.length < length; copy++) {
    result += text.replace(/\.(?=\n)/g, ` ${copy}.`) + '\n';
  }
  return result.slice(0, length);
}
