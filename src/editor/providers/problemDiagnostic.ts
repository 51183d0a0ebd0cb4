import * as vscode from 'vscode';
import type { SidecarProblem } from '../../core/sidecar/problems';
import type { Lines } from '../../core/text/lines';
import { toRange } from '../convert';
import { problemText } from '../problemWording';

/** As many as Problems shows of one file; a reader mends a few and sees the next. */
export const mostShown = 250;

/** A problem of one of our files as Problems lists it. */
export function problemDiagnostic(problem: SidecarProblem, lines: Lines): vscode.Diagnostic {
  const { Error: error, Warning: warning } = vscode.DiagnosticSeverity;
  const level = problem.severity === 'error' ? error : warning;
  const range = toRange(lines, problem);
  return ours(new vscode.Diagnostic(range, problemText(problem), level), problem.code);
}

/** The diagnostic, signed. */
export function ours(diagnostic: vscode.Diagnostic, code: string): vscode.Diagnostic {
  diagnostic.source = 'Pressmark';
  diagnostic.code = code;
  return diagnostic;
}
