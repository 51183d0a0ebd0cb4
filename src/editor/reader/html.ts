import * as vscode from 'vscode';

/** The built page's files, below the extension's folder. */
export const pageFolder = 'dist';

/**
 * The page before it shows anything. Only our script and our style may run in it, and nothing is
 * loaded from elsewhere.
 */
export function readerHtml(webview: vscode.Webview, extension: vscode.Uri): string {
  const nonce = randomHex(16);
  const address = (file: string) =>
    webview.asWebviewUri(vscode.Uri.joinPath(extension, pageFolder, file)).toString();
  const policy = [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    `font-src ${webview.cspSource}`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${vscode.l10n.t('Reader')}</title>
<link rel="stylesheet" href="${address('reader.css')}">
</head>
<body>
<main><article id="article" tabindex="0"></article><p id="notice" role="status"></p></main>
<p id="spoken" role="status"></p>
<script nonce="${nonce}" src="${address('reader.js')}"></script>
</body>
</html>`;
}

function randomHex(bytes: number): string {
  const random = crypto.getRandomValues(new Uint8Array(bytes));
  return Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
