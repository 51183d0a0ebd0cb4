import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../vscode/paths.mjs';
import { zipEntries } from './zipEntries';

const archive = fs.readFileSync(path.join(root, 'dist/pressmark.vsix'));
const packed = zipEntries(archive).map(({ name }) => name);

suite('the package', () => {
  // Half of it is the models of two languages, which do not compress any further.
  test('is smaller than 1.5 MB', () => {
    assert.ok(archive.length < 1_500_000, `${archive.length} bytes`);
  });

  test('holds bundles, faces, grammar, schemas, models, media and documents only', () => {
    const expected = [
      /^\[Content_Types\]\.xml$/,
      /^extension\.vsixmanifest$/,
      /^extension\/(package(\.nls(\.[\w-]+)?)?\.json|readme\.md|changelog\.md|LICENSE\.txt)$/,
      /^extension\/dist\/(node\/extension|web\/extension|reader)\.js$/,
      /^extension\/dist\/reader\.css$/,
      /^extension\/dist\/[\w-]+\.woff2$/,
      /^extension\/dist\/third-party-notices\.txt$/,
      /^extension\/(l10n|syntaxes|schemas)\/[\w.-]+\.json$/,
      /^extension\/models\/[\w.-]+\.bin$/,
      /^extension\/media\/[\w./-]+\.(svg|png|md|css)$/,
    ];
    const unexpected = packed.filter((name) => !expected.some((pattern) => pattern.test(name)));
    assert.deepEqual(unexpected, []);
  });

  test('holds the licence of each package whose code is in a bundle', () => {
    const notices = fs.readFileSync(path.join(root, 'dist/third-party-notices.txt'), 'utf8');
    const { dependencies } = JSON.parse(
      fs.readFileSync(path.join(root, 'package.json'), 'utf8'),
    ) as { dependencies: Readonly<Record<string, string>> };
    for (const name of Object.keys(dependencies))
      assert.match(notices, new RegExp(`^# ${name} `, 'm'));
    assert.ok(packed.includes('extension/dist/third-party-notices.txt'));
  });

  test('holds every file that the manifest names', () => {
    const manifest: unknown = JSON.parse(
      fs.readFileSync(path.join(root, 'package.json'), 'utf8'),
      (key, value: unknown) =>
        ['bin', 'devDependencies', 'scripts'].includes(key) ? undefined : value,
    );
    const named = [...JSON.stringify(manifest).matchAll(/"\.?\/?((?:[\w-]+\/)+[\w.-]+\.\w+)"/g)]
      .map(([, file]) => `extension/${file}`)
      .filter((file) => !packed.includes(file));
    assert.deepEqual(named, []);
  });
});
