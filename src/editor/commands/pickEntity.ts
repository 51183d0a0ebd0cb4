import * as vscode from 'vscode';
import type { Entity } from '../../core/annotations/annotations';
import { rankBySimilarity } from '../../core/entities/resolveEntity';
import { isolate } from '../../core/text/direction';
import { typeIcon } from '../icons';

/** Asks which entity a text names, the most similar first; `undefined` when the user leaves. */
export async function pickEntity(
  entities: readonly Entity[],
  exact: string,
): Promise<Entity | undefined> {
  const items = rankBySimilarity(entities, exact).map((entity) => ({
    ...entityItem(entity),
    entity,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: whoOrWhat(exact),
    matchOnDescription: true,
  });
  return chosen?.entity;
}

/** The row of an entity in a list of what a text may name. */
export function entityItem({ name, type, aliases = [] }: Entity): vscode.QuickPickItem {
  return {
    label: isolate(name),
    description: aliases.map(isolate).join(', '),
    iconPath: typeIcon({ id: type }),
  };
}

/** The question above such a list. */
export function whoOrWhat(exact: string): string {
  return vscode.l10n.t('Who or what is {0}?', isolate(exact));
}
