import * as vscode from 'vscode';
import type { SectionKind } from '../../core/article/article';
import { languageId } from '../ids';
import type { Snapshots } from '../model/snapshot';

/** Contributed in the manifest with the scopes they fall back to. */
const tokenTypes = ['headline', 'subheading', 'articleMetadata', 'caption', 'furniture'] as const;
type TokenType = (typeof tokenTypes)[number];

const legend = new vscode.SemanticTokensLegend([...tokenTypes]);

/** Colours the sections that only the analysis can tell; the body keeps what the grammar gives it. */
export function registerSemanticTokens(snapshots: Snapshots): vscode.Disposable {
  return vscode.languages.registerDocumentSemanticTokensProvider(
    { language: languageId },
    {
      onDidChangeSemanticTokens: snapshots.onDidReanalyze,
      provideDocumentSemanticTokens(document) {
        const { analysis, lines } = snapshots.of(document);
        const builder = new vscode.SemanticTokensBuilder(legend);
        for (const section of analysis.sections) {
          const type = tokenType(section.kind);
          if (!type) continue;
          for (let line = section.firstLine; line <= section.lastLine; line++) {
            const length = lines.end(line) - lines.start(line);
            if (length > 0) builder.push(new vscode.Range(line, 0, line, length), type);
          }
        }
        return builder.build();
      },
    },
    legend,
  );
}

function tokenType(kind: SectionKind): TokenType | undefined {
  switch (kind) {
    case 'headline':
      return 'headline';
    case 'subheading':
      return 'subheading';
    case 'outlet':
    case 'byline':
    case 'published':
    case 'media-id':
    case 'syndication':
      return 'articleMetadata';
    case 'caption':
    case 'credit':
      return 'caption';
    case 'chrome':
    case 'related':
    case 'end-mark':
      return 'furniture';
    case 'lede':
    case 'paragraph':
      return undefined;
  }
}
