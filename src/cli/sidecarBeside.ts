// The sidecar beside an article, for commands that change it.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { noAnnotations, type Annotations } from '../core/annotations/annotations';
import { printSidecar } from '../core/sidecar/printSidecar';
import { readSidecar } from '../core/sidecar/readSidecar';
import { articleNameOf, sidecarNameFor } from '../core/sidecar/sidecarName';
import { describeSource, type Source } from '../core/sidecar/source';
import { updateSidecar } from '../core/sidecar/updateSidecar';
import { detectLanguage } from '../core/text/language';
import { replaceFile } from '../node/replaceFile';
import { decodeText } from './decodeText';
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
  const { language } = detectLanguage(text);
  if (!(await exists(sidecar))) {
    const source = await describeSource(file, text, language);
    return { sidecar, yaml: undefined, annotations: noAnnotations, source };
  }
  const yaml = await readRaw(sidecar, complaints);
  if (yaml === undefined) return undefined;
  const { annotations, source: old, problems, writable } = readSidecar(yaml, text);
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const problem of errors) complaints.about(sidecar, problemText(problem), problem.line + 1);
  if (!writable || errors.length > 0) return undefined;
  const source = await describeSource(file, text, old?.language ?? language, old);
  if (old && old.sha256 !== source.sha256) {
    complaints.about(sidecar, `${file} has changed since it was annotated; nothing was written`);
    return undefined;
  }
  return { sidecar, yaml, annotations, source };
}

/** The article that a sidecar belongs to, or `undefined` after a complaint when it is not there. */
export async function articleBeside(
  sidecar: string,
  complaints: Complaints,
): Promise<string | undefined> {
  const name = articleNameOf(path.basename(sidecar));
  if (!name) {
    complaints.about(
      sidecar,
      'not an annotations file: its name does not end in .annotations.yaml',
    );
    return undefined;
  }
  const article = path.join(path.dirname(sidecar), name.article);
  if (await exists(article)) return article;
  complaints.about(sidecar, `its article ${name.article} is missing`);
  return undefined;
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
  if (next === yaml) return true;
  try {
    const isReplaced = await replaceFile(sidecar, next, () => stillHolds(sidecar, yaml));
    if (!isReplaced) complaints.about(sidecar, 'was changed meanwhile; nothing was written');
    return isReplaced;
  } catch (error) {
    complaints.about(sidecar, `${reasonOf(error)}; nothing was written`);
    return false;
  }
}

/** Whether the file is as it was read: a window of VS Code may have written tags to it since. */
async function stillHolds(file: string, raw: string | undefined): Promise<boolean> {
  if (raw === undefined) return !(await exists(file));
  const now = decodeText(await readFile(file));
  return 'text' in now && now.text === raw;
}
