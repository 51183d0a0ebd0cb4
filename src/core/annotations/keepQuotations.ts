// What a person does to quotations. Whatever is changed about a proposed one makes it a kept one: a
// correction is a confirmation of the rest.

import { kindOfContent } from '../attribution/kindOfContent';
import type { QuotationContent, SourceKind } from '../attribution/quotation';
import { compareSpans, type Span } from '../text/span';
import type { Annotations, Entity, Quotation, QuotedSpan } from './annotations';
import { addQuotation, changeQuotation, reject, removeQuotations } from './edit';
import { quotationId } from './ids';
import { piecesOf, rejectedQuotation, type ShownQuotation } from './shownQuotations';

/** Who keeps it and when, as the sidecar has it. */
export interface Signature {
  readonly by?: string;
  readonly at?: string;
}

/** What is to be other than it is shown. */
export interface QuotationPatch {
  /** The pieces of the content, in any order. */
  readonly content?: readonly Span[];
  readonly cue?: Span;
  readonly source?: Span;
  /** The words that say who; an entity of this name is linked. */
  readonly speaker?: string;
  readonly sourceKind?: SourceKind | undefined;
}

/** A quotation to be: what a person marks in the text. */
export type MarkedQuotation = Pick<
  ShownQuotation,
  'content' | 'cue' | 'source' | 'speaker' | 'sourceKind' | 'role'
>;

/** Keeps quotations as they are shown, as one step. Those that are kept already stay as they are. */
export function acceptQuotations(
  annotations: Annotations,
  text: string,
  quotations: readonly ShownQuotation[],
  signature: Signature,
): Annotations {
  return quotations
    .filter(({ accepted }) => !accepted)
    .reduce(
      (result, quotation) => added(result, text, quotation, quotation.kind, signature),
      annotations,
    );
}

/** Keeps a quotation that the program did not find. */
export function markQuotation(
  annotations: Annotations,
  text: string,
  quotation: MarkedQuotation,
  signature: Signature,
): Annotations {
  const kind = kindOfContent(text, piecesOf(quotation.content));
  return added(annotations, text, quotation, kind, signature);
}

/** Changes a quotation, and keeps it. */
export function correctQuotation(
  annotations: Annotations,
  text: string,
  shown: ShownQuotation,
  patch: QuotationPatch,
  signature: Signature,
): Annotations {
  const { content: pieces, cue, source, speaker } = patch;
  const content = pieces && contentOf(pieces);
  const kind = pieces && content ? kindOfContent(text, piecesOf(content)) : shown.kind;
  const role = speaker === undefined || speaker === shown.speaker ? shown.role : undefined;
  if (!shown.accepted) {
    const corrected = { ...shown, ...patch, role, content: content ?? shown.content };
    return added(annotations, text, corrected, kind, signature);
  }
  return changeQuotation(annotations, [shown.id], {
    kind,
    role,
    ...(content && { content: { ...content, ...quoted(text, content) } }),
    ...(cue && { cue: quoted(text, cue) }),
    ...(source && { source: quoted(text, source) }),
    ...(speaker !== undefined && { speaker: reference(annotations.entities, speaker) }),
    ...('sourceKind' in patch && { sourceKind: patch.sourceKind }),
  });
}

/**
 * Makes one quotation of several, which are its pieces. The first says who speaks; what it leaves open the
 * others say. Nothing changes for fewer than two.
 */
export function joinQuotations(
  annotations: Annotations,
  text: string,
  quotations: readonly ShownQuotation[],
  signature: Signature,
): Annotations {
  const inOrder = [...quotations].sort((a, b) => compareSpans(a.content, b.content));
  const [first, ...others] = inOrder;
  if (!first || others.length === 0) return annotations;
  const content = contentOf(inOrder.flatMap((one) => piecesOf(one.content)));
  const attributed = inOrder.find(({ source }) => source) ?? first;
  const named = inOrder.find(({ speaker }) => speaker !== undefined) ?? first;
  const joined = {
    content,
    cue: attributed.cue,
    source: attributed.source,
    speaker: named.speaker,
    sourceKind: named.sourceKind,
    role: named.role,
  };
  const gone = inOrder.filter(({ accepted }) => accepted).map(({ id }) => id);
  const rest = removeQuotations(annotations, gone);
  return added(rest, text, joined, kindOfContent(text, piecesOf(content)), signature);
}

/** Refuses quotations, as one step: kept ones go, and none of them is proposed again. */
export function refuseQuotations(
  annotations: Annotations,
  text: string,
  quotations: readonly ShownQuotation[],
): Annotations {
  const kept = quotations.filter(({ accepted }) => accepted).map(({ id }) => id);
  const rejections = quotations.map(({ content }) => ({
    type: rejectedQuotation,
    ...quoted(text, content),
  }));
  return reject(removeQuotations(annotations, kept), rejections);
}

/** The content of these pieces: ascending, those that touch made one. */
export function contentOf(pieces: readonly Span[]): QuotationContent {
  const parts: Span[] = [];
  for (const { start, end } of [...pieces].sort(compareSpans)) {
    const last = parts.at(-1);
    if (last && start <= last.end) {
      parts[parts.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else {
      parts.push({ start, end });
    }
  }
  const start = parts[0]?.start ?? 0;
  const end = parts.at(-1)?.end ?? start;
  return parts.length > 1 ? { start, end, parts } : { start, end };
}

function added(
  annotations: Annotations,
  text: string,
  quotation: MarkedQuotation,
  kind: Quotation['kind'],
  { by, at }: Signature,
): Annotations {
  const { content, cue, source, speaker, sourceKind, role } = quotation;
  const taken = new Set(annotations.quotations.map(({ id }) => id));
  return addQuotation(annotations, {
    id: quotationId(taken),
    kind,
    content: { ...quoted(text, content), ...(content.parts && { parts: content.parts }) },
    ...(cue && { cue: quoted(text, cue) }),
    ...(source && { source: quoted(text, source) }),
    ...(speaker !== undefined && { speaker: reference(annotations.entities, speaker) }),
    ...(sourceKind && { sourceKind }),
    ...(role !== undefined && { role }),
    ...(by !== undefined && { by }),
    ...(at !== undefined && { at }),
  });
}

function quoted(text: string, { start, end }: Span): QuotedSpan {
  return { start, end, exact: text.slice(start, end) };
}

/** What the sidecar says of a speaker: the id of the entity of this name, else the words. */
function reference(entities: readonly Entity[], words: string): string {
  const entity = entities.find(
    ({ name, aliases = [] }) => name === words || aliases.includes(words),
  );
  return entity?.id ?? words;
}
