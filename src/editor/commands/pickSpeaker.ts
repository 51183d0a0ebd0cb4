import * as vscode from 'vscode';
import type { SourceKind } from '../../core/attribution/quotation';
import { isolate } from '../../core/text/direction';
import { sourceIcon } from '../icons';

/** Somebody whom a quotation can be of. */
export interface SpeakerChoice {
  readonly words: string;
  readonly kind: SourceKind | undefined;
  readonly role: string | undefined;
}

interface SpeakerItem extends vscode.QuickPickItem {
  readonly choice: SpeakerChoice;
}

/**
 * Asks who speaks. The likeliest comes first and is chosen by Enter alone; a name that is not in the list
 * is typed. `undefined` when the user leaves.
 */
export async function pickSpeaker(
  title: string,
  choices: readonly SpeakerChoice[],
): Promise<SpeakerChoice | undefined> {
  const items = choices.map((choice): SpeakerItem => ({
    choice,
    label: isolate(choice.words),
    ...(choice.role !== undefined && { description: isolate(choice.role) }),
    iconPath: sourceIcon(choice.kind),
  }));
  const pick = vscode.window.createQuickPick<SpeakerItem>();
  pick.title = title;
  pick.placeholder = vscode.l10n.t('Choose who speaks, or type a name or description');
  pick.matchOnDescription = true;
  pick.items = items;
  try {
    return await new Promise((resolve) => {
      pick.onDidChangeValue((value) => {
        pick.items = [...items, ...typed(value.trim(), choices)];
      });
      pick.onDidAccept(() => {
        resolve(pick.activeItems[0]?.choice);
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

/** A row for what was typed, unless it is in the list. */
function typed(words: string, choices: readonly SpeakerChoice[]): readonly SpeakerItem[] {
  if (words === '' || choices.some((choice) => choice.words === words)) return [];
  const choice = { words, kind: undefined, role: undefined };
  const description = vscode.l10n.t('as typed');
  return [{ choice, label: words, description, alwaysShow: true, iconPath: sourceIcon(undefined) }];
}
