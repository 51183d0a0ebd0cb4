// The forms in which an article may come: with all of its site about it, with little of it, bare, and
// with its lines broken at a width, as mail and news agencies' wires do.

import { brokenText, isBreakable } from '../articles/brokenText';
import { readPages, type Page } from '../articles/pages';
import type { NamedText } from './namedText';

/** Shorter texts are snippets. */
const leastBody = 400;

/** In characters. */
const briefLength = 600;
const sentencesLength = 200;

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
    ...form('headline and body', 1, bare, (page) =>
      `${page.truth.headline ?? ''}\n\n${bodyOf(page)}`.trim(),
    ),
    ...form('body', 0.5, bare, bodyOf),
    ...form('first sentences', 0.5, bare, (page) => opening(bodyOf(page), sentencesLength)),
    ...form('headline and first paragraphs', 1, bare, (page) =>
      `${page.truth.headline ?? ''}\n\n${opening(bodyOf(page))}`.trim(),
    ),
    ...form(
      'body, broken at 72 columns',
      0.5,
      bare.filter(({ truth }) => isBreakable(truth.lang)),
      (page) => brokenText(bodyOf(page)),
    ),
  ];
}

/** The first paragraphs of a text, as of a news item in brief. */
function opening(text: string, least = briefLength): string {
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  let length = 0;
  const until = paragraphs.findIndex((paragraph) => (length += paragraph.length) >= least);
  return paragraphs.slice(0, until === -1 ? undefined : until + 1).join('\n\n');
}
