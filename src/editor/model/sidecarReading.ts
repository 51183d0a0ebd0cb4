// What a sidecar says about a text, which need not be the text that it was written for.

import { areForeign } from '../../core/annotations/anchor/foreign';
import { reanchorInSteps } from '../../core/annotations/anchor/reanchor';
import { noAnnotations, type Annotations } from '../../core/annotations/annotations';
import { detach, type Sorted } from '../../core/annotations/detached';
import { SidecarFile } from '../../core/sidecar/sidecarFile';
import { oldTextOf } from '../../core/sidecar/source';
import type { FileText } from './sidecarStorage';
import { takeTurns } from './takeTurns';

/**
 * Why nothing is written to the file: it cannot be understood, or it seems to be that of another article
 * and nobody has decided yet.
 */
export type Obstacle = 'unreadable' | 'foreign';

/** The article that a sidecar is read for. */
export interface ReadArticle {
  /** The name of its file. */
  readonly file: string;
  readonly text: string;
  /** Of the text, as sidecars name it. */
  readonly hash: string;
}

export interface SidecarReading {
  /** Undefined where there is no file. */
  readonly content: SidecarFile | undefined;
  readonly obstacle: Obstacle | undefined;
  /** Whether the file speaks of another state of the text. */
  readonly isOfOtherText: boolean;
  /** As the file has them. */
  readonly annotations: Annotations;
  /** As they stand in the text. */
  readonly found: Sorted;
}

/** Reads a sidecar. One that `isAccepted` is the article's own, whatever it looks like. */
export async function readSidecar(
  disk: FileText,
  { file, text, hash }: ReadArticle,
  isAccepted: boolean,
): Promise<SidecarReading> {
  const content =
    disk === undefined ? undefined : await takeTurns(SidecarFile.readInSteps(disk, text));
  const { annotations = noAnnotations, source } = content ?? {};
  const isOfOtherText = source !== undefined && source.sha256 !== hash;
  const reading = { content, annotations, isOfOtherText };
  const unreadable = content?.writable === false ? 'unreadable' : undefined;
  if (unreadable || !isOfOtherText)
    return { ...reading, obstacle: unreadable, found: detach(annotations, text) };
  const found = await takeTurns(reanchorInSteps(annotations, text, oldTextOf(source, text)));
  const isForeign = !isAccepted && areForeign(found, text, source.file === file);
  return { ...reading, obstacle: isForeign ? 'foreign' : undefined, found };
}
