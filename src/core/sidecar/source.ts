import { CodePoints } from '../text/codePoints';
import { sha256 } from '../text/digest';
import type { Fields } from './fields';

/** The article that a sidecar's positions refer to. */
export interface Source {
  /** Name of the article's file, without folders. */
  readonly file: string;
  /** SHA-256 of its canonical text, in lower-case hexadecimal. */
  readonly sha256: string;
  /** Of its canonical text, in code points. */
  readonly length?: number;
  /** BCP 47 language subtag such as `en`, `ar`. */
  readonly language?: string;
}

/** The same with its keys in the order of the file. */
export function fieldsOfSource(source: Source): Fields {
  const { file, sha256: hash, length, language } = source;
  return { file, sha256: hash, length, language };
}

/** What a sidecar is to say of its article, in place of what it says now: as it is if nothing changed. */
export async function describeSource(
  file: string,
  text: string,
  language: string,
  old?: Source,
): Promise<Source> {
  const hash = await sha256(text);
  if (old?.sha256 === hash) return { ...old, file };
  const { length } = new CodePoints(text);
  return { file, sha256: hash, length, language };
}

/** By how much the text is longer than the one that the source speaks of; `undefined` when it is silent. */
export function growthSince(source: Source | undefined, text: string): number | undefined {
  return source?.length === undefined ? undefined : new CodePoints(text).length - source.length;
}

/**
 * The hash of the text that a sidecar speaks of, read without parsing the rest of it; `undefined` where
 * it is not written as we write it.
 */
export function hashNamedIn(yaml: string): string | undefined {
  return /^ +sha256: *["']?([0-9a-f]{64})\b/m.exec(yaml)?.[1];
}
