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
    entity,
    label: isolate(entity.name),
    description: (entity.aliases ?? []).map(isolate).join(', '),
    iconPath: typeIcon({ id: entity.type }),
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Who or what is {0}?', isolate(exact)),
    matchOnDescription: true,
  });
  return chosen?.entity;
}
