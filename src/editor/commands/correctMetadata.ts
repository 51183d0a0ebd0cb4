import * as vscode from 'vscode';
import { correctMetadata as withMetadata } from '../../core/annotations/edit';
import { correctableNames, type CorrectableName } from '../../core/article/corrections';
import { metadataLabel } from '../metadataRows';
import { targetArticle, type Desk } from './target';

/** ISO 8601, as precisely as is known: a year, a month, a day or a minute. */
const isoDate = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;

/**
 * Corrects the metadata of a row or a hover's link, or else of a name that the user picks. A key binding
 * may give the value; otherwise the user is asked.
 */
export async function correctMetadata(
  desk: Desk,
  subject?: unknown,
  given?: unknown,
): Promise<void> {
  const { t } = vscode.l10n;
  const { view, article } = await targetArticle(desk);
  const name = nameOf(subject) ?? (await pickName());
  if (!name) return;
  const { metadata } = desk.snapshots.of(view.document).analysis;
  const title = t('Correct {0}', metadataLabel(name));
  const value =
    typeof given === 'string' ? given : await askValue(name, title, metadata[name]?.value);
  if (value === undefined) return;
  article.edit(title, (annotations) => withMetadata(annotations, name, value.trim() || undefined));
}

async function askValue(
  name: CorrectableName,
  title: string,
  current = '',
): Promise<string | undefined> {
  const { t } = vscode.l10n;
  return vscode.window.showInputBox({
    title,
    value: current,
    prompt: t('Leave empty to take what Pressmark reads.'),
    validateInput: (text) =>
      isDate(name) && text !== '' && !isoDate.test(text.trim())
        ? t('Write the date as 2024-07-03 or 2024-07-03T09:00.')
        : undefined,
  });
}

const isDate = (name: CorrectableName) => name === 'published' || name === 'modified';

function nameOf(subject: unknown): CorrectableName | undefined {
  const named: unknown =
    typeof subject === 'object' && subject !== null && 'subject' in subject
      ? subject.subject
      : subject;
  return correctableNames.find((name) => name === named);
}

async function pickName(): Promise<CorrectableName | undefined> {
  const items = correctableNames.map((name) => ({ name, label: metadataLabel(name) }));
  const title = vscode.l10n.t('Correct Metadata');
  return (await vscode.window.showQuickPick(items, { title }))?.name;
}
