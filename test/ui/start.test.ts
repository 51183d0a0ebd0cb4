import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { launchBrowser } from '../vscode/browser.mjs';
import { root } from '../vscode/paths.mjs';
import { eventually } from './eventually';

suite('npm start', () => {
  test('opens the seeds, and Ctrl+C leaves no process behind', async () => {
    const start = spawn(process.execPath, [path.join(root, 'test/vscode/start.mjs')], {
      // Without a screen it opens no browser of its own.
      env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(await printedAddress(start.stdout), { timeout: 120_000 });
      await page.getByRole('treeitem', { name: '000_644d9b843f107e5c.txt' }).waitFor();
      const started = await processesOf(start.pid);

      start.kill('SIGINT');
      await once(start, 'exit');

      await eventually(() => {
        assert.deepEqual(started.filter(isRunning), []);
      });
    } finally {
      start.kill();
      await browser.close();
    }
  });
});

async function printedAddress(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of readline.createInterface(output)) {
    const address = /http:\S+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error('no address was printed');
}

/** The server, its extension host and its file watcher; none where there is no /proc to find them in. */
async function processesOf(pid: number | undefined): Promise<readonly number[]> {
  if (!fs.existsSync('/proc/self/status')) return [];
  return eventually(() => {
    const pids = descendants(pid);
    assert.ok(pids.length >= 3, `only ${pids.length} processes`);
    return pids;
  });
}

/** Process ids below `pid`, at any depth. */
function descendants(pid: number | undefined): number[] {
  const children = fs
    .readdirSync('/proc')
    .map(Number)
    .filter((child) => child > 0 && parentOf(child) === pid);
  return children.flatMap((child) => [child, ...descendants(child)]);
}

function parentOf(pid: number): number | undefined {
  try {
    const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^PPid:\s*(\d+)/m.exec(status)?.[1]);
  } catch {
    return undefined;
  }
}

/** Whether a process is there and not merely waiting for its parent to take note of its end. */
function isRunning(pid: number): boolean {
  try {
    return !/^State:\s*Z/m.test(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
