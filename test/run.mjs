// `npm test`: every suite, from a fresh clone too. `npm test -- unit ui` runs just those.
// The last line is `N passed, N failed` over all suites; a suite that breaks off is one failure.
import { ensureDependencies } from './vscode/dependencies.mjs';

ensureDependencies();
const { suites, sum } = await import('./suites.mjs');

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in suites));
if (unknown.length > 0) {
  console.error(`No suite ${unknown.join(', ')}. There are: ${Object.keys(suites).join(', ')}.`);
  process.exit(2);
}

/** @type {(import('./vscode/mochaTally.mjs').Counts & { name: string, seconds: string })[]} */
const results = [];
for (const [name, run] of Object.entries(suites)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n${name}`);
  const start = performance.now();
  const counts = await run().catch((error) => {
    console.log(`  FAIL the suite broke off: ${error?.stack ?? error}`);
    return { passed: 0, failed: 1 };
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  results.push({ name, seconds, ...counts });
}

console.log();
for (const { name, passed, failed, seconds } of results) {
  console.log(`${name.padEnd(12)} ${passed} passed, ${failed} failed  (${seconds} s)`);
}
const { passed, failed } = sum(results);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
