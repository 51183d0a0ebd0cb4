import assert from 'node:assert/strict';
import { countMentions } from '../../../src/core/sidecar/countMentions';

suite('counting mentions', () => {
  test('counts the items of the list, whatever is in them', () => {
    const yaml = [
      'schema: pressmark/1',
      'entities:',
      '  - id: mary',
      'mentions:',
      '  - id: m-1',
      '    note: |',
      '      - not an item',
      '  # a comment',
      '  - id: m-2',
      'quotations: []',
      '',
    ].join('\n');
    assert.equal(countMentions(yaml), 2);
  });

  test('an empty list, a file without one and an empty file have none', () => {
    assert.equal(countMentions('schema: pressmark/1\nmentions: []\n'), 0);
    assert.equal(countMentions('schema: pressmark/1\n'), 0);
    assert.equal(countMentions(''), 0);
  });
});
