import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { printScalar } from '../../../../src/core/sidecar/yaml/yamlScalar';
import { anyText } from '../arbitraries';

suite('print a scalar', () => {
  const plain = [
    'John Kelly',
    'U.S. Promises No Mass Deportations over Mexican ‘Concern, Irritation’',
    'جون كيلي',
    'm-7k2q',
    '9c1f',
    'a:b',
    'a#b',
    '“go”',
    '1st',
    'nobody',
    '😀',
  ];
  for (const text of plain) {
    test(`${text} needs no quotes`, () => {
      assert.equal(printScalar(text, 'block'), text);
    });
  }

  const quoted = [
    'no',
    'Yes',
    'on',
    'null',
    '~',
    '1e3',
    '0x1F',
    '017',
    '1_000',
    '12:30:45',
    '2024-07-03',
  ].concat([
    '',
    ' a',
    'a ',
    'a: b',
    'a:',
    'a #b',
    '#a',
    '- a',
    '-1',
    '.5',
    '+1',
    '=',
    '<<',
    '@a',
    '%a',
  ]);
  for (const text of quoted) {
    test(`'${text}' is quoted`, () => {
      assert.equal(printScalar(text, 'block'), `"${text}"`);
    });
  }

  test('between brackets, commas and brackets are quoted too', () => {
    assert.equal(printScalar('a, b', 'block'), 'a, b');
    assert.equal(printScalar('a, b', 'flow'), '"a, b"');
    assert.equal(printScalar('a]', 'flow'), '"a]"');
  });

  test('line breaks, controls and marks that reorder a line are escaped', () => {
    assert.equal(printScalar('a\nb\tc', 'block'), String.raw`"a\nb\tc"`);
    assert.equal(printScalar('\u202Eabc\u2069', 'block'), String.raw`"\u202Eabc\u2069"`);
    assert.equal(printScalar('\uD800', 'block'), String.raw`"\uD800"`);
    assert.equal(printScalar('\u0000"\\', 'block'), String.raw`"\0\"\\"`);
  });

  test('stays in one line and reads back the same under YAML 1.1 and 1.2', () => {
    const scalar = fc.oneof(anyText, fc.boolean(), fc.integer(), fc.double({ noNaN: true }));
    fc.assert(
      fc.property(scalar, (value) => {
        const block = `key: ${printScalar(value, 'block')}\n`;
        const flow = `{key: [${printScalar(value, 'flow')}]}\n`;
        assert.doesNotMatch(block.slice(0, -1) + flow.slice(0, -1), /[\n\r\u0085\u2028\u2029]/);
        for (const version of ['1.1', '1.2'] as const) {
          assert.deepEqual(parse(block, { version }), { key: value });
          assert.deepEqual(parse(flow, { version }), { key: [value] });
        }
      }),
      { numRuns: 1000 },
    );
  });
});
