import * as vscode from 'vscode';
import { findDeceptive, type Deception, type DeceptiveCharacter } from '../../core/text/deceptive';
import type { Lines } from '../../core/text/lines';
import { toRange } from '../convert';
import { languageId, settings } from '../ids';
import type { Snapshots } from '../model/snapshot';
import { concerns, readSettings } from '../settings';
import { showHiddenCharacters } from './hiddenCharacterHints';
import { mostShown, ours } from './problemDiagnostic';

/** After the last key: nobody looks at Problems while typing. */
const rest = 500;

/** Tells each line of an article that holds characters which nobody sees or takes for others. */
export function registerHiddenCharacterProblems(snapshots: Snapshots): vscode.Disposable {
  const { languages, window, workspace } = vscode;
  const collection = languages.createDiagnosticCollection('pressmark-characters');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    for (const { document } of window.visibleTextEditors) {
      if (document.languageId !== languageId) continue;
      const { text, lines, tooLong } = snapshots.of(document);
      const isWanted = !tooLong && readSettings(document.uri).hiddenCharacterProblems;
      collection.set(document.uri, isWanted ? problemsOf(findDeceptive(text), lines) : []);
    }
  };
  const lookSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, rest);
  };
  look();
  return vscode.Disposable.from(
    collection,
    window.onDidChangeVisibleTextEditors(look),
    workspace.onDidOpenTextDocument(look),
    workspace.onDidChangeTextDocument(lookSoon),
    workspace.onDidCloseTextDocument(({ uri }) => {
      collection.delete(uri);
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (concerns(event, settings.hiddenCharacterProblems)) look();
    }),
    languages.registerCodeActionsProvider(
      { language: languageId },
      {
        provideCodeActions(_document, _range, { diagnostics }) {
          const concerned = diagnostics.filter(({ code }) => isDeception(code));
          if (concerned.length === 0) return [];
          return [showHiddenCharacters(concerned)];
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
    {
      dispose: () => {
        clearTimeout(timer);
      },
    },
  );
}

const codes: Readonly<Record<Deception, string>> = {
  'bidi-control': 'hidden-direction',
  'zero-width': 'hidden-character',
  'look-alike': 'look-alike',
};

function isDeception(code: vscode.Diagnostic['code']): boolean {
  return Object.values(codes).some((one) => one === code);
}

/** One for all the characters of a kind in a line: a scraped page may hold one behind each word. */
function problemsOf(found: readonly DeceptiveCharacter[], lines: Lines): vscode.Diagnostic[] {
  const groups = new Map<string, [DeceptiveCharacter, ...DeceptiveCharacter[]]>();
  for (const one of found) {
    const key = `${lines.lineAt(one.start)} ${one.kind}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].slice(0, mostShown).map((group) => {
    const [{ kind, start }] = group;
    const end = group.at(-1)?.end ?? start;
    const severity =
      kind === 'look-alike' || group.some(({ character }) => overrides.has(character))
        ? vscode.DiagnosticSeverity.Warning
        : vscode.DiagnosticSeverity.Information;
    const range = toRange(lines, { start, end });
    return ours(new vscode.Diagnostic(range, wordingOf(kind, group), severity), codes[kind]);
  });
}

/** What turns the order of words about, and not only that of a sign at the border of two scripts. */
const overrides: ReadonlySet<string> = new Set(['U+202A', 'U+202B', 'U+202D', 'U+202E']);

function wordingOf(kind: Deception, group: readonly DeceptiveCharacter[]): string {
  const { t } = vscode.l10n;
  const names = [...new Set(group.map(({ character }) => character))].join(', ');
  switch (kind) {
    case 'bidi-control':
      return t('Hidden marks of direction: {0}.', names);
    case 'zero-width':
      return t('Characters that nobody sees: {0}.', names);
    case 'look-alike':
      return t('Letters that look like those of another script: {0}.', names);
  }
}
