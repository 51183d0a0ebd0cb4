import path from 'node:path';

/** The repository. */
export const root = path.resolve(import.meta.dirname, '../..');

/** Where everything lands that the tests install or write; git-ignored. */
export const cacheFolder = path.join(root, '.vscode-test');
