// Builds every entry point into dist/. One list of options; `--minify` for the package, `--watch` to work.
import * as esbuild from 'esbuild';

const flags = new Set(process.argv.slice(2));

/** @type {esbuild.BuildOptions} */
const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  external: ['vscode'],
  minify: flags.has('--minify'),
  sourcemap: !flags.has('--minify'),
  logLevel: 'warning',
  metafile: true,
};

/** @type {esbuild.BuildOptions[]} */
export const builds = [
  {
    ...common,
    platform: 'node',
    entryPoints: ['src/extension.node.ts'],
    outfile: 'dist/node/extension.js',
  },
  {
    ...common,
    platform: 'browser',
    entryPoints: ['src/extension.browser.ts'],
    outfile: 'dist/web/extension.js',
  },
  { ...common, platform: 'node', entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js' },
];

if (process.argv[1] === import.meta.filename) {
  if (flags.has('--watch')) {
    for (const options of builds) await (await esbuild.context(options)).watch();
  } else {
    await Promise.all(builds.map((options) => esbuild.build(options)));
  }
}
