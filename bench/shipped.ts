import * as esbuild from 'esbuild';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** A module bundled as the extension has it: loaders that run TypeScript make it several times slower. */
export function shipped(entry: string): unknown {
  const outfile = path.join(root, 'dist/bench', `${path.parse(entry).name}.cjs`);
  const entryPoints = [path.join(root, entry)];
  esbuild.buildSync({ entryPoints, bundle: true, platform: 'node', outfile });
  return createRequire(import.meta.url)(outfile);
}
