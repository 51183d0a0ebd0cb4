import type * as vscode from 'vscode';
import type { Signature } from '../../core/annotations/newMention';
import { readSettings } from '../settings';

/** Who tags and when, as the sidecar keeps it. */
export function signature(uri: vscode.Uri): Signature {
  const { annotator } = readSettings(uri);
  const at = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  return annotator ? { by: annotator, at } : { at };
}
