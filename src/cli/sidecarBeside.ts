// The sidecar beside an article, for commands that change it.

import path from 'node:path';
import { noAnnotations, type Annotations } from '../core/annotations/annotations';
import { printSidecar } from '../core/sidecar/printSidecar';
import { readSidecar } from '../core/sidecar/readSidecar';
import { sidecarNameFor } from '../core/sidecar/sidecarName';
import type { Source } from '../core/sidecar/source';
import { updateSidecar } from '../core/sidecar/updateSidecar';
import { sha256 } from '../core/text/digest';
import { detectLanguage } from '../core/text/language';
import { replaceFile } from '../node/replaceFile';
import { exists, readRaw } from './files';
import { problemText } from './problemWording';
import type { Complaints } from './terminal';
import { reasonOf } from './wording';

/** An article with its sidecar as it stands on disk. */
export interface Beside {
  readonly sidecar: string;
  /** The file as it stands; `undefined` where there is none yet. */
  readonly yaml: string | undefined;
  readonly annotations: Annotations;
  /** What the sidecar says, or will say, of the article as it is now. */
  readonly source: Source;
}

/**
 * Reads what is to be changed. `undefined`, after complaints, when it must not be: the sidecar has errors,
 * or its positions refer to another state of the article. The editor goes on beside errors that cost
 * one item only; a script has nobody who sees them.
 */
export async function openBeside(
  article: string,
  text: string,
  complaints: Complaints,
): Promise<Beside | undefined> {
  const file = path.basename(article);
  const sidecar = path.join(path.dirname(article), sidecarNameFor(file));
  const hash = await sha256(text);
  if (!(await exists(sidecar))) {
    const source = { file, sha256: hash, language: detectLanguage(text).language };
    return { sidecar, yaml: undefined, annotations: noAnnotations, source };
  }
  const yaml = await readRaw(sidecar, complaints);
  if (yaml === undefined) return undefined;
  const { annotations, source, problems, writable } = readSidecar(yaml, text);
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const problem of errors) complaints.about(sidecar, problemText(problem), problem.line + 1);
  if (!writable || errors.length > 0) return undefined;
  if (source && source.sha256 !== hash) {
    complaints.about(sidecar, `${file} has changed since it was annotated; nothing was written`);
    return undefined;
  }
  const language = source?.language ?? detectLanguage(text).language;
  return { sidecar, yaml, annotations, source: { file, sha256: hash, language } };
}

/** Writes other annotations in the place of those that were read. Whether that went well. */
export async function saveBeside(
  { sidecar, yaml, source }: Beside,
  annotations: Annotations,
  text: string,
  complaints: Complaints,
): Promise<boolean> {
  const next =
    yaml === undefined
      ? printSidecar(annotations, source, text)
      : updateSidecar(yaml, annotations, source, text);
  try {
    await replaceFile(sidecar, next);
    return true;
  } catch (error) {
    complaints.about(sidecar, `${reasonOf(error)}; nothing was written`);
    return false;
  }
}
