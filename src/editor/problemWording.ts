import * as vscode from 'vscode';
import type { Fault } from '../core/annotations/faults';
import type { SidecarProblem } from '../core/sidecar/problems';
import { isolate } from '../core/text/direction';
import { excerpt } from '../core/text/excerpt';
import { sectionLabel } from './wording';

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
    case 'not-a-tag-set':
      return t('This is no tag set: the line “schema: pressmark-tagset/1” is missing.');
    case 'not-outlet-rules':
      return t('These are no outlet rules: the line “schema: pressmark-outlets/1” is missing.');
    case 'duplicate-shortcut':
      return t('Another type has the key “{0}” already.', reason);
    case 'schema':
      return schemaText(field, args.rule, expected);
    case 'duplicate-id':
      return t('Another item has the id “{0}” already.', id);
    case 'past-end':
      return t('“{0}” lies beyond the end of the article.', field);
    case 'bad-range':
      return t('“{0}” ends before it starts.', field);
  }
}

/** What the schema asks for that is not so; `rule` is its keyword. */
function schemaText(field: string, rule: string | undefined, expected: string): string {
  const { t } = vscode.l10n;
  const what = field === '' ? t('this item') : `“${field}”`;
  switch (rule) {
    case 'required':
      return t('The key “{0}” is missing here.', expected);
    case 'type':
      return t('{0} should be of the type {1}.', what, expected);
    case 'enum':
    case 'const':
      return t('{0} should be {1}.', what, expected);
    case 'minimum':
      return t('{0} should be at least {1}.', what, expected);
    case 'maximum':
      return t('{0} should be at most {1}.', what, expected);
    default:
      return t('{0} is not as the format has it: {1}.', what, expected);
  }
}

/** What is wrong with an annotation in a file that is well-formed. */
export function faultText(fault: Fault): string {
  const { t } = vscode.l10n;
  switch (fault.code) {
    case 'review':
      return t(
        '“{0}” has lost its place in the article. Perhaps it is “{1}”.',
        isolate(excerpt(fault.exact, 60)),
        isolate(excerpt(fault.found, 60)),
      );
    case 'orphan':
      return t('“{0}” is not in the article any more.', isolate(excerpt(fault.exact, 60)));
    case 'unknown-type':
      return t('The tag set has no type “{0}”.', fault.type);
    case 'unknown-entity':
      return t('There is no entity “{0}” in this file.', fault.entity);
    case 'other-type':
      return t('The entity “{0}” is of another type than its mention.', fault.entity);
    case 'overlap':
      return t('The tag set allows no tag over the words of the mention {0}.', fault.other);
    case 'wrong-section':
      return t('The tag set has no {0} here: {1}.', fault.type, sectionLabel(fault.section));
    case 'no-attribute':
      return t('The tag set asks for the attribute “{0}”.', fault.attribute);
    case 'wrong-choice':
      return t('“{0}” is none of the values of “{1}”.', fault.value, fault.attribute);
    case 'hidden-characters':
      return t('Characters that nobody sees: {0}.', fault.characters.join(', '));
    case 'look-alike':
      return t('Letters that look like those of another script: {0}.', fault.characters.join(', '));
    case 'unused-entity':
      return t('No mention names this entity.');
  }
}
