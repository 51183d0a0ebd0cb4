import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { printSidecar } from '../../../src/core/sidecar/printSidecar';
import { readSidecar } from '../../../src/core/sidecar/readSidecar';
import { SidecarFile } from '../../../src/core/sidecar/sidecarFile';
import { updateSidecar } from '../../../src/core/sidecar/updateSidecar';
import { annotated } from './arbitraries';
import { inFileOrder } from './inFileOrder';
import { revised, type Revision } from './revisions';

const print = ({ annotations, source, text }: Revision): string =>
  printSidecar(annotations, source, text);

/** Updates a file as the revision says and checks that the file then says that, and nothing else. */
function assertUpdates(yaml: string, { next, source, text }: Revision): string {
  const updated = updateSidecar(yaml, next, source, text);
  const reading = readSidecar(updated, text);
  assert.deepEqual(reading.problems, []);
  assert.deepEqual(inFileOrder(reading.annotations), inFileOrder(next));
  assert.deepEqual(reading.source, source);
  return updated;
}

suite('updating a sidecar, whatever it says', () => {
  test('save, load and save again gives the same bytes', () => {
    fc.assert(
      fc.property(annotated, ({ annotations, source, text }) => {
        const yaml = printSidecar(annotations, source, text);
        assert.equal(updateSidecar(yaml, readSidecar(yaml, text).annotations, source, text), yaml);
      }),
      { numRuns: 40 },
    );
  });

  test('a canonical file becomes the canonical file of what it now says', () => {
    fc.assert(
      fc.property(revised, (revision) => {
        const { next, source, text } = revision;
        assert.equal(assertUpdates(print(revision), revision), printSidecar(next, source, text));
      }),
      { numRuns: 40 },
    );
  });

  test('an open file says the same after many updates as after one', () => {
    fc.assert(
      fc.property(revised, ({ annotations, next, source, text }) => {
        const file = SidecarFile.read('', text)
          .update(next, source, text)
          .update(annotations, source, text)
          .update(next, source, text);
        assert.equal(file.yaml, printSidecar(next, source, text));
        assert.deepEqual(file.annotations, next);
        assert.deepEqual(file.problems, []);
      }),
      { numRuns: 40 },
    );
  });

  test('byte order mark, Windows line breaks and a missing last one stay', () => {
    const foreign = (yaml: string): string => `\uFEFF${yaml.slice(0, -1).replaceAll('\n', '\r\n')}`;
    fc.assert(
      fc.property(revised, (revision) => {
        const { next, source, text } = revision;
        assert.equal(
          assertUpdates(foreign(print(revision)), revision),
          foreign(printSidecar(next, source, text)),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('comments before items stay, whatever becomes of the items', () => {
    fc.assert(
      fc.property(revised, (revision) => {
        let count = 0;
        const yaml = print(revision).replace(/^ {2}- /gm, (dash) => `  # note ${count++}\n${dash}`);
        const updated = assertUpdates(yaml, revision);
        for (let i = 0; i < count; i++) assert.ok(updated.includes(`  # note ${i}\n`));
      }),
      { numRuns: 40 },
    );
  });

  const writers: readonly [how: string, write: (value: unknown) => string][] = [
    ['another YAML writer', (value) => stringify(value)],
    [
      'one that folds lines and puts lists at the margin',
      (value) => stringify(value, { lineWidth: 20, indentSeq: false }),
    ],
    [
      'one that likes block scalars',
      (value) => stringify(value, { defaultStringType: 'BLOCK_LITERAL' }),
    ],
    ['one that likes flows', (value) => stringify(value, { collectionStyle: 'flow' })],
    ['one that writes JSON', (value) => JSON.stringify(value)],
    ['one that shares what is equal by aliases', (value) => stringify(shared(value))],
  ];
  for (const [how, write] of writers) {
    test(`a file by ${how} is updated right`, () => {
      fc.assert(
        fc.property(revised, (revision) => {
          const yaml = write(parse(print(revision)));
          const reading = readSidecar(yaml, revision.text);
          // Not every writer gets every text right; what it made of it is then no use here.
          fc.pre(isDeepStrictEqual(reading.annotations, inFileOrder(revision.annotations)));
          assertUpdates(yaml, revision);
        }),
        { numRuns: 15 },
      );
    });
  }
});

/** The same value in which equal maps and lists are one object, which YAML then writes as aliases. */
function shared(value: unknown): unknown {
  const known = new Map<string, unknown>();
  const share = (node: unknown): unknown => {
    if (typeof node !== 'object' || node === null) return node;
    const copy = Array.isArray(node)
      ? node.map(share)
      : Object.fromEntries(Object.entries(node).map(([key, item]) => [key, share(item)]));
    const text = JSON.stringify(copy);
    if (!known.has(text)) known.set(text, copy);
    return known.get(text);
  };
  return share(value);
}
