// Texts that are no news articles: files that a machine with Node has, by kind, and written ones of kinds
// that it has none of. Found anew at every run; none of them is kept.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { canonicalText } from '../../../src/core/text/canonical';
import type { NamedText } from './namedText';
import { writtenProse } from './writtenProse';
import { writtenTexts } from './writtenTexts';

interface Place {
  readonly kind: string;
  readonly root: string;
  /** What the path below the root must match. */
  readonly files: RegExp;
}

const modules = path.resolve(__dirname, '../../../node_modules');
const documentation = '/usr/share/doc';

const places: readonly Place[] = [
  { kind: 'README', root: modules, files: /^[^/]+\/readme\.md$/i },
  { kind: 'changelog', root: modules, files: /^[^/]+\/(?:changelog|history)\.md$/i },
  { kind: 'licence', root: modules, files: /^[^/]+\/licen[cs]e[^/]*$/i },
  { kind: 'program', root: modules, files: /^[^/]+\/(?:index|lib\/index)\.[cm]?js$/ },
  { kind: 'types', root: modules, files: /^[^/]+\/(?:index|lib\/index)\.d\.[cm]?ts$/ },
  { kind: 'manifest', root: modules, files: /^[^/]+\/package\.json$/ },
  { kind: 'copyright', root: documentation, files: /^[^/]+\/copyright$/ },
  {
    kind: 'package notes',
    root: documentation,
    files: /^[^/]+\/(?:README(?:\.Debian|\.source)?|TODO|BUGS|THANKS|FAQ|HACKING)(?:\.gz)?$/,
  },
  { kind: 'package news', root: documentation, files: /^[^/]+\/NEWS(?:\.Debian)?(?:\.gz)?$/ },
  { kind: 'list of authors', root: documentation, files: /^[^/]+\/AUTHORS(?:\.gz)?$/ },
  { kind: 'release notes', root: documentation, files: /\/RelNotes\/[^/]+\.txt$/ },
  { kind: 'manual', root: documentation, files: /\.txt$|\.rst$/ },
  { kind: 'manual page', root: '/usr/share', files: /(?:\.pod|\/man1\/[a-f][^/]*\.gz)$/ },
  { kind: 'log', root: '/var/log', files: /\.log$/ },
  {
    kind: 'configuration',
    root: '/etc',
    files: /^[^/]+\.(?:conf|cfg|ini)$|^(?:services|protocols|profile)$/,
  },
  { kind: 'script', root: '/usr/lib', files: /^python3\.\d+\/[^/]+\.py$/ },
];

const mostOfAKind = 40;
/** Bytes: below it there is nothing to read, above it a run takes long. */
const leastSize = 100;
const mostSize = 200_000;
const deepest = 5;

/** No more than 40 texts of each kind, the same on every run on the same machine. */
export function collectNonArticles(): readonly NamedText[] {
  const found = places.flatMap(textsIn);
  return [...found, ...found.flatMap(proseOf), ...writtenTexts(), ...writtenProse()];
}

const paragraphsOfProse = 3;
/** In characters: a shorter one may be a heading. */
const leastParagraph = 120;

/** The first paragraphs of sentences that a text has, without the lists and the code around them. */
function proseOf({ kind, name, text }: NamedText): readonly NamedText[] {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim())
    .filter((line) => line.length >= leastParagraph && /^\p{Lu}.*[.!?]$/u.test(line))
    .slice(0, paragraphsOfProse);
  if (paragraphs.length === 0) return [];
  return [{ kind: `prose of ${kind}`, name, text: paragraphs.join('\n\n') }];
}

function textsIn({ kind, root, files }: Place): readonly NamedText[] {
  const found: NamedText[] = [];
  for (const file of walk(root, '')) {
    if (!files.test(file)) continue;
    const text = read(path.join(root, file));
    if (text !== undefined) found.push({ kind, name: path.join(root, file), text });
  }
  return spread(found, mostOfAKind);
}

function* walk(root: string, folder: string): Generator<string> {
  const full = path.join(root, folder);
  if (!existsSync(full) || folder.split('/').length > deepest) return;
  const entries = readdirSync(full, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* walk(root, name);
    else if (entry.isFile()) yield name;
  }
}

function read(file: string): string | undefined {
  const { size } = statSync(file);
  if (size < leastSize || size > mostSize) return undefined;
  const bytes = readFileSync(file);
  return canonicalText((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
}

/** So many of the items at equal distances, that they differ. */
function spread<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, index) => {
    const item = items[Math.floor((index * items.length) / most)];
    return item === undefined ? [] : [item];
  }).flat();
}
