import type { Entity } from '../../core/annotations/annotations';
import type { ShownQuotation } from '../../core/annotations/shownQuotations';
import type { SourceKind } from '../../core/attribution/quotation';
import type { Span } from '../../core/text/span';
import type { Snapshot } from '../model/snapshot';
import type { SpeakerChoice } from './pickSpeaker';
import type { QuotationTarget } from './targetQuotations';

/**
 * Who may be speaking, the likeliest first: who is said to speak now, then the speakers around, the nearest
 * first, then the other people and organizations that are tagged in the article.
 */
export function speakerChoices(
  { shown, article, snapshot }: QuotationTarget,
  current: ShownQuotation | undefined,
  place: Span | undefined = current?.content,
): readonly SpeakerChoice[] {
  const distance = ({ content }: ShownQuotation) => {
    const at = place?.start ?? 0;
    // Who spoke last is likelier than who speaks next.
    return content.start <= at ? at - content.start : content.start - at + snapshot.text.length;
  };
  const around = shown
    .filter(({ speaker }) => speaker !== undefined)
    .sort((a, b) => distance(a) - distance(b));
  const choices = new Map<string, SpeakerChoice>();
  for (const { speaker = '', sourceKind, role } of current ? [current, ...around] : around) {
    if (speaker === '') continue;
    const known = choices.get(speaker);
    choices.set(speaker, {
      words: speaker,
      kind: known?.kind ?? sourceKind,
      role: known?.role ?? role,
    });
  }
  for (const entity of article.annotations.entities) {
    const kind = kindOfEntity(entity);
    if (!kind || choices.has(entity.name)) continue;
    choices.set(entity.name, { words: entity.name, kind, role: undefined });
  }
  return [...choices.values()];
}

/** Where the lines of the content name the speaker, nearest to it; by the surname too. */
export function findSource(
  { text, lines }: Snapshot,
  content: Span,
  speaker: string,
): Span | undefined {
  const from = lines.start(lines.lineAt(content.start));
  const to = lines.end(lines.lineAt(content.end));
  const names = [speaker, speaker.split(' ').at(-1) ?? speaker];
  for (const name of names) {
    const after = text.indexOf(name, content.end);
    const before = text.slice(from, content.start).lastIndexOf(name);
    const found = [after, before === -1 ? -1 : from + before]
      .filter((start) => start >= from && start + name.length <= to)
      .map((start) => ({ start, end: start + name.length }));
    if (found[0]) return found[0];
  }
  return undefined;
}

function kindOfEntity({ type }: Entity): SourceKind | undefined {
  if (type === 'person') return 'named';
  return type === 'organization' ? 'organization' : undefined;
}
