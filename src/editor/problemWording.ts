import * as vscode from 'vscode';
import type { SidecarProblem } from '../core/sidecar/problems';

/** What is wrong with a sidecar, and what it means for the reader's tags. */
export function problemText({ code, args }: SidecarProblem): string {
  const { t } = vscode.l10n;
  const { field = '', id = '', reason = '', expected = '', version = '' } = args;
  switch (code) {
    case 'syntax':
      return t('This is not YAML: {0}. Nothing is written to the file until it is mended.', reason);
    case 'no-anchor':
      return t(
        'The alias “{0}” refers to nothing. Nothing is written to the file until it is mended.',
        reason,
      );
    case 'duplicate-key':
      return t('The key “{0}” stands here twice. Keep one of the two.', reason);
    case 'unknown-tag':
      return t('This YAML tag is not known. The value is read as it stands.');
    case 'alias-bomb':
      return t(
        'The aliases in this file stand for more than can be read. Nothing is written to it.',
      );
    case 'too-deep':
      return t('This file is nested too deep to be read. Nothing is written to it.');
    case 'too-large':
      return t('This file is too large to be read in the form it has. Nothing is written to it.');
    case 'conflict-marks':
      return t('A merge left conflict marks here. Choose a side; until then nothing is written.');
    case 'newer-version':
      return t(
        'This file was written by a newer version ({0}). Update Pressmark to edit it.',
        version,
      );
    case 'not-a-sidecar':
      return t('This is no annotations file: the line “schema: pressmark/1” is missing.');
    case 'schema':
      return t('“{0}” is not as it should be: {1}.', field, expected);
    case 'duplicate-id':
      return t('Another item has the id “{0}” already.', id);
    case 'past-end':
      return t('“{0}” lies beyond the end of the article.', field);
    case 'bad-range':
      return t('“{0}” ends before it starts.', field);
  }
}
