import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { defaultTagSet } from '../../src/core/entities/tagSet';
import {
  commands,
  contextKeys,
  internalCommands,
  languageId,
  readerPanelType,
  settings,
  settingsSection,
  views,
} from '../../src/editor/ids';

const root = path.resolve(__dirname, '../..');
const manifestText = fs.readFileSync(path.join(root, 'package.json'), 'utf8');
const wordsText = fs.readFileSync(path.join(root, 'package.nls.json'), 'utf8');

interface Contribution {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
}

interface Manifest {
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly languages: readonly { readonly id: string }[];
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly menus: Readonly<Record<string, readonly Contribution[]>>;
    readonly submenus: readonly { readonly id: string }[];
    readonly keybindings: readonly {
      readonly command: string;
      readonly key: string;
      readonly when?: string;
    }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly configuration: {
      readonly properties: Readonly<
        Record<
          string,
          {
            readonly scope?: string;
            readonly order?: number;
            readonly markdownDescription?: string;
          }
        >
      >;
    };
    readonly colors: readonly {
      readonly id: string;
      readonly defaults: Readonly<Record<string, string>>;
    }[];
  };
}

const { contributes, ...manifest } = JSON.parse(manifestText) as Manifest;
const words = JSON.parse(wordsText) as Record<string, string>;
const sorted = (ids: Iterable<string>) => [...ids].sort();

suite('manifest', () => {
  test('contributes every command of ids.ts and no other', () => {
    assert.deepEqual(
      sorted(contributes.commands.map(({ command }) => command)),
      sorted(Object.values(commands)),
    );
  });

  test('contributes every view, setting and the language of ids.ts', () => {
    const contributed = Object.values(contributes.views).flat();
    assert.deepEqual(sorted(contributed.map(({ id }) => id)), sorted(Object.values(views)));
    assert.deepEqual(
      sorted(Object.keys(contributes.configuration.properties)),
      sorted(Object.values(settings).map((setting) => `${settingsSection}.${setting}`)),
    );
    assert.deepEqual(
      contributes.languages.map(({ id }) => id),
      [languageId],
    );
  });

  test('names only contributed commands and submenus in menus and keys', () => {
    const known = new Set<string>(Object.values(commands));
    const submenus = new Set(contributes.submenus.map(({ id }) => id));
    for (const [menu, items] of Object.entries(contributes.menus)) {
      if (!(menu in { commandPalette: 0 }) && menu.startsWith('pressmark.'))
        assert.ok(submenus.has(menu), menu);
      for (const { command, submenu } of items) {
        assert.ok(known.has(command ?? '') || submenus.has(submenu ?? ''), `${menu}: ${command}`);
      }
    }
    const bound = new Set<string>([...known, ...Object.values(internalCommands)]);
    for (const { command } of contributes.keybindings) assert.ok(bound.has(command), command);
  });

  test('reads only context keys that the code sets', () => {
    const known = new Set<string>([
      ...Object.values(contextKeys),
      ...Object.values(views),
      ...Object.values(commands),
      'pressmark.tag',
      readerPanelType,
    ]);
    for (const [when] of manifestText.matchAll(/"(?:when|enablement)": "[^"]*"/g)) {
      for (const [key] of when.matchAll(/pressmark\.[\w.]+/g)) assert.ok(known.has(key), when);
    }
  });

  test('has words for every %key% and a %key% for all words', () => {
    const used = new Set([...manifestText.matchAll(/"%([^%]+)%"/g)].map(([, key]) => key ?? ''));
    assert.deepEqual(sorted(used), sorted(Object.keys(words)));
  });

  test('binds keys only where they mean something, each once', () => {
    const seen = new Set<string>();
    for (const { key, when } of contributes.keybindings) {
      assert.match(when ?? '', /editorLangId == news-article|focusedView/);
      assert.ok(!seen.has(`${key} ${when ?? ''}`), key);
      seen.add(`${key} ${when ?? ''}`);
    }
  });

  test('orders, scopes and describes every setting', () => {
    for (const [id, setting] of Object.entries(contributes.configuration.properties)) {
      assert.ok(setting.order && setting.scope && setting.markdownDescription, id);
    }
  });

  test('gives every type of the default tag set colours for all four kinds of theme', () => {
    const colors = new Map(contributes.colors.map(({ id, defaults }) => [id, defaults]));
    for (const type of [...defaultTagSet.types.map(({ id }) => id), 'other']) {
      for (const part of ['Foreground', 'Background']) {
        const kinds = Object.keys(colors.get(`pressmark.${type}${part}`) ?? {});
        assert.deepEqual(sorted(kinds), ['dark', 'highContrast', 'highContrastLight', 'light']);
      }
    }
  });

  test('asks for no older VS Code than the API it is written against', () => {
    const types = /\d+\.\d+/.exec(manifest.devDependencies['@types/vscode'] ?? '')?.[0];
    assert.equal(/\d+\.\d+/.exec(manifest.engines.vscode)?.[0], types);
  });
});
