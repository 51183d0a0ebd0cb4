import assert from 'node:assert/strict';
import {
  exportedPage,
  faceFilesIn,
  themeVariablesIn,
  withFaces,
} from '../../../src/editor/reader/exportedPage';

const exported = {
  title: 'A & <b>',
  language: 'en',
  html: '<main><p>text</p></main>',
  theme: { '--vscode-editor-background': '#fff' },
  look: { '--size': '17px' },
};

suite('an exported page', () => {
  test('asks for the variables of the theme that its style uses, each once', () => {
    const css =
      'a { color: var(--vscode-foreground); fill: var(--vscode-foreground) } b { --x: 1 }';
    assert.deepEqual(themeVariablesIn(css), ['--vscode-foreground']);
  });

  test('has in it the faces that are given, and asks for no other', () => {
    const face = (file: string) => `@font-face { font-family: 'F'; src: url("./${file}"); }`;
    const css = `${face('a-400.woff2')}${face('a-700.woff2')}.line { margin: 0 }`;
    assert.deepEqual(faceFilesIn(css), ['a-400.woff2', 'a-700.woff2']);
    assert.equal(
      withFaces(css, new Map([['a-700.woff2', new Uint8Array([0, 255, 128])]])),
      `@font-face { font-family: 'F'; src: url("data:font/woff2;base64,AP+A"); }.line { margin: 0 }`,
    );
  });

  test('has the style, the values and the text in one file', () => {
    const page = exportedPage('Title', exported, '.line { margin: 0 }');
    for (const part of ['.line { margin: 0 }', '--size: 17px;', '<main><p>text</p></main>'])
      assert.ok(page.includes(part), part);
    assert.doesNotMatch(page, /<script|https?:/);
  });

  test('takes no markup from titles and values', () => {
    const look = { '--own': 'x; } </style><script>' };
    const page = exportedPage('</title><script>', { ...exported, look }, '');
    assert.doesNotMatch(page, /<script>/);
    assert.equal(page.match(/<\/style>/g)?.length, 1);
  });
});
