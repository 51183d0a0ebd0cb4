import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { printSidecar } from '../../../../src/core/sidecar/printSidecar';
import { readQuickly } from '../../../../src/core/sidecar/yaml/quickYaml';
import { readFully } from '../../../../src/core/sidecar/yaml/fullYaml';
import { toValue, type YamlNode } from '../../../../src/core/sidecar/yaml/yamlNode';
import { annotated, anyText } from '../arbitraries';

const quick = (yaml: string): YamlNode | undefined => readQuickly(yaml, 0, yaml.length);

suite('quick reader', () => {
  const read: readonly [why: string, yaml: string, value: unknown][] = [
    ['words and numbers', 'a: some words\nb: 12\n', { a: 'some words', b: 12 }],
    ['quoted strings', `a: "x\\n\\u00e9"\nb: 'it''s'\n`, { a: 'x\né', b: "it's" }],
    ['flows in one line', 'a: {b: [1, x y], c: "d"}\n', { a: { b: [1, 'x y'], c: 'd' } }],
    ['lists of maps', '  - a: 1\n    b: 2\n  - a: 3\n', [{ a: 1, b: 2 }, { a: 3 }]],
    ['a list at the column of its key', 'a:\n- x\n- y\nb: 1\n', { a: ['x', 'y'], b: 1 }],
    ['empty values', 'a:\nb: # nothing\nc: []\nd: {}\n', { a: null, b: null, c: [], d: {} }],
    ['comments and blank lines', '# x\na: 1 # y\n\n  # z\nb: c#d\n', { a: 1, b: 'c#d' }],
    ['Windows line breaks', 'a: x\r\nb:\r\n  - y\r\n', { a: 'x', b: ['y'] }],
    ['a missing last line break', 'a: x', { a: 'x' }],
  ];
  for (const [why, yaml, value] of read) {
    test(`reads ${why}`, () => {
      const node = quick(yaml);
      assert.ok(node);
      assert.deepEqual(toValue(node), value);
      assert.deepEqual(parseDocument(yaml).toJS(), value);
    });
  }

  const declined: readonly [why: string, yaml: string][] = [
    ['scalars over several lines', 'a: x\n  y\n'],
    ['quotes over several lines', 'a: "x\n  y"\n'],
    ['block scalars', 'a: |\n  x\n'],
    ['anchors', 'a: &x y\n'],
    ['aliases', 'a: *x\n'],
    ['tags', 'a: !!str 1\n'],
    ['booleans and nulls', 'a: true\n'],
    ['floats', 'a: 1.5\n'],
    ['numbers of other bases', 'a: 0x1F\n'],
    ['integers that a double cannot hold', 'a: 12345678901234567890\n'],
    ['doubled keys', 'a: 1\na: 2\n'],
    ['keys that are no words', '"a": 1\n'],
    ['keys that are no strings', 'null: 1\n'],
    ['merge keys', '<<: 1\n'],
    ['flows over several lines', 'a: [1,\n  2]\n'],
    ['tabs', 'a:\tx\n'],
    ['a mapping in a line', 'a: b: c\n'],
    ['an item that is too deep', 'a:\n    b: 1\n   c: 2\n'],
    ['an unclosed quote', 'a: "x\n'],
    ['an unknown escape', 'a: "\\q"\n'],
    ['documents', '---\na: 1\n'],
  ];
  for (const [why, yaml] of declined) {
    test(`leaves ${why} to the full reader`, () => {
      assert.equal(quick(yaml), undefined);
    });
  }

  /** What both readers make of a YAML text; the quick one may decline. */
  const agree = (yaml: string): void => {
    const node = quick(yaml);
    if (!node) return;
    const full = readFully(yaml, 0, yaml.length);
    assert.deepEqual(full.errors, []);
    assert.ok(full.node);
    assert.deepEqual(toValue(node), toValue(full.node));
  };

  test('reads what we print', () => {
    fc.assert(
      fc.property(annotated, ({ annotations, source, text }) => {
        agree(printSidecar(annotations, source, text));
      }),
    );
  });

  test('agrees with the full reader on whatever a person makes of it', () => {
    const edit = fc.record({
      at: fc.nat(),
      remove: fc.nat({ max: 6 }),
      insert: fc.oneof(
        anyText,
        fc.constantFrom(
          '\n',
          '  ',
          ' ',
          ': ',
          '- ',
          ' #',
          '"',
          "'",
          ',',
          '[',
          ']',
          '{',
          '}',
          '\r\n',
        ),
      ),
    });
    fc.assert(
      fc.property(
        annotated,
        fc.array(edit, { minLength: 1, maxLength: 5 }),
        ({ annotations, source, text }, edits) => {
          const printed = printSidecar(annotations, source, text);
          agree(
            edits.reduce((yaml, { at, remove, insert }) => {
              const place = at % (yaml.length + 1);
              return yaml.slice(0, place) + insert + yaml.slice(place + remove);
            }, printed),
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});
