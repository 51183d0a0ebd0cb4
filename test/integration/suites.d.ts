// Made by esbuild.mjs: modules that import test files of suite/.

/** Every test file. */
declare module 'suites:node';
/** The files that end in `smoke.test.ts`, which run in both extension hosts. */
declare module 'suites:smoke';
