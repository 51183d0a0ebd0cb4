// Builds every entry point into dist/. One list of options; `--minify` for the package, `--watch` to
// work, `--tests` for the integration tests as well.
import fs from 'node:fs';
import path from 'node:path';
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
  charset: 'utf8',
  logLevel: 'warning',
  metafile: true,
  // The build of ES modules, of which what is not used falls away; Node would be given the other one.
  alias: { yaml: path.resolve(import.meta.dirname, 'node_modules/yaml/browser/index.js') },
};

/**
 * The Node host loads the bundle of the web host and adds its own way to replace files: everything else
 * is the same, and a package that held it twice would be half as large again.
 * @type {esbuild.Plugin}
 */
const sharedBundle = {
  name: 'shared bundle',
  setup(build) {
    build.onResolve({ filter: /^\.\/extension\.browser$/ }, () => ({
      path: '../web/extension.js',
      external: true,
    }));
  },
};

/** @type {esbuild.BuildOptions[]} */
export const builds = [
  {
    ...common,
    platform: 'node',
    entryPoints: ['src/extension.node.ts'],
    plugins: [sharedBundle],
    outfile: 'dist/node/extension.js',
  },
  {
    ...common,
    platform: 'browser',
    entryPoints: ['src/extension.browser.ts'],
    outfile: 'dist/web/extension.js',
  },
  { ...common, platform: 'node', entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js' },
  {
    ...common,
    platform: 'browser',
    format: 'iife',
    entryPoints: [
      { in: 'src/reader/main.ts', out: 'reader' },
      { in: 'src/reader/reader.css', out: 'reader' },
    ],
    outdir: 'dist',
    loader: { '.woff2': 'copy' },
    assetNames: '[name]',
  },
];

const suiteFolder = path.resolve(import.meta.dirname, 'test/integration/suite');

/**
 * Lets a test entry point import all its test files at once: `suites:all`, `suites:smoke`.
 * @type {esbuild.Plugin}
 */
const suites = {
  name: 'suites',
  setup(build) {
    build.onResolve({ filter: /^suites:/ }, ({ path }) => ({ path, namespace: 'suites' }));
    build.onLoad({ filter: /./, namespace: 'suites' }, ({ path: name }) => ({
      contents: fs
        .readdirSync(suiteFolder)
        .filter((file) => file.endsWith(name === 'suites:smoke' ? 'smoke.test.ts' : '.test.ts'))
        .map((file) => `import './${file}';`)
        .join('\n'),
      resolveDir: suiteFolder,
      watchDirs: [suiteFolder],
    }));
  },
};

/** @type {esbuild.BuildOptions} */
const test = {
  ...common,
  minify: false,
  sourcemap: 'inline',
  plugins: [suites],
  // The worker host has no environment to read it from.
  define: { testGrep: JSON.stringify(process.env.GREP ?? '') },
};

/** @type {esbuild.BuildOptions[]} */
const testBuilds = [
  {
    ...test,
    platform: 'node',
    entryPoints: ['node', 'smoke', 'startup', 'tagTimes', 'endlessTags', 'crossingTags'].map(
      (name) => `test/integration/${name}.ts`,
    ),
    outdir: 'dist/test',
    external: ['vscode', 'mocha'],
  },
  {
    ...test,
    platform: 'browser',
    entryPoints: ['test/integration/web.ts'],
    outfile: 'dist/test/web.js',
    alias: { 'node:assert/strict': './test/integration/assertInWorker.ts' },
  },
];

/**
 * The licences of the packages whose code is in the bundles: each asks that its notice goes along.
 * @param {readonly esbuild.BuildResult[]} results
 */
function thirdPartyNotices(results) {
  const inputs = results.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}));
  const names = inputs.map((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? []);
  return [...new Set(names.flat())]
    .sort()
    .map((name) => {
      const folder = path.join(import.meta.dirname, 'node_modules', name);
      const { version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
      const licence = fs.readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
      if (!licence) throw new Error(`${name} is bundled and has no licence`);
      return `# ${name} ${version}\n\n${fs.readFileSync(path.join(folder, licence), 'utf8').trim()}\n`;
    })
    .join('\n');
}

async function main() {
  const wanted = flags.has('--tests') ? [...builds, ...testBuilds] : builds;
  if (flags.has('--watch')) {
    for (const options of wanted) await (await esbuild.context(options)).watch();
  } else {
    const results = await Promise.all(wanted.map((options) => esbuild.build(options)));
    fs.writeFileSync('dist/third-party-notices.txt', thirdPartyNotices(results));
  }
}

if (process.argv[1] === import.meta.filename) void main();
