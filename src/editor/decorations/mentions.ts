import * as vscode from 'vscode';
import type { Span } from '../../core/text/span';
import { toRange } from '../convert';
import type { AnnotationStore } from '../model/annotationStore';
import type { Snapshots } from '../model/snapshot';
import type { TagSets } from '../model/tagSets';
import { createMentionStyle } from './mentionStyles';
import { EditorPainter } from './painter';
import { visibleSpan } from './visible';

/** Marks the mentions that are on screen, one decoration type for each entity type. */
export function registerMentionDecorations(
  snapshots: Snapshots,
  store: AnnotationStore,
  tagSets: TagSets,
): vscode.Disposable {
  const styles = new Map<string, vscode.TextEditorDecorationType>();
  const painter = new EditorPainter((editor) => {
    const { uri } = editor.document;
    const { types } = tagSets.of(uri);
    const spans = new Map<string, readonly Span[]>();
    for (const [id, ofType] of visibleMentions(editor, snapshots, store)) {
      const type = tagSets.typeOf(uri, id);
      const place = types.indexOf(type);
      // The same type may look otherwise in another folder.
      const look = `${id} ${type.color ?? ''} ${String(place)}`;
      if (!styles.has(look)) styles.set(look, createMentionStyle(type, Math.max(place, 0)));
      spans.set(look, ofType);
    }
    const { lines } = snapshots.of(editor.document);
    for (const [look, style] of styles) {
      const ranges = spans.get(look) ?? [];
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
    tagSets.onDidChange(() => {
      painter.paintAll();
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
