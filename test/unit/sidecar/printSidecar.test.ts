import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { noAnnotations } from '../../../src/core/annotations/annotations';
import { printSidecar } from '../../../src/core/sidecar/printSidecar';
import { readSidecar } from '../../../src/core/sidecar/readSidecar';
import { annotated } from './arbitraries';
import { inFileOrder } from './inFileOrder';

const sha256 = '9c1f'.repeat(16);

suite('print a sidecar', () => {
  test('nothing annotated is a skeleton with every key in its place', () => {
    assert.equal(
      printSidecar(noAnnotations, { file: 'a.txt', sha256, language: 'en' }, ''),
      `schema: pressmark/1
source:
  file: a.txt
  sha256: ${sha256}
  language: en
article: {}
sections: []
entities: []
mentions: []
quotations: []
rejected: []
`,
    );
  });

  test('each kind of item has its form', () => {
    const text = '“I,” John Kelly (from left) said, “go.”';
    const at = (exact: string) => {
      const start = text.indexOf(exact);
      return { start, end: start + exact.length, exact };
    };
    const yaml = printSidecar(
      {
        article: { headline: 'A: B', published: '2024-07-03' },
        sections: [{ kind: 'caption', ...at('(from left)'), prefix: '', suffix: ' said' }],
        entities: [
          { id: 'john-kelly', type: 'person', name: 'John Kelly', aliases: ['جون كيلي', 'K, J'] },
        ],
        mentions: [
          {
            id: 'm-7k2q',
            type: 'person',
            entity: 'john-kelly',
            ...at('John Kelly'),
            prefix: '“I,” ',
            suffix: ' (from left)',
            attributes: { role: 'speaker', lines: 2 },
            by: 'maria',
            at: '2026-11-22T10:11:12Z',
          },
        ],
        quotations: [
          {
            id: 'q-1a2b',
            kind: 'direct',
            content: { ...at(text), parts: [at('“I,”'), at('“go.”')] },
            cue: at('said'),
            speaker: 'john-kelly',
          },
        ],
        rejected: [{ type: 'location', ...at('left') }],
      },
      { file: 'a.txt', sha256 },
      text,
    );
    assert.equal(
      yaml.slice(yaml.indexOf('article:')),
      `article:
  headline: "A: B"
  published: "2024-07-03"
sections:
  - kind: caption
    start: 16
    end: 27
    exact: (from left)
    suffix: " said"
entities:
  - id: john-kelly
    type: person
    name: John Kelly
    aliases: [جون كيلي, "K, J"]
mentions:
  - id: m-7k2q
    type: person
    entity: john-kelly
    start: 5
    end: 15
    exact: John Kelly
    prefix: "“I,” "
    suffix: " (from left)"
    attributes: {role: speaker, lines: 2}
    by: maria
    at: 2026-11-22T10:11:12Z
quotations:
  - id: q-1a2b
    kind: direct
    content: {start: 0, end: 39, exact: "“I,” John Kelly (from left) said, “go.”", parts: [[0, 4], [34, 39]]}
    cue: {start: 28, end: 32, exact: said}
    speaker: john-kelly
rejected:
  - {type: location, start: 22, end: 26, exact: left}
`,
    );
  });

  test('mentions are sorted by start, then the longer first, then by id', () => {
    const mention = (id: string, start: number, end: number) => ({
      ...{ id, type: 'person', start, end, exact: '', prefix: '', suffix: '' },
    });
    const yaml = printSidecar(
      {
        ...noAnnotations,
        mentions: [mention('d', 2, 3), mention('c', 1, 2), mention('b', 1, 2), mention('a', 1, 3)],
      },
      { file: 'a.txt', sha256 },
      'abcd',
    );
    assert.deepEqual(yaml.match(/id: ./g), ['id: a', 'id: b', 'id: c', 'id: d']);
  });

  test('what is printed reads back the same, whatever it is', () => {
    fc.assert(
      fc.property(annotated, ({ annotations, source, text }) => {
        const reading = readSidecar(printSidecar(annotations, source, text), text);
        assert.deepEqual(reading.problems, []);
        assert.deepEqual(reading.annotations, inFileOrder(annotations));
        assert.deepEqual(reading.source, source);
        assert.ok(reading.writable);
      }),
      { numRuns: 150 },
    );
  });

  test('a YAML parser that knows nothing of us reads the same', () => {
    fc.assert(
      fc.property(annotated, ({ annotations, source, text }) => {
        const value = parse(printSidecar(annotations, source, text)) as {
          mentions: { start: number; end: number; exact: string; note?: string }[];
        };
        const characters = Array.from(text);
        for (const { start, end, exact } of value.mentions) {
          assert.equal(characters.slice(start, end).join(''), exact);
        }
        assert.deepEqual(
          value.mentions.map(({ note }) => note),
          inFileOrder(annotations).mentions.map(({ note }) => note),
        );
      }),
    );
  });
});
