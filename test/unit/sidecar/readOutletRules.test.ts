import assert from 'node:assert/strict';
import { addOutletRule } from '../../../src/core/sidecar/addOutletRule';
import { readOutletRules } from '../../../src/core/sidecar/readOutletRules';

const head = 'schema: pressmark-outlets/1\n';
const file = `${head}# Those we read daily.
outlets:
  - name: Harbour Post
    marks: ["* | Harbour Post"]
    files: [harbour/*]
    lines:
      - { kind: chrome, line: Follow us * } # on every page
      - kind: byline
        after: headline

  - name: Island Echo
`;

/** Each problem as `code detail: the text it stands at`. */
function problemsOf(yaml: string): string[] {
  return readOutletRules(yaml).problems.map(({ code, args, start, end }) => {
    const detail = args.field ?? args.version ?? '';
    return `${code} ${detail}: ${yaml.slice(start, end).trim()}`;
  });
}

suite('read rules of outlets', () => {
  test('they are what the file says', () => {
    const { outlets, problems } = readOutletRules(file);
    assert.deepEqual(problems, []);
    assert.deepEqual(outlets, [
      {
        name: 'Harbour Post',
        marks: ['* | Harbour Post'],
        files: ['harbour/*'],
        lines: [
          { kind: 'chrome', line: 'Follow us *' },
          { kind: 'byline', after: 'headline' },
        ],
      },
      { name: 'Island Echo', lines: [] },
    ]);
  });

  const mistakes: readonly [what: string, yaml: string, ...problems: string[]][] = [
    ['a file of another kind', 'outlets: []\n', 'not-outlet-rules : outlets: []'],
    [
      'a later version',
      'schema: pressmark-outlets/2',
      'newer-version pressmark-outlets/2: pressmark-outlets/2',
    ],
    ['no outlets', head, `schema outlets: ${head.trim()}`],
    ['an outlet without a name', `${head}outlets: [{ lines: [] }]`, 'schema name: { lines: [] }'],
    [
      'a line of no kind that we know',
      `${head}outlets: [{ name: A, lines: [{ kind: menu, line: x }] }]`,
      'schema kind: menu',
    ],
    [
      'a rule for any line',
      `${head}outlets: [{ name: A, lines: [{ kind: chrome }] }]`,
      'schema line: { kind: chrome }',
    ],
  ];
  for (const [what, yaml, ...problems] of mistakes) {
    test(`${what} is told, with its place`, () => {
      assert.deepEqual(problemsOf(yaml), problems);
    });
  }

  test('a mistake in one rule costs no other', () => {
    const { outlets } = readOutletRules(file.replace('kind: byline', 'kind: menu'));
    assert.deepEqual(outlets?.[0]?.lines, [{ kind: 'chrome', line: 'Follow us *' }]);
  });
});

suite('add a rule of an outlet', () => {
  const rule = { kind: 'related', line: String.raw`More \* news`, reach: 'below' } as const;
  const linesOf = (yaml: string, name: string) =>
    readOutletRules(yaml).outlets?.find((outlet) => outlet.name === name)?.lines;

  test('a new file has it', () => {
    const yaml = addOutletRule(undefined, { name: 'Harbour Post', files: ['*'] }, rule) ?? '';
    assert.deepEqual(readOutletRules(yaml), {
      outlets: [{ name: 'Harbour Post', files: ['*'], lines: [rule] }],
      problems: [],
    });
  });

  test('it comes last, and the rest of the file stays', () => {
    const yaml = addOutletRule(file, { name: 'harbour post' }, rule) ?? '';
    assert.deepEqual(linesOf(yaml, 'Harbour Post')?.at(-1), rule);
    assert.equal(linesOf(yaml, 'Harbour Post')?.length, 3);
    for (const comment of ['# Those we read daily.', '# on every page']) {
      assert.ok(yaml.includes(comment), yaml);
    }
  });

  test('an outlet without lines gets some, one that is not there is added', () => {
    assert.deepEqual(
      linesOf(addOutletRule(file, { name: 'Island Echo' }, rule) ?? '', 'Island Echo'),
      [rule],
    );
    assert.deepEqual(linesOf(addOutletRule(file, { name: 'New' }, rule) ?? '', 'New'), [rule]);
  });

  test('a file that cannot be understood is left alone', () => {
    for (const yaml of [`${file}<<<<<<< ours\n`, 'schema: pressmark-outlets/9', 'a: [']) {
      assert.equal(addOutletRule(yaml, { name: 'A' }, rule), undefined, yaml);
    }
  });
});
