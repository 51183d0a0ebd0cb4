import assert from 'node:assert/strict';
import path from 'node:path';
import { run } from '../../../src/cli/run';
import { RecordedTerminal } from './recordedTerminal';
import { temporaryFolder } from '../temporaryFolder';

const story = `Minister Closes Northern Fishing Grounds 🐟

The ministry of fisheries will close the northern grounds to trawlers for the whole of the winter.

“We will be back,” Ada Lindqvist said on Monday, when the last of the boats had come to the harbour.

Nobody in the harbour of Port Vell could say what the crews would live on until the spring tides.
`;

interface Place {
  readonly start: number;
  readonly end: number;
}

suite('pressmark analyze', () => {
  const folderWith = temporaryFolder();

  test('prints one record a file with the keys in their order', async () => {
    const file = path.join(folderWith({ 'a.txt': story }), 'a.txt');
    const terminal = new RecordedTerminal();
    assert.equal(await run(['analyze', file], terminal), 0);
    assert.deepEqual(terminal.complaints, []);
    const [record] = terminal.records;
    assert.ok(record);
    assert.deepEqual(Object.keys(record), [
      ...['file', 'recognized', 'confidence', 'language', 'direction', 'metadata'],
      ...['sections', 'quotations', 'sources', 'suggestions'],
    ]);
    assert.equal(record.file, file);
    assert.equal(record.recognized, true);
    assert.equal(record.language, 'en');
  });

  test('counts positions in code points of the canonical text', async () => {
    const folder = folderWith({ 'a.txt': `\uFEFF${story.replaceAll('\n', '\r\n')}` });
    const terminal = new RecordedTerminal();
    await run(['analyze', folder], terminal);
    const points = Array.from(story);
    const [record] = terminal.records as { quotations: { content: Place & { text: string } }[] }[];
    const content = record?.quotations[0]?.content;
    assert.ok(content);
    assert.equal(points.slice(content.start, content.end).join(''), content.text);
    assert.equal(content.text, '“We will be back,”');
  });

  test('tells what the articles of a folder share from what is theirs', async () => {
    const notice = 'Write to the harbour desk about anything, and we will answer every Friday.';
    const folder = folderWith({
      'a.txt': `${story}\n${notice}\n`,
      'b.txt': `Port Vell school gets a new roof\n\n${notice}\n`,
    });
    const rulesOf = async (...files: readonly string[]) => {
      const terminal = new RecordedTerminal();
      await run(['analyze', ...files], terminal);
      const [record] = terminal.records as { sections: { rule: string }[] }[];
      return record?.sections.map(({ rule }) => rule) ?? [];
    };
    assert.ok((await rulesOf(folder)).includes('known-furniture'));
    assert.ok(!(await rulesOf(path.join(folder, 'a.txt'))).includes('known-furniture'));
  });

  test('goes by the outlet rules of the folder or of one above it', async () => {
    const rules = `schema: pressmark-outlets/1
outlets:
  - name: Port Vell Courier
    files: [daily/*]
    lines: [{ kind: caption, line: Nobody in the harbour* }]
`;
    const folder = folderWith({ 'pressmark.outlets.yaml': rules, 'daily/a.txt': story });
    const terminal = new RecordedTerminal();
    await run(['analyze', path.join(folder, 'daily')], terminal);
    const [record] = terminal.records as {
      metadata: { outlet: { value: string } };
      sections: { kind: string; rule: string }[];
    }[];
    assert.equal(record?.metadata.outlet.value, 'Port Vell Courier');
    assert.equal(record.sections.at(-1)?.kind, 'caption');
    assert.equal(record.sections.at(-1)?.rule, 'outlet-rule');
  });

  test('complains about outlet rules that it cannot use, and goes on', async () => {
    const folder = folderWith({ 'pressmark.outlets.yaml': 'outlets: []\n', 'a.txt': story });
    const terminal = new RecordedTerminal();
    assert.equal(await run(['analyze', folder], terminal), 1);
    assert.equal(terminal.records.length, 1);
    assert.match(terminal.complaints.join(), /pressmark\.outlets\.yaml:1: .*pressmark-outlets\/1/);
  });

  test('says who is quoted, with how many words', async () => {
    const terminal = new RecordedTerminal(JSON.stringify({ id: 1, text: story }));
    await run(['analyze', '-'], terminal);
    const [record] = terminal.records as {
      quotations: { speaker: string; rule: string; cue: Place & { text: string } }[];
      sources: { speakers: { speaker: string }[] };
    }[];
    assert.ok(record);
    const [quotation] = record.quotations;
    assert.equal(quotation?.speaker, 'Ada Lindqvist');
    assert.equal(quotation.cue.text, 'said');
    assert.equal(quotation.rule, 'source-said');
    const summary = record.sources.speakers.find(({ speaker }) => speaker === 'Ada Lindqvist');
    assert.deepEqual(summary, {
      speaker: 'Ada Lindqvist',
      kind: 'named',
      quotations: 1,
      words: 4,
      share: 0.071,
    });
  });

  test('suggests names, dates and amounts', async () => {
    const text = 'President Anna Lindqvist gave $2.5 million to Kenya on 3 July 2024.';
    const terminal = new RecordedTerminal(JSON.stringify({ id: 1, text }));
    await run(['analyze', '--prose'], terminal);
    const [record] = terminal.records as {
      suggestions: (Place & Readonly<Record<string, string | null>>)[];
    }[];
    assert.deepEqual(
      record?.suggestions.map(({ type, text: name, entity, value }) => [
        type,
        name,
        entity,
        ...(value === undefined ? [] : [value]),
      ]),
      [
        ['person', 'Anna Lindqvist', 'Anna Lindqvist'],
        ['quantity', '$2.5 million', null, '2500000 USD'],
        ['location', 'Kenya', 'Kenya'],
        ['date', '3 July 2024', null, '2024-07-03'],
      ],
    );
  });

  test('tells of a model that it cannot use, and does the rest', async () => {
    const folder = folderWith({ 'en.bin': 'no model' });
    const terminal = new RecordedTerminal(JSON.stringify({ id: 1, text: story }));
    terminal.models = folder;
    assert.equal(await run(['analyze', '-'], terminal), 1);
    assert.deepEqual(terminal.complaints, [
      `${path.join(folder, 'en.bin')}: is no model of the tagger`,
    ]);
    assert.equal(terminal.records.length, 1);
  });

  test('takes the .txt files of a folder by name, to the bottom, without hidden folders', async () => {
    const folder = folderWith({
      'b.txt': story,
      'B.txt': story,
      'a/z.txt': story,
      'a/notes.md': story,
      '.git/x.txt': story,
      'node_modules/x.txt': story,
      'c.txt.annotations.yaml': '',
    });
    const terminal = new RecordedTerminal();
    assert.equal(await run(['analyze', folder], terminal), 0);
    assert.deepEqual(
      terminal.records.map(({ file }) => path.relative(folder, String(file))),
      ['B.txt', path.join('a', 'z.txt'), 'b.txt'],
    );
  });

  test('goes on after files that it cannot read, and says which', async () => {
    const folder = folderWith({ 'a.txt': Buffer.from([0x61, 0x0a, 0xff]), 'b.txt': story });
    const missing = path.join(folder, 'missing.txt');
    const terminal = new RecordedTerminal();
    assert.equal(await run(['analyze', missing, folder], terminal), 1);
    assert.equal(terminal.lines.length, 1);
    assert.deepEqual(terminal.complaints, [
      `${missing}: no such file or folder`,
      `${path.join(folder, 'a.txt')}:2: not UTF-8: byte 2 is out of place`,
    ]);
  });

  test('takes an empty file and one line for what they are', async () => {
    const folder = folderWith({ 'a.txt': '', 'b.txt': 'One line.' });
    const terminal = new RecordedTerminal();
    assert.equal(await run(['analyze', folder], terminal), 0);
    assert.deepEqual(
      terminal.records.map(({ recognized }) => recognized),
      [false, false],
    );
  });

  test('answers JSON lines with the id of each', async () => {
    const ids = ['a', 7, null, { shard: 1 }];
    const input = ids.map((id) => JSON.stringify({ id, text: `${story}\u2028` })).join('\n\n');
    const terminal = new RecordedTerminal(input);
    assert.equal(await run(['analyze', '-'], terminal), 0);
    assert.deepEqual(
      terminal.records.map(({ id }) => id),
      ids,
    );
    assert.equal(Object.keys(terminal.records[0] ?? {})[0], 'id');
  });

  test('reads standard input when no operand is given, unless a person sits there', async () => {
    const piped = new RecordedTerminal(JSON.stringify({ id: 1, text: story }));
    assert.equal(await run(['analyze'], piped), 0);
    assert.equal(piped.lines.length, 1);
    const person = new RecordedTerminal();
    assert.equal(await run(['analyze'], person), 2);
    assert.match(person.complaints[0] ?? '', /no file or folder/);
  });

  test('names the line of standard input that is no article', async () => {
    const good = JSON.stringify({ id: 1, text: 'x' });
    const bad = ['[1]', '{"id":1}', '{"text":"x"}', '{"id":1,"text":2}', 'nonsense'];
    const terminal = new RecordedTerminal([good, ...bad, good].join('\n'));
    assert.equal(await run(['analyze', '-'], terminal), 1);
    assert.equal(terminal.lines.length, 2);
    assert.deepEqual(
      terminal.complaints.map((complaint) => complaint.split(' ')[0]),
      bad.map((_, index) => `-:${index + 2}:`),
    );
  });

  test('reads the next article only when its answer to the last one is taken', async () => {
    let read = 0;
    let answered = 0;
    async function* endless(): AsyncGenerator<Uint8Array, void, undefined> {
      for (read = 1; read <= 50; read++) {
        yield await Promise.resolve(Buffer.from(`{"id":${read},"text":"x"}\n`));
      }
    }
    const terminal = new RecordedTerminal(endless());
    terminal.writeLine = async () => {
      await new Promise(setImmediate);
      answered++;
      assert.equal(read, answered);
    };
    assert.equal(await run(['analyze', '-'], terminal), 0);
    assert.equal(answered, 50);
  });

  test('takes every line as a paragraph with --prose', async () => {
    const text = 'Follow us on Facebook\n\n  “No,” Ada Lindqvist said.\n';
    const terminal = new RecordedTerminal(JSON.stringify({ id: 1, text }));
    await run(['analyze', '--prose', '-'], terminal);
    const [record] = terminal.records as {
      sections: (Place & { kind: string })[];
      quotations: [];
    }[];
    assert.ok(record);
    assert.deepEqual(
      record.sections.map(({ kind, start, end }) => [kind, text.slice(start, end)]),
      [
        ['paragraph', 'Follow us on Facebook'],
        ['paragraph', '“No,” Ada Lindqvist said.'],
      ],
    );
    assert.equal(record.quotations.length, 1);
  });
});
