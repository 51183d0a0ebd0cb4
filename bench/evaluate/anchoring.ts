// `npm run evaluate -- anchoring [FOLDER] [--tags N] [--texts N] [--seed N] [--set SET] [--show OUTCOME] [--alone]`:
// tags of real articles found again after edits. `--show wrong` prints each tag that was put wrong,
// `--alone` leaves out the programs to compare with.
//
// How the sets are built. Each text of the folder (by default the seeds) is tagged by program
// (anchoring/tags.ts): names, words, phrases and sentences, repeated ones and unique ones. It is then
// edited by program. Benign: one edit of anchoring/benign.ts, or two to four, which mend typos, restyle
// typography, move and rewrap paragraphs, add and remove site furniture. Hostile: one edit of
// anchoring/hostile.ts, which changes or swaps names or deletes passages with twins elsewhere, and half
// of the time benign ones on top. What became of each tag is known from the edits themselves
// (anchoring/tracedText.ts): it stands at a place, or letters of it changed (then review is right, for no
// text tells a mended typo from another name), or it is gone.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findCandidates } from '../../src/core/annotations/anchor/candidates';
import { Folded } from '../../src/core/annotations/anchor/fold';
import type { OldText } from '../../src/core/annotations/anchor/oldText';
import { cutIntoPieces } from '../../src/core/annotations/anchor/pieces';
import { reanchor } from '../../src/core/annotations/anchor/reanchor';
import { noAnnotations, type Mention } from '../../src/core/annotations/annotations';
import { inOrder } from '../../src/core/annotations/order';
import { canonicalText } from '../../src/core/text/canonical';
import { CodePoints } from '../../src/core/text/codePoints';
import type { Span } from '../../src/core/text/span';
import { bestFit, nearestExact, type Anchor } from './anchoring/baselines';
import { benignEdits } from './anchoring/benign';
import { Chance } from './anchoring/chance';
import { hostileEdits } from './anchoring/hostile';
import { mentionAt, tagsOf } from './anchoring/tags';
import { fateOf, isSamePlace, TracedText, type Fate } from './anchoring/tracedText';

type Outcome = 'right' | 'wrong' | 'review' | 'orphan';

type Counts = Record<Outcome | 'tags' | 'standing', number>;

/** A tagged text and what an edit made of it. */
interface Case {
  readonly name: string;
  readonly before: string;
  readonly mentions: readonly Mention[];
  readonly after: TracedText;
}

/** Where a program puts each mention: a place, a place to look at, or none. */
type Program = (theCase: Case) => readonly (Span | 'review' | 'orphan')[];

export function evaluateAnchoring(args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      tags: { type: 'string', default: '40' },
      texts: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      set: { type: 'string' },
      show: { type: 'string' },
      alone: { type: 'boolean', default: false },
    },
  });
  const texts = readTexts(positionals[0] ?? 'seeds', Number(values.texts));
  const count = Number(values.tags);
  const seed = Number(values.seed);
  console.log(`${texts.length} texts, up to ${count} tags each`);
  for (const [set, { casesOf, factor }] of Object.entries(sets)) {
    if (values.set !== undefined && values.set !== set) continue;
    const totals = new Map<string, Counts>();
    let n = 0;
    texts.forEach((text, i) => {
      for (const one of casesOf(text, count, new Chance(seed * factor + i))) {
        const fates = one.mentions.map((mention) => fateOf(mention, one.before, one.after));
        for (const [label, program, every] of programs) {
          if (n % every !== 0 || (values.alone && !isOurs(program))) continue;
          const outcomes = outcomesOf(
            one,
            fates,
            program,
            isOurs(program) ? values.show : undefined,
          );
          add(totals, label, fates, outcomes);
          if (program === pressmark) add(totals, `  ${one.name}`, fates, outcomes);
        }
        n++;
      }
    });
    console.log(`\n${set.padEnd(24)} tags  ok to place  right  wrong  review  orphan`);
    for (const [label, counts] of totals) if (!label.startsWith(' ')) report(label, counts);
    for (const [label, counts] of totals) if (label.startsWith(' ')) report(label, counts);
  }
}

/** Texts of article length, spread evenly over the folder when there are more than wanted. */
function readTexts(folder: string, wanted: number): string[] {
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => canonicalText(readFileSync(path.join(folder, file), 'utf8')))
    .filter((text) => text.length > 300 && text.length < 50_000);
  const step = Math.max(1, texts.length / wanted);
  return texts.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}

function benignCases(text: string, count: number, chance: Chance): Case[] {
  const mentions = tagsOf(text, count, chance);
  const single = Object.entries(benignEdits).map(([name, edit]): Case => {
    return { name, before: text, mentions, after: edit(TracedText.of(text), chance) };
  });
  const mixed = Array.from({ length: 5 }, (): Case => {
    const edits = chance.sample(Object.values(benignEdits), 2 + chance.below(3));
    const after = edits.reduce((now, edit) => edit(now, chance), TracedText.of(text));
    return { name: 'several', before: text, mentions, after };
  });
  return [...single, ...mixed];
}

function hostileCases(text: string, count: number, chance: Chance): Case[] {
  return Object.entries(hostileEdits).flatMap(([name, edit]): Case[] => {
    const prepared = edit.prepare ? edit.prepare(text, chance) : { text, target: undefined };
    if (!prepared) return [];
    const { text: before, target } = prepared;
    // Now and then the deleted passage is all that was tagged: nothing else tells how the text moved.
    const around = target && chance.is(0.2) ? [] : tagsOf(before, count, chance);
    const inside = target ? tagsOf(before.slice(target.start, target.end), 8, chance) : [];
    const spans = inside.map(({ start, end }) => {
      return { start: start + (target?.start ?? 0), end: end + (target?.start ?? 0) };
    });
    const mentions = inOrder([...around, ...spans], (span) => span).map((span, i) =>
      mentionAt(before, span, `m-${i}`),
    );
    const edited = edit.apply(TracedText.of(before), chance, target);
    // A twin that is moved to where the deleted passage was cannot be told from it.
    const others = Object.values(benignEdits).filter(
      (other) => other !== benignEdits.moveParagraph,
    );
    const after = chance.is(0.5)
      ? chance
          .sample(others, 1 + chance.below(2))
          .reduce((now, benign) => benign(now, chance), edited)
      : edited;
    return [{ name, before, mentions, after }];
  });
}

const pressmark: Program = ({ before, mentions, after }) => {
  const { length } = new CodePoints(before);
  const pieces = cutIntoPieces(Folded.of(before), length);
  return anchor(mentions, after.text, {
    length,
    growth: after.text.length - before.length,
    pieces,
  });
};

/** Where the sidecar tells how long its text was, and no more. */
const withoutPieces: Program = ({ before, mentions, after }) => {
  const { length } = new CodePoints(before);
  const growth = after.text.length - before.length;
  return anchor(mentions, after.text, { length, growth, pieces: undefined });
};

/** Where the sidecar says nothing of its text. */
const withoutLength: Program = ({ mentions, after }) => anchor(mentions, after.text, undefined);

function anchor(mentions: readonly Mention[], text: string, old: OldText | undefined) {
  const { placed, detached } = reanchor({ ...noAnnotations, mentions }, text, old);
  const places = new Map(placed.mentions.map((mention) => [mention.id, mention]));
  const candidates = findCandidates(detached.mentions, text);
  return mentions.map((mention) => {
    const place = places.get(mention.id);
    return place ?? (candidates.get(mention)?.length ? 'review' : 'orphan');
  });
}

function each(anchor: Anchor): Program {
  return ({ mentions, after }) =>
    mentions.map((mention) => anchor(mention, after.text) ?? 'orphan');
}

/** With how many cases there are to one that a program is given: simple ones are slow. */
const programs: readonly (readonly [label: string, program: Program, every: number])[] = [
  ['pressmark', pressmark, 1],
  ['without pieces', withoutPieces, 1],
  ['without old length', withoutLength, 1],
  ['nearest exact text', each(nearestExact), 1],
  ['best fit, no threshold', each(bestFit), 10],
];

const sets = {
  benign: { casesOf: benignCases, factor: 7919 },
  hostile: { casesOf: hostileCases, factor: 104729 },
};

function isOurs(program: Program): boolean {
  return program === pressmark;
}

function outcomeOf(fate: Fate, answer: Span | 'review' | 'orphan', text: string): Outcome {
  if (typeof answer !== 'string') {
    return fate.kind === 'stands' && isSamePlace(answer, fate.span, text) ? 'right' : 'wrong';
  }
  if (fate.kind === 'stands') return answer;
  // What is gone may be shown for a look; what changed must be.
  return fate.kind === 'gone' || answer === 'review' ? 'right' : 'orphan';
}

function outcomesOf(
  one: Case,
  fates: readonly Fate[],
  program: Program,
  shown: string | undefined,
): readonly Outcome[] {
  const answers = program(one);
  return one.mentions.map((mention, i) => {
    const fate = fates[i] ?? { kind: 'gone' };
    const outcome = outcomeOf(fate, answers[i] ?? 'orphan', one.after.text);
    if (outcome === shown) show(one, mention, fate, answers[i], outcome);
    return outcome;
  });
}

function add(
  totals: Map<string, Counts>,
  label: string,
  fates: readonly Fate[],
  outcomes: readonly Outcome[],
): void {
  const counts = totals.get(label) ?? {
    tags: 0,
    standing: 0,
    right: 0,
    wrong: 0,
    review: 0,
    orphan: 0,
  };
  totals.set(label, counts);
  counts.tags += fates.length;
  counts.standing += fates.filter(({ kind }) => kind === 'stands').length;
  for (const outcome of outcomes) counts[outcome]++;
}

function report(label: string, { tags, standing, right, wrong, review, orphan }: Counts): void {
  const share = (n: number): string =>
    `${((100 * n) / Math.max(1, tags)).toFixed(2)} %`.padStart(8);
  console.log(
    `${label.padEnd(24)}${String(tags).padStart(5)} ${share(standing)}    ${share(right)}` +
      `${share(wrong)}${share(review)}${share(orphan)}`,
  );
}

function show(
  { name, after }: Case,
  mention: Mention,
  fate: Fate,
  answer: Span | 'review' | 'orphan' | undefined,
  outcome: Outcome,
): void {
  const around = ({ start, end }: Span): string =>
    JSON.stringify(
      `${after.text.slice(Math.max(0, start - 32), start)}⟦${after.text.slice(start, end)}⟧${after.text.slice(end, end + 32)}`,
    );
  console.log(`  ${outcome} after ${name}, ${fate.kind}, at ${mention.start}`);
  console.log(`    was ${JSON.stringify(`${mention.prefix}⟦${mention.exact}⟧${mention.suffix}`)}`);
  if (fate.kind === 'stands') console.log(`    is  ${around(fate.span)} at ${fate.span.start}`);
  if (typeof answer === 'object') console.log(`    put ${around(answer)} at ${answer.start}`);
}
