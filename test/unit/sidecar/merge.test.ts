import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { reanchor } from '../../../src/core/annotations/anchor/reanchor';
import {
  noAnnotations,
  type Annotations,
  type Mention,
} from '../../../src/core/annotations/annotations';
import { mergeAnnotations } from '../../../src/core/annotations/merge';
import { quoteOf } from '../../../src/core/annotations/quote';
import { keepBothSides } from '../../../src/core/sidecar/keepBothSides';
import { printSidecar } from '../../../src/core/sidecar/printSidecar';
import { readSidecar } from '../../../src/core/sidecar/readSidecar';
import { describeSource, oldTextOf } from '../../../src/core/sidecar/source';
import { updateSidecar } from '../../../src/core/sidecar/updateSidecar';
import { sha256 } from '../../../src/core/text/digest';

const text = 'Ann met Ben. Cid met Dan. Eva met Fay. Gus met Hal.';
const source = { file: 'a.txt', sha256: '9c1f'.repeat(16) };
const hasGit = spawnSync('git', ['--version']).status === 0;

function mention(exact: string, type = 'person'): Mention {
  const start = text.indexOf(exact);
  return {
    ...{ id: `m-${exact}`, type, start, end: start + exact.length, exact },
    prefix: '',
    suffix: '',
  };
}

/** What git makes of two changes to one file. */
function merge(base: string, ours: string, theirs: string): { clean: boolean; yaml: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'pressmark-'));
  try {
    const files = Object.entries({ ours, base, theirs }).map(([name, yaml]) => {
      const file = path.join(folder, name);
      writeFileSync(file, yaml);
      return file;
    });
    const { status, stdout } = spawnSync('git', ['merge-file', '-p', ...files], {
      encoding: 'utf8',
    });
    return { clean: status === 0, yaml: stdout };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

(hasGit ? suite : suite.skip)('two branches', () => {
  const base: Annotations = {
    ...noAnnotations,
    entities: [
      { id: 'ben', type: 'person', name: 'Ben' },
      { id: 'gus', type: 'person', name: 'Gus' },
    ],
    mentions: ['Ben', 'Dan', 'Fay', 'Gus'].map((name) => mention(name)),
  };
  const yaml = printSidecar(base, source, text);
  const save = (annotations: Partial<Annotations>): string =>
    updateSidecar(yaml, { ...base, ...annotations }, source, text);
  const quotation = {
    id: 'q',
    kind: 'direct' as const,
    content: { start: 0, end: 3, exact: 'Ann' },
  };

  const clean: readonly [what: string, ours: Partial<Annotations>, theirs: Partial<Annotations>][] =
    [
      [
        'tag different places',
        { mentions: [...base.mentions, mention('Ann')] },
        { mentions: [...base.mentions, mention('Hal')] },
      ],
      [
        'tag places with one tag between them',
        { mentions: [...base.mentions, mention('Cid')] },
        { mentions: [...base.mentions, mention('Eva')] },
      ],
      [
        'tag and untag',
        { mentions: [...base.mentions, mention('Ann')] },
        { mentions: base.mentions.slice(0, 3) },
      ],
      [
        'change different tags',
        { mentions: [mention('Ben', 'group'), ...base.mentions.slice(1)] },
        { mentions: [...base.mentions.slice(0, 3), mention('Gus', 'group')] },
      ],
      [
        'add a mention and an entity',
        { mentions: [...base.mentions, mention('Ann')] },
        { entities: [...base.entities, { id: 'dan', type: 'person', name: 'Dan' }] },
      ],
      [
        'make the first quotation and the first mark in the headline',
        { quotations: [quotation] },
        { article: { headline: 'A' } },
      ],
    ];
  for (const [what, ours, theirs] of clean) {
    test(`that ${what} merge without conflict`, () => {
      const merged = merge(yaml, save(ours), save(theirs));
      assert.ok(merged.clean, merged.yaml);
      assert.deepEqual(readSidecar(merged.yaml, text).problems, []);
      // Both changes are there: what is read is what one branch would have after both.
      const both = updateSidecar(
        save(ours),
        readSidecar(merged.yaml, text).annotations,
        source,
        text,
      );
      assert.equal(merged.yaml, both);
      assert.notEqual(merged.yaml, save(ours));
      assert.notEqual(merged.yaml, save(theirs));
    });
  }

  test('that change the same tag in two ways conflict where it stands', () => {
    const change = (type: string): string =>
      save({ mentions: [mention('Ben', type), ...base.mentions.slice(1)] });
    const merged = merge(yaml, change('group'), change('location'));
    assert.ok(!merged.clean);
    const [problem] = readSidecar(merged.yaml, text).problems;
    assert.equal(problem?.code, 'conflict-marks');
    assert.match(merged.yaml.split('\n')[problem.line + 1] ?? '', /type: group/);
  });

  const first = { ...base, mentions: [], entities: [] };
  const inOneGap: readonly [string, Annotations, Partial<Annotations>, Partial<Annotations>][] = [
    [
      'tag places with no tag between them',
      base,
      { mentions: [...base.mentions, mention('Cid')] },
      { mentions: [...base.mentions, mention('met Dan.')] },
    ],
    [
      'tag behind the last tag',
      base,
      { mentions: [...base.mentions, mention('met Hal')] },
      { mentions: [...base.mentions, mention('Hal')] },
    ],
    ['make the first tag', first, { mentions: [mention('Ann')] }, { mentions: [mention('Hal')] }],
    [
      'tag with an entity each',
      base,
      {
        mentions: [...base.mentions, { ...mention('Cid'), entity: 'cid' }],
        entities: [...base.entities, { id: 'cid', type: 'person', name: 'Cid' }],
      },
      {
        mentions: [...base.mentions, { ...mention('Eva'), entity: 'eva' }],
        entities: [...base.entities, { id: 'eva', type: 'person', name: 'Eva' }],
      },
    ],
    [
      'make the same entity',
      base,
      {
        mentions: [...base.mentions, { ...mention('Ann'), entity: 'ann' }],
        entities: [...base.entities, { id: 'ann', type: 'person', name: 'Ann' }],
      },
      {
        mentions: [...base.mentions, { ...mention('Hal'), entity: 'ann' }],
        entities: [...base.entities, { id: 'ann', type: 'person', name: 'Ann' }],
      },
    ],
  ];
  for (const [what, before, ours, theirs] of inOneGap) {
    test(`that ${what} can both be kept`, async () => {
      const own = { ...source, sha256: await sha256(text), language: 'en' };
      const from = printSidecar(before, own, text);
      const side = (changed: Partial<Annotations>) =>
        updateSidecar(from, { ...before, ...changed }, own, text);
      const merged = merge(from, side(ours), side(theirs));
      const kept = merged.clean ? merged.yaml : await keepBothSides(merged.yaml, text);
      assert.ok(kept !== undefined, merged.yaml);
      const { annotations, problems } = readSidecar(kept, text);
      assert.deepEqual(problems, []);
      const expected = mergeAnnotations(before, { ...before, ...ours }, { ...before, ...theirs });
      assert.deepEqual(annotations.mentions, expected.mentions);
      assert.deepEqual(
        annotations.entities.map(({ id }) => id).sort(),
        expected.entities.map(({ id }) => id).sort(),
      );
    });
  }

  /** Both branches edited the article, each elsewhere, and tagged in it. */
  async function bothEdited() {
    const long = Array.from({ length: 12 }, (_, n) => `Bulletin ${n}: Ada Berg${n} agreed.\n`).join(
      '',
    );
    const tagged = async (now: string, names: readonly string[]) => {
      const mentions = names.map((exact): Mention => {
        const start = now.indexOf(exact);
        const span = { start, end: start + exact.length };
        return { id: `m-${exact}`, type: 'person', ...span, ...quoteOf(now, span) };
      });
      const described = await describeSource('a.txt', now, 'en');
      return printSidecar({ ...noAnnotations, mentions }, described, now);
    };
    const atHead = `Updated\n${long}`;
    const atEnd = `${long}End of message\n`;
    const merged = merge(
      await tagged(long, ['Ada Berg5']),
      await tagged(atHead, ['Ada Berg2', 'Ada Berg5']),
      await tagged(atEnd, ['Ada Berg5', 'Ada Berg8']),
    );
    return { merged, now: `Updated\n${long}End of message\n` };
  }

  test('that edit the article as well can both be kept, on their words', async () => {
    const { merged, now } = await bothEdited();
    assert.ok(!merged.clean);
    const { annotations } = readSidecar((await keepBothSides(merged.yaml, now)) ?? '', now);
    assert.deepEqual(
      annotations.mentions.map(({ start, end }) => now.slice(start, end)),
      ['Ada Berg2', 'Ada Berg5', 'Ada Berg8'],
    );
  });

  for (const [side, pattern] of [
    ['ours', /<{7}.*\n([^]*?)={7}\n[^]*?>{7}.*\n/g],
    ['theirs', /<{7}.*\n[^]*?={7}\n([^]*?)>{7}.*\n/g],
  ] as const) {
    test(`that edit the article as well lose nothing of ${side} where that is chosen`, async () => {
      const { merged, now } = await bothEdited();
      const chosen = merged.yaml.replaceAll(pattern, '$1');
      const { annotations, source: old, problems } = readSidecar(chosen, now);
      assert.deepEqual(problems, []);
      const { placed } = reanchor(annotations, now, oldTextOf(old, now));
      assert.deepEqual(
        placed.mentions.map(({ start, end }) => now.slice(start, end)),
        // What git merged by itself is there whatever is chosen.
        side === 'ours' ? ['Ada Berg2', 'Ada Berg5', 'Ada Berg8'] : ['Ada Berg5', 'Ada Berg8'],
      );
    });
  }

  const undecided: readonly [string, string, string][] = [
    ['say different things of one tag', 'type: group', 'type: location'],
    ['hold a comment', 'type: group', 'type: person # surely'],
    ['hold a key of somebody else', 'type: group', 'type: person\n    checked: yes'],
    ['cannot be read', 'type: group', 'type: ['],
  ];
  for (const [what, ours, theirs] of undecided) {
    test(`that ${what} are left to a person`, async () => {
      const side = (type: string) => yaml.replace('type: person\n    start', `${type}\n    start`);
      const merged = merge(yaml, side(ours), side(theirs));
      assert.ok(!merged.clean);
      assert.equal(await keepBothSides(merged.yaml, text), undefined);
    });
  }

  test('of which one only is there are left to a person', async () => {
    assert.equal(await keepBothSides(yaml, text), undefined);
    assert.equal(await keepBothSides(`<<<<<<< ours\n${yaml}`, text), undefined);
  });
});
