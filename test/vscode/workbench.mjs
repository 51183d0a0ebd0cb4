import { root } from './paths.mjs';

/** @typedef {Pick<import('./server.mjs').Server, 'authority' | 'token'>} Address */

/**
 * The address of the workbench on `folder`, with extensions in the Node extension host.
 * @param {Address} server
 * @param {string} folder absolute
 * @param {object} [options]
 * @param {string} [options.extension] folder of the extension under development, this repository
 *   unless given
 * @param {string} [options.tests] file that exports `run()`, loaded in the extension host
 */
export function workbenchUrl(server, folder, { extension = root, tests } = {}) {
  const remote = (/** @type {string} */ file) =>
    `vscode-remote://${server.authority}${urlPath(file)}`;
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
    ['extensionDevelopmentPath', remote(extension)],
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
  ];
  const query = new URLSearchParams({ payload: JSON.stringify(payload) });
  return `${plainWorkbenchUrl(server, folder)}&${query}`;
}

/**
 * The address of the workbench on `folder` with no extension under development.
 * @param {Address} server
 * @param {string} folder absolute
 */
export function plainWorkbenchUrl({ authority, token }, folder) {
  return `http://${authority}/?${new URLSearchParams({ tkn: token, folder: urlPath(folder) })}`;
}

/** @param {string} file */
function urlPath(file) {
  const forward = file.replaceAll('\\', '/');
  return forward.startsWith('/') ? forward : `/${forward}`;
}
