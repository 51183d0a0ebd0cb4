// The part that all our trees share: plain nodes in, tree items out.

import * as vscode from 'vscode';
import { directionOf, isolate } from '../../core/text/direction';
import { excerpt } from '../../core/text/excerpt';
import { internalCommands } from '../ids';
import { readSettings } from '../settings';

/** As much of a left-to-right text as a wide side bar shows. */
const rowLength = 100;
/**
 * A row is laid out from left to right and cut at its right end, which is where a right-to-left text
 * begins: it must be short enough for a narrow side bar.
 */
const rightToLeftRowLength = 34;

/** Article text for a row: one line, isolated, its beginning in sight. */
export function rowText(text: string): string {
  const rtl = directionOf(text.slice(0, rowLength)) === 'rtl';
  return isolate(excerpt(text, rtl ? rightToLeftRowLength : rowLength));
}

export interface Place {
  readonly uri: vscode.Uri;
  readonly range: vscode.Range;
}

/** A row of a tree with its rows below. `id` is stable over rebuilds and unique in its tree. */
export interface TreeNode {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly icon?: vscode.ThemeIcon;
  readonly contextValue?: string;
  /** What a screen reader says: a sentence. */
  readonly spoken: string;
  readonly collapsed?: boolean;
  readonly children?: readonly TreeNode[];
  /** Where a click leads. */
  readonly place?: Place;
  /** A click's command, for rows that lead to no place. */
  readonly command?: vscode.Command;
  /** Worked out when the row is hovered. */
  readonly tooltip?: () => vscode.MarkdownString | string;
  /** Passed to commands of the row's menus. */
  readonly subject?: unknown;
}

export class NodeTree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private parents = new Map<string, TreeNode>();
  private nodes = new Map<string, TreeNode>();
  private roots: readonly TreeNode[] = [];
  readonly onDidChangeTreeData = this.changed.event;

  show(roots: readonly TreeNode[]): void {
    this.roots = roots;
    this.parents = new Map();
    this.nodes = new Map();
    this.index(roots, undefined);
    this.changed.fire();
  }

  find(id: string): TreeNode | undefined {
    return this.nodes.get(id);
  }

  getChildren(node?: TreeNode): TreeNode[] {
    return [...(node ? (this.nodes.get(node.id)?.children ?? []) : this.roots)];
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return this.parents.get(node.id);
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    const open = node.collapsed ? Collapsed : Expanded;
    const item = new vscode.TreeItem(node.label, node.children?.length ? open : None);
    item.id = node.id;
    item.accessibilityInformation = { label: node.spoken };
    if (node.description !== undefined) item.description = node.description;
    if (node.icon) item.iconPath = node.icon;
    if (node.contextValue !== undefined) item.contextValue = node.contextValue;
    if (node.command) item.command = node.command;
    else if (node.place) item.command = revealCommand(node.place);
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, node: TreeNode): vscode.TreeItem {
    item.tooltip = node.tooltip?.() ?? node.label;
    return item;
  }

  dispose(): void {
    this.changed.dispose();
  }

  private index(nodes: readonly TreeNode[], parent: TreeNode | undefined): void {
    for (const node of nodes) {
      this.nodes.set(node.id, node);
      if (parent) this.parents.set(node.id, parent);
      if (node.children) this.index(node.children, node);
    }
  }
}

function revealCommand({ uri, range }: Place): vscode.Command {
  const { start, end } = range;
  const where = [uri.toString(), start.line, start.character, end.line, end.character];
  return { command: internalCommands.reveal, title: vscode.l10n.t('Reveal'), arguments: where };
}

/** Selects the row of the cursor's place in a view that somebody sees and wants to follow. */
export function followTo(
  view: vscode.TreeView<TreeNode>,
  tree: NodeTree,
  rowAtCursor: () => string | undefined,
): void {
  if (!view.visible || !readSettings().followCursor) return;
  const id = rowAtCursor();
  const node = id === undefined ? undefined : tree.find(id);
  if (node) void view.reveal(node, { select: true, focus: false });
}
