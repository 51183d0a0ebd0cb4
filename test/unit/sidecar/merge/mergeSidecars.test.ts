import assert from 'node:assert/strict';
import { noAnnotations, type Mention } from '../../../../src/core/annotations/annotations';
import { quoteOf } from '../../../../src/core/annotations/quote';
import { keepBothSides } from '../../../../src/core/sidecar/keepBothSides';
import { mergeSidecars } from '../../../../src/core/sidecar/merge/mergeSidecars';
import { printSidecar } from '../../../../src/core/sidecar/printSidecar';
import { readSidecar } from '../../../../src/core/sidecar/readSidecar';
import { describeSource } from '../../../../src/core/sidecar/source';

const head = `schema: pressmark/1
source:
  file: a.txt
  sha256: ${'9c1f'.repeat(16)}
  language: en
`;

/** A sidecar of these lines below its head. */
const file = (lines: string): string => `${head}${lines}`;

const unknown = () => Promise.resolve(undefined);

async function merge(base: string, ours: string, theirs: string) {
  const merged = await mergeSidecars({ base, ours, theirs }, unknown);
  assert.equal(merged.kind, 'merged');
  return merged;
}

const ann = `  - id: m-ann
    type: person
    start: 0
    end: 3
    exact: Ann
`;
const cid = `  - id: m-cid
    type: person
    start: 13
    end: 16
    exact: Cid
`;
const dan = `  - id: m-dan
    type: person
    start: 21
    end: 24
    exact: Dan
`;
const kelly = `  - id: kelly
    type: person
    name: Kelly
`;

type Case = readonly [what: string, base: string, ours: string, theirs: string, merged: string];

const clean: readonly Case[] = [
  [
    'two tags with none between them',
    `mentions:\n${ann}`,
    `mentions:\n${ann}${cid}`,
    `mentions:\n${ann}${dan}`,
    `mentions:\n${ann}${cid}${dan}`,
  ],
  [
    'the first tags of all',
    'mentions: []\n',
    `mentions:\n${dan}`,
    `mentions:\n${cid}`,
    `mentions:\n${cid}${dan}`,
  ],
  [
    'a tag and the removal of its neighbour',
    `mentions:\n${ann}${dan}`,
    `mentions:\n${ann}${cid}${dan}`,
    `mentions:\n${dan}`,
    `mentions:\n${cid}${dan}`,
  ],
  [
    'what both removed',
    `mentions:\n${ann}${dan}`,
    `mentions:\n${dan}`,
    `mentions:\n${dan}`,
    `mentions:\n${dan}`,
  ],
  [
    'the last tag of each',
    `mentions:\n${ann}`,
    'mentions: []\n',
    `mentions:\n${ann}`,
    'mentions: []\n',
  ],
  [
    'different keys of one tag',
    `mentions:\n${ann}`,
    `mentions:\n${ann}    note: first\n`,
    `mentions:\n${ann}    certainty: low\n`,
    `mentions:\n${ann}    note: first\n    certainty: low\n`,
  ],
  [
    'a longer tag and a note on it',
    `mentions:\n${ann}    note: old\n`,
    `mentions:\n${ann.replace('end: 3', 'end: 7').replace('exact: Ann', 'exact: Ann met')}    note: old\n`,
    `mentions:\n${ann}    note: new\n`,
    `mentions:\n${ann.replace('end: 3', 'end: 7').replace('exact: Ann', 'exact: Ann met')}    note: new\n`,
  ],
  [
    'different attributes of one tag',
    `mentions:\n${ann}    attributes: {side: left}\n`,
    `mentions:\n${ann}    attributes: {side: left, rank: 1}\n`,
    `mentions:\n${ann}    attributes: {side: right}\n`,
    `mentions:\n${ann}    attributes: {side: right, rank: 1}\n`,
  ],
  [
    'aliases of one entity',
    `entities:\n${kelly}    aliases: [J. Kelly, Kely]\n`,
    `entities:\n${kelly}    aliases: [J. Kelly, Kely, John Kelly]\n`,
    `entities:\n${kelly}    aliases: [J. Kelly, كيلي]\n`,
    `entities:\n${kelly}    aliases: [J. Kelly, John Kelly, كيلي]\n`,
  ],
  [
    'an entity that both made',
    'entities: []\n',
    `entities:\n${kelly}    wikidata: Q4096\n`,
    `entities:\n${kelly}    aliases: [J. Kelly]\n`,
    `entities:\n${kelly}    wikidata: Q4096\n    aliases: [J. Kelly]\n`,
  ],
  [
    'a tag that both made, under two ids',
    'mentions: []\n',
    `mentions:\n${ann}    at: 2026-11-22T10:11:12Z\n`,
    `mentions:\n${ann.replace('m-ann', 'm-ben')}    at: 2026-11-23T10:11:12Z\n`,
    `mentions:\n${ann}    at: 2026-11-22T10:11:12Z\n`,
  ],
  [
    'two tags under one id',
    `mentions:\n${ann}`,
    `mentions:\n${ann}${cid}`,
    `mentions:\n${ann}${dan.replace('m-dan', 'm-cid')}`,
    `mentions:\n${ann}${cid}${dan.replace('m-dan', 'm-cid-2')}`,
  ],
  [
    'two people under one id, each with its tag',
    'entities: []\nmentions: []\n',
    `entities:\n${kelly}    wikidata: Q4096\nmentions:\n${cid}    entity: kelly\n`,
    `entities:\n${kelly}    wikidata: Q17\nmentions:\n${dan}    entity: kelly # not John\n`,
    `entities:\n${kelly}    wikidata: Q4096\n${kelly.replace('kelly', 'kelly-2')}    wikidata: Q17\nmentions:\n` +
      `${cid}    entity: kelly\n${dan}    entity: kelly-2 # not John\n`,
  ],
  [
    'an entity that one took out and the other tagged',
    `entities:\n${kelly}mentions:\n${ann}`,
    `entities: []\nmentions:\n${ann}`,
    `entities:\n${kelly}mentions:\n${ann}${dan}    entity: kelly\n`,
    `entities:\n${kelly}mentions:\n${ann}${dan}    entity: kelly\n`,
  ],
  [
    'corrected metadata',
    'article: {}\n',
    'article:\n  headline: A\n',
    'article:\n  published: 2026-11-22\n',
    'article:\n  published: 2026-11-22\n  headline: A\n',
  ],
  [
    'rejected suggestions',
    'rejected:\n  - {type: person, start: 0, end: 3, exact: Ann}\n',
    'rejected: []\n',
    'rejected:\n  - {type: person, start: 0, end: 3, exact: Ann}\n  - {type: work, start: 4, end: 7, exact: met}\n',
    'rejected:\n  - {type: work, start: 4, end: 7, exact: met}\n',
  ],
  [
    'comments',
    `# head\nmentions:\n${ann}  # before Dan\n${dan}# end\n`,
    `# head\n# of ours\nmentions:\n${ann}  # before Dan\n  # ask Eva\n${dan}# end\n`,
    `# head\nmentions: # sorted\n${ann}${dan}# end\n# of theirs\n`,
    `# head\n# of ours\nmentions: # sorted\n${ann}  # ask Eva\n${dan}# end\n# of theirs\n`,
  ],
  [
    'a comment before what the other removed',
    `mentions:\n${ann}${dan}`,
    `mentions:\n  # ask Eva\n${ann}${dan}`,
    `mentions:\n${dan}`,
    `mentions:\n  # ask Eva\n${dan}`,
  ],
  [
    'keys of somebody else',
    `mentions:\n${ann}    x-checked: no\n`,
    `mentions:\n${ann}    x-checked: "yes"\nx-team: [Eva]\n`,
    `mentions:\n${ann}    x-checked: no\n    x-seen: {by: Fay}\nx-desk: world\n`,
    `mentions:\n${ann}    x-checked: "yes"\n    x-seen: {by: Fay}\nx-desk: world\nx-team: [Eva]\n`,
  ],
  [
    'lists whose dashes stand in different columns',
    `mentions:\n${ann}`,
    `mentions:\n${ann}${cid}`,
    `mentions:\n${`${ann}${dan}`.replace(/^ {2}/gm, '')}`,
    `mentions:\n${ann}${cid}${dan}`,
  ],
];

type Conflict = readonly [
  what: string,
  base: string,
  ours: string,
  theirs: string,
  /** With [ | ] for the marks. */
  merged: string,
];

const conflicting: readonly Conflict[] = [
  [
    'one key of a tag',
    `mentions:\n${ann}${dan}`,
    `mentions:\n${ann}    note: one\n${cid}${dan}`,
    `mentions:\n${ann}    note: two\n    certainty: low\n${dan}`,
    `mentions:\n${ann}[    note: one\n|    note: two\n]    certainty: low\n${cid}${dan}`,
  ],
  [
    'the place of a tag',
    `mentions:\n${ann}`,
    `mentions:\n${ann.replace('end: 3', 'end: 7').replace('exact: Ann', 'exact: Ann met')}`,
    `mentions:\n${ann.replace('end: 3', 'end: 2').replace('exact: Ann', 'exact: An')}`,
    `mentions:\n${ann.split('    end')[0] ?? ''}[    end: 7\n    exact: Ann met\n|    end: 2\n    exact: An\n]`,
  ],
  [
    'what ours took out and theirs changed',
    `mentions:\n${ann}${dan}`,
    `mentions:\n${dan}`,
    `mentions:\n${ann}    note: two\n${dan}`,
    `mentions:\n[|${ann}    note: two\n]${dan}`,
  ],
  [
    'what theirs took out and ours changed',
    `mentions:\n${ann}`,
    `mentions:\n${ann}    note: one\n`,
    'mentions: []\n',
    `mentions:\n[${ann}    note: one\n|]`,
  ],
  [
    'the name of an entity',
    `entities:\n${kelly}`,
    `entities:\n${kelly.replace('name: Kelly', 'name: John Kelly')}`,
    `entities:\n${kelly.replace('name: Kelly', 'name: Jack Kelly')}`,
    'entities:\n  - id: kelly\n    type: person\n[    name: John Kelly\n|    name: Jack Kelly\n]',
  ],
  [
    'a corrected headline',
    'article: {}\n',
    'article:\n  headline: A\n',
    'article:\n  headline: B\n',
    'article:\n[  headline: A\n|  headline: B\n]',
  ],
];

const withMarks = (lines: string): string =>
  lines.replace('[', '<<<<<<< ours\n').replace('|', '=======\n').replace(']', '>>>>>>> theirs\n');

suite('two sidecars of one text', () => {
  for (const [what, base, ours, theirs, expected] of clean) {
    test(`merge ${what}`, async () => {
      const { yaml, conflicts } = await merge(file(base), file(ours), file(theirs));
      assert.equal(yaml, file(expected));
      assert.equal(conflicts, 0);
    });
  }

  for (const [what, base, ours, theirs, expected] of conflicting) {
    test(`are in conflict about ${what}, and nowhere else`, async () => {
      const { yaml, conflicts } = await merge(file(base), file(ours), file(theirs));
      assert.equal(yaml, file(withMarks(expected)));
      assert.equal(conflicts, 1);
    });
  }

  test('merge where both branches made the file', async () => {
    const ours = file(`mentions:\n${ann}`);
    const { yaml } = await merge('', ours, file(`mentions:\n${dan}`));
    assert.equal(yaml, file(`mentions:\n${ann}${dan}`));
  });

  test('merge to the line breaks, the byte order mark and the last line of ours', async () => {
    const windows = (lines: string): string =>
      `\uFEFF${file(lines).replaceAll('\n', '\r\n')}`.trimEnd();
    const ours = windows(`mentions:\n${ann}${cid}`);
    const { yaml } = await merge(file(`mentions:\n${ann}`), ours, file(`mentions:\n${ann}${dan}`));
    assert.equal(yaml, windows(`mentions:\n${ann}${cid}${dan}`));
  });
});

suite('three files of which one', () => {
  const fine = file(`mentions:\n${ann}`);
  const unreadable: readonly [what: string, yaml: string, code: string | undefined][] = [
    ['is no YAML', `${fine}x: [`, 'syntax'],
    ['holds conflict marks', `${fine}<<<<<<< ours\n`, 'conflict-marks'],
    ['is of a newer version', fine.replace('pressmark/1', 'pressmark/2'), 'newer-version'],
    ['is no sidecar', 'a: b\n', 'not-a-sidecar'],
    ['has one id twice', `${fine}${ann}`, 'duplicate-id'],
    ['has a tag without a place', fine.replace('    start: 0\n', ''), 'schema'],
    [
      'is not laid out in blocks',
      `{schema: pressmark/1, source: {file: a.txt, sha256: ${'9c1f'.repeat(16)}}}`,
      undefined,
    ],
  ];
  for (const [what, yaml, code] of unreadable) {
    for (const version of ['base', 'ours', 'theirs'] as const) {
      test(`${what} are not merged, and it is named: ${version}`, async () => {
        const files = { base: fine, ours: fine, theirs: fine, [version]: yaml };
        const merged = await mergeSidecars(files, unknown);
        assert.ok(merged.kind === 'unreadable');
        assert.equal(merged.version, version);
        assert.equal(merged.problem?.code, code);
      });
    }
  }

  test('is empty are not merged', async () => {
    const merged = await mergeSidecars({ base: fine, ours: fine, theirs: '' }, unknown);
    assert.ok(merged.kind === 'unreadable');
  });
});

suite('two sidecars of different texts', () => {
  const story = [
    'The harbour at Lund was closed on Monday, Ada Berg said.\n',
    'Two ferries stayed outside, and Uma Lind counted the lorries on the quay.\n',
    'Fishermen wanted to know what becomes of the catch, as Ole Dahl told the council.\n',
    'The council meets again when the ice in the outer basin has gone.\n',
  ].join('');
  const [atHead, atEnd] = [`Updated\n${story}`, `${story}End of message\n`];

  async function tagged(text: string, ...names: readonly string[]): Promise<string> {
    const mentions = names.map((exact): Mention => {
      const start = text.indexOf(exact);
      const span = { start, end: start + exact.length };
      return { id: `m-${exact}`, type: 'person', ...span, ...quoteOf(text, span) };
    });
    const source = await describeSource('a.txt', text, 'en');
    return printSidecar({ ...noAnnotations, mentions }, source, text);
  }

  const files = async () => ({
    base: await tagged(story, 'Uma Lind'),
    ours: await tagged(atHead, 'Ada Berg', 'Uma Lind'),
    theirs: await tagged(atEnd, 'Uma Lind', 'Ole Dahl'),
  });

  test('merge on the text of ours where that is at hand', async () => {
    const merged = await mergeSidecars(await files(), () => Promise.resolve(atHead));
    assert.ok(merged.kind === 'merged');
    assert.equal(merged.yaml, await tagged(atHead, 'Ada Berg', 'Uma Lind', 'Ole Dahl'));
  });

  for (const [what, text] of [
    ['is not at hand', undefined],
    ['is another one by now', atEnd],
  ] as const) {
    test(`are kept as wholes where the text of ours ${what}`, async () => {
      const three = await files();
      const merged = await mergeSidecars(three, () => Promise.resolve(text));
      assert.ok(merged.kind === 'different-texts');
      const side = (replacement: string): string =>
        merged.yaml.replace(/<{7} ours\n([^]*?)={7}\n([^]*?)>{7} theirs\n/, replacement);
      assert.equal(side('$1'), three.ours);
      assert.equal(side('$2'), three.theirs);

      const now = `Updated\n${story}End of message\n`;
      const kept = await keepBothSides(merged.yaml, now);
      assert.deepEqual(
        readSidecar(kept ?? '', now).annotations.mentions.map(({ start, end }) =>
          now.slice(start, end),
        ),
        ['Ada Berg', 'Uma Lind', 'Ole Dahl'],
      );
    });
  }

  test('are kept as wholes where theirs is of another article', async () => {
    const { base, ours } = await files();
    const other = 'Ice hockey: Pia Roth, Jon Falk and Ida Hoff won in the last minute.\n';
    const theirs = await tagged(other, 'Pia Roth', 'Jon Falk', 'Ida Hoff');
    const merged = await mergeSidecars({ base, ours, theirs }, () => Promise.resolve(atHead));
    assert.equal(merged.kind, 'different-texts');
  });

  test('keep what has no certain place in ours as it was', async () => {
    const { base, ours } = await files();
    const longer = `${atEnd}Only here: Jon Falk spoke.\n`;
    const theirs = await tagged(longer, 'Uma Lind', 'Jon Falk');
    const merged = await mergeSidecars({ base, ours, theirs }, () => Promise.resolve(atHead));
    assert.ok(merged.kind === 'merged');
    const { mentions } = readSidecar(merged.yaml, atHead).annotations;
    assert.deepEqual(
      mentions.map(({ exact }) => exact),
      ['Ada Berg', 'Uma Lind', 'Jon Falk'],
    );
  });
});
