// Sidecars of different texts cannot be merged as they stand: a position of one text means something else
// in another. They are put on one text first, as the program does where an article was changed elsewhere.

import { areForeign } from '../../annotations/anchor/foreign';
import { reanchor } from '../../annotations/anchor/reanchor';
import type { Annotations, Mention, Quotation } from '../../annotations/annotations';
import { attach } from '../../annotations/detached';
import { placeOfQuotation } from '../../annotations/edit';
import { inOrder } from '../../annotations/order';
import { SidecarFile } from '../sidecarFile';
import { oldTextOf, type Source } from '../source';

/**
 * A sidecar of another state of the text that `own` is about, put on that text. What has no certain place
 * there is where `own` has it, or else stays as it is. `undefined` where it seems to be of another article.
 */
export function onOneText(yaml: string, own: SidecarFile, text: string): string | undefined {
  const file = SidecarFile.read(yaml, text);
  if (!file.source || !own.source) return undefined;
  const { placed, detached } = reanchor(file.annotations, text, oldTextOf(file.source, text));
  const isNamed = file.source.file === own.source.file;
  if (areForeign({ placed, detached }, text, isNamed)) return undefined;
  const annotations = attach(placed, placedLike(own.annotations, detached));
  return file.update(annotations, aboutSameText(own.source, file.source), text).yaml;
}

/** What a sidecar says of its source, about the text of `own`. */
function aboutSameText({ sha256, length, pieces }: Source, { file, language }: Source): Source {
  return {
    ...{ file, sha256 },
    ...(length !== undefined && { length }),
    ...(language !== undefined && { language }),
    ...(pieces !== undefined && { pieces }),
  };
}

function placedLike(own: Annotations, detached: Annotations): Annotations {
  const mentions = new Map(own.mentions.map((item) => [item.id, item]));
  const quotations = new Map(own.quotations.map((item) => [item.id, item]));
  return {
    ...detached,
    mentions: inOrder(
      detached.mentions.map((item) => mentionLike(mentions.get(item.id), item)),
      (item) => item,
    ),
    quotations: inOrder(
      detached.quotations.map((item) => quotationLike(quotations.get(item.id), item)),
      placeOfQuotation,
    ),
  };
}

function mentionLike(own: Mention | undefined, item: Mention): Mention {
  if (own?.exact !== item.exact) return item;
  const { start, end, prefix, suffix } = own;
  return { ...item, start, end, prefix, suffix };
}

function quotationLike(own: Quotation | undefined, item: Quotation): Quotation {
  if (!own || wordsOf(own) !== wordsOf(item)) return item;
  const { content, cue, source } = own;
  return { ...item, content, ...(cue && { cue }), ...(source && { source }) };
}

function wordsOf({ content, cue, source }: Quotation): string {
  return JSON.stringify([content, cue, source].map((span) => span?.exact));
}
