import * as vscode from 'vscode';
import type { EntityType, TagSet } from '../../core/entities/tagSet';
import { typeIcon } from '../icons';
import { typeLabel } from '../wording';

interface TypeItem extends vscode.QuickPickItem {
  readonly type: EntityType;
}

/** Asks for a type. Its key picks it at once; `undefined` when the user leaves. */
export async function pickType(
  tagSet: TagSet,
  title: string,
  current?: string,
): Promise<EntityType | undefined> {
  const items = tagSet.types.map((type): TypeItem => ({
    type,
    label: `${type.key || ' '}  ${typeLabel(type)}`,
    description: vscode.l10n.t(type.description),
    iconPath: typeIcon(type),
  }));
  const pick = vscode.window.createQuickPick<TypeItem>();
  pick.title = title;
  pick.placeholder = vscode.l10n.t('Press a key from the list, or type to filter');
  pick.items = items;
  pick.activeItems = items.filter((item) => item.type.id === current);
  try {
    return await new Promise((resolve) => {
      pick.onDidChangeValue((value) => {
        const byKey = tagSet.types.find((type) => type.key === value);
        if (byKey) resolve(byKey);
      });
      pick.onDidAccept(() => {
        resolve(pick.activeItems[0]?.type);
      });
      pick.onDidHide(() => {
        resolve(undefined);
      });
      pick.show();
    });
  } finally {
    pick.dispose();
  }
}
