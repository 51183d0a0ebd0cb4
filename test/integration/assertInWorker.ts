// The part of `node:assert/strict` that the tests use, for the web worker host, which has no
// Node. esbuild.mjs puts it in the place of the real one.

class AssertionError extends Error {
  override readonly name = 'AssertionError';
}

/** Fails unless `value` is truthy. */
export function ok(value: unknown, message = 'not truthy'): asserts value {
  if (!value) throw new AssertionError(message);
}

/** Fails unless both are the same value. */
export function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) fail('is not', actual, expected, message);
}

/** Fails if both are the same value. */
export function notEqual(actual: unknown, unwanted: unknown, message?: string): void {
  if (Object.is(actual, unwanted)) fail('is', actual, unwanted, message);
}

/** Fails unless both print as the same JSON. */
export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected))
    fail('is not', actual, expected, message);
}

/** Fails unless `text` matches. */
export function match(text: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(text)) fail('does not match', text, String(pattern), message);
}

/** Fails if `text` matches. */
export function doesNotMatch(text: string, pattern: RegExp, message?: string): void {
  if (pattern.test(text)) fail('matches', text, String(pattern), message);
}

function fail(relation: string, actual: unknown, expected: unknown, message = ''): never {
  const text = `${JSON.stringify(actual)} ${relation} ${JSON.stringify(expected)}`;
  throw new AssertionError((message && `${message}: `.concat(text)) || text);
}
