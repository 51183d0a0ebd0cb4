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

/** Rows, or what makes them: where they may be thousands, only those that are looked at are made. */
export type Rows = readonly TreeNode[] | (() => readonly TreeNode[]);

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
  /** There is at least one where a function makes them. */
  readonly children?: Rows;
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
  /** Kept when other rows are shown: VS Code may ask about those that it was told to reveal before. */
  private readonly parents = new WeakMap<TreeNode, TreeNode>();
  private nodes = new Map<string, TreeNode>();
  private made = new Map<Rows, readonly TreeNode[]>();
  private roots: Rows = [];
  readonly onDidChangeTreeData = this.changed.event;

  show(roots: Rows): void {
    this.roots = roots;
    this.nodes = new Map();
    this.made = new Map();
    this.changed.fire();
  }

  /** The row that ids lead to from the top. A row that is made with those above it is found by its own. */
  find(path: readonly string[]): TreeNode | undefined {
    this.rows(this.roots, undefined);
    let node: TreeNode | undefined;
    for (const id of path) {
      if (node) this.getChildren(node);
      node = this.nodes.get(id);
    }
    return node;
  }

  getChildren(node?: TreeNode): TreeNode[] {
    if (!node) return [...this.rows(this.roots, undefined)];
    const { children } = this.nodes.get(node.id) ?? node;
    return children ? [...this.rows(children, node)] : [];
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return this.parents.get(node);
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    const open = node.collapsed ? Collapsed : Expanded;
    const isLeaf = !node.children || (Array.isArray(node.children) && node.children.length === 0);
    const item = new vscode.TreeItem(node.label, isLeaf ? None : open);
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

  /** The rows, made when they are first asked for, and from then on to be found. */
  private rows(rows: Rows, parent: TreeNode | undefined): readonly TreeNode[] {
    const known = this.made.get(rows);
    if (known) return known;
    const nodes = typeof rows === 'function' ? rows() : rows;
    this.made.set(rows, nodes);
    for (const node of nodes) {
      this.nodes.set(node.id, node);
      if (parent) this.parents.set(node, parent);
      if (node.children && typeof node.children !== 'function') this.rows(node.children, node);
    }
    return nodes;
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
  rowsToCursor: () => readonly string[] | undefined,
): void {
  if (!view.visible || !readSettings().followCursor) return;
  const path = rowsToCursor();
  const node = path && tree.find(path);
  if (node) void view.reveal(node, { select: true, focus: false });
}
