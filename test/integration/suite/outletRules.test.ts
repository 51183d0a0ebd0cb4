import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  copyOf,
  english,
  eventually,
  file,
  hoverOn,
  open,
  read,
  run,
  select,
  write,
} from '../seeds';

const rulesFile = 'pressmark.outlets.yaml';
const paragraph = 'Trump has outraged';

/** An article of another folder, so that what folders show does not meet other suites. */
const page = (n: number, shared: string) => `Harbour Post

Lorne harbour to close for ${n} weeks

Ferries number ${n} to the islands will leave from the fishing dock in March, the authority of Lorne said on Tuesday.

${shared}

The western quay, which is ${n}0 years old, will be rebuilt meanwhile for ${n}4 million euros, the mayor added.
`;

suite('outlet rules', () => {
  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(file(rulesFile)).then(undefined, () => undefined);
  });

  test('made from a line, they hold in every article of the outlet at once', async () => {
    const other = await copyOf(english, 'rule-other.article.txt');
    const editor = await copyOf(english, 'rule.article.txt');
    assert.match(await hoverOn(editor, paragraph), /\*\*Paragraph\*\*/);
    select(editor, paragraph);
    await run('createOutletRule', undefined, 'related');
    for (const one of [editor, other]) {
      await eventually(async () => {
        assert.match(
          await hoverOn(one, paragraph),
          /\*\*Related\*\* — A rule of this outlet says so/,
        );
      });
    }
    const yaml = await read(rulesFile);
    assert.match(yaml, /^schema: pressmark-outlets\/1\noutlets:\n {2}- name: Asharq Al-awsat\n/);
    assert.match(yaml, /- kind: related\n {8}line: Trump has outraged/);
  });

  test('are for the article alone where others of its folder name outlets', async () => {
    const unnamed = page(6, 'The ferry company has asked its passengers for patience this month.');
    const title = 'Lorne harbour to close for 6 weeks | Harbour Post';
    await write('mixed/named.article.txt', `${title}\n\n${unnamed}`);
    await write('mixed/unnamed.article.txt', unnamed.replace('Harbour Post', ''));
    const editor = await open('mixed/unnamed.article.txt');
    select(editor, 'The ferry company');
    await run('createOutletRule', undefined, 'related', 'Coast Times');
    assert.match(
      await read(rulesFile),
      /name: Coast Times\n {4}files:\n {6}- mixed\/unnamed\.article\.txt\n/,
    );
  });

  test('are followed while they are typed', async () => {
    const editor = await copyOf(english, 'typed-rule.article.txt');
    await write(rulesFile, 'schema: pressmark-outlets/1\noutlets: []\n');
    const rules = await vscode.workspace.openTextDocument(file(rulesFile));
    const edit = new vscode.WorkspaceEdit();
    const whole = new vscode.Range(0, 0, rules.lineCount, 0);
    edit.replace(
      rules.uri,
      whole,
      `schema: pressmark-outlets/1
outlets:
  - name: The paper
    files: [typed-rule*]
    lines:
      - { kind: caption, line: ${paragraph}* }
`,
    );
    await vscode.workspace.applyEdit(edit);
    await eventually(async () => {
      assert.match(await hoverOn(editor, paragraph), /\*\*Caption\*\*/);
      assert.match(await hoverOn(editor, paragraph), /The paper/);
    });
    await vscode.window.showTextDocument(rules);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('that do not parse are listed, and not written over', async () => {
    const broken = 'schema: pressmark-outlets/1\noutlets: [\n';
    await write(rulesFile, broken);
    const editor = await copyOf(english, 'broken-rule.article.txt');
    select(editor, paragraph);
    await run('createOutletRule', undefined, 'related');
    assert.equal(await read(rulesFile), broken);
    await eventually(() => {
      assert.equal(vscode.languages.getDiagnostics(file(rulesFile))[0]?.code, 'syntax');
    });
  });
});

suite('folder knowledge', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('a line that several articles of a folder share is site furniture', async () => {
    const shared =
      'Our readers have asked us many questions, and we answer all of them here each Friday.';
    await write('harbour/1.article.txt', page(3, shared));
    await write('harbour/2.article.txt', page(5, shared));
    const editor = await open('harbour/1.article.txt');
    await eventually(async () => {
      assert.match(await hoverOn(editor, shared), /Stands in several articles of the same folder/);
    });
    assert.match(await hoverOn(editor, 'The western quay'), /\*\*Paragraph\*\*/);
  });
});
