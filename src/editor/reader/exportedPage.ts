// A Reader's page as one file of its own: the page's markup as it stands there, its style with the faces
// that it needs, and the theme's colours as they were.

import type { Exported } from '../../core/reader/messages';

/** The theme's variables that a style sheet uses, each once. */
export function themeVariablesIn(css: string): readonly string[] {
  return [...new Set(css.match(/--vscode-[\w-]+/g))];
}

const faceRule = /@font-face\s*\{[^}]*?url\(["']?\.\/([\w.-]+)["']?\)[^}]*\}/g;

/** The font files that a style sheet loads from its own folder, each once. */
export function faceFilesIn(css: string): readonly string[] {
  return [...new Set(Array.from(css.matchAll(faceRule), ([, file = '']) => file))];
}

/** The style sheet with its font files inside; a face whose file is not given is left out. */
export function withFaces(css: string, files: ReadonlyMap<string, Uint8Array>): string {
  return css.replace(faceRule, (rule, file: string) => {
    const bytes = files.get(file);
    return bytes ? rule.replace(`./${file}`, `data:font/woff2;base64,${base64(bytes)}`) : '';
  });
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** An HTML document that loads and runs nothing. */
export function exportedPage(title: string, exported: Exported, css: string): string {
  const variables = Object.entries({ ...exported.look, ...exported.theme })
    .map(([name, value]) => `  ${name}: ${withoutMarkup(value)};`)
    .join('\n');
  return `<!DOCTYPE html>
<html lang="${escaped(exported.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>
${css}
:root {
${variables}
}
</style>
</head>
<body>
${exported.html}
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A value from a setting or a theme must not end the style or the declaration that it stands in. */
function withoutMarkup(value: string): string {
  return value.replace(/[<>{};]/g, '');
}
