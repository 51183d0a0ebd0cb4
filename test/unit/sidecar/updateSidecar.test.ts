import assert from 'node:assert/strict';
import {
  noAnnotations,
  type Annotations,
  type Mention,
} from '../../../src/core/annotations/annotations';
import { printSidecar } from '../../../src/core/sidecar/printSidecar';
import { readSidecar } from '../../../src/core/sidecar/readSidecar';
import type { Source } from '../../../src/core/sidecar/source';
import { updateSidecar } from '../../../src/core/sidecar/updateSidecar';
import { inFileOrder } from './inFileOrder';

const text = 'Kelly met Pena in Mexico.';
const source: Source = { file: 'a.txt', sha256: '9c1f'.repeat(16) };
const mentionOf = (exact: string, more: Partial<Mention> = {}): Mention => {
  const start = text.indexOf(exact);
  return {
    id: `m-${exact.toLowerCase()}`,
    type: 'person',
    start,
    end: start + exact.length,
    exact,
    prefix: '',
    suffix: '',
    ...more,
  };
};
const kelly = mentionOf('Kelly');
const pena = mentionOf('Pena');
const mexico = mentionOf('Mexico', { type: 'location' });

/** Updates a file with `change` applied to what it says. */
function update(yaml: string, change: (old: Annotations) => Partial<Annotations>): string {
  const { annotations } = readSidecar(yaml, text);
  return updateSidecar(yaml, { ...annotations, ...change(annotations) }, source, text);
}

/** The lines that only the first or only the second text has, as a diff shows them. */
function diff(a: string, b: string): string[] {
  const [from, to] = [a.split('\n'), b.split('\n')];
  let head = 0;
  while (head < from.length && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < Math.min(from.length, to.length) - head && from.at(-1 - tail) === to.at(-1 - tail))
    tail++;
  return [
    ...from.slice(head, from.length - tail).map((line) => `-${line}`),
    ...to.slice(head, to.length - tail).map((line) => `+${line}`),
  ];
}

suite('update a sidecar', () => {
  const printed = printSidecar({ ...noAnnotations, mentions: [kelly, mexico] }, source, text);

  test('a new file is the canonical one', () => {
    const annotations = { ...noAnnotations, mentions: [mexico, kelly] };
    assert.equal(
      updateSidecar('', annotations, source, text),
      printSidecar(annotations, source, text),
    );
  });

  test('nothing changed is nothing written', () => {
    assert.equal(
      update(printed, () => ({})),
      printed,
    );
  });

  test('adding a mention adds its block in its place', () => {
    assert.deepEqual(
      diff(
        printed,
        update(printed, ({ mentions }) => ({ mentions: [...mentions, pena] })),
      ),
      [
        '+  - id: m-pena',
        '+    type: person',
        '+    start: 10',
        '+    end: 14',
        '+    exact: Pena',
      ],
    );
  });

  test('the first item of a list takes the place of the brackets, and gives it back', () => {
    const rejected = [{ type: 'location', start: 0, end: 5, exact: 'Kelly' }];
    const yaml = update(printed, () => ({ rejected }));
    assert.deepEqual(diff(printed, yaml), [
      '-rejected: []',
      '+rejected:',
      '+  - {type: location, start: 0, end: 5, exact: Kelly}',
    ]);
    assert.equal(
      update(yaml, () => ({ rejected: [] })),
      printed,
    );
  });

  test('a changed value changes its line', () => {
    const yaml = update(printed, () => ({ mentions: [{ ...kelly, type: 'group' }, mexico] }));
    assert.deepEqual(diff(printed, yaml), ['-    type: person', '+    type: group']);
  });

  test('another hash changes its line', () => {
    const { annotations } = readSidecar(printed, text);
    const yaml = updateSidecar(printed, annotations, { ...source, sha256: 'a'.repeat(64) }, text);
    assert.deepEqual(diff(printed, yaml), [
      `-  sha256: ${source.sha256}`,
      `+  sha256: ${'a'.repeat(64)}`,
    ]);
  });

  test('a mention that moves takes its block along', () => {
    const yaml = update(printed, () => ({ mentions: [{ ...kelly, start: 20, end: 25 }, mexico] }));
    assert.deepEqual(yaml.match(/id: .*/g), ['id: m-mexico', 'id: m-kelly']);
  });

  test('a file that may not be written stays as it is', () => {
    const yaml = `${printed}<<<<<<< ours\n`;
    assert.equal(
      update(yaml, () => ({ mentions: [pena] })),
      yaml,
    );
  });

  suite('by hand', () => {
    const yaml = `# Tagged by Maria and Tom.
schema: pressmark/1
project: elections   # ours
source:
  file: a.txt
  sha256: ${source.sha256}   # of the second scrape
  scraped: 2024-07-03

mentions:   # the main thing
  # Checked up to here.
  - id: m-kelly
    type:   person    # or group?
    start: 0
    end: 5
    exact: 'Kelly'
    mood: angry       # our own key
    # about the note
    note: which Kelly?   # ask Tom

  # The country, not the town.
  - {id: m-mexico, type: location, start: 18, end: 24, exact: Mexico, sure: yes}   # flow
  # The end.
rejected: [ ]
# Goodbye.
`;

    const changed: readonly [
      string,
      (old: Annotations) => Partial<Annotations>,
      readonly string[],
    ][] = [
      [
        'a value',
        () => ({ mentions: [{ ...kelly, type: 'group', note: 'which Kelly?' }, mexico] }),
        ['-    type:   person    # or group?', '+    type:   group    # or group?'],
      ],
      [
        'a value in a flow',
        () => ({
          mentions: [
            { ...kelly, note: 'which Kelly?' },
            { ...mexico, type: 'group' },
          ],
        }),
        [
          '-  - {id: m-mexico, type: location, start: 18, end: 24, exact: Mexico, sure: yes}   # flow',
          '+  - {id: m-mexico, type: group, start: 18, end: 24, exact: Mexico, sure: yes}   # flow',
        ],
      ],
      [
        'a new key',
        () => ({ mentions: [{ ...kelly, entity: 'k', note: 'which Kelly?' }, mexico] }),
        ['+    entity: k'],
      ],
      [
        'a new key in a flow',
        () => ({
          mentions: [
            { ...kelly, note: 'which Kelly?' },
            { ...mexico, entity: 'no' },
          ],
        }),
        [
          '-  - {id: m-mexico, type: location, start: 18, end: 24, exact: Mexico, sure: yes}   # flow',
          '+  - {id: m-mexico, type: location, entity: "no", start: 18, end: 24, exact: Mexico, sure: yes}   # flow',
        ],
      ],
      [
        'a key that goes, its comment stays',
        () => ({ mentions: [kelly, mexico] }),
        ['-    note: which Kelly?   # ask Tom', '+    # ask Tom'],
      ],
      [
        'a new item',
        ({ mentions }) => ({ mentions: [...mentions, pena] }),
        [
          '+  - id: m-pena',
          '+    type: person',
          '+    start: 10',
          '+    end: 14',
          '+    exact: Pena',
        ],
      ],
      [
        'an item that goes, the comment before it stays',
        ({ mentions }) => ({ mentions: mentions.slice(0, 1) }),
        [
          '-  - {id: m-mexico, type: location, start: 18, end: 24, exact: Mexico, sure: yes}   # flow',
        ],
      ],
      ['the last item that goes', () => ({ mentions: [] }), []],
      [
        'a list that is not in the file yet',
        () => ({ entities: [{ id: 'k', type: 'person', name: 'Kelly' }] }),
        ['+entities:', '+  - id: k', '+    type: person', '+    name: Kelly'],
      ],
      [
        'metadata that is not in the file yet',
        () => ({ article: { headline: 'A' } }),
        ['+article:', '+  headline: A'],
      ],
      [
        'a list with blanks in its brackets',
        () => ({ rejected: [{ type: 'group', start: 0, end: 5, exact: 'Kelly' }] }),
        ['-rejected: [ ]', '+rejected:', '+  - {type: group, start: 0, end: 5, exact: Kelly}'],
      ],
    ];
    for (const [what, change, expected] of changed) {
      test(`${what}: nothing else is touched`, () => {
        const updated = update(yaml, change);
        if (expected.length) assert.deepEqual(diff(yaml, updated), expected);
        const { annotations } = readSidecar(yaml, text);
        assert.deepEqual(
          readSidecar(updated, text).annotations,
          inFileOrder({ ...annotations, ...change(annotations) }),
        );
        const comments = (file: string) =>
          (file.match(/#.*/g) ?? []).filter((comment) => comment !== '# flow');
        if (expected.length) assert.deepEqual(comments(updated), comments(yaml));
      });
    }
  });
});
