import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sha256 } from '../../../src/core/text/digest';
import { eventually, file, hoverOn, open, read, run, select, sidecarOf, write } from '../seeds';

const article = `The minister Ann Kelly said on Monday that the border would stay open.
\u202BOmar Haddad\u202C and V\u043Eld of the ministry, officials reported, will meet Ann Kelly again.
`;

interface Mention {
  readonly id?: string;
  readonly type?: string;
  readonly entity?: string;
  readonly words: string;
  readonly beyond?: number;
}

/** A sidecar as a person might leave it. */
function sidecarWith(mentions: readonly Mention[], entities = ''): string {
  const items = mentions.map(({ id = 'm-1', type = 'person', entity, words, beyond = 0 }) => {
    const start = article.indexOf(words) + beyond;
    const link = entity === undefined ? '' : `    entity: ${entity}\n`;
    return `  - id: ${id}\n    type: ${type}\n${link}    start: ${start}\n    end: ${start + words.length}\n    exact: ${JSON.stringify(words)}\n`;
  });
  return `schema: pressmark/1\nentities: [${entities}]\nmentions:\n${items.join('')}`;
}

interface Case {
  readonly what: string;
  readonly code: string;
  readonly sidecar: string;
  /** How the titles of the quick fixes begin that take the problem away. */
  readonly mending: readonly string[];
  /** How those begin that show or explain it. */
  readonly showing?: readonly string[];
}

const cases: readonly Case[] = [
  {
    what: 'an unknown type',
    code: 'unknown-type',
    sidecar: sidecarWith([{ type: 'ship', words: 'Ann Kelly' }]),
    mending: ['Change type to Person', 'Change type to Group'],
  },
  {
    what: 'a duplicate id',
    code: 'duplicate-id',
    sidecar: sidecarWith([{ words: 'Ann Kelly' }, { words: 'minister' }]),
    mending: ['Give it the id m-', 'Remove from the file'],
  },
  {
    what: 'an entity without a mention',
    code: 'unused-entity',
    sidecar: sidecarWith([], '').replace(
      'entities: []\nmentions:\n',
      'entities:\n  - id: kelly\n    type: person\n    name: Ann Kelly\n',
    ),
    mending: ['Remove from the file'],
  },
  {
    what: 'a link to no entity',
    code: 'unknown-entity',
    sidecar: sidecarWith([{ entity: 'nobody', words: 'Ann Kelly' }]),
    mending: ['Unlink'],
  },
  {
    what: 'a mention past the end',
    code: 'orphan',
    sidecar: sidecarWith([{ words: 'Bo Nobody', beyond: 10_000 }]),
    mending: ['Drop the annotation'],
  },
  {
    what: 'hidden direction marks at the ends of a mention',
    code: 'hidden-characters',
    sidecar: sidecarWith([{ words: '\u202BOmar Haddad\u202C' }]),
    mending: ['Leave hidden characters out'],
    showing: ['Show hidden and look-alike characters'],
  },
  {
    what: 'a look-alike letter in a mention',
    code: 'look-alike',
    sidecar: sidecarWith([{ words: 'V\u043Eld' }]),
    mending: [],
    showing: ['Show hidden and look-alike characters'],
  },
];

const problemsOf = (name: string, code: string) =>
  vscode.languages.getDiagnostics(file(sidecarOf(name))).filter((one) => one.code === code);

/** The quick fixes of the last problem with the code, once it is listed. */
async function fixesOf(name: string, code: string): Promise<readonly vscode.CodeAction[]> {
  const problem = await eventually(() => {
    const found = problemsOf(name, code).at(-1);
    assert.ok(found, `${code} is not listed`);
    return found;
  });
  await vscode.workspace.openTextDocument(file(sidecarOf(name)));
  return eventually(async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      file(sidecarOf(name)),
      problem.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    assert.notEqual(actions.length, 0, `${code} has no quick fix`);
    return actions;
  });
}

async function carryOut({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit) assert.ok(await vscode.workspace.applyEdit(edit));
  const args: readonly unknown[] = command?.arguments ?? [];
  if (command) await vscode.commands.executeCommand(command.command, ...args);
}

suite('quick fixes in a sidecar', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  for (const [index, { what, code, sidecar, mending, showing = [] }] of cases.entries()) {
    for (const [nth, title] of mending.entries()) {
      test(`${what}: ${title}`, async () => {
        const name = `fix${index}-${nth}.article.txt`;
        await write(name, article);
        await write(sidecarOf(name), sidecar);
        await open(name);
        const fixes = await fixesOf(name, code);
        const fix = fixes.find((one) => one.title.startsWith(title));
        assert.ok(fix, fixes.map((one) => one.title).join('\n'));
        await carryOut(fix);
        await (await vscode.workspace.openTextDocument(file(sidecarOf(name)))).save();
        await eventually(() => {
          assert.deepEqual(problemsOf(name, code), []);
        });
      });
    }
    for (const title of showing) {
      test(`${what}: ${title}`, async () => {
        const name = `shown${index}.article.txt`;
        await write(name, article);
        await write(sidecarOf(name), sidecar);
        await open(name);
        const fixes = await fixesOf(name, code);
        assert.ok(fixes.some((one) => one.title === title && one.command));
        assert.equal(await read(name), article);
      });
    }
  }
});

suite('a sidecar that a merge left in conflict', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('is listed, stays to the byte, and keeps the tags of both sides by a quick fix', async () => {
    const name = 'merged.article.txt';
    const item = (id: string, words: string) =>
      (sidecarWith([{ id, words }]).split('mentions:\n')[1] ?? '').replaceAll('"', '');
    const hash = await sha256(article);
    const merged = `schema: pressmark/1
source:
  file: ${name}
  sha256: ${hash}
  language: en
mentions:
<<<<<<< HEAD
${item('m-ours', 'Ann Kelly')}=======
${item('m-theirs', 'Monday')}>>>>>>> theirs
`;
    await write(name, article);
    await write(sidecarOf(name), merged);
    await open(name);
    const { document } = await open(sidecarOf(name));
    const problem = await eventually(() => {
      const [first] = vscode.languages.getDiagnostics(document.uri);
      assert.equal(first?.code, 'conflict-marks');
      return first;
    });
    assert.equal(document.lineAt(problem.range.start.line).text, '<<<<<<< HEAD');
    select(await open(name), 'border');
    await run('tagAsPerson');
    assert.equal(await read(sidecarOf(name)), merged);
    await eventually(async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        problem.range,
      );
      const keep = actions.find(({ title }) => title === 'Keep the Tags of Both Sides');
      assert.ok(keep?.edit);
      assert.ok(await vscode.workspace.applyEdit(keep.edit));
    });
    await document.save();
    const shown = await open(name);
    await eventually(async () => {
      for (const words of ['Ann Kelly', 'Monday'])
        assert.match(await hoverOn(shown, words), /removeMention/);
    });
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
  });
});
