import path from 'node:path';
import { buildSync } from 'esbuild';

export const root = path.resolve(import.meta.dirname, '../../..');

/** Bundles the command line into a folder, and answers the file that Node runs. */
export function buildCli(folder: string): string {
  const outfile = path.join(folder, 'cli.cjs');
  buildSync({
    entryPoints: [path.join(root, 'src/cli/main.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
  });
  return outfile;
}
