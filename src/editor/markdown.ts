// Markdown for hovers and tooltips. Article text is foreign: it enters escaped and isolated, so that it
// can neither become a link or an image nor turn the words around it about.

import * as vscode from 'vscode';
import { isolate } from '../core/text/direction';
import { excerpt } from '../core/text/excerpt';
import { internalCommands } from './ids';

const special = /[\\`*_{}[\]()#+\-.!|~$]/g;

/** Article text as inline Markdown that shows just that text, cut to `limit` characters. */
export function foreign(text: string, limit = 120): string {
  const escaped = excerpt(text, limit)
    .replace(special, String.raw`\$&`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  return isolate(escaped);
}

/** A link that reveals a range of a document. */
export function revealLink(label: string, uri: vscode.Uri, range: vscode.Range): string {
  const target = [uri.toString(), range.start.line, range.start.character, range.end.line];
  const args = encodeURIComponent(JSON.stringify([...target, range.end.character]));
  return `[${label}](command:${internalCommands.reveal}?${args})`;
}

/** A link that runs a command with arguments that JSON can hold. */
export function commandLink(label: string, command: string, ...args: readonly string[]): string {
  const query = args.length === 0 ? '' : `?${encodeURIComponent(JSON.stringify(args))}`;
  return `[${label}](command:${command}${query})`;
}

/** A Markdown string in which only the named commands may be linked to. */
export function markdown(
  value: string,
  enabledCommands: readonly string[] = [],
): vscode.MarkdownString {
  const result = new vscode.MarkdownString(value, true);
  result.isTrusted = { enabledCommands };
  return result;
}
