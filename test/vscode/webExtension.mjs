// VS Code's web worker extension host loads an extension under development from an address over
// HTTP, named in the workbench's own configuration. The server has no flag for that, so this file
// serves the extension and puts its address into the configuration as the page reads it.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const contentTypes = /** @type {Readonly<Record<string, string>>} */ ({
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
});

/**
 * Serves `folder` to the workbench.
 * @param {string} folder
 * @returns {Promise<{ port: number, close: () => void }>}
 */
export async function serveExtension(folder) {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(folder, decodeURIComponent(pathname));
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*');
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
    } else if (
      !file.startsWith(folder) ||
      !fs.statSync(file, { throwIfNoEntry: false })?.isFile()
    ) {
      response.writeHead(404).end();
    } else {
      const type = contentTypes[path.extname(file)] ?? 'application/octet-stream';
      response.setHeader('Content-Type', type);
      fs.createReadStream(file).pipe(response);
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * Makes the workbench that `page` opens next load the extension served at `port` in the web worker
 * host.
 * @param {import('playwright-core').Page} page its context must bypass the content security policy
 * @param {number} port
 * @param {string} [tests] path below the served folder of a file that exports `run()`
 */
export async function useWebExtension(page, port, tests) {
  const uri = (/** @type {string} */ file) => ({
    scheme: 'http',
    authority: `127.0.0.1:${port}`,
    path: file,
  });
  const development = {
    extensions: [uri('/')],
    ...(tests && { extensionTestsPath: uri(`/${tests}`) }),
  };
  // Rewriting the served page instead would make Chromium refuse its WebSockets.
  await page.addInitScript((added) => {
    const original = Element.prototype.getAttribute;
    Element.prototype.getAttribute = function (/** @type {string} */ name) {
      const value = original.call(this, name);
      if (this.id !== 'vscode-workbench-web-configuration' || name !== 'data-settings')
        return value;
      const configuration = JSON.parse(value ?? '{}');
      Object.assign((configuration.developmentOptions ??= {}), added);
      return JSON.stringify(configuration);
    };
  }, development);
}
