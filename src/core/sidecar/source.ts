import { Folded } from '../annotations/anchor/fold';
import type { OldText } from '../annotations/anchor/oldText';
import { cutIntoPieces } from '../annotations/anchor/pieces';
import { CodePoints } from '../text/codePoints';
import { sha256 } from '../text/digest';
import type { Fields } from './fields';
import { Positions } from './positions';
import { printPieces, readPieces } from './printPieces';

/** The article that a sidecar's positions refer to. */
export interface Source {
  /** Name of the article's file, without folders. */
  readonly file: string;
  /** SHA-256 of its canonical text, in lower-case hexadecimal. */
  readonly sha256: string;
  /** Of its canonical text, in code points. */
  readonly length?: number;
  /** Of that text, as `printPieces` has them. */
  readonly pieces?: string;
  /** BCP 47 language subtag such as `en`, `ar`. */
  readonly language?: string;
}

/** The same with its keys in the order of the file. */
export function fieldsOfSource(source: Source): Fields {
  const { file, sha256: hash, length, language, pieces } = source;
  return { file, sha256: hash, length, language, pieces };
}

// Cutting a longer text into pieces takes longer than a keystroke may, and nobody writes such articles.
const longestCut = 2_000_000;

/** What a sidecar is to say of its article, in place of what it says now: as it is if nothing changed. */
export async function describeSource(
  file: string,
  text: string,
  language: string,
  old?: Source,
): Promise<Source> {
  const hash = await sha256(text);
  if (old?.sha256 === hash) return { ...old, file };
  const points = new CodePoints(text);
  const { length } = points;
  if (length > longestCut) return { file, sha256: hash, length, language };
  const pieces = printPieces(cutIntoPieces(Folded.of(text), length), (it) => points.fromUtf16(it));
  return { file, sha256: hash, length, language, pieces };
}

/** The text that the source speaks of, as far as it does; `text` is the one that there is now. */
export function oldTextOf(source: Source | undefined, text: string): OldText | undefined {
  if (source?.length === undefined) return undefined;
  const { length, pieces } = source;
  const growth = new CodePoints(text).length - length;
  const { fromFile } = new Positions(text);
  return {
    length,
    growth,
    pieces: pieces === undefined ? undefined : readPieces(pieces, length, fromFile),
  };
}

/**
 * The hash of the text that a sidecar speaks of, read without parsing the rest of it; `undefined` where
 * it is not written as we write it.
 */
export function hashNamedIn(yaml: string): string | undefined {
  return /^ +sha256: *["']?([0-9a-f]{64})\b/m.exec(yaml)?.[1];
}
