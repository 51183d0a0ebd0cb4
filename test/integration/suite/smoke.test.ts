import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('smoke', () => {
  test('the extension activates', async () => {
    const extension = vscode.extensions.getExtension('pressmark.pressmark');
    assert.ok(extension, 'not in this extension host');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
