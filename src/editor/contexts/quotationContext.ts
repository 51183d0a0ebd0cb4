import * as vscode from 'vscode';
import { ContextKey } from './contextKey';
import { contextKeys } from '../ids';
import type { ActiveArticle } from '../model/activeArticle';
import type { Quotations } from '../model/quotations';
import { quotationsAt } from '../../core/annotations/shownQuotations';

/** Tells `when` clauses whether the cursor is on a quotation, its cue or its source. */
export function registerQuotationContext(
  active: ActiveArticle,
  quotations: Quotations,
): vscode.Disposable {
  const onQuotation = new ContextKey<boolean>(contextKeys.onQuotation);
  const look = () => {
    const { view } = active;
    // Until an edited text has been read anew, the key stays as it was.
    const shown = view ? quotations.of(view.document) : [];
    if (!shown) return;
    const cursors = view?.selections ?? [];
    onQuotation.set(cursors.some(({ cursor }) => quotationsAt(shown, cursor).length > 0));
  };
  look();
  return vscode.Disposable.from(
    active.onDidChange(look),
    active.onDidMoveCursor(look),
    quotations.onDidChange(look),
  );
}
