// The extension host is killed while it writes tags, again and again. test/unit/node kills the writer alone,
// hundreds of times; here it is all of VS Code around it.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { noAnnotations, type Mention } from '../../src/core/annotations/annotations';
import { quoteOf } from '../../src/core/annotations/quote';
import { printSidecar } from '../../src/core/sidecar/printSidecar';
import { readSidecar } from '../../src/core/sidecar/readSidecar';
import { describeSource } from '../../src/core/sidecar/source';
import { launchBrowser } from '../vscode/browser.mjs';
import { root } from '../vscode/paths.mjs';
import { startServer } from '../vscode/server.mjs';
import { eventually } from './eventually';
import { temporaryWorkspace } from '../vscode/temporary.mjs';
import { workbenchUrl } from '../vscode/workbench.mjs';

/** PRESSMARK_KILLS says how many, for those who have the time. */
const kills = Number(process.env.PRESSMARK_KILLS ?? 5);

const article = 'killed.article.txt';
/** What test/integration/endlessTags.ts tags and untags. */
const words = 'Sean Spicer';

suite('a kill while tags are written', () => {
  test('leaves the sidecar as it was or as it was to be', async function () {
    this.timeout(60_000 + kills * 20_000);
    const folder = temporaryWorkspace();
    const { text, kept } = await annotate(folder);
    const [server, browser] = await Promise.all([startServer({}), launchBrowser()]);
    try {
      const page = await browser.newPage();
      const killed = new Set<number>();
      let hear: (pid: number) => void = () => undefined;
      await page.exposeFunction('codeAutomationExit', () => undefined);
      await page.exposeFunction('codeAutomationLog', (_: string, args: readonly unknown[]) => {
        const [, pid] = /^tagging in (\d+)$/.exec(args.join(' ')) ?? [];
        // What a killed host printed may come late.
        if (pid !== undefined && !killed.has(Number(pid))) hear(Number(pid));
      });
      const tests = path.join(root, 'dist/test/endlessTags.js');
      for (let kill = 0; kill < kills; kill++) {
        const tagging = new Promise<number>((resolve) => (hear = resolve));
        await page.goto(workbenchUrl(server, folder, { tests }), { timeout: 120_000 });
        const pid = await tagging;
        // Each kill meets the writer somewhere else in its work.
        await delay(100 + 7 * kill);
        process.kill(pid, 'SIGKILL');
        killed.add(pid);
        await delay(50);
        const mentions = mentionsIn(folder, text);
        const others = mentions.filter(({ exact }) => exact !== words);
        assert.deepEqual(others, kept, `after kill ${kill}`);
        assert.ok(mentions.length <= kept.length + 1);
      }

      const [dead, alive] = draftsIn(folder);
      const tagging = new Promise<number>((resolve) => (hear = resolve));
      await page.goto(workbenchUrl(server, folder, { tests }), { timeout: 120_000 });
      await tagging;
      await eventually(() => {
        assert.equal(fs.existsSync(dead), false);
      });
      assert.ok(fs.existsSync(alive), 'a draft may be that of another window');
    } finally {
      await browser.close();
      await server.stop();
    }
  });
});

/** An article with so many tags that writing them takes a while. */
async function annotate(folder: string) {
  const seed = fs.readFileSync(path.join(root, 'seeds/000_644d9b843f107e5c.txt'), 'utf8');
  const filler = Array.from({ length: 2000 }, (_, n) => `Bulletin ${n}: Ada Berg${n} agreed.\n`);
  const text = seed + filler.join('');
  const kept = Array.from(text.matchAll(/Ada Berg\d+/g), ({ index, 0: name }, n): Mention => {
    const span = { start: index, end: index + name.length };
    return {
      id: `m-${String(n).padStart(4, '0')}`,
      type: 'person',
      ...span,
      ...quoteOf(text, span),
    };
  });
  const source = await describeSource(article, text, 'en');
  fs.writeFileSync(path.join(folder, article), text);
  fs.writeFileSync(
    path.join(folder, `${article}.annotations.yaml`),
    printSidecar({ ...noAnnotations, mentions: kept }, source, text),
  );
  return { text, kept };
}

/** Drafts as killed writers leave them: one long ago, one just now. */
function draftsIn(folder: string): readonly [dead: string, alive: string] {
  const [dead, alive] = (['0000dead', '0000beef'] as const).map((name) => {
    const draft = path.join(folder, `.${article}.annotations.yaml.4711-${name}.tmp`);
    fs.writeFileSync(draft, 'schema: press');
    return draft;
  }) as [string, string];
  const hourAgo = new Date(Date.now() - 60 * 60 * 1000);
  fs.utimesSync(dead, hourAgo, hourAgo);
  return [dead, alive];
}

/** What the sidecar says, which must be whole. */
function mentionsIn(folder: string, text: string): readonly Mention[] {
  const yaml = fs.readFileSync(path.join(folder, `${article}.annotations.yaml`), 'utf8');
  const { annotations, problems } = readSidecar(yaml, text);
  assert.deepEqual(problems, []);
  return annotations.mentions;
}
