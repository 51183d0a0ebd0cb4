import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  noAnnotations,
  type Annotations,
  type Mention,
} from '../../../src/core/annotations/annotations';
import { printSidecar } from '../../../src/core/sidecar/printSidecar';
import { readSidecar } from '../../../src/core/sidecar/readSidecar';
import { updateSidecar } from '../../../src/core/sidecar/updateSidecar';

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

suite('two branches', function () {
  if (!hasGit) return;
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
});
