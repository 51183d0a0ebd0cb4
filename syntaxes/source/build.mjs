// Prints the grammar as the JSON that VS Code loads; `--check` only says whether the file is current.
// The JSON is committed so that a fresh clone colours without a build.

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { grammar } from './grammar.mjs';

const file = path.join(import.meta.dirname, '../news-article.tmLanguage.json');

/** The rules with the language's suffix on every scope, as grammars are expected to name them. */
function withSuffix(value) {
  if (Array.isArray(value)) return value.map(withSuffix);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'name' ? `${inner}.news-article` : withSuffix(inner),
    ]),
  );
}

const { name, scopeName, patterns, repository } = grammar;
const printed = `${JSON.stringify(
  {
    comment: 'Written by syntaxes/source/build.mjs. Change the rules there.',
    name,
    scopeName,
    patterns,
    repository: withSuffix(repository),
  },
  undefined,
  2,
)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, printed);
} else if (readFileSync(file, 'utf8') !== printed) {
  console.error(
    'syntaxes/news-article.tmLanguage.json is not current: node syntaxes/source/build.mjs',
  );
  process.exitCode = 1;
}
