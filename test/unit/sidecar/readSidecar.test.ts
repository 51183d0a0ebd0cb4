import assert from 'node:assert/strict';
import { readSidecar } from '../../../src/core/sidecar/readSidecar';

const text = '😀 John Kelly said no.';
const head = `schema: pressmark/1
source:
  file: a.txt
  sha256: ${'9c1f'.repeat(16)}
`;
const kelly = { id: 'm-1', type: 'person', start: 3, end: 13, exact: 'John Kelly' };
const kellyYaml = '{id: m-1, type: person, start: 2, end: 12, exact: John Kelly}';

/** The problems of a sidecar as `code field-or-reason: the text they stand at`. */
function problemsOf(yaml: string): string[] {
  return readSidecar(yaml, text).problems.map(({ code, args, start, end }) => {
    const detail = args.field ?? args.id ?? args.version ?? '';
    return `${code} ${detail}: ${yaml.slice(start, end).trimEnd()}`;
  });
}

suite('read a sidecar', () => {
  test('positions in the file are code points, in the program UTF-16', () => {
    const { annotations } = readSidecar(`${head}mentions:\n  - ${kellyYaml}\n`, text);
    assert.deepEqual(annotations.mentions, [{ ...kelly, prefix: '', suffix: '' }]);
    assert.equal(text.slice(kelly.start, kelly.end), kelly.exact);
  });

  const sameMention: readonly [style: string, yaml: string][] = [
    [
      'in blocks',
      head +
        'mentions:\n  - id: m-1\n    type: person\n    start: 2\n    end: 12\n    exact: John Kelly\n',
    ],
    [
      'at the margin',
      head + 'mentions:\n- id: m-1\n  type: person\n  start: 2\n  end: 12\n  exact: John Kelly\n',
    ],
    [
      'with odd indentation',
      head +
        'mentions:\n     -    id: m-1\n          type: person\n          start: 2\n          end: 12\n          exact: John Kelly\n',
    ],
    ['as one flow', head + `mentions: [${kellyYaml}]\n`],
    ['as a flow over several lines', head + `mentions: [\n  ${kellyYaml}\n  ]\n`],
    [
      'over several lines',
      head +
        'mentions:\n  - id: m-1\n    type: person\n    start: 2\n    end: 12\n    exact: John\n      Kelly\n',
    ],
    [
      'as a block scalar',
      head +
        'mentions:\n  - id: m-1\n    type: person\n    start: 2\n    end: 12\n    exact: >-\n      John\n      Kelly\n',
    ],
    ['with an anchor', head + `x: &kelly ${kellyYaml}\nmentions:\n  - *kelly\n`],
    [
      'with an anchor on a value',
      head +
        `x: &who John Kelly\nmentions:\n  - {id: m-1, type: person, start: 2, end: 12, exact: *who}\n`,
    ],
    [
      'as JSON',
      JSON.stringify({
        schema: 'pressmark/1',
        source: { file: 'a.txt', sha256: '9c1f'.repeat(16) },
        mentions: [{ ...kelly, start: 2, end: 12 }],
      }),
    ],
    ['after a document mark', `%YAML 1.2\n---\n${head}mentions:\n  - ${kellyYaml}\n...\n`],
    [
      'with Windows line breaks and a byte order mark',
      `\uFEFF${head}mentions:\n  - ${kellyYaml}\n`.replaceAll('\n', '\r\n'),
    ],
    ['with quoted keys', `${head}"mentions":\n  - ${kellyYaml}\n`],
    [
      'with numbers in hexadecimal',
      head + 'mentions:\n  - {id: m-1, type: person, start: 0x2, end: 0xC, exact: John Kelly}\n',
    ],
  ];
  for (const [style, yaml] of sameMention) {
    test(`a mention ${style} is the same mention`, () => {
      const reading = readSidecar(yaml, text);
      assert.deepEqual(reading.problems, []);
      assert.deepEqual(reading.annotations.mentions, [{ ...kelly, prefix: '', suffix: '' }]);
      assert.ok(reading.writable);
    });
  }

  test('an empty file says nothing and may be written', () => {
    for (const yaml of ['', '\n', '# notes\n', '\uFEFF']) {
      const { annotations, source, problems, writable } = readSidecar(yaml, text);
      assert.deepEqual(
        [annotations.mentions, source, problems, writable],
        [[], undefined, [], true],
      );
    }
  });

  const unwritable: readonly [what: string, yaml: string, problems: readonly string[]][] = [
    ['that is no YAML', `${head}mentions: [\n`, ['syntax']],
    ['with an unclosed quote', `${head}mentions:\n  - {id: "m-1}\n`, ['syntax']],
    ['with a doubled key', `${head}mentions: []\nmentions: []\n`, ['duplicate-key']],
    ['with an alias of nothing', `${head}mentions:\n  - *nobody\n`, ['no-anchor']],
    [
      'with conflict marks',
      `${head}<<<<<<< ours\na: 1\n=======\na: 2\n>>>>>>> theirs\n`,
      ['conflict-marks', 'conflict-marks'],
    ],
    ['of a newer version', head.replace('pressmark/1', 'pressmark/2'), ['newer-version']],
    ['without version', head.replace(/^.*\n/, ''), ['not-a-sidecar']],
    ['of another kind', 'on: push\njobs: {}\n', ['not-a-sidecar']],
    ['that is a list', '- a\n- b\n', ['not-a-sidecar']],
    ['that is a word', 'hello\n', ['not-a-sidecar']],
    ['whose mentions are no list', `${head}mentions: many\n`, ['schema']],
  ];
  for (const [what, yaml, codes] of unwritable) {
    test(`a file ${what} is never written over`, () => {
      const { problems, writable } = readSidecar(yaml, text);
      assert.deepEqual(
        Array.from(new Set(problems.map(({ code }) => code))),
        Array.from(new Set(codes)),
      );
      assert.ok(!writable);
    });
  }

  test('a file may be written whose items are partly wrong', () => {
    const yaml = `${head}mentions:
  - ${kellyYaml}
  - {id: m-2, type: person, start: two, end: 12, exact: John Kelly}
  - {id: m-3, type: person, end: 12, exact: John Kelly}
  - Kelly
`;
    const { annotations, writable } = readSidecar(yaml, text);
    assert.deepEqual(problemsOf(yaml), [
      'schema start: two',
      'schema start: {id: m-3, type: person, end: 12, exact: John Kelly}',
      'schema : Kelly',
    ]);
    assert.equal(annotations.mentions.length, 1);
    assert.ok(writable);
  });

  test('a mistake in what may be absent costs only that', () => {
    const yaml = `${head}mentions:
  - id: m-1
    type: person
    start: 2
    end: 12
    exact: John Kelly
    note: 12
    certainty: sure
    by:
    mood: good
`;
    assert.deepEqual(problemsOf(yaml), ['schema note: 12', 'schema certainty: sure']);
    const [mention] = readSidecar(yaml, text).annotations.mentions;
    assert.deepEqual(mention, { ...kelly, prefix: '', suffix: '' });
  });

  test('a second item with the same id is a problem, and both are kept', () => {
    const yaml = `${head}mentions:
  - ${kellyYaml}
  - ${kellyYaml}
`;
    assert.deepEqual(problemsOf(yaml), ['duplicate-id m-1: m-1']);
    assert.equal(readSidecar(yaml, text).annotations.mentions.length, 2);
  });

  test('a mention past the end is a problem, and is kept', () => {
    const yaml = `${head}mentions:
  - ${kellyYaml.replace('12', '900')}
`;
    assert.deepEqual(problemsOf(yaml), ['past-end : 900']);
    const [mention] = readSidecar(yaml, text).annotations.mentions;
    assert.equal(mention?.end, 900 + '😀'.length - 1);
  });

  test('a mention that ends before it starts is a problem, and is none', () => {
    const yaml = `${head}mentions:
  - ${kellyYaml.replace('12', '1')}
`;
    assert.deepEqual(problemsOf(yaml), [`bad-range : ${kellyYaml.replace('12', '1')}`]);
    assert.deepEqual(readSidecar(yaml, text).annotations.mentions, []);
  });

  test('a quotation keeps what is right when its cue is backwards', () => {
    const yaml = `${head}quotations:
  - id: q-1
    kind: direct
    content: {start: 18, end: 20, exact: "no"}
    cue: {start: 17, end: 13, exact: said}
`;
    assert.deepEqual(problemsOf(yaml), ['bad-range cue: {start: 17, end: 13, exact: said}']);
    const [quotation] = readSidecar(yaml, text).annotations.quotations;
    assert.equal(quotation?.content.exact, 'no');
    assert.equal(quotation.cue, undefined);
  });

  test('a tag that nobody knows is a warning, its value read as it stands', () => {
    const yaml = `${head}mentions:
  - ${kellyYaml.replace('John', '!!js/function John')}
`;
    const { annotations, problems, writable } = readSidecar(yaml, text);
    assert.deepEqual(
      problems.map(({ code, severity }) => [code, severity]),
      [['unknown-tag', 'warning']],
    );
    assert.equal(annotations.mentions[0]?.exact, 'John Kelly');
    assert.ok(writable);
  });

  test('problems tell their line', () => {
    const [problem] = readSidecar(
      `${head}mentions:
  - ${kellyYaml}
  - Kelly
`,
      text,
    ).problems;
    assert.equal(problem?.line, 6);
  });

  test('keys named like parts of JavaScript are keys like any other', () => {
    const yaml = `${head}article:
  __proto__: polluted
  constructor: x
__proto__: {polluted: 1}
mentions:
  - id: m-1
    type: person
    start: 2
    end: 12
    exact: John Kelly
    attributes: {__proto__: y}
    __proto__: {note: z}
`;
    const { annotations, problems } = readSidecar(yaml, text);
    assert.deepEqual(problems, []);
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
    assert.deepEqual(Object.entries(annotations.article), [
      ['__proto__', 'polluted'],
      ['constructor', 'x'],
    ]);
    assert.equal(annotations.mentions[0]?.note, undefined);
    assert.deepEqual(Object.keys(annotations.mentions[0]?.attributes ?? {}), ['__proto__']);
  });
});
