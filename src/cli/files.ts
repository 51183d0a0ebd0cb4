import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { articleNameOf } from '../core/sidecar/sidecarName';
import { canonicalText } from '../core/text/canonical';
import { compareText } from '../core/text/compare';
import { isSystemError } from '../node/replaceFile';
import { decodeText } from './decodeText';
import type { Complaints } from './terminal';
import { faultOf, reasonOf } from './wording';

/** Whether a file in a folder is one that a command is about, by its name. */
export type Wanted = (name: string) => boolean;

export const isSidecarFile: Wanted = (name) => articleNameOf(name) !== undefined;

/** Articles are kept as `.txt`; which of them really are articles, their text tells. */
export const isArticleFile: Wanted = (name) => /\.txt$/i.test(name);

/**
 * The files that the paths stand for, in their order: a file stands for itself, a folder for the wanted
 * files in it and below, by name. Hidden folders and `node_modules` are left out, links to folders not
 * followed. What cannot be read is complained about and passed over.
 */
export async function* filesOf(
  paths: readonly string[],
  wanted: Wanted,
  complaints: Complaints,
): AsyncGenerator<string, void, undefined> {
  for (const given of paths) {
    const isFolder = await attempt(given, complaints, async () =>
      (await stat(given)).isDirectory(),
    );
    if (isFolder === true) yield* filesIn(given, wanted, complaints);
    else if (isFolder === false) yield given;
  }
}

async function* filesIn(
  folder: string,
  wanted: Wanted,
  complaints: Complaints,
): AsyncGenerator<string, void, undefined> {
  const entries = await attempt(folder, complaints, () => readdir(folder, { withFileTypes: true }));
  for (const entry of entries?.sort((a, b) => compareText(a.name, b.name)) ?? []) {
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      yield* filesIn(inside, wanted, complaints);
    } else if (wanted(entry.name) && (entry.isFile() || (await leadsToFile(inside, complaints)))) {
      yield inside;
    }
  }
}

/** Sockets and folders are none. A link to nowhere, as to a network folder that is gone, is complained about. */
async function leadsToFile(file: string, complaints: Complaints): Promise<boolean> {
  const target = await attempt(file, complaints, () => stat(file));
  return target?.isFile() === true;
}

/** The canonical text of an article, or `undefined` after a complaint. */
export async function readText(file: string, complaints: Complaints): Promise<string | undefined> {
  const raw = await readRaw(file, complaints);
  return raw === undefined ? undefined : canonicalText(raw);
}

/** What the file holds, to the last byte, or `undefined` after a complaint. */
export async function readRaw(file: string, complaints: Complaints): Promise<string | undefined> {
  const bytes = await attempt(file, complaints, () => readFile(file));
  if (!bytes) return undefined;
  const decoded = decodeText(bytes);
  if ('text' in decoded) return decoded.text;
  complaints.about(file, faultOf(decoded, bytes), decoded.line);
  return undefined;
}

/** Whether there is something of that name; what cannot be asked about is there. */
export async function exists(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch (error) {
    return !(isSystemError(error) && error.code === 'ENOENT');
  }
}

/** What the file system answers, or `undefined` after a complaint. */
export async function attempt<T>(
  file: string,
  complaints: Complaints,
  ask: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    complaints.about(file, reasonOf(error));
    return undefined;
  }
}
