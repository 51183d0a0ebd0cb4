// Writing so that a reader, a crash or a kill at any moment finds the old file or the new one, whole.

import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { open, readlink, realpath, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

const anyWriteBit = constants.S_IWUSR | constants.S_IWGRP | constants.S_IWOTH;

/**
 * Puts `content` in the place of the file, which keeps its permissions; creates it where there is none.
 * A symbolic link stays and its target is replaced, or created where that is gone. Rejects with the system's error, and with `EACCES`
 * where the file is marked read-only: a rename would pass over that mark without a word.
 *
 * @param mayReplace asked while the content is written beside the file; where it says no, or somebody else
 *   wrote to the file meanwhile, the file stays
 * @returns whether the file was replaced
 */
export async function replaceFile(
  file: string,
  content: string | Uint8Array,
  mayReplace?: () => Promise<boolean>,
): Promise<boolean> {
  const target = await targetOf(file);
  const found = await statOf(target);
  const mode = found && found.mode & 0o7777;
  if (mode !== undefined && (mode & anyWriteBit) === 0) throw readOnly(file);

  // In the same folder, since a rename does not cross file systems; hidden, so that no tool takes it
  // for an article or a sidecar.
  const unique = `${process.pid}-${randomBytes(4).toString('hex')}`;
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${unique}.tmp`);
  try {
    const [isAllowed = true] = await bothEnded(
      mayReplace?.(),
      writeThrough(temporary, content, mode),
    );
    // What was asked may no longer hold: a disk takes its time, and others replace files as well.
    if (!isAllowed || (mayReplace && !isSame(found, await statOf(target)))) {
      await unlink(temporary);
      return false;
    }
    await renameOver(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(path.dirname(target));
  return true;
}

/** The file itself where the path leads to one by symbolic links, which may be there alone. */
async function targetOf(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'ENOENT') throw error;
    const folder = await realpath(path.dirname(file));
    const link = await readlink(file).catch(() => undefined);
    return link === undefined
      ? path.join(folder, path.basename(file))
      : targetOf(path.resolve(folder, link));
  }
}

/** Both results, or the first failure, but not before neither is under way any more. */
async function bothEnded<A, B>(
  a: Promise<A> | undefined,
  b: Promise<B>,
): Promise<[A | undefined, B]> {
  await Promise.allSettled([a, b]);
  return Promise.all([a, b]);
}

async function statOf(file: string): Promise<Stats | undefined> {
  try {
    return await stat(file);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether a file was neither replaced nor written to between two looks at it. */
function isSame(a: Stats | undefined, b: Stats | undefined): boolean {
  return a?.ino === b?.ino && a?.mtimeMs === b?.mtimeMs && a?.size === b?.size;
}

function readOnly(file: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`EACCES: read-only, '${file}'`), { code: 'EACCES', path: file });
}

/** A new file whose content is on the disk, and not only in a cache, when the promise is kept. */
async function writeThrough(
  file: string,
  content: string | Uint8Array,
  mode: number | undefined,
): Promise<void> {
  const handle = await open(file, 'wx', mode);
  try {
    await handle.writeFile(content);
    // The mode given on opening is narrowed by the umask.
    if (mode !== undefined) await handle.chmod(mode);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Windows refuses while a virus scanner or a watcher holds the target open, which is over in a moment. */
async function renameOver(source: string, target: string): Promise<void> {
  for (const pause of [10, 30, 100, 300]) {
    try {
      await rename(source, target);
      return;
    } catch (error) {
      if (!isSystemError(error) || (error.code !== 'EPERM' && error.code !== 'EBUSY')) throw error;
      await setTimeout(pause);
    }
  }
  await rename(source, target);
}

/** Makes the rename itself durable. Not every system lets a folder be synced; the file is whole anyway. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    return;
  }
}

/** Whether the value is an error of the operating system, with its code. */
export function isSystemError(value: unknown): value is NodeJS.ErrnoException {
  return value instanceof Error && 'code' in value;
}
