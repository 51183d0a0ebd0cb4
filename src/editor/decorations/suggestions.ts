import * as vscode from 'vscode';
import type { Span } from '../../core/text/span';
import { toRange } from '../convert';
import { groupBy } from '../groupBy';
import type { AnnotationStore } from '../model/annotationStore';
import type { Snapshots } from '../model/snapshot';
import type { Suggestions } from '../model/suggestions';
import type { TagSets } from '../model/tagSets';
import { lineColor } from './mentionStyles';
import { EditorPainter } from './painter';
import { visibleSpan } from './visible';

/** Marks the suggestions that are on screen with a quiet dotted line in the colour of the type. */
export function registerSuggestionDecorations(
  snapshots: Snapshots,
  store: AnnotationStore,
  suggestions: Suggestions,
  tagSets: TagSets,
): vscode.Disposable {
  const styles = new Map<string, vscode.TextEditorDecorationType>();
  const painter = new EditorPainter((editor) => {
    const snapshot = snapshots.of(editor.document);
    const shown = groupBy(
      suggestions.in(editor.document, visibleSpan(editor, snapshot)),
      ({ type }) => lineColor(tagSets.typeOf(editor.document.uri, type)),
    );
    for (const color of shown.keys()) {
      if (!styles.has(color)) styles.set(color, createSuggestionStyle(color));
    }
    for (const [color, style] of styles) {
      const spans: readonly Span[] = shown.get(color) ?? [];
      editor.setDecorations(
        style,
        spans.map((span) => toRange(snapshot.lines, span)),
      );
    }
  });
  const repaint = (uri: vscode.Uri) => {
    painter.paintDocument(uri);
  };
  return vscode.Disposable.from(
    painter,
    suggestions.onDidChange(repaint),
    store.onDidChange(repaint),
    tagSets.onDidChange(() => {
      painter.paintAll();
    }),
    new vscode.Disposable(() => {
      for (const style of styles.values()) style.dispose();
    }),
  );
}

/** No background and no place in the overview ruler: what is tagged stands out, what is not steps back. */
function createSuggestionStyle(color: string): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    textDecoration: `underline dotted 2px ${color}; text-underline-offset: 4px; text-decoration-skip-ink: none`,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
