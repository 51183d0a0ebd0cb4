import fs from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import * as vscode from 'vscode';
import { noAnnotations } from '../../src/core/annotations/annotations';
import { quoteOf } from '../../src/core/annotations/quote';
import { printSidecar } from '../../src/core/sidecar/printSidecar';
import { describeSource } from '../../src/core/sidecar/source';
import { eventually, file, hoverOn, open, read, select, write } from './seeds';

/** What annotating costs in one article, in milliseconds. */
export interface TagTimes {
  readonly article: string;
  readonly mentions: number;
  /** From opening the article to a mention's hover. */
  readonly opening: number;
  /** From the command to its end, when the mention is in memory and on screen; one each tag. */
  readonly toScreen: readonly number[];
  /** From the command to the mention standing in the sidecar. */
  readonly toDisk: readonly number[];
  /** From opening the article with a line put at its head to the hover of a mention that moved. */
  readonly reanchoring: number;
  /** Of the extension host afterwards, in MB. */
  readonly memory: number;
  /** The longest time that the host could do nothing else: while opening, while tagging, while re-anchoring. */
  readonly stalls: readonly number[];
}

/** Free to be tagged; every other name in the text is a mention already. */
const names = ['Anna Alba', 'Boris Blau', 'Clara Cruz', 'David Dorn', 'Emma Eriks'];

/** Between two tags, in milliseconds: nobody is faster. What follows a write is over by then. */
const handMoves = 300;

/** A slow step is to be measured, not to fail. */
const patient = { patience: 110_000 };

/**
 * Annotates articles of different sizes and prints how long each step took. VS Code calls it, in the Node
 * extension host; bench/annotations.ts reads it.
 */
export async function run(): Promise<void> {
  const usual = [
    { article: '3 KB', lines: 35, mentions: 35 },
    { article: '1 MB', lines: 9_500, mentions: 50 },
    { article: '1 MB', lines: 9_500, mentions: 5_000 },
  ];
  const limits = [
    { article: '20 MB', lines: 190_000, mentions: 50 },
    { article: '11 MB', lines: 100_000, mentions: 100_000 },
  ];
  const sizes = process.env.PRESSMARK_BENCH === 'limits' ? limits : usual;
  const times: TagTimes[] = [];
  for (const { article, lines, mentions } of sizes) {
    times.push({ article, mentions, ...(await measured(lines, mentions)) });
  }
  console.log(`tagging ${JSON.stringify(times)}`);
}

async function measured(
  lines: number,
  count: number,
): Promise<Omit<TagTimes, 'article' | 'mentions'>> {
  const name = `bench-${lines}-${count}.article.txt`;
  const sidecar = `${name}.annotations.yaml`;
  const { text, mentions } = article(lines, count);
  const source = await describeSource(name, text, 'en');
  await write(name, text);
  await write(sidecar, printSidecar({ ...noAnnotations, mentions }, source, text));
  const last = mentions.at(-1)?.exact ?? '';

  const stalls = new Stalls();
  const opening = await timed(() => openedAndTagged(name, last));
  const openingStall = stalls.longest();
  const editor = await open(name);
  const toScreen: number[] = [];
  const toDisk: number[] = [];
  for (const words of names) {
    await delay(handMoves);
    select(editor, words);
    const start = performance.now();
    await vscode.commands.executeCommand('pressmark.tagAsPerson');
    toScreen.push(performance.now() - start);
    const written = await putThereWith(sidecar, `exact: ${words}`);
    toDisk.push(written - performance.timeOrigin - start);
  }

  const taggingStall = stalls.longest();

  const head = 'Updated at noon by the desk\n';
  const moved = `moved-${name}`;
  await write(moved, head + text);
  await write(`${moved}.annotations.yaml`, await read(sidecar));
  const reanchoring = await timed(() => openedAndTagged(moved, last));
  const reanchoringStall = stalls.longest();
  stalls.dispose();
  const memory = process.memoryUsage().rss / 2 ** 20;
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  return {
    opening,
    toScreen,
    toDisk,
    reanchoring,
    memory,
    stalls: [openingStall, taggingStall, reanchoringStall],
  };
}

/** Sentences with a name and a number each, so that no two are the same, and mentions of the names. */
function article(lines: number, count: number) {
  let text = `${names.join(' and ')} came first, officials said.\n`;
  const mentions = [];
  const every = Math.floor(lines / count);
  for (let line = 0; line < lines; line++) {
    const lead = `Bulletin ${line * 7919}: on Monday the minister `;
    const named = `Otto Ortega${line}`;
    const start = text.length + lead.length;
    text += `${lead}${named} agreed in the capital to open the border for aid.\n`;
    if (line % every === 0 && mentions.length < count) {
      mentions.push({ start, end: start + named.length });
    }
  }
  return {
    text,
    mentions: mentions.map((span, i) => ({
      id: `m-${String(i).padStart(5, '0')}`,
      type: 'group',
      ...span,
      ...quoteOf(text, span),
    })),
  };
}

/** Opens an article and waits until the hover on some words is that of a mention. */
async function openedAndTagged(name: string, words: string): Promise<void> {
  const editor = await open(name);
  await eventually(async () => {
    if (!(await hoverOn(editor, words)).includes('removeMention')) throw new Error('not yet');
  }, patient);
}

/**
 * When a file was put there that holds some words, by its own clock: a host that is busy sees it late. It is
 * read only when it was replaced, since reading takes time too.
 */
async function putThereWith(name: string, words: string): Promise<number> {
  const { fsPath } = file(name);
  let known: number | undefined;
  for (;;) {
    const { ino, ctimeMs } = fs.statSync(fsPath);
    if (ino !== known && fs.readFileSync(fsPath, 'utf8').includes(words)) return ctimeMs;
    known = ino;
    await delay(1);
  }
}

/** How long this process does not come to what it was asked to do every few milliseconds. */
class Stalls {
  private last = performance.now();
  private most = 0;
  private readonly timer = setInterval(() => {
    this.most = Math.max(this.most, performance.now() - this.last);
    this.last = performance.now();
  }, 5);

  /** The longest one since this was last asked, in milliseconds. */
  longest(): number {
    const { most } = this;
    this.most = 0;
    return most;
  }

  dispose(): void {
    clearInterval(this.timer);
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
