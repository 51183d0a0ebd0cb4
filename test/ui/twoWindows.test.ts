// Two windows of VS Code tag in one article at the same time, as fast as they can.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { readSidecar } from '../../src/core/sidecar/readSidecar';
import { launchBrowser } from '../vscode/browser.mjs';
import { root } from '../vscode/paths.mjs';
import { startServer } from '../vscode/server.mjs';
import { temporaryWorkspace } from '../vscode/temporary.mjs';
import { workbenchUrl } from '../vscode/workbench.mjs';
import { eventually } from './eventually';

const article = 'crossing.article.txt';
/** What test/integration/crossingTags.ts tags, every other one in each window. */
const names = Array.from({ length: 40 }, (_, n) => [`Ada Berg${n}`, `Otto Ek${n}`]).flat();

suite('two windows on one folder', () => {
  test('lose no tag of each other', async function () {
    this.timeout(240_000);
    const folder = temporaryWorkspace();
    const text = `${names.map((name, n) => `In bulletin ${n} the minister ${name} agreed.`).join('\n')}\n`;
    fs.writeFileSync(path.join(folder, article), text);
    const [server, browser] = await Promise.all([startServer({}), launchBrowser()]);
    try {
      const tests = path.join(root, 'dist/test/crossingTags.js');
      const done = await Promise.all(
        ['a', 'b'].map(async () => {
          const page = await browser.newPage();
          let tell: (line: string) => void = () => undefined;
          const told = new Promise<string>((resolve) => (tell = resolve));
          await page.exposeFunction('codeAutomationExit', () => undefined);
          await page.exposeFunction('codeAutomationLog', (_: string, args: readonly unknown[]) => {
            const line = args.join(' ');
            if (line.startsWith('tagged in ')) tell(line);
          });
          await page.goto(workbenchUrl(server, folder, { tests }), { timeout: 120_000 });
          return told;
        }),
      );
      assert.deepEqual(done.sort(), ['tagged in first', 'tagged in second']);
      await eventually(() => {
        const yaml = fs.readFileSync(path.join(folder, `${article}.annotations.yaml`), 'utf8');
        const { annotations, problems } = readSidecar(yaml, text);
        assert.deepEqual(problems, []);
        assert.deepEqual(
          annotations.mentions.map(({ exact }) => exact),
          names,
        );
      });
    } finally {
      await browser.close();
      await server.stop();
    }
  });
});
