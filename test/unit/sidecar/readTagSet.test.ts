import assert from 'node:assert/strict';
import { defaultTagSet } from '../../../src/core/entities/tagSet';
import { printTagSet } from '../../../src/core/sidecar/printTagSet';
import { readTagSet } from '../../../src/core/sidecar/readTagSet';

const head = 'schema: pressmark-tagset/1\n';

/** Each problem as `code detail: the text it stands at`. */
function problemsOf(yaml: string): string[] {
  return readTagSet(yaml).problems.map(({ code, args, start, end }) => {
    const detail = args.field ?? args.id ?? args.version ?? args.reason ?? '';
    return `${code} ${detail}: ${yaml.slice(start, end).trim()}`;
  });
}

suite('read a tag set', () => {
  test('a type is what the file says', () => {
    const { tagSet, problems } = readTagSet(`${head}overlap: nested
types:
  - id: armed-group
    label: Armed group
    key: g
    color: "#aa3300"
    description: Militias, not armies
    sections: [lede, paragraph]
    attributes:
      - id: side
        label: Side
        choices: [government, opposition]
        required: true
      - id: stated-by
`);
    assert.deepEqual(problems, []);
    assert.deepEqual(tagSet, {
      overlap: 'nested',
      types: [
        {
          id: 'armed-group',
          label: 'Armed group',
          key: 'g',
          color: '#aa3300',
          description: 'Militias, not armies',
          sections: ['lede', 'paragraph'],
          attributes: [
            {
              id: 'side',
              label: 'Side',
              choices: ['government', 'opposition'],
              required: true,
            },
            { id: 'stated-by', label: 'Stated by' },
          ],
        },
      ],
    });
  });

  test('a type of the default set brings its label and description, but no key', () => {
    const [person] = readTagSet(`${head}types: [{id: person}]`).tagSet?.types ?? [];
    assert.deepEqual(person, {
      id: 'person',
      label: 'Person',
      key: '',
      description: 'A named human being, real or not',
    });
  });

  test('a digit may stand bare', () => {
    const { tagSet, problems } = readTagSet(`${head}types:\n  - id: person\n    key: 1\n`);
    assert.deepEqual(problems, []);
    assert.equal(tagSet?.types[0]?.key, '1');
  });

  const mistakes: readonly [what: string, yaml: string, ...problems: string[]][] = [
    ['no YAML', `${head}types: [`, 'syntax'],
    ['a file of another kind', 'types: [{id: a}]', 'not-a-tag-set'],
    ['nothing', '', 'not-a-tag-set'],
    [
      'a newer version',
      'schema: pressmark-tagset/2\ntypes: []',
      'newer-version pressmark-tagset/2',
    ],
    ['a sidecar', 'schema: pressmark/1', 'not-a-tag-set'],
    ['no types', head, 'schema types'],
    ['types that are no list', `${head}types: person`, 'schema types: person'],
    ['a type without id', `${head}types: [{label: A}]`, 'schema id'],
    ['an id with blanks', `${head}types: [{id: armed group}]`, 'schema id: armed group'],
    ['two types of one id', `${head}types: [{id: a}, {id: a}]`, 'duplicate-id a: a'],
    ['a key twice', `${head}types: [{id: a, key: x}, {id: b, key: x}]`, 'duplicate-shortcut x: x'],
    ['a key of two letters', `${head}types: [{id: a, key: xy}]`, 'schema key: xy'],
    ['a number that is no key', `${head}types: [{id: a, key: 12}]`, 'schema key: 12'],
    ['a colour that is none', `${head}types: [{id: a, color: reddish}]`, 'schema color: reddish'],
    ['a section that is none', `${head}types: [{id: a, sections: [intro]}]`, 'schema sections'],
    ['an unknown overlap', `${head}overlap: maybe\ntypes: [{id: a}]`, 'schema overlap: maybe'],
  ];
  for (const [what, yaml, ...expected] of mistakes) {
    test(`${what} is told, with its place`, () => {
      const problems = problemsOf(yaml);
      assert.equal(problems.length, expected.length, problems.join('\n'));
      for (const [index, problem] of expected.entries()) {
        assert.ok(problems[index]?.startsWith(problem), problems[index]);
      }
    });
  }

  test('a mistake in one type costs no other, and in one field no other field', () => {
    const { tagSet } = readTagSet(
      `${head}types:\n  - {id: A}\n  - {id: b, key: xy, label: Bee}\n  - {id: c}\n`,
    );
    assert.deepEqual(
      tagSet?.types.map(({ id, label, key }) => [id, label, key]),
      [
        ['b', 'Bee', ''],
        ['c', 'C', ''],
      ],
    );
  });

  test('a file that is meant to hurt is refused', () => {
    const bomb = `${head}a: &a [${'x, '.repeat(1000)}x]\nb: &b [${'*a, '.repeat(1000)}*a]\ntypes: *b\n`;
    assert.equal(readTagSet(bomb).tagSet, undefined);
    assert.equal(readTagSet(`${head}types: ${'['.repeat(100_000)}`).tagSet, undefined);
  });

  test('what is printed is read again', () => {
    const { tagSet, problems } = readTagSet(printTagSet(defaultTagSet));
    assert.deepEqual(problems, []);
    assert.deepEqual(tagSet, { ...defaultTagSet, overlap: 'any' });
  });
});
