import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A folder with the given files, gone after the tests of the suite. Call it inside a suite. */
export function temporaryFolder(): (
  files?: Readonly<Record<string, string | Uint8Array>>,
) => string {
  const folders: string[] = [];
  suiteTeardown(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  return (files = {}) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'pressmark-unit-'));
    folders.push(folder);
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return folder;
  };
}
