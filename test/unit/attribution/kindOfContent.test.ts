import assert from 'node:assert/strict';
import { kindOfContent } from '../../../src/core/attribution/kindOfContent';
import { marked } from '../annotations/marked';

suite('kindOfContent', () => {
  const cases: [name: string, source: string, kind: string][] = [
    ['with its marks', '[“We go,”] Dana said.', 'direct'],
    ['without them', '“[We go],” Dana said.', 'direct'],
    ['with punctuation behind the mark', 'Dana said: [“We go”.]', 'direct'],
    ['two pieces in marks', '[“We go,”] Dana said, [“now.”]', 'direct'],
    ['a paragraph that another one continues', '[“We go.\n\n“We stay.”]', 'direct'],
    ['words around the marks', 'Dana said [they go “now”].', 'mixed'],
    ['one piece in marks, one not', '[“We go,”] Dana said, and that [they stay].', 'mixed'],
    ['no marks', 'Dana said [they go].', 'indirect'],
    ['Arabic', 'قالت [«لا نذهب»].', 'direct'],
  ];
  for (const [name, source, kind] of cases) {
    test(`${name}: ${kind}`, () => {
      const { text, spans } = marked(source);
      assert.equal(kindOfContent(text, spans), kind);
    });
  }
});
