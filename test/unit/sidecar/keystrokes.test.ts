// A person edits the sidecar by hand, key by key, while the article is open and somebody tags in it.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { noAnnotations, type Mention } from '../../../src/core/annotations/annotations';
import { inOrder } from '../../../src/core/annotations/order';
import { quoteOf } from '../../../src/core/annotations/quote';
import { printSidecar } from '../../../src/core/sidecar/printSidecar';
import { readSidecar } from '../../../src/core/sidecar/readSidecar';
import { SidecarFile } from '../../../src/core/sidecar/sidecarFile';

const text = 'Kelly met Pena and جون كيلي 😀 in Mexico City, the minister said on Monday.';
const source = { file: 'a.txt', sha256: '9c1f'.repeat(16), length: 75, language: 'en' };

const mentionOf = (exact: string, entity?: string): Mention => {
  const start = text.indexOf(exact);
  const span = { start, end: start + exact.length };
  const link = entity === undefined ? {} : { entity };
  return { id: `m-${start}`, type: 'person', ...link, ...span, ...quoteOf(text, span) };
};
const annotations = {
  ...noAnnotations,
  article: { headline: 'Kelly: met Pena' },
  entities: [{ id: 'kelly', type: 'person', name: 'Kelly', aliases: ['جون كيلي'] }],
  mentions: [mentionOf('Kelly', 'kelly'), mentionOf('Pena'), mentionOf('Mexico City')],
  rejected: [{ type: 'location', start: 10, end: 14, exact: 'Pena' }],
};
const yaml = printSidecar(annotations, source, text)
  .replace('mentions:', '# checked by Maria\nmentions:')
  .replace('    exact: Pena', '    reviewed: yes # twice\n    exact: Pena');

/** What one stroke of a typist puts in place of some characters. */
interface Stroke {
  /** From 0 to 1: the share of the file before it. */
  readonly at: number;
  readonly gone: number;
  readonly typed: string;
  /** On whole lines, as editors move and delete them. */
  readonly isLine: boolean;
}

const stroke: fc.Arbitrary<Stroke> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  gone: fc.oneof(
    { weight: 4, arbitrary: fc.nat({ max: 2 }) },
    { weight: 1, arbitrary: fc.nat({ max: 60 }) },
  ),
  typed: fc.oneof(
    fc.constantFrom('', '', ' ', '  ', '\n', ':', '- ', '#', '"', "'", '[', ']', '{', '}', '&a '),
    fc.constantFrom('*a', '|', '>', '\t', '<<<<<<< ', '!x ', '---\n', '1', 'x', '😀', '\r\n', ','),
    fc.constantFrom('    note: well\n', '  - id: m-9\n', 'start: 3\n', 'mentions:\n', '# why\n'),
  ),
  isLine: fc.boolean(),
});

function strike(file: string, { at, gone, typed, isLine }: Stroke): string {
  const place = Math.round(at * file.length);
  if (!isLine) return splice(file, place, place + gone, typed);
  const start = file.lastIndexOf('\n', place - 1) + 1;
  const feed = file.indexOf('\n', place);
  return splice(file, start, gone === 0 || feed === -1 ? start : feed + 1, typed);
}

function splice(file: string, start: number, end: number, typed: string): string {
  return file.slice(0, start) + typed + file.slice(end);
}

/** Whether all lines of the one stand in the other in their order, with whatever blanks. */
function holdsLines(whole: string, part: string): boolean {
  const bare = (file: string) => file.replaceAll(/[^\S\n]/g, '');
  const now = bare(whole);
  let at = 0;
  return bare(part)
    .split('\n')
    .every((line) => {
      const found = now.indexOf(line, at);
      at = found + line.length;
      return found !== -1;
    });
}

const runs = Number(process.env.KEYSTROKES ?? 60);

suite('a sidecar edited key by key', () => {
  test('can be read after every key, and saved again as it stands', () => {
    fc.assert(
      fc.property(fc.array(stroke, { maxLength: 12 }), (strokes) => {
        let typed = yaml;
        for (const one of strokes) {
          typed = strike(typed, one);
          const file = SidecarFile.read(typed, text);
          assert.deepEqual(file.annotations, readSidecar(typed, text).annotations);
          const same = file.update(file.annotations, file.source ?? source, text);
          if (file.source) assert.equal(same.yaml, typed);
        }
      }),
      { numRuns: runs },
    );
  });

  test('takes a tag between two keys, and keeps every line that was typed', () => {
    const tagged = mentionOf('the minister');
    fc.assert(
      fc.property(fc.array(stroke, { minLength: 1, maxLength: 6 }), (strokes) => {
        const typed = strokes.reduce(strike, yaml);
        const file = SidecarFile.read(typed, text);
        if (!file.writable || !file.source) return;
        const known = file.annotations;
        fc.pre(known.mentions.every(({ id }) => id !== tagged.id));
        const mentions = inOrder([...known.mentions, tagged], (item) => item);
        const updated = file.update({ ...known, mentions }, file.source, text).yaml;
        const reading = readSidecar(updated, text);
        assert.ok(reading.writable, updated);
        assert.deepEqual(
          reading.annotations.mentions.map(({ id }) => id).sort(),
          mentions.map(({ id }) => id).sort(),
        );
        assert.deepEqual({ ...reading.annotations, mentions: [] }, { ...known, mentions: [] });
        assert.ok(
          holdsLines(updated, typed.replace(/^mentions: *\[ *\]\r?$/m, 'mentions:')),
          updated,
        );
      }),
      { numRuns: runs },
    );
  });
});
