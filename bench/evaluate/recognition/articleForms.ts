// The forms in which an article may come: with all of its site about it, with little of it, bare, and
// with its lines broken at a width, as mail and news agencies' wires do.

import { readPages, type Page } from '../articles/pages';
import type { NamedText } from './namedText';

/** Columns of a line in the texts that are broken. */
const width = 72;
/** Shorter texts are snippets. */
const leastBody = 400;
/** Scripts without spaces between words are not broken so. */
const unspaced = new Set(['zh', 'ja', 'th']);

/** An article in one of its forms, with how often that form is met, beside the commonest. */
export interface ArticleForm extends NamedText {
  readonly frequency: number;
}

/** The pages of a folder laid out as articles/pages.ts says, in all their forms. */
export function articleForms(folder: string): readonly ArticleForm[] {
  const near = readPages(folder, 'near');
  const bare = near.filter(({ truth }) => (truth.body?.length ?? 0) >= leastBody);
  const form = (
    kind: string,
    frequency: number,
    pages: readonly Page[],
    textOf: (page: Page) => string,
  ) => pages.map((page) => ({ kind, name: page.truth.id, frequency, text: textOf(page) }));
  const bodyOf = ({ truth }: Page) => truth.body ?? '';
  return [
    ...form('near', 1, near, ({ text }) => text),
    ...form('whole page', 1, readPages(folder, 'whole'), ({ text }) => text),
    ...form('headline and body', 0.5, bare, (page) =>
      `${page.truth.headline ?? ''}\n\n${bodyOf(page)}`.trim(),
    ),
    ...form('body', 0.25, bare, bodyOf),
    ...form(
      'body, broken at 72 columns',
      0.25,
      bare.filter(({ truth }) => !unspaced.has(truth.lang)),
      (page) => breakLines(bodyOf(page)),
    ),
  ];
}

function breakLines(text: string): string {
  return text
    .split('\n')
    .map((paragraph) => {
      const lines: string[] = [];
      let line = '';
      for (const word of paragraph.split(' ')) {
        if (line !== '' && line.length + word.length >= width) {
          lines.push(line);
          line = word;
        } else line = line === '' ? word : `${line} ${word}`;
      }
      return [...lines, line].join('\n');
    })
    .join('\n\n');
}
