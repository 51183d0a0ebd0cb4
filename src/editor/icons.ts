// The codicons of sections, entity types and sources, one place for outline and trees.

import * as vscode from 'vscode';
import type { SectionKind } from '../core/article/article';
import type { SourceKind } from '../core/attribution/quotation';
import type { EntityType } from '../core/entities/tagSet';

/** The outline draws a symbol kind's icon; these are the ones that read best for news. */
export function sectionSymbolKind(kind: SectionKind): vscode.SymbolKind {
  switch (kind) {
    case 'headline':
      return vscode.SymbolKind.Class;
    case 'subheading':
      return vscode.SymbolKind.Interface;
    case 'lede':
    case 'paragraph':
      return vscode.SymbolKind.String;
    case 'caption':
    case 'credit':
      return vscode.SymbolKind.File;
    case 'outlet':
    case 'byline':
    case 'published':
    case 'media-id':
    case 'syndication':
      return vscode.SymbolKind.Field;
    case 'chrome':
    case 'related':
    case 'end-mark':
      return vscode.SymbolKind.Null;
  }
}

export function sectionIcon(kind: SectionKind): vscode.ThemeIcon {
  return new vscode.ThemeIcon(sectionIconId(kind));
}

function sectionIconId(kind: SectionKind): string {
  switch (kind) {
    case 'headline':
      return 'text-size';
    case 'subheading':
      return 'list-flat';
    case 'lede':
      return 'quote';
    case 'paragraph':
      return 'whitespace';
    case 'caption':
      return 'file-media';
    case 'credit':
      return 'device-camera';
    case 'outlet':
      return 'broadcast';
    case 'byline':
      return 'edit';
    case 'published':
      return 'calendar';
    case 'media-id':
      return 'tag';
    case 'syndication':
      return 'references';
    case 'related':
      return 'link';
    case 'chrome':
      return 'layout';
    case 'end-mark':
      return 'debug-stop';
  }
}

const typeIconIds: Readonly<Record<string, string>> = {
  person: 'person',
  organization: 'organization',
  location: 'location',
  group: 'globe',
  event: 'milestone',
  work: 'book',
  date: 'calendar',
  quantity: 'symbol-numeric',
};

export function typeIcon(type: Pick<EntityType, 'id' | 'color'>): vscode.ThemeIcon {
  const icon = typeIconIds[type.id] ?? 'tag';
  return new vscode.ThemeIcon(icon, new vscode.ThemeColor(typeColor(type)));
}

/**
 * The theme colour of an entity type's lines and icons: the one that the tag set names, its own, or the
 * neutral one. An icon takes no colour that is not the theme's, so `#rrggbb` is for lines only.
 */
export function typeColor({ id, color }: Pick<EntityType, 'id' | 'color'>): string {
  if (color && !color.startsWith('#')) return `charts.${color}`;
  return `pressmark.${id in typeIconIds ? id : 'other'}Foreground`;
}

/** The icon of a kind of source. */
export function sourceIcon(kind: SourceKind | undefined): vscode.ThemeIcon {
  switch (kind) {
    case 'named':
      return new vscode.ThemeIcon('person');
    case 'unnamed':
      return new vscode.ThemeIcon('eye-closed');
    case 'organization':
      return new vscode.ThemeIcon('organization');
    case 'document':
      return new vscode.ThemeIcon('file-text');
    case 'media':
      return new vscode.ThemeIcon('broadcast');
    case undefined:
      return new vscode.ThemeIcon('quote');
  }
}
