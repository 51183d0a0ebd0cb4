import * as vscode from 'vscode';
import type { Entity } from '../../core/annotations/annotations';
import type { Link } from '../../core/annotations/tagSpan';
import { foldName } from '../../core/entities/foldName';
import { namesEntities, rankBySimilarity, resolveEntity } from '../../core/entities/resolveEntity';
import { isolate } from '../../core/text/direction';
import { typeIcon } from '../icons';
import { entityItem, whoOrWhat } from './pickEntity';

interface Answer extends vscode.QuickPickItem {
  readonly link: Link;
}

/**
 * Asks whom or what a name stands for, where several entities of the article or several full names that
 * are suggested go by it. Leaving the question cancels the command.
 */
export async function askEntity(
  entities: readonly Entity[],
  type: string,
  name: string,
  suggested: readonly string[] = [],
): Promise<Link> {
  if (!namesEntities(type)) return {};
  const resolution = resolveEntity(entities, type, name);
  const open = resolution.kind === 'ambiguous' ? resolution.entities : [];
  if (open.length === 0 && suggested.length === 0) return {};
  const known = resolution.kind === 'known' ? [resolution.entity] : open;
  const taken = new Set(known.map((entity) => foldName(entity.name)));
  const iconPath = typeIcon({ id: type });
  const answers: readonly Answer[] = [
    ...rankBySimilarity(known, name).map((entity) => ({
      ...entityItem(entity),
      link: { entity: entity.id },
    })),
    ...suggested
      .filter((full) => !taken.has(foldName(full)))
      .map((full) => ({ label: isolate(full), iconPath, link: { name: full } })),
    {
      label: vscode.l10n.t('Somebody or something else'),
      description: vscode.l10n.t('a new entity of the name {0}', isolate(name)),
      iconPath: new vscode.ThemeIcon('add'),
      alwaysShow: true,
      link: { name, another: true },
    },
  ];
  const answer = await vscode.window.showQuickPick(answers, {
    title: whoOrWhat(name),
    matchOnDescription: true,
  });
  if (!answer) throw new vscode.CancellationError();
  return answer.link;
}
