// Processes that write files without end, and are killed.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { buildSync } from 'esbuild';

// Each kill meets every writer somewhere else in its work: hundreds of interrupted writes in all, at the
// price of a few dozen processes.
const kills = 20;
const writers = 15;

/** A function of a file and its next content, by its module and name. */
export interface Writer {
  /** As it is imported from this folder. */
  readonly module: string;
  readonly name: string;
}

/**
 * Kills writers in the middle of their work, again and again, and asserts that each file then has one of
 * the contents that were written, whole.
 * @param folder an empty one
 * @param read a file as the program would
 */
export async function assertSurvivesKills(
  folder: string,
  writer: Writer,
  read: (file: string) => Promise<string> | string,
): Promise<void> {
  const program = path.join(folder, 'program', 'write.cjs');
  buildSync({
    stdin: { contents: endlessWriters(writer), resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: program,
  });
  const files = Array.from({ length: writers }, (_, n) => path.join(folder, `${n}.yaml`));
  for (const file of files) fs.writeFileSync(file, versionOf(0));

  const found = new Set<string>();
  for (let kill = 0; kill < kills; kill++) {
    const child = spawn(process.execPath, [program, ...files], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    await setTimeout(kill % 25);
    child.kill('SIGKILL');
    await once(child, 'close');
    for (const content of await Promise.all(files.map(async (file) => read(file)))) {
      const version = content.charCodeAt(0) - 97;
      assert.ok(content === versionOf(version), `torn by kill ${kill}`);
      found.add(content.charAt(0));
    }
  }
  // Had every kill come before the first write, nothing would be shown.
  assert.ok(found.size > 2, 'the writers never got anywhere');
}

/** A content that tells by its first letter how it has to go on. */
const versionOf = (n: number): string =>
  String.fromCharCode(97 + n).repeat(100_000 + 10_000 * n) + '\n';

/** Writes every file it is given without end, each time in another version. */
const endlessWriters = (writer: Writer): string => `
  import { ${writer.name} as replace } from '${writer.module}';
  const versionOf = (n: number) => String.fromCharCode(97 + n).repeat(100_000 + 10_000 * n) + '\\n';
  for (const file of process.argv.slice(2)) {
    void (async () => {
      for (let n = process.pid % 26; ; n = (n + 1) % 26) {
        await replace(file, versionOf(n));
        process.stdout.write('.');
      }
    })();
  }
`;
