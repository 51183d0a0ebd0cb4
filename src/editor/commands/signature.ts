import type * as vscode from 'vscode';
import type { TagOptions } from '../../core/annotations/tagSpan';
import { readSettings } from '../settings';

/** Who tags and when, as the sidecar keeps it. */
export function signature(uri: vscode.Uri): Pick<TagOptions, 'by' | 'at'> {
  const { annotator } = readSettings(uri);
  const at = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  return annotator ? { by: annotator, at } : { at };
}
