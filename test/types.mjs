// Type-checks each layer against its own tsconfig, so that `vscode`, `process` and `document` do not
// even resolve where they have no business. Prints one line a layer and exits 1 on any error.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
const layers = [
  'src/core',
  'src/editor',
  'src/reader',
  'src',
  'src/cli',
  'bench',
  'test/unit',
  'test/integration',
  'test/package',
  'test/ui',
  'test/vscode',
];

let failed = 0;
for (const layer of layers) {
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      tsc,
      '-p',
      layer,
      '--incremental',
      '--tsBuildInfoFile',
      `dist/types/${layer.replaceAll('/', '-')}.tsbuildinfo`,
    ],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  if (status !== 0) failed++;
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} types ${layer}${stdout && `\n${stdout}`}`);
}
console.log(`${layers.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
