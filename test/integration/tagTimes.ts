import * as vscode from 'vscode';
import { eventually, open, read, select, write } from './seeds';

/** How long tagging took in one article. */
export interface TagTimes {
  readonly article: string;
  readonly mentions: number;
  /** Milliseconds from running the command to the mention standing in the sidecar, one each tag. */
  readonly toDisk: readonly number[];
}

const prose = 'The ministers met in the capital on Monday and agreed to open the border for aid.';
/** Free to be tagged; every other name in the text is a mention already. */
const names = ['Anna Alba', 'Boris Blau', 'Clara Cruz', 'David Dorn', 'Emma Eriks'];

/**
 * Tags names in articles of different sizes and prints how long each took until it was on disk. VS
 * Code calls it, in the Node extension host; bench/tagging.ts reads it.
 */
export async function run(): Promise<void> {
  const sizes = [
    { article: '3 KB', lines: 35, mentions: 50 },
    { article: '1 MB', lines: 11_000, mentions: 50 },
    { article: '1 MB', lines: 11_000, mentions: 5_000 },
  ];
  const times: TagTimes[] = [];
  for (const { article, lines, mentions } of sizes) {
    times.push({ article, mentions, toDisk: await measured(lines, mentions) });
  }
  console.log(`tagging ${JSON.stringify(times)}`);
}

async function measured(lines: number, mentions: number): Promise<readonly number[]> {
  const name = `bench-${lines}-${mentions}.article.txt`;
  const head = `${names.join(' and ')} came first, officials said.\n`;
  const line = `${prose}\n`;
  await write(name, head + line.repeat(lines));
  const step = Math.max(1, Math.floor(lines / mentions));
  const items = Array.from({ length: mentions }, (_, n) => {
    const start = head.length + ((n * step) % lines) * line.length;
    return `  - id: m-${n}\n    type: group\n    start: ${start}\n    end: ${start + 3}\n    exact: The\n`;
  });
  const sidecar = `${name}.annotations.yaml`;
  await write(sidecar, `schema: pressmark/1\nmentions:\n${items.join('')}`);
  const editor = await open(name);
  const times: number[] = [];
  for (const words of names) {
    select(editor, words);
    const start = performance.now();
    await vscode.commands.executeCommand('pressmark.tagAsPerson');
    await eventually(async () => {
      if (!(await read(sidecar)).includes(`exact: ${words}`)) throw new Error('not yet');
    });
    times.push(performance.now() - start);
  }
  return times;
}
