import assert from 'node:assert/strict';
import { exportedPage, themeVariablesIn } from '../../../src/editor/reader/exportedPage';

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
