import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../../src/cli/run';
import { noAnnotations } from '../../../src/core/annotations/annotations';
import { quoteOf } from '../../../src/core/annotations/quote';
import { printSidecar } from '../../../src/core/sidecar/printSidecar';
import { describeSource } from '../../../src/core/sidecar/source';
import { sha256 } from '../../../src/core/text/digest';
import { marked } from '../annotations/marked';
import { temporaryFolder } from '../temporaryFolder';
import { RecordedTerminal } from './recordedTerminal';

const article = marked(`Ferry strike ends

The union’s chairwoman, [Ada Koren], said on Monday that crews go back to work. 🚢

Passengers cheered when [Viktor Lund], the oldest captain, blew the horn.

“I slept on the quay”, said [Jonas Ek] from Oslo.
`);
const sidecarName = 'a.txt.annotations.yaml';

suite('pressmark reanchor', () => {
  const folderWith = temporaryFolder();

  /** Runs the command on a folder whose sidecar is of the article and whose text is another one now. */
  async function reanchor(text: string, ...options: string[]) {
    const mentions = article.spans.map((span, i) => ({
      id: `m-${i}`,
      type: 'person',
      ...span,
      ...quoteOf(article.text, span),
    }));
    const source = await describeSource('a.txt', article.text, 'en');
    const yaml = printSidecar({ ...noAnnotations, mentions }, source, article.text);
    const folder = folderWith({ 'a.txt': text, [sidecarName]: yaml });
    const terminal = new RecordedTerminal();
    const status = await run(['reanchor', ...options, folder], terminal);
    const sidecar = readFileSync(path.join(folder, sidecarName), 'utf8');
    return { status, terminal, yaml, sidecar, file: path.join(folder, 'a.txt') };
  }

  const states = ({ records }: RecordedTerminal) => records.map(({ state }) => state);

  test('says that all is as it was', async () => {
    const { status, terminal } = await reanchor(article.text);
    assert.equal(status, 0);
    assert.deepEqual(states(terminal), ['ok', 'ok', 'ok']);
  });

  test('prints the new places in code points', async () => {
    const text = `Live 🚢\n${article.text}`;
    const { status, terminal, file } = await reanchor(text);
    assert.equal(status, 0);
    assert.deepEqual(states(terminal), ['moved', 'moved', 'moved']);
    for (const { file: named, start, end, exact } of terminal.records) {
      assert.equal(named, file);
      const points = Array.from(text).slice(Number(start), Number(end));
      assert.equal(points.join(''), exact);
    }
  });

  test('asks where a name is another, and tells what is gone', async () => {
    const text = article.text
      .replace('Ada Koren', 'Ada Kohen')
      .replace(/Passengers cheered.*\n\n/, '');
    const { status, terminal } = await reanchor(text);
    assert.equal(status, 1);
    assert.deepEqual(states(terminal), ['review', 'orphan', 'moved']);
    const [{ exact, candidates } = {}] = terminal.records;
    assert.equal(exact, 'Ada Koren');
    assert.match(JSON.stringify(candidates), /Ada Kohen/);
  });

  test('changes nothing unless asked to', async () => {
    const { yaml, sidecar } = await reanchor(`Live\n${article.text}`);
    assert.equal(sidecar, yaml);
  });

  test('writes what is certain and keeps the rest as it is', async () => {
    const text = `Live\n${article.text.replace('Ada Koren', 'Ada Kohen')}`;
    const { yaml, sidecar } = await reanchor(text, '--write');
    const itemOf = (file: string, id: string) =>
      new RegExp(`  - id: ${id}\n(?:    .*\n)*`).exec(file)?.[0];
    assert.equal(itemOf(sidecar, 'm-0'), itemOf(yaml, 'm-0'));
    assert.match(itemOf(sidecar, 'm-1') ?? '', /start: \d+\n/);
    assert.notEqual(itemOf(sidecar, 'm-1'), itemOf(yaml, 'm-1'));
    assert.ok(sidecar.includes(await sha256(text)));
  });

  test('places nothing in another article, and says so', async () => {
    const other = 'Council votes on budget\n\nThe mayor, Eva Lind, called the result a relief.\n';
    const { status, terminal, yaml, sidecar } = await reanchor(other, '--write');
    assert.equal(status, 1);
    assert.deepEqual(terminal.lines, []);
    assert.match(terminal.complaints.join('\n'), /seems to belong to another article/);
    assert.equal(sidecar, yaml);
  });

  test('leaves a sidecar alone that another program writes meanwhile', async () => {
    const { file } = await reanchor(`Live\n${article.text}`);
    const theirs = `# theirs\n${readFileSync(`${file}.annotations.yaml`, 'utf8')}`;
    const terminal = new RecordedTerminal();
    terminal.writeLine = () => {
      writeFileSync(`${file}.annotations.yaml`, theirs);
      return Promise.resolve();
    };
    assert.equal(await run(['reanchor', '--write', path.dirname(file)], terminal), 1);
    assert.match(terminal.complaints.join('\n'), /changed meanwhile; nothing was written/);
    assert.equal(readFileSync(`${file}.annotations.yaml`, 'utf8'), theirs);
  });
});
