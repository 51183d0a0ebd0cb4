import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { ruleIds, ruleReason } from '../../src/core/article/rules';
import { attributionReason, attributionRuleIds } from '../../src/core/attribution/rules';
import { defaultTagSet } from '../../src/core/entities/tagSet';

const root = path.resolve(__dirname, '../..');

type Words = Readonly<Record<string, string>>;

const read = (file: string) => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')) as Words;

/** The translations that there are, by language: of the manifest's words and of the extension's. */
const languages = fs
  .readdirSync(root)
  .flatMap((file) => /^package\.nls\.([\w-]+)\.json$/.exec(file)?.[1] ?? [])
  .map((language) => ({
    language,
    manifest: read(`package.nls.${language}.json`),
    extension: read(`l10n/bundle.l10n.${language}.json`),
  }));

/** All that the extension says: strings in calls of `t`, and the tables of the core that go through it. */
function said(): ReadonlySet<string> {
  const editor = path.join(root, 'src/editor');
  const calls = fs
    .readdirSync(editor, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => fs.readFileSync(path.join(editor, file), 'utf8'))
    .flatMap((source) => [...source.matchAll(/\bt\(\s*'((?:[^'\\]|\\.)*)'/g)])
    .map(([, text = '']) => text.replaceAll("\\'", "'"));
  return new Set([
    ...calls,
    ...ruleIds.map(ruleReason),
    ...attributionRuleIds.map(attributionReason),
    ...defaultTagSet.types.map(({ description }) => description),
  ]);
}

/** What a translation has to keep: arguments, and the commands and settings that it links to. */
function kept(text: string): string[] {
  return (text.match(/\{\d+\}|\(command:[^)]+\)|`#[^`]+#`/g) ?? []).sort();
}

for (const { language, manifest, extension } of languages) {
  suite(`the translation ${language}`, () => {
    test('keeps the arguments and links of what it translates', () => {
      const english = read('package.nls.json');
      for (const [text, translation] of Object.entries(extension))
        assert.deepEqual(kept(translation), kept(text), text);
      for (const [key, translation] of Object.entries(manifest))
        assert.deepEqual(kept(translation), kept(english[key] ?? ''), key);
    });

    test('leaves nothing empty', () => {
      for (const [text, translation] of Object.entries({ ...manifest, ...extension }))
        assert.notEqual(translation.trim(), '', text);
    });

    test('has every string of the interface', () => {
      const missing = [
        ...Object.keys(read('package.nls.json')).filter((key) => !(key in manifest)),
        ...[...said()].filter((text) => !(text in extension)),
      ];
      assert.deepEqual(missing, []);
    });
  });
}
