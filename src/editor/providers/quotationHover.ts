import * as vscode from 'vscode';
import { quotationsAt } from '../../core/annotations/shownQuotations';
import { cardMarkdown } from '../cards/cardMarkdown';
import { quotationCard } from '../cards/quotationCard';
import { toOffset, toRange } from '../convert';
import { languageId } from '../ids';
import { foreign } from '../markdown';
import type { Quotations } from '../model/quotations';
import type { Snapshots } from '../model/snapshot';

/** Says who says what the mouse is on, by which word, and what kind of source that is. */
export function registerQuotationHover(
  snapshots: Snapshots,
  quotations: Quotations,
): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { language: languageId },
    {
      async provideHover(document, position) {
        const shown = await quotations.settled(document);
        const { text, lines } = snapshots.of(document);
        const here = quotationsAt(shown, toOffset(lines, position));
        const [narrowest] = here;
        if (!narrowest) return undefined;
        const cards = here.map(({ quotation }) =>
          cardMarkdown(quotationCard(text, quotation, foreign), quotation.id),
        );
        return new vscode.Hover(cards, toRange(lines, narrowest.part));
      },
    },
  );
}
