// Made by esbuild.mjs: modules that import test files of suite/.

/** Every test file. */
declare module 'suites:all';
/** smoke.test.ts alone. */
declare module 'suites:smoke';
