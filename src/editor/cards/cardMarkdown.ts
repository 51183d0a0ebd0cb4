import type * as vscode from 'vscode';
import type { Card } from '../../core/reader/messages';
import { commands } from '../ids';
import { commandLink, markdown } from '../markdown';

/** A card as an editor's hover shows it. Its actions are links that name the subject by its id. */
export function cardMarkdown(
  { title, facts, notes, actions }: Card,
  subject: string,
): vscode.MarkdownString {
  const links = actions.map(({ action, label }) => commandLink(label, commands[action], subject));
  return markdown(
    [`**${title}** — ${facts.join(' · ')}`, ...notes, links.join(' · ')].join('\n\n'),
    actions.map(({ action }) => commands[action]),
  );
}
