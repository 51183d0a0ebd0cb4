import * as vscode from 'vscode';
import type { Metadata, Reading, Section, SectionKind } from '../../core/article/article';
import { sectionAt } from '../../core/article/parts';
import type { OutletRules } from '../../core/article/outletRules/outletRules';
import { ruleForLine } from '../../core/article/outletRules/ruleForLine';
import { addOutletRule } from '../../core/sidecar/addOutletRule';
import { outletsName } from '../../core/sidecar/readOutletRules';
import { outletsVersion } from '../../core/sidecar/schemaVersion';
import { contains, type Span } from '../../core/text/span';
import { trimSpan } from '../../core/text/trimSpan';
import { commands } from '../ids';
import { textOf } from '../model/folderFiles';
import type { ArticleIndex } from '../model/articleIndex';
import type { Outlets } from '../model/outlets';
import type { Snapshot } from '../model/snapshot';
import { openFolderFile, replaceFolderFile } from './folderFile';
import { registerCommand, UserError } from './registerCommand';
import { pickKind, sectionOf } from './sectionCommands';
import { targetArticle, type Desk } from './target';

type OutletDesk = Pick<Desk, 'active' | 'store' | 'snapshots'>;

export function registerOutletCommands(
  log: vscode.LogOutputChannel,
  desk: OutletDesk,
  outlets: Outlets,
  index: ArticleIndex,
): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand(log, commands.createOutletRule, (...args: readonly unknown[]) =>
      createOutletRule(desk, { outlets, index }, ...args),
    ),
    registerCommand(log, commands.openOutletRules, () => openOutletRules(desk, outlets)),
  );
}

/**
 * Writes a rule by which lines like that of a row, or else of the cursor, are of a kind on all pages of the
 * outlet. A key binding may name the kind and the outlet; otherwise the user is asked.
 */
async function createOutletRule(
  desk: OutletDesk,
  { outlets, index }: { readonly outlets: Outlets; readonly index: ArticleIndex },
  subject?: unknown,
  kindGiven?: unknown,
  nameGiven?: unknown,
): Promise<void> {
  const { t } = vscode.l10n;
  const { view } = await targetArticle(desk);
  const { uri } = view.document;
  const file = outlets.files.fileFor(uri);
  if (!file) throw new UserError(t('Open a folder first: its outlet rules are a file in it.'));
  const snapshot = desk.snapshots.of(view.document);
  const cursor =
    sectionOf(subject, snapshot.analysis.sections)?.start ?? view.selections[0]?.cursor;
  const line = cursor === undefined ? undefined : lineAt(snapshot, cursor);
  if (!line) throw new UserError(t('There is no text on this line.'));
  const title = t('Create Rule from This Line');
  const picked = await pickKind(title, line.section.kind, kindGiven);
  if (!picked?.sectionKind) return;
  const rule = ruleForLine(picked.sectionKind, {
    text: snapshot.text.slice(line.start, line.end),
    language: snapshot.analysis.language,
    ...valueIn(snapshot, line, picked.sectionKind),
    ...(line.before && { after: line.before.kind }),
  });
  if (!rule) throw new UserError(t('Nothing tells lines like this one from others.'));
  const place = {
    path: outlets.pathOf(uri) ?? '',
    isMixed: () => othersNameOutlets(index, uri),
  };
  const outlet = await outletOf(snapshot, place, nameGiven);
  if (!outlet) return;
  const yaml = addOutletRule(await textOf(file), outlet, rule);
  if (yaml === undefined) {
    throw new UserError(
      t('{0} cannot be read as it stands, so nothing is written to it. See Problems.', outletsName),
    );
  }
  await replaceFolderFile(file, yaml);
  vscode.window.setStatusBarMessage(t('Rule written to {0}', outletsName), 3000);
}

/** Whether articles in the folder of this one name outlets of their own. */
async function othersNameOutlets(index: ArticleIndex, uri: vscode.Uri): Promise<boolean> {
  return (await index.beside(uri)).some(({ outlet }) => outlet !== undefined);
}

/** Opens the folder's outlet rules. Where there are none, a file to begin with is offered. */
async function openOutletRules({ active }: OutletDesk, outlets: Outlets): Promise<void> {
  const file = outlets.files.fileFor(active.document?.uri);
  if (!file) {
    throw new UserError(vscode.l10n.t('Open a folder first: its outlet rules are a file in it.'));
  }
  await openFolderFile(file, `schema: ${outletsVersion}\noutlets: []\n`);
}

interface LineSeen extends Span {
  readonly section: Section;
  readonly before: Section | undefined;
}

function lineAt({ text, lines, analysis }: Snapshot, offset: number): LineSeen | undefined {
  const number = lines.lineAt(offset);
  const span = trimSpan(text, { start: lines.start(number), end: lines.end(number) });
  const section = sectionAt(analysis.sections, number);
  if (!span || !section) return undefined;
  const before = analysis.sections.findLast(({ lastLine }) => lastLine < number);
  return { ...span, section, before: section.firstLine < number ? section : before };
}

/** What the program reads in the line as the value of the kind. */
function valueIn(
  { analysis }: Snapshot,
  line: Span,
  kind: SectionKind,
): { readonly value: Span } | undefined {
  const value = readingsOf(analysis.metadata, kind).find((reading) => contains(line, reading));
  return value && { value: { start: value.start - line.start, end: value.end - line.start } };
}

function readingsOf(metadata: Metadata, kind: SectionKind): readonly Reading[] {
  const { bylines, credits, headline, published, mediaId } = metadata;
  switch (kind) {
    case 'byline':
      return bylines;
    case 'caption':
    case 'credit':
      return credits;
    case 'headline':
      return headline ? [headline] : [];
    case 'published':
      return published ? [published] : [];
    case 'media-id':
      return mediaId ? [mediaId] : [];
    default:
      return [];
  }
}

/** An article's file as rules name it, and whether articles beside it name outlets of their own. */
interface RulePlace {
  readonly path: string;
  readonly isMixed: () => Promise<boolean>;
}

/**
 * The outlet that the rule is for: the one that the article names, or else one that the user names, whose
 * articles are those in the folder of this one; in a folder of several outlets this one alone.
 */
async function outletOf(
  { analysis }: Snapshot,
  { path, isMixed }: RulePlace,
  given: unknown,
): Promise<Omit<OutletRules, 'lines'> | undefined> {
  const { outlet } = analysis.metadata;
  if (outlet && outlet.rule !== 'person') return { name: outlet.value };
  const { t } = vscode.l10n;
  const alone = await isMixed();
  const name =
    typeof given === 'string'
      ? given
      : await vscode.window.showInputBox({
          title: t('Outlet'),
          ...(outlet && { value: outlet.value }),
          prompt: alone
            ? t(
                'Whose page is this? Others of this folder name outlets, so the rule is for it alone.',
              )
            : t('Whose pages are these? The rule is for the articles of this folder.'),
          validateInput: (text) => (text.trim() === '' ? t('The outlet needs a name.') : undefined),
        });
  if (name === undefined || name.trim() === '') return undefined;
  const files = alone ? path : `${path.slice(0, path.lastIndexOf('/') + 1)}*`;
  return { name: name.trim(), files: [files] };
}
