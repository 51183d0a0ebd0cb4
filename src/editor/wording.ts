// How the core's words are said to a reader. The core speaks in ids, this file in the interface language.

import * as vscode from 'vscode';
import type { Mention } from '../core/annotations/annotations';
import type { Reason, SectionKind } from '../core/article/article';
import type { PartKind } from '../core/article/parts';
import { ruleReason, type RuleId } from '../core/article/rules';
import { defaultTagSet, typeOf } from '../core/entities/tagSet';
import type { Attribute, EntityType, TagSet } from '../core/entities/tagSet';
import type { LearnedFault } from '../core/tagger/learning/learnedFile';
import type { ModelProblem } from '../core/tagger/model';
import type { EntitySuggestion } from '../core/tagger/suggestion';
import { isolate } from '../core/text/direction';

const { t } = vscode.l10n;

/** The name of a section kind, to stand alone: in the outline, a tree or a hover's first line. */
export function sectionLabel(kind: SectionKind): string {
  switch (kind) {
    case 'chrome':
      return t('Site furniture');
    case 'outlet':
      return t('Outlet');
    case 'headline':
      return t('Headline');
    case 'subheading':
      return t('Subheading');
    case 'byline':
      return t('Byline');
    case 'published':
      return t('Published');
    case 'media-id':
      return t('Media ID');
    case 'caption':
      return t('Caption');
    case 'credit':
      return t('Credit');
    case 'lede':
      return t('Lede');
    case 'paragraph':
      return t('Paragraph');
    case 'syndication':
      return t('Syndication note');
    case 'related':
      return t('Related');
    case 'end-mark':
      return t('End mark');
  }
}

export function partLabel(kind: PartKind): string {
  switch (kind) {
    case 'front':
      return t('Front matter');
    case 'body':
      return t('Body');
    case 'end':
      return t('End matter');
  }
}

/** The name of a language in the interface language: "Arabic" for `ar`; the code itself if unknown. */
export function languageLabel(code: string): string {
  if (code === 'und') return t('unknown language');
  try {
    const names = new Intl.DisplayNames([vscode.env.language, 'en'], { type: 'language' });
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

/** The label of an entity type in the interface language; one of a workspace's own stays as it is. */
export function typeLabel(type: Pick<EntityType, 'id' | 'label'>): string {
  if (typeOf(defaultTagSet, type.id)?.label !== type.label) return type.label;
  switch (type.id) {
    case 'person':
      return t('Person');
    case 'organization':
      return t('Organization');
    case 'location':
      return t('Location');
    case 'group':
      return t('Group');
    case 'event':
      return t('Event');
    case 'work':
      return t('Work');
    case 'date':
      return t('Date');
    case 'quantity':
      return t('Quantity');
    default:
      return type.label;
  }
}

/** The name of an attribute, which is the tag set's own. */
export function attributeLabel({ label, required }: Attribute): string {
  return required ? `${label} *` : label;
}

export function certaintyLabel(certainty: NonNullable<Mention['certainty']>): string {
  switch (certainty) {
    case 'high':
      return t('high');
    case 'medium':
      return t('medium');
    case 'low':
      return t('low');
  }
}

/** The label of the type with the id; the id itself where the tag set does not have it. */
export function typeLabelOf({ types }: TagSet, id: string): string {
  return typeLabel(types.find((type) => type.id === id) ?? { id, label: id });
}

/** What a suggestion rests on, and how sure it is: "model, 0.93". Nothing that is guessed is certain. */
export function suggestionReason({ by, args, score }: EntitySuggestion): string {
  return `${suggestedBy(by, args)}, ${Math.min(score, 0.99).toFixed(2)}`;
}

function suggestedBy(by: EntitySuggestion['by'], [first = '']: readonly string[]): string {
  switch (by) {
    case 'model':
      return t('model');
    case 'document':
      return t('named elsewhere in this article: {0}', isolate(first));
    case 'learned':
      return first === '1' ? t('tagged in 1 article') : t('tagged in {0} articles', first);
    case 'date':
      return t('date');
    case 'quantity':
      return t('amount');
    case 'introduction':
      return t('introduced by the full name');
    case 'dateline':
      return t('place of the dateline');
    case 'head':
      return t('begins as names of this kind do');
    case 'gazetteer':
      return t('list of names');
  }
}

/** Why what was learned cannot be used, and what to do. */
export function learnedFaultText(file: string, { kind, line }: LearnedFault): string {
  const place = String(line + 1);
  switch (kind) {
    case 'conflict':
      return t(
        '{0} holds conflict marks in line {1}. Nothing is learned until they are solved.',
        file,
        place,
      );
    case 'other-version':
      return t(
        '{0} is of another version of Pressmark. Nothing is learned until it is removed.',
        file,
      );
    case 'unreadable':
      return t(
        '{0} cannot be read in line {1}. Nothing is learned until the line is removed.',
        file,
        place,
      );
  }
}

/** Why a file of weights cannot be used. */
export function modelProblemText({ reason, version }: ModelProblem): string {
  switch (reason) {
    case 'not-a-model':
      return t('it holds something else');
    case 'other-version':
      return t('it is of version {0}', version ?? 0);
    case 'truncated':
      return t('its end is missing');
    case 'damaged':
      return t('it is damaged');
  }
}

/** A rule's reason as a sentence. */
export function reasonText(reason: Reason<RuleId>): string {
  return t(ruleReason(reason.rule));
}

/** How sure the program is, in words: a figure alone says little to a reader. */
export function confidenceText(confidence: number): string {
  if (confidence >= 0.9) return t('sure');
  if (confidence >= 0.7) return t('fairly sure');
  if (confidence >= 0.5) return t('unsure');
  return t('a guess');
}

/** A date as a reader of the interface language writes it, in no more precision than `iso` has. */
export function dateText(iso: string): string {
  const [, year = '', month, day, time] =
    /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d))?)?)?/.exec(iso) ?? [];
  if (!year || iso.includes('W')) return iso;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const format = new Intl.DateTimeFormat(vscode.env.language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  });
  return time ? `${format.format(date)}, ${time}` : format.format(date);
}
