// The Reader's page in a browser without VS Code: for what needs the page only, and for measuring.
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { analyzeArticle } from '../../src/core/article/analyze';
import { findQuotations } from '../../src/core/attribution/findQuotations';
import type { ToPage } from '../../src/core/reader/messages';
import { pageOf } from '../../src/core/reader/page';
import { Lines } from '../../src/core/text/lines';
import { defaultTagSet } from '../../src/core/entities/tagSet';
import { root } from '../vscode/paths.mjs';

const built = (file: string) => fs.readFileSync(path.join(root, 'dist', file), 'utf8');

/** Loads the built page. What it posts to the extension is kept in `window.posted`. */
export async function openReaderAlone(page: Page): Promise<void> {
  await page.setContent(
    '<main><article id="article" tabindex="0"></article><p id="notice"></p></main><p id="spoken"></p>',
  );
  await page.addStyleTag({ content: built('reader.css') });
  await page.evaluate(`
    var posted = [];
    var acquireVsCodeApi = () => ({ postMessage: (m) => posted.push(m), setState: () => undefined });
  `);
  await page.addScriptTag({ content: built('reader.js') });
}

/** What the extension sends to show an article. Every place of each of the names is a mention. */
export function showing(text: string, names: readonly string[] = []): ToPage {
  const analysis = analyzeArticle(text);
  const mentions = names.flatMap((name) => placesOf(text, name));
  const page = pageOf(new Lines(text), analysis, {
    mentions,
    suggestions: [],
    quotations: findQuotations(text, analysis.sections, analysis.language),
  });
  const types = Object.fromEntries(defaultTagSet.types.map(({ id, label }) => [id, label]));
  return {
    kind: 'show',
    version: 1,
    state: { article: '', pinned: false },
    language: page.language,
    direction: page.direction,
    blocks: page.blocks,
    isCut: page.isCut,
    words: {
      article: 'Article',
      furniture: 'Site furniture',
      empty: 'Empty',
      cut: 'Cut',
      entities: 'Entities',
      suggestion: 'suggestion',
      types,
    },
  };
}

function placesOf(text: string, name: string) {
  const places = [];
  for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + 1))
    places.push({ id: `${name}/${start}`, type: 'person', name, start, end: start + name.length });
  return places;
}
