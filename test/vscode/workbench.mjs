import { root } from './paths.mjs';

/**
 * The address of the workbench on `folder`, with extensions in the Node extension host.
 * @param {string} authority of the server
 * @param {string} folder absolute
 * @param {object} [options]
 * @param {string | undefined} [options.extension] folder of the extension under development, this
 *   repository unless given; `undefined` loads none
 * @param {string} [options.tests] file that exports `run()`, loaded in the extension host
 */
export function workbenchUrl(authority, folder, { extension = root, tests } = {}) {
  const remote = (/** @type {string} */ file) => `vscode-remote://${authority}${urlPath(file)}`;
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
    ['extensionDevelopmentPath', remote(extension)],
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
  ];
  return `${plainWorkbenchUrl(authority, folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

/**
 * The address of the workbench on `folder` with no extension under development.
 * @param {string} authority
 * @param {string} folder
 */
export function plainWorkbenchUrl(authority, folder) {
  return `http://${authority}/?folder=${encodeURIComponent(urlPath(folder))}`;
}

/** @param {string} file */
function urlPath(file) {
  const forward = file.replaceAll('\\', '/');
  return forward.startsWith('/') ? forward : `/${forward}`;
}
