import * as vscode from 'vscode';
import type { Span } from '../../core/text/span';
import { toRange } from '../convert';
import type { AnnotationStore } from '../model/annotationStore';
import type { Snapshots } from '../model/snapshot';
import { createMentionStyle } from './mentionStyles';
import { EditorPainter } from './painter';
import { visibleSpan } from './visible';

/** Marks the mentions that are on screen, one decoration type for each entity type. */
export function registerMentionDecorations(
  snapshots: Snapshots,
  store: AnnotationStore,
): vscode.Disposable {
  const styles = new Map<string, vscode.TextEditorDecorationType>();
  const painter = new EditorPainter((editor) => {
    const spans = visibleMentions(editor, snapshots, store);
    for (const type of spans.keys()) {
      if (!styles.has(type)) styles.set(type, createMentionStyle(type));
    }
    const { lines } = snapshots.of(editor.document);
    for (const [type, style] of styles) {
      const ranges = spans.get(type) ?? [];
      editor.setDecorations(
        style,
        ranges.map((span) => toRange(lines, span)),
      );
    }
  });
  return vscode.Disposable.from(
    painter,
    store.onDidChange((uri) => {
      painter.paintDocument(uri);
    }),
    new vscode.Disposable(() => {
      for (const style of styles.values()) style.dispose();
    }),
  );
}

function visibleMentions(
  editor: vscode.TextEditor,
  snapshots: Snapshots,
  store: AnnotationStore,
): ReadonlyMap<string, Span[]> {
  const spans = new Map<string, Span[]>();
  const article = store.of(editor.document);
  if (!article) return spans;
  const visible = visibleSpan(editor, snapshots.of(editor.document));
  for (const mention of article.mentionsIn(visible)) {
    const ofType = spans.get(mention.type);
    if (ofType) ofType.push(mention);
    else spans.set(mention.type, [mention]);
  }
  return spans;
}
