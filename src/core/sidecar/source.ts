import type { Fields } from './fields';

/** The article that a sidecar's positions refer to. */
export interface Source {
  /** Name of the article's file, without folders. */
  readonly file: string;
  /** SHA-256 of its canonical text, in lower-case hexadecimal. */
  readonly sha256: string;
  /** BCP 47 language subtag such as `en`, `ar`. */
  readonly language?: string;
}

/** The same with its keys in the order of the file. */
export function fieldsOfSource(source: Source): Fields {
  return { file: source.file, sha256: source.sha256, language: source.language };
}
