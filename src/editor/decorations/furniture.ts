import * as vscode from 'vscode';
import type { SectionKind } from '../../core/article/article';
import { overlaps } from '../../core/text/span';
import { toLineRange } from '../convert';
import { languageId, settings } from '../ids';
import type { Snapshots } from '../model/snapshot';
import { concerns, readSettings } from '../settings';
import { EditorPainter } from './painter';
import { visibleSpan } from './visible';

/** Weak enough to step back, strong enough to stay readable on all four kinds of theme. */
const dimmed = '0.65';

const furniture: ReadonlySet<SectionKind> = new Set(['chrome', 'related', 'end-mark']);

/** Dims site furniture in what is on screen. */
export function registerFurnitureDimming(snapshots: Snapshots): vscode.Disposable {
  const style = vscode.window.createTextEditorDecorationType({ opacity: dimmed });
  const painter = new EditorPainter((editor) => {
    editor.setDecorations(style, furnitureRanges(editor, snapshots));
  });
  return vscode.Disposable.from(
    style,
    painter,
    snapshots.onDidReanalyze(() => {
      painter.paintAll();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (concerns(event, settings.dimFurniture)) painter.paintAll();
    }),
  );
}

function furnitureRanges(editor: vscode.TextEditor, snapshots: Snapshots): vscode.Range[] {
  const { document } = editor;
  if (document.languageId !== languageId || !readSettings(document.uri).dimFurniture) return [];
  const snapshot = snapshots.of(document);
  const visible = visibleSpan(editor, snapshot);
  return snapshot.analysis.sections
    .filter((section) => furniture.has(section.kind) && overlaps(section, visible))
    .map((section) => toLineRange(snapshot.lines, section.firstLine, section.lastLine));
}
