// How mentions look. The colours are the theme's; the line below tells the types apart without them
// (WCAG 1.4.1). Dotted lines are left to suggestions, red waves to problems.

import * as vscode from 'vscode';
import type { EntityType } from '../../core/entities/tagSet';
import { typeColor } from '../icons';

interface Line {
  readonly style: 'solid' | 'double' | 'dashed' | 'wavy';
  readonly width: string;
  /** A line above as well. */
  readonly over?: true;
}

const lines: Readonly<Record<string, Line>> = {
  person: { style: 'solid', width: '2px' },
  organization: { style: 'double', width: '1px' },
  location: { style: 'dashed', width: '2px' },
  group: { style: 'wavy', width: '1px' },
  event: { style: 'solid', width: '1px', over: true },
  work: { style: 'double', width: '1px', over: true },
  date: { style: 'solid', width: '1px' },
  quantity: { style: 'dashed', width: '1px' },
};

/** For types that a folder defines itself, one after the other. */
const otherLines: readonly Line[] = [
  { style: 'solid', width: '4px' },
  { style: 'double', width: '3px' },
  { style: 'dashed', width: '4px' },
  { style: 'wavy', width: '2px' },
  { style: 'solid', width: '2px', over: true },
  { style: 'dashed', width: '2px', over: true },
];

/** The decoration of a type's mentions. `place` is that of the type in its tag set, from 0. */
export function createMentionStyle(
  type: EntityType,
  place: number,
): vscode.TextEditorDecorationType {
  const { style, width, over } = lines[type.id] ?? otherLine(place);
  const where = over ? 'underline overline' : 'underline';
  // An underline's colour can be set through the text decoration only, which takes no ThemeColor.
  const colour = lineColor(type);
  return vscode.window.createTextEditorDecorationType({
    backgroundColor: background(type),
    textDecoration: `${where} ${style} ${width} ${colour}; text-underline-offset: 3px; text-decoration-skip-ink: none`,
    overviewRulerColor: rulerColor(type),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

function otherLine(place: number): Line {
  const line = otherLines[place % otherLines.length];
  if (!line) throw new RangeError(`no line for the place ${String(place)}`);
  return line;
}

/** The colour of a type's lines, for CSS. */
export function lineColor(type: EntityType): string {
  if (type.color?.startsWith('#')) return type.color;
  return `var(--vscode-${typeColor(type).replaceAll('.', '-')})`;
}

function rulerColor(type: EntityType): string | vscode.ThemeColor {
  return type.color?.startsWith('#') ? type.color : new vscode.ThemeColor(typeColor(type));
}

/** The theme's own, or as faint a tint of the colour that the tag set names. */
function background(type: EntityType): string | vscode.ThemeColor {
  if (type.color) return `color-mix(in srgb, ${lineColor(type)} 15%, transparent)`;
  return new vscode.ThemeColor(typeColor(type).replace(/Foreground$/, 'Background'));
}
