import * as vscode from 'vscode';
import type { Mention } from '../../core/annotations/annotations';
import { objectionTo } from '../../core/annotations/tagRules';
import type { EntityType, TagSet } from '../../core/entities/tagSet';
import { isolate } from '../../core/text/direction';
import { excerpt } from '../../core/text/excerpt';
import type { Span } from '../../core/text/span';
import type { Snapshot } from '../model/snapshot';
import { sectionLabel, typeLabel } from '../wording';
import { UserError } from './registerCommand';

/** Throws what the tag set has against a mention of the type on the span beside these mentions. */
export function refuseForbidden(
  { analysis }: Snapshot,
  tagSet: TagSet,
  type: EntityType,
  span: Span,
  mentions: readonly Mention[],
): void {
  const { t } = vscode.l10n;
  const objection = objectionTo(tagSet, type.id, span, analysis.sections, mentions);
  if (!objection) return;
  if ('section' in objection) {
    const where = sectionLabel(objection.section);
    throw new UserError(t('The tag set has no {0} here: {1}.', typeLabel(type), where));
  }
  const words = isolate(excerpt(objection.other.exact, 40));
  throw new UserError(t('The tag set allows no tag over the words of {0}.', words));
}
