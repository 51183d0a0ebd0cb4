// What holds of every merge, whatever the three files say.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotations } from '../../../../src/core/annotations/annotations';
import { rejectionKey } from '../../../../src/core/annotations/edit';
import { mergeAnnotations } from '../../../../src/core/annotations/merge';
import { mergeSidecars, type SidecarMerge } from '../../../../src/core/sidecar/merge/mergeSidecars';
import { printSidecar } from '../../../../src/core/sidecar/printSidecar';
import { readSidecar } from '../../../../src/core/sidecar/readSidecar';
import { updateSidecar } from '../../../../src/core/sidecar/updateSidecar';
import { annotated, annotationsOf, type Annotated } from '../arbitraries';
import { revise } from '../revisions';

type Merged = Extract<SidecarMerge, { kind: 'merged' }>;

interface Branches extends Annotated {
  readonly ours: Annotations;
  readonly theirs: Annotations;
}

const choices = fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 30 });

const branches: fc.Arbitrary<Branches> = annotated.chain((base) =>
  fc
    .tuple(annotationsOf(base.text), choices, annotationsOf(base.text), choices)
    .map(([one, a, other, b]) => ({
      ...base,
      ours: revise(base.annotations, one, a),
      theirs: revise(base.annotations, other, b),
    })),
);

function filesOf({ text, source, annotations, ours, theirs }: Branches) {
  const base = printSidecar(annotations, source, text);
  return {
    base,
    ours: updateSidecar(base, ours, source, text),
    theirs: updateSidecar(base, theirs, source, text),
  };
}

async function merge(base: string, ours: string, theirs: string): Promise<Merged> {
  const merged = await mergeSidecars({ base, ours, theirs }, () => Promise.resolve(undefined));
  assert.equal(merged.kind, 'merged');
  return merged;
}

/** Everything that is said, by what stays the same when it changes. */
function sayings(annotations: Annotations): Map<string, string> {
  const { article, sections, entities, mentions, quotations, rejected } = annotations;
  const items: (readonly [string, unknown])[] = [
    ...Object.entries(article).map(([key, value]) => [`article ${key}`, value] as const),
    ...sections.map((item) => [`section ${item.start} ${item.end}`, item] as const),
    ...entities.map((item) => [`entity ${item.id}`, item] as const),
    ...mentions.map((item) => [`mention ${item.id}`, item] as const),
    ...quotations.map((item) => [`quotation ${item.id}`, item] as const),
    ...rejected.map((item) => [`rejected ${rejectionKey(item)}`, item] as const),
  ];
  return new Map(items.map(([key, item]) => [key, JSON.stringify(item)]));
}

const said = (yaml: string, text: string): Map<string, string> => {
  const { annotations, problems } = readSidecar(yaml, text);
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  );
  return sayings(annotations);
};

/** The file with what one side has in each conflict. */
function chosen(yaml: string, side: 'ours' | 'theirs'): string {
  const marks = /<{7} ours\r?\n([^]*?)={7}\r?\n([^]*?)>{7} theirs\r?\n/g;
  return yaml.replace(marks, side === 'ours' ? '$1' : '$2');
}

suite('every merge of sidecars', () => {
  test('is ours to the byte where theirs changed nothing', async () => {
    await fc.assert(
      fc.asyncProperty(branches, async (it) => {
        const { base, ours } = filesOf(it);
        assert.deepEqual(await merge(base, ours, base), {
          kind: 'merged',
          yaml: ours,
          conflicts: 0,
        });
        assert.equal((await merge(base, ours, ours)).yaml, ours);
      }),
    );
  });

  test('says what theirs says where ours changed nothing', async () => {
    await fc.assert(
      fc.asyncProperty(branches, async (it) => {
        const { base, theirs } = filesOf(it);
        const { yaml, conflicts } = await merge(base, base, theirs);
        assert.equal(conflicts, 0);
        assert.deepEqual(
          new Map([...said(yaml, it.text)].sort()),
          new Map([...said(theirs, it.text)].sort()),
        );
      }),
    );
  });

  test('says what both say where they changed different things', async () => {
    let merges = 0;
    await fc.assert(
      fc.asyncProperty(branches, async (it) => {
        const changed = changesOf(it.annotations, it.ours);
        const apart = apartFrom(changed, it);
        fc.pre([apart.annotations, apart.ours, apart.theirs].every(isDistinct));
        const { base, ours, theirs } = filesOf(apart);
        const { yaml, conflicts } = await merge(base, ours, theirs);
        assert.equal(conflicts, 0);
        if (ours !== base && theirs !== base) merges++;
        const all = mergeAnnotations(apart.annotations, apart.ours, apart.theirs);
        const both = said(printSidecar(all, it.source, it.text), it.text);
        const result = said(yaml, it.text);
        for (const [key, saying] of both) assert.equal(result.get(key), saying, key);
        const more = Array.from(result.keys()).filter((key) => !both.has(key));
        // An entity that one side names stays, although the other took it out.
        const named = new Set(namedIn(readSidecar(yaml, it.text).annotations));
        assert.deepEqual(
          more.filter((key) => !named.has(key)),
          [],
        );
      }),
    );
    assert.ok(merges > 20, `${merges} merges`);
  });

  test('has everything that either side added, and says the same whichever is ours', async () => {
    await fc.assert(
      fc.asyncProperty(branches, async (it) => {
        const { base, ours, theirs } = filesOf(it);
        const merged = await merge(base, ours, theirs);
        const other = await merge(base, theirs, ours);
        assert.equal(merged.conflicts, other.conflicts);
        const sides = (['ours', 'theirs'] as const).map((side) => chosen(merged.yaml, side));
        const found = sides.flatMap((yaml) =>
          Array.from(placesIn(readSidecar(yaml, it.text).annotations)),
        );
        const added = [it.ours, it.theirs].flatMap((side) =>
          Array.from(placesIn(addedTo(it.annotations, side))),
        );
        for (const place of added) assert.ok(found.includes(place), place);
        if (merged.conflicts > 0) return;
        assert.deepEqual(
          [...placesIn(readSidecar(merged.yaml, it.text).annotations)].sort(),
          [...placesIn(readSidecar(other.yaml, it.text).annotations)].sort(),
        );
      }),
    );
  });

  test('can be read whichever side is taken where they disagree', async () => {
    let conflicts = 0;
    await fc.assert(
      fc.asyncProperty(branches, async (it) => {
        const { base, ours, theirs } = filesOf(it);
        const merged = await merge(base, ours, theirs);
        conflicts += merged.conflicts;
        for (const side of ['ours', 'theirs'] as const) said(chosen(merged.yaml, side), it.text);
        const marks = readSidecar(merged.yaml, it.text).problems.filter(
          ({ code }) => code === 'conflict-marks',
        );
        assert.equal(marks.length, 2 * merged.conflicts);
      }),
    );
    assert.ok(conflicts > 20, `${conflicts} conflicts`);
  });

  test('keeps every comment and every key of somebody else', async () => {
    await fc.assert(
      fc.asyncProperty(
        branches,
        fc.array(fc.nat({ max: 99 }), { maxLength: 6 }),
        async (it, at) => {
          const files = filesOf(it);
          const base = files.base;
          const ours = withRemarks(files.ours, at, 'ours');
          const theirs = withRemarks(files.theirs, at.toReversed(), 'theirs');
          const { yaml } = await merge(base, ours, theirs);
          for (const remark of [...remarksIn(ours), ...remarksIn(theirs)]) {
            assert.ok(yaml.includes(remark), `${remark} is lost in\n${yaml}`);
          }
        },
      ),
    );
  });
});

/** What a side added, changed or took out. */
function changesOf(before: Annotations, after: Annotations): ReadonlySet<string> {
  const [old, now] = [sayings(before), sayings(after)];
  const keys = [...old.keys(), ...now.keys()];
  return new Set(keys.filter((key) => old.get(key) !== now.get(key)));
}

/** The branches without what theirs changed of that which ours changed. */
function apartFrom(changed: ReadonlySet<string>, it: Branches): Branches {
  const keep = <T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string): T[] => {
    const isOurs = (item: T): boolean => changed.has(keyOf(item));
    return [...after.filter((item) => !isOurs(item)), ...before.filter(isOurs)];
  };
  const { annotations: old, theirs } = it;
  const article = (from: Annotations, own: boolean) =>
    Object.entries(from.article).filter(([key]) => changed.has(`article ${key}`) === own);
  return {
    ...it,
    theirs: {
      article: Object.fromEntries([...article(theirs, false), ...article(old, true)]),
      sections: keep(old.sections, theirs.sections, (item) => `section ${item.start} ${item.end}`),
      entities: keep(old.entities, theirs.entities, ({ id }) => `entity ${id}`),
      mentions: keep(old.mentions, theirs.mentions, ({ id }) => `mention ${id}`),
      quotations: keep(old.quotations, theirs.quotations, ({ id }) => `quotation ${id}`),
      rejected: keep(old.rejected, theirs.rejected, (item) => `rejected ${rejectionKey(item)}`),
    },
  };
}

function namedIn({ mentions, quotations }: Annotations): string[] {
  return [...mentions.map(({ entity }) => entity), ...quotations.map(({ speaker }) => speaker)].map(
    (id) => `entity ${id ?? ''}`,
  );
}

/** Two corrections of one section are two things under one name. */
function isDistinct({ sections }: Annotations): boolean {
  return new Set(sections.map(({ start, end }) => `${start} ${end}`)).size === sections.length;
}

/** What a side says under ids that were not there before. */
function addedTo(before: Annotations, after: Annotations): Annotations {
  const added = <T extends { readonly id: string }>(old: readonly T[], now: readonly T[]): T[] =>
    now.filter(({ id }) => !old.some((item) => item.id === id));
  return {
    ...after,
    entities: added(before.entities, after.entities),
    mentions: added(before.mentions, after.mentions),
    quotations: added(before.quotations, after.quotations),
  };
}

/** What is tagged as what, whatever the ids. */
function placesIn({ mentions, quotations, entities }: Annotations): ReadonlySet<string> {
  return new Set([
    ...mentions.map(({ start, end, type, exact }) => JSON.stringify([start, end, type, exact])),
    ...quotations.map(({ content, kind }) => JSON.stringify([content.start, content.end, kind])),
    ...entities.map(({ type, name }) => JSON.stringify([type, name])),
  ]);
}

/** The file with comments before some items and keys that we do not know in others. */
function withRemarks(yaml: string, at: readonly number[], side: string): string {
  const lines = yaml.split('\n');
  for (const [i, n] of at.entries()) {
    const places = lines.flatMap((line, place) => (/^ {2}- id:/.test(line) ? place : []));
    const place = places[n % places.length];
    if (place === undefined) continue;
    if (n % 2) lines.splice(place, 0, `  # remark ${i} of ${side}`);
    else lines.splice(place + 1, 0, `    x-${side}-${i}: ${n}`);
  }
  return lines.join('\n');
}

function remarksIn(yaml: string): string[] {
  return yaml
    .split('\n')
    .filter((line) => /^ +(?:# remark|x-)/.test(line))
    .map((line) => line.trim());
}
