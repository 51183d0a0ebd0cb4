import * as vscode from 'vscode';
import type { Annotations, Mention } from '../../core/annotations/annotations';
import { changeMention } from '../../core/annotations/edit';
import type { Attribute } from '../../core/entities/tagSet';
import { isolate } from '../../core/text/direction';
import { excerpt } from '../../core/text/excerpt';
import type { AnnotatedArticle } from '../model/annotatedArticle';
import { attributeLabel, certaintyLabel } from '../wording';
import { targetArticle, targetMentions } from './target';
import type { Desk } from './target';

const certainties = ['high', 'medium', 'low'] as const;

/** Asks for a value of a mention's attributes, or how sure the annotator is, one after the other. */
export async function editAttributes(desk: Desk, subject?: unknown): Promise<void> {
  const target = await targetArticle(desk);
  const [mention] = targetMentions(desk, target, subject, undefined);
  if (!mention) return;
  const { article } = target;
  const { attributes = [] } = desk.tagSets.typeOf(article.uri, mention.type);
  if (attributes.length === 0) {
    await askCertainty(article, mention);
    return;
  }
  // Until the user leaves the list: who fills in one attribute mostly fills in the others too.
  for (;;) {
    const current = mentionOf(article, mention.id);
    if (!current) return;
    const chosen = await pickAttribute(current, attributes);
    if (!chosen) return;
    if (chosen === 'certainty') await askCertainty(article, current);
    else await askValue(article, current, chosen);
  }
}

/** Asks for the attributes that the tag set requires and new mentions lack. */
export async function askRequired(
  desk: Desk,
  article: AnnotatedArticle,
  id: string,
): Promise<void> {
  const mention = mentionOf(article, id);
  if (!mention) return;
  const { attributes = [] } = desk.tagSets.typeOf(article.uri, mention.type);
  for (const attribute of attributes.filter(({ required }) => required)) {
    const current = mentionOf(article, id);
    if (!current || valueOf(current, attribute) !== '') continue;
    if (!(await askValue(article, current, attribute))) return;
  }
}

interface AttributeItem extends vscode.QuickPickItem {
  readonly chosen: Attribute | 'certainty';
}

async function pickAttribute(mention: Mention, attributes: readonly Attribute[]) {
  const { t } = vscode.l10n;
  const items: AttributeItem[] = [
    ...attributes.map((attribute) => ({
      chosen: attribute,
      label: attributeLabel(attribute),
      description: isolate(valueOf(mention, attribute)),
      detail: attribute.description ?? '',
    })),
    {
      chosen: 'certainty',
      label: t('Certainty'),
      description: mention.certainty ? certaintyLabel(mention.certainty) : '',
    },
  ];
  const item = await vscode.window.showQuickPick(items, { title: titleOf(mention) });
  return item?.chosen;
}

/** Whether a value was given, if only an empty one. */
async function askValue(
  article: AnnotatedArticle,
  mention: Mention,
  attribute: Attribute,
): Promise<boolean> {
  const label = attributeLabel(attribute);
  const value = await (attribute.choices
    ? pickChoice(mention, attribute, attribute.choices)
    : vscode.window.showInputBox({
        title: `${titleOf(mention)} · ${label}`,
        value: valueOf(mention, attribute),
        prompt: attribute.description ?? '',
      }));
  if (value === undefined) return false;
  article.edit(vscode.l10n.t('{0} of {1}', label, titleOf(mention)), (annotations) =>
    withAttribute(annotations, mention.id, attribute.id, value.trim()),
  );
  return true;
}

async function pickChoice(mention: Mention, attribute: Attribute, choices: readonly string[]) {
  const none = vscode.l10n.t('No value');
  const current = valueOf(mention, attribute);
  const items = [...choices, ...(current === '' ? [] : [none])].map((label) => ({
    label,
    picked: label === current,
  }));
  const item = await vscode.window.showQuickPick(items, {
    title: `${titleOf(mention)} · ${attributeLabel(attribute)}`,
    placeHolder: attribute.description ?? '',
  });
  return item?.label === none ? '' : item?.label;
}

function withAttribute(
  annotations: Annotations,
  id: string,
  name: string,
  value: string,
): Annotations {
  const mention = annotations.mentions.find((one) => one.id === id);
  const others = Object.entries(mention?.attributes ?? {}).filter(([other]) => other !== name);
  const entries = value === '' ? others : [...others, [name, value] as const];
  const attributes = entries.length > 0 ? Object.fromEntries(entries) : undefined;
  return changeMention(annotations, [id], { attributes });
}

async function askCertainty(article: AnnotatedArticle, mention: Mention): Promise<void> {
  const { t } = vscode.l10n;
  const items = [...certainties, undefined].map((certainty) => ({
    certainty,
    label: certainty ? certaintyLabel(certainty) : t('Not stated'),
  }));
  const title = `${titleOf(mention)} · ${t('Certainty')}`;
  const item = await vscode.window.showQuickPick(items, { title });
  if (!item) return;
  const { certainty } = item;
  article.edit(title, (annotations) => changeMention(annotations, [mention.id], { certainty }));
}

function mentionOf({ annotations }: AnnotatedArticle, id: string): Mention | undefined {
  return annotations.mentions.find((mention) => mention.id === id);
}

function valueOf({ attributes = {} }: Mention, { id }: Attribute): string {
  return Object.hasOwn(attributes, id) ? String(attributes[id]) : '';
}

function titleOf({ exact }: Mention): string {
  return isolate(excerpt(exact, 40));
}
