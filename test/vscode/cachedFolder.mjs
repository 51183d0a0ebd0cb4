import fs from 'node:fs';
import path from 'node:path';
import { cacheFolder } from './paths.mjs';

/**
 * A folder of .vscode-test that is filled once. It is moved into place when it is complete, so that
 * a broken-off installation is never taken for a whole one.
 * @param {string} name with the version of what it holds
 * @param {(folder: string) => void} fill fills the empty folder that it is given
 * @returns {string} where it is
 */
export function cachedFolder(name, fill) {
  const folder = path.join(cacheFolder, name);
  if (fs.existsSync(folder)) return folder;
  const partial = `${folder}.${process.pid}`;
  try {
    fs.mkdirSync(partial, { recursive: true });
    fill(partial);
    fs.renameSync(partial, folder);
  } catch (error) {
    // Another process may have been quicker.
    if (!fs.existsSync(folder)) throw error;
  } finally {
    fs.rmSync(partial, { recursive: true, force: true });
  }
  return folder;
}
