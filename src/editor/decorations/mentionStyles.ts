// How mentions look. The colours are the theme's; the line below tells the types apart without them
// (WCAG 1.4.1). Dotted lines are left to suggestions, red waves to problems.

import * as vscode from 'vscode';

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

const otherLine: Line = { style: 'solid', width: '4px' };

/** The decoration of a type's mentions; types that are not in the default tag set share one. */
export function createMentionStyle(type: string): vscode.TextEditorDecorationType {
  const name = type in lines ? type : 'other';
  const { style, width, over } = lines[name] ?? otherLine;
  const where = over ? 'underline overline' : 'underline';
  // An underline's colour can be set through the text decoration only, which takes no ThemeColor.
  const colour = `var(--vscode-pressmark-${name}Foreground)`;
  return vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor(`pressmark.${name}Background`),
    textDecoration: `${where} ${style} ${width} ${colour}; text-underline-offset: 3px; text-decoration-skip-ink: none`,
    overviewRulerColor: new vscode.ThemeColor(`pressmark.${name}Foreground`),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
