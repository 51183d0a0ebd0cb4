// Pages of small articles, for tests to read.
import { analyzeArticle } from '../../../src/core/article/analyze';
import { findQuotations } from '../../../src/core/attribution/findQuotations';
import { pageOf, type Block, type Page } from '../../../src/core/reader/page';
import { runsOf } from '../../../src/core/reader/runs';
import { Lines } from '../../../src/core/text/lines';
import { marked } from '../annotations/marked';

export interface MarkedPage {
  readonly page: Page;
  readonly lines: Lines;
}

/** The page of an article whose mentions stand in brackets. All are persons, named by their text. */
export function pageFrom(source: string): MarkedPage {
  const { text, spans } = marked(source);
  const lines = new Lines(text);
  const analysis = analyzeArticle(text);
  const quotations = findQuotations(text, analysis.sections, analysis.language);
  const mentions = spans.map((span) => ({
    ...span,
    id: text.slice(span.start, span.end),
    type: 'person',
    name: text.slice(span.start, span.end),
  }));
  return { page: pageOf(lines, analysis, { mentions, suggestions: [], quotations }), lines };
}

/** The lines of a block with mentions in brackets, quotations in angles, asides in parentheses. */
export function drawn({ lines }: Block): string[] {
  return lines.map((line) =>
    runsOf(line)
      .map(({ text, marks }) =>
        marks.reduceRight((inner, { kind }) => `${signs[kind][0]}${inner}${signs[kind][1]}`, text),
      )
      .join(''),
  );
}

const signs = { mention: '[]', suggestion: '{}', quotation: '<>', aside: '()' } as const;

export const english = `Port Workers Vote to End Their Strike

Tuesday 4 June 2024

Port workers in Rivermouth voted on Monday to end a strike that had closed the harbour for nine days.

“We go back with our heads up,” said Ana Duarte, who leads the union, after the vote in the old hall.

The harbour's owner, Blue Quay, welcomed the vote and said ships would be unloaded from Wednesday on.

Follow us on Facebook
Share this story`;
