import assert from 'node:assert/strict';
import type { Mention } from '../../../src/core/annotations/annotations';
import { readSidecar } from '../../../src/core/sidecar/readSidecar';
import { SidecarFile } from '../../../src/core/sidecar/sidecarFile';

const text = 'Kelly met Pena in Mexico.';
const source = { file: 'a.txt', sha256: '9c1f'.repeat(16) };
const head = `schema: pressmark/1\nsource: {file: a.txt, sha256: ${source.sha256}}\n`;
const item = (id: string): string =>
  `  - {id: ${id}, type: person, start: 0, end: 5, exact: Kelly}\n`;
const megabyte = 1_000_000;

/** An alias of nine aliases of nine aliases …: 9^9 words in nine lines. */
function laughs(): string {
  const lines = ['a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]'];
  for (let i = 1; i < 9; i++) {
    lines.push(
      `a${i}: &a${i} [${Array<string>(9)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
    );
  }
  return `${lines.join('\n')}\n`;
}

// What none of these may do is to take minutes or the memory of the machine; the time limit of the test
// runner says so.
suite('a sidecar that is meant to hurt', function () {
  this.timeout(60_000);

  const refused: readonly [what: string, yaml: () => string, code: string][] = [
    ['aliases nested to explode', () => head + laughs() + 'mentions: *a8\n', 'alias-bomb'],
    [
      'aliases in an item',
      () => `${head}mentions:\n  - {x: &x [1, 2], y: [${'*x, '.repeat(megabyte / 20)}*x]}\n`,
      'alias-bomb',
    ],
    ['an alias of what it is in', () => `${head}mentions: &m\n  - *m\n`, 'no-anchor'],
    ['nested lists', () => `${head}x: ${'['.repeat(megabyte / 2)}\n`, 'too-deep'],
    ['nested maps', () => `${head}x: ${'{a: '.repeat(megabyte / 4)}\n`, 'too-deep'],
    ['nested dashes', () => `${head}mentions:\n  ${'- '.repeat(megabyte / 2)}\n`, 'too-deep'],
    ['nested keys', () => `${head}x:\n  ${'? '.repeat(megabyte / 2)}\n`, 'too-deep'],
    [
      'indented keys',
      () => head + Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}x:\n`).join(''),
      'too-deep',
    ],
    ['tags in a row', () => `${head}x: ${'!a '.repeat(megabyte / 4)}\n`, 'too-deep'],
    ['anchors in a row', () => `${head}x: ${'&a '.repeat(megabyte / 4)}\n`, 'too-deep'],
    ['20 MB in one flow', () => `{"x": [${'1, '.repeat(7 * megabyte)}1]}`, 'too-large'],
    ['20 MB of lines that fold', () => `${head}x: "${'a\n '.repeat(7 * megabyte)}"\n`, 'too-large'],
    [
      '20 MB of keys',
      () => head + Array.from({ length: megabyte }, (_, i) => `key-number-${i}: 1\n`).join(''),
      'too-large',
    ],
    ['20 MB of something else', () => 'x'.repeat(20 * megabyte), 'too-large'],
    ['20 MB of conflicts', () => '<<<<<<< ours\n'.repeat(1.5 * megabyte), 'conflict-marks'],
  ];
  for (const [what, yaml, code] of refused) {
    test(`${what}: refused as ${code}`, () => {
      const { problems, writable, annotations } = readSidecar(yaml(), text);
      assert.equal(problems[0]?.code, code);
      assert.ok(problems.length <= 1000);
      assert.deepEqual(annotations.mentions, []);
      assert.ok(!writable);
    });
  }

  const harmless: readonly [what: string, yaml: () => string][] = [
    ['20 MB of comments', () => `${head}${'# x\n'.repeat(5 * megabyte)}`],
    ['20 MB of blank lines', () => `${head}${'\n'.repeat(20 * megabyte)}`],
    ['20 MB of blanks', () => `${head}mentions:${' '.repeat(20 * megabyte)}\n`],
    ['20 MB in one note', () => `${head}x: "${'a'.repeat(20 * megabyte)}"\n`],
  ];
  for (const [what, yaml] of harmless) {
    test(`${what}: read`, () => {
      const { problems, writable } = readSidecar(yaml(), text);
      assert.deepEqual(problems, []);
      assert.ok(writable);
    });
  }

  test('100,000 mentions are read, and one is added', () => {
    const yaml = `${head}mentions:\n${Array.from({ length: 100_000 }, (_, i) => item(`m-${i}`)).join('')}`;
    const file = SidecarFile.read(yaml, text);
    const { annotations, problems } = file;
    assert.deepEqual(problems, []);
    const added: Mention = {
      id: 'm',
      type: 'group',
      start: 0,
      end: 5,
      exact: 'Kelly',
      prefix: '',
      suffix: '',
    };
    const updated = file.update(
      { ...annotations, mentions: [...annotations.mentions, added] },
      source,
      text,
    );
    assert.equal(
      updated.yaml.length - yaml.length,
      '  - id: m\n    type: group\n    start: 0\n    end: 5\n    exact: Kelly\n'.length,
    );
    assert.ok(updated.yaml.startsWith(`${head}mentions:\n  - id: m\n`));
  });

  test('many mentions are read with a pause again and again', () => {
    const yaml = `${head}mentions:\n${Array.from({ length: 10_000 }, (_, i) => item(`m-${i}`)).join('')}`;
    const steps = SidecarFile.readInSteps(yaml, text);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    assert.ok(pauses >= 25, `${pauses}`);
    assert.equal(step.value.annotations.mentions.length, 10_000);
  });

  test('20,000 mentions with one id are all kept', () => {
    const yaml = `${head}mentions:\n${item('m').repeat(20_000)}`;
    const file = SidecarFile.read(yaml, text);
    assert.equal(file.annotations.mentions.length, 20_000);
    assert.equal(file.problems.length, 1000);
    const moved = file.annotations.mentions.map((mention) => ({ ...mention, end: 4 }));
    const { yaml: updated } = file.update({ ...file.annotations, mentions: moved }, source, text);
    assert.equal(updated, yaml.replaceAll('end: 5', 'end: 4'));
  });

  test('100,000 items that are none are kept', () => {
    const yaml = `${head}mentions:\n${'  - nonsense\n'.repeat(100_000)}`;
    const file = SidecarFile.read(yaml, text);
    assert.equal(file.problems.length, 1000);
    assert.equal(file.update(file.annotations, source, text).yaml, yaml);
  });

  test('NUL bytes and half surrogate pairs are read as they stand, and written as escapes', () => {
    const yaml = `${head}mentions:\n${item('m')}    # x\n${item('n').replace('Kelly', '"K\0\uD800"')}`;
    const { annotations, problems } = readSidecar(yaml, text);
    assert.deepEqual(problems, []);
    assert.equal(annotations.mentions[1]?.exact, 'K\0\uD800');
    const file = SidecarFile.read('', text).update(annotations, source, text);
    assert.ok(file.yaml.includes(String.raw`exact: "K\0\uD800"`));
  });

  test('keys that are no strings are nobody’s', () => {
    const yaml = `${head}1: one\nmentions:\n  - {id: m, type: person, start: 0, end: 5, exact: Kelly, 2: two, null: x, [a]: y}\n? [b]\n: z\n`;
    const { annotations, problems, writable } = readSidecar(yaml, text);
    assert.deepEqual(problems, []);
    assert.equal(annotations.mentions.length, 1);
    assert.ok(writable);
  });
});
