import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { atExit } from './atExit.mjs';
import { root } from './paths.mjs';

/**
 * A new empty folder that is gone when this process ends.
 * @param {string} purpose part of its name
 */
export function temporaryFolder(purpose) {
  // The real path: the workbench compares paths, and /tmp is a link on macOS.
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), `pressmark-${purpose}-`)));
  atExit(() => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/**
 * A fresh workspace to test in: the seed articles and the files of test/fixtures/workspace, copied,
 * so that no test touches the repository.
 * @returns {string} its folder
 */
export function temporaryWorkspace() {
  const folder = path.join(temporaryFolder('workspace'), 'articles');
  const isArticle = (/** @type {string} */ file) => !file.endsWith('.yaml');
  fs.cpSync(path.join(root, 'seeds'), folder, { recursive: true, filter: isArticle });
  fs.cpSync(path.join(root, 'test/fixtures/workspace'), folder, { recursive: true });
  return folder;
}
