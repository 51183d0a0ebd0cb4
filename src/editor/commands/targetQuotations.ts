import * as vscode from 'vscode';
import { piecesOf, type ShownQuotation } from '../../core/annotations/shownQuotations';
import { overlaps, type Span } from '../../core/text/span';
import { trimSpan } from '../../core/text/trimSpan';
import type { Quotations } from '../model/quotations';
import type { Snapshot } from '../model/snapshot';
import { quotationsAt } from '../../core/annotations/shownQuotations';
import { UserError } from './registerCommand';
import { targetArticle } from './target';
import type { Desk, Target } from './target';

/** What the commands on quotations work with. */
export interface QuotationDesk extends Pick<Desk, 'active' | 'snapshots' | 'store'> {
  readonly quotations: Quotations;
}

/** What a command is called with: a row or an id, and the selected rows. */
export type Arguments = readonly [subject?: unknown, selected?: unknown];

export interface QuotationTarget extends Target {
  /** The text that the quotations are of. */
  readonly snapshot: Snapshot;
  /** All quotations of the article. */
  readonly shown: readonly ShownQuotation[];
  /** What is selected in it, in text order, without bare cursors. */
  readonly selected: readonly Span[];
}

/** The article in front of the user with its quotations as they are now. */
export async function quotationTarget(desk: QuotationDesk): Promise<QuotationTarget> {
  const target = await targetArticle(desk);
  const shown = await desk.quotations.settled(target.view.document);
  const snapshot = desk.snapshots.of(target.view.document);
  const selected = target.view.selections
    .flatMap((selection) => trimSpan(snapshot.text, selection) ?? [])
    .sort((a, b) => a.start - b.start);
  return { ...target, snapshot, shown, selected };
}

/**
 * The quotations that a command is about: rows of the view Sources (the clicked one and the selected ones),
 * an id from a hover, or else those that the selections touch or the cursors are on. Throws where there are
 * none.
 */
export function targetQuotations(
  target: QuotationTarget,
  [subject, selected]: Arguments,
): readonly ShownQuotation[] {
  const rows: readonly unknown[] = Array.isArray(selected) ? selected : [];
  const ids = new Set([subject, ...rows].flatMap(idsOf));
  const named = target.shown.filter(({ id }) => ids.has(id));
  const found = named.length > 0 ? named : quotationsHere(target);
  if (found.length === 0) {
    throw new UserError(vscode.l10n.t('There is no quotation at the cursor.'));
  }
  return found;
}

/** The quotations whose content the selections touch, else the narrowest at each cursor. */
export function quotationsHere(target: QuotationTarget): readonly ShownQuotation[] {
  const { shown, selected, view } = target;
  const touched = shown.filter(({ content }) =>
    piecesOf(content).some((piece) => selected.some((span) => overlaps(span, piece))),
  );
  if (touched.length > 0) return touched;
  const narrowest = view.selections.flatMap(({ cursor }) =>
    quotationsAt(shown, cursor)
      .slice(0, 1)
      .map(({ quotation }) => quotation),
  );
  return [...new Set(narrowest)];
}

/** The quotation nearest to a place, one in the same paragraph before all others. */
export function nearestQuotation(
  { shown, snapshot: { lines } }: QuotationTarget,
  place: Span,
): ShownQuotation | undefined {
  const line = lines.lineAt(place.start);
  const distance = ({ content }: ShownQuotation): number => {
    const gap = Math.max(content.start - place.end, place.start - content.end, 0);
    const first = lines.lineAt(content.start);
    const last = lines.lineAt(content.end);
    return first <= line && line <= last ? gap : gap + elsewhere;
  };
  return [...shown].sort((a, b) => distance(a) - distance(b))[0];
}

// Longer than any paragraph.
const elsewhere = 1e9;

/** The ids in a command's argument: an id itself, or those of a tree row's quotations. */
function idsOf(argument: unknown): readonly string[] {
  if (typeof argument === 'string') return [argument];
  if (typeof argument !== 'object' || argument === null || !('subject' in argument)) return [];
  const { subject } = argument;
  return Array.isArray(subject) ? (subject as readonly ShownQuotation[]).map(({ id }) => id) : [];
}
