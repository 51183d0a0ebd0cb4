// The disk as VS Code's own file system treats it: a write cuts the file first, a rename over a file
// removes that file first.

import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import {
  readSafely,
  replaceSafely,
  type FileSystem,
} from '../../../src/editor/platform/safeReplacement';

const disk: FileSystem<string> = {
  read: (file) => readFile(file).catch(() => undefined),
  write: (file, bytes) => writeFile(file, bytes),
  async rename(from, to) {
    await rm(to, { force: true });
    await rename(from, to);
  },
  remove: (file) => rm(file),
};

const readyOf = (file: string): string => `${file}.new`;

export async function replace(file: string, content: string): Promise<void> {
  const names = { file, draft: `${file}.${randomUUID()}.tmp`, ready: readyOf(file) };
  await replaceSafely(disk, names, new TextEncoder().encode(content));
}

/** Throws where there is nothing. */
export async function read(file: string): Promise<string> {
  const bytes = await readSafely(disk, { file, ready: readyOf(file) });
  if (!bytes) throw new Error(`${file} is lost`);
  return new TextDecoder().decode(bytes);
}
