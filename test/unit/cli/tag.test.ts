import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { run } from '../../../src/cli/run';
import type { Mention } from '../../../src/core/annotations/annotations';
import { readSidecar } from '../../../src/core/sidecar/readSidecar';
import { RecordedTerminal } from './recordedTerminal';
import { temporaryFolder } from '../temporaryFolder';

const text = '🐟 John Kelly met Tillerson.\nKelly is no Kellyanne.\n';
const kelly = ['--type', 'person', '--exact', 'John Kelly'];

suite('pressmark tag', () => {
  const folderWith = temporaryFolder();

  const articleIn = (files: Readonly<Record<string, string>>): string =>
    path.join(folderWith(files), 'a.txt');
  const sidecarOf = (article: string): string => `${article}.annotations.yaml`;
  const mentionsOf = (article: string): readonly Mention[] =>
    readSidecar(fs.readFileSync(sidecarOf(article), 'utf8'), text).annotations.mentions;

  async function tag(article: string, ...args: readonly string[]) {
    const terminal = new RecordedTerminal();
    const status = await run(['tag', article, ...args], terminal);
    const { lines, complaints, records } = terminal;
    return { status, lines, complaints, records };
  }

  test('makes the sidecar, which validate finds nothing wrong with', async () => {
    const article = articleIn({ 'a.txt': text });
    const { status, records } = await tag(article, ...kelly, '--by', 'maria');
    assert.equal(status, 0);
    const [mention] = mentionsOf(article);
    assert.ok(mention);
    assert.equal(text.slice(mention.start, mention.end), 'John Kelly');
    assert.equal(mention.by, 'maria');
    assert.match(mention.at ?? '', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const { id } = mention;
    const expected = { file: article, id, type: 'person', entity: 'john-kelly' };
    assert.deepEqual(records, [{ ...expected, start: 2, end: 12, exact: 'John Kelly' }]);

    const terminal = new RecordedTerminal();
    assert.equal(await run(['validate', sidecarOf(article)], terminal), 0);
    assert.deepEqual(terminal.complaints, []);
  });

  test('takes the first place, the one of the number, or all', async () => {
    const startsWith = async (...args: string[]) => {
      const article = articleIn({ 'a.txt': text });
      await tag(article, '--type', 'person', '--exact', 'Kelly', ...args);
      return mentionsOf(article).map(({ start }) => text.slice(start, start + 9));
    };
    assert.deepEqual(await startsWith(), ['Kelly met']);
    assert.deepEqual(await startsWith('--occurrence', '2'), ['Kelly is ']);
    assert.deepEqual(await startsWith('--occurrence', 'all'), [
      'Kelly met',
      'Kelly is ',
      'Kellyanne',
    ]);
  });

  test('finds words in an article with other line endings', async () => {
    const article = articleIn({ 'a.txt': `\uFEFF${text.replaceAll('\n', '\r\n')}` });
    const exact = 'Tillerson.\r\nKelly';
    assert.equal((await tag(article, '--type', 'person', '--exact', exact)).status, 0);
    assert.deepEqual(
      mentionsOf(article).map((mention) => mention.exact),
      ['Tillerson.\nKelly'],
    );
  });

  test('adds to what is there and tags nothing twice', async () => {
    const article = articleIn({ 'a.txt': text });
    await tag(article, ...kelly);
    await tag(article, '--type', 'person', '--exact', 'Tillerson');
    const yaml = fs.readFileSync(sidecarOf(article), 'utf8');
    const { status, lines } = await tag(article, ...kelly);
    assert.deepEqual([status, lines], [0, []]);
    assert.equal(fs.readFileSync(sidecarOf(article), 'utf8'), yaml);
    assert.equal(mentionsOf(article).length, 2);
  });

  test('changes nothing of the file but the block that it adds', async () => {
    const article = articleIn({ 'a.txt': text });
    await tag(article, ...kelly);
    const yaml = fs.readFileSync(sidecarOf(article), 'utf8');
    const edited = `# checked by Ada\n${yaml}reviewed: yes # next: the quotations\n`;
    fs.writeFileSync(sidecarOf(article), edited);
    await tag(article, '--type', 'date', '--exact', 'met');
    const after = fs.readFileSync(sidecarOf(article), 'utf8');
    const added = / {2}- id: m-\w+\n {4}type: date\n(?: {4}.*\n)+/.exec(after)?.[0] ?? '';
    assert.match(added, /exact: met/);
    assert.equal(after.replace(added, ''), edited);
  });

  test('links to the entity that is named, and makes it when it is new', async () => {
    const article = articleIn({ 'a.txt': text });
    await tag(article, ...kelly, '--entity', 'kelly');
    await tag(article, '--type', 'person', '--exact', 'Tillerson', '--entity', 'kelly');
    assert.deepEqual(
      mentionsOf(article).map(({ entity }) => entity),
      ['kelly', 'kelly'],
    );
    const place = await tag(article, '--type', 'location', '--exact', 'met', '--entity', 'kelly');
    assert.equal(place.status, 1);
    assert.match(place.complaints[0] ?? '', /'kelly' is of another type/);
  });

  test('says how often the words stand there when there are too few', async () => {
    const article = articleIn({ 'a.txt': text });
    const { status, complaints } = await tag(article, ...kelly, '--occurrence', '2');
    assert.deepEqual([status, complaints], [1, [`${article}: "John Kelly" stands there 1 times`]]);
    assert.ok(!fs.existsSync(sidecarOf(article)));
  });

  const refused: readonly [string, string, RegExp][] = [
    ['does not parse', 'schema: pressmark/1\nmentions: [', /not YAML/],
    ['holds conflict marks', '<<<<<<< ours\n', /conflict marks/],
    ['has an item that is none', 'schema: pressmark/1\nmentions: [{id: m-1}]\n', /:2: the key/],
    ['is of a newer release', 'schema: pressmark/2\n', /newer release/],
    [
      'belongs to another state of the article',
      `schema: pressmark/1\nsource:\n  file: a.txt\n  sha256: ${'f'.repeat(64)}\n`,
      /has changed since/,
    ],
  ];
  for (const [name, yaml, message] of refused) {
    test(`leaves a sidecar alone that ${name}`, async () => {
      const article = articleIn({ 'a.txt': text, 'a.txt.annotations.yaml': yaml });
      const { status, complaints } = await tag(article, ...kelly);
      assert.equal(status, 1);
      assert.match(complaints.join('\n'), message);
      assert.equal(fs.readFileSync(sidecarOf(article), 'utf8'), yaml);
    });
  }

  test('says so when the sidecar is read-only, and leaves it as it is', async () => {
    const article = articleIn({ 'a.txt': text });
    await tag(article, ...kelly);
    const yaml = fs.readFileSync(sidecarOf(article), 'utf8');
    fs.chmodSync(sidecarOf(article), 0o444);
    const { status, complaints } = await tag(article, '--type', 'person', '--exact', 'Tillerson');
    assert.deepEqual(
      [status, complaints],
      [1, [`${sidecarOf(article)}: permission denied; nothing was written`]],
    );
    assert.equal(fs.readFileSync(sidecarOf(article), 'utf8'), yaml);
  });

  const wrong: readonly [string, readonly string[]][] = [
    ['no type', ['--exact', 'x']],
    ['no words', ['--type', 'person']],
    ['a type that there is not', ['--type', 'ship', '--exact', 'x']],
    ['an occurrence that is no number', [...kelly, '--occurrence', '0']],
    ['two files', [...kelly, 'b.txt']],
  ];
  for (const [name, args] of wrong) {
    test(`refuses a call with ${name}`, async () => {
      assert.equal((await tag(articleIn({ 'a.txt': text }), ...args)).status, 2);
    });
  }
});
