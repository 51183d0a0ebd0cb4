// How fast names are suggested: `npm run bench -- tagger`, beside the two taggers that JavaScript has
// otherwise, on the same text, their import and models timed too. Tokens are counted our way for all, and
// the time is that of the processor, so that other work on the machine does not count.

import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { shipped } from './shipped';
import type * as Shipped from './taggerAsShipped';
import { sentencesOfLine } from '../src/core/tagger/tokens';
import { canonicalText } from '../src/core/text/canonical';

const root = path.resolve(import.meta.dirname, '..');
const runs = 9;
/** Runs before those that count: engines compile what runs often, for every tagger alike. */
const warmUps = 20;
/** Long enough that one-off costs do not show. */
const length = 50_000;

interface Tagger {
  readonly name: string;
  /** Bytes on disk, as they come to the user; 0 where that is not told. */
  readonly size: number;
  readonly tag: (text: string) => unknown;
}

/** Prints a row a tagger: time to be ready, memory then, tokens a second. */
export async function bench(): Promise<void> {
  const english = textOf(['000', '001', '002']);
  const arabic = textOf(['003', '004']);
  console.log(
    'tagger'.padEnd(28) +
      ['ready, ms', 'heap, MB', 'tokens/s', 'KB gzipped'].map((head) => head.padStart(12)).join(''),
  );
  const ours = await row(() => Promise.resolve(pressmark('en')), english);
  await row(() => Promise.resolve(pressmark('ar')), arabic);
  const compromise = await row(loadCompromise, english);
  await row(loadWink, english);
  console.log(`${(ours / compromise).toFixed(1)} times as fast as compromise`);
  const text = 'Kenya and Anna Lindqvist met in Paris today. '.repeat(5_000_000 / 45);
  const { tag } = pressmark('en');
  console.log(`an article of 5 MB: ${(timeOf(() => tag(text)) / 1000).toFixed(1)} s`);
}

async function row(load: () => Promise<Tagger>, text: string): Promise<number> {
  const before = process.memoryUsage();
  const started = process.cpuUsage();
  const { name, size, tag } = await load();
  tag('Anna Lindqvist left Kenya.');
  const ready = process.cpuUsage(started).user / 1000;
  const after = process.memoryUsage();
  const tokens = countTokens(text);
  for (let run = 0; run < warmUps; run++) tag(text);
  const times = Array.from({ length: runs }, () => timeOf(() => tag(text))).sort((a, b) => a - b);
  const speed = (1000 * tokens) / (times[runs >> 1] ?? NaN);
  const memory = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  const figures = [
    ready.toFixed(0),
    (memory / 1e6).toFixed(1),
    speed.toFixed(0),
    size === 0 ? '' : (size / 1024).toFixed(0),
  ];
  console.log(name.padEnd(28) + figures.map((figure) => figure.padStart(12)).join(''));
  return speed;
}

/** Milliseconds of the processor. */
function timeOf(run: () => unknown): number {
  const started = process.cpuUsage();
  run();
  return process.cpuUsage(started).user / 1000;
}

function pressmark(language: 'en' | 'ar'): Tagger {
  const bytes = fs.readFileSync(path.join(root, 'models', `${language}.bin`));
  const { loadModel, suggestEntities } = shipped('bench/taggerAsShipped.ts') as typeof Shipped;
  const model = loadModel(bytes);
  if (model.kind === 'problem') throw new Error(model.reason);
  return {
    name: `Pressmark, ${language}`,
    size: gzipSync(bytes).length,
    tag: (text) => suggestEntities(text, { model }),
  };
}

async function loadCompromise(): Promise<Tagger> {
  const { default: nlp } = await import('compromise');
  return {
    name: 'compromise',
    size: 0,
    tag: (text) => {
      const doc = nlp(text);
      return [doc.people(), doc.places(), doc.organizations()].map((found) => found.text());
    },
  };
}

async function loadWink(): Promise<Tagger> {
  const { default: winkNLP } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const nlp = winkNLP(model);
  return {
    name: 'wink-nlp, parts of speech',
    size: 0,
    // Its names are dates, amounts and addresses; names proper are built on its parts of speech.
    tag: (text) => nlp.readDoc(text).tokens().length(),
  };
}

function textOf(numbers: readonly string[]): string {
  const folder = path.join(root, 'seeds');
  const all = fs
    .readdirSync(folder)
    .filter((name) => numbers.some((number) => name.startsWith(number)))
    .map((name) => canonicalText(fs.readFileSync(path.join(folder, name), 'utf8')))
    .join('\n');
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
}

function countTokens(text: string): number {
  return text
    .split('\n')
    .reduce((count, line) => count + sentencesOfLine(line, 0).flat().length, 0);
}
