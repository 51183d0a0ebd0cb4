import assert from 'node:assert/strict';
import { analyzeArticle } from '../../../src/core/article/analyze';

const headline = 'Lorne harbour to close for three weeks';
const story = `The harbour of Lorne will close for three weeks in March so that its western quay can be rebuilt, the port authority said on Tuesday.
Ferries to the islands will leave from the fishing dock instead, and the first boat of the day will sail at six in the morning rather than at five.
“We know that this is hard on the people who cross every day,” said Ana Ribeiro, who runs the port. “But the quay is ninety years old, and it shows.”
The work will cost 14 million euros, of which the region pays half. It is the largest sum spent on the harbour since the storms of 1987.`;

/** The writers of an article with these lines between its headline and its text. */
function writersOf(...head: readonly string[]): readonly string[] {
  const text = [headline, ...head, story].join('\n');
  return analyzeArticle(text).metadata.bylines.map(({ value }) => value);
}

const day = '12 February 2024';

suite('byline', () => {
  const named: Readonly<
    Record<string, readonly [head: readonly string[], writers: readonly string[]]>
  > = {
    'behind its cue': [['By Tom Field', day], ['Tom Field']],
    'in the line below its cue': [['By', 'Tom Field', day], ['Tom Field']],
    'below the words that announce the author': [
      ['Author of the article:', 'Tom Field', day],
      ['Tom Field'],
    ],
    'a newsroom below a cue': [['Von', 'Redaktion Lorne', day], ['Redaktion Lorne']],
    'below an Arabic cue': [['بقلم:', 'سامي الحداد', day], ['سامي الحداد']],
    'a name alone over the day': [['Tom Field', day], ['Tom Field']],
    'a name alone below the day': [[day, 'Tom Field'], ['Tom Field']],
    'with particles and initials': [['Ana M. de la Cruz', day], ['Ana M. de la Cruz']],
    'with what its bearer does behind it': [['By Tom Field, Political Editor', day], ['Tom Field']],
    'two behind one cue': [
      ['By Tom Field and Ana Ribeiro', day],
      ['Tom Field', 'Ana Ribeiro'],
    ],
    'three behind one cue': [
      ['By Tom Field, Ana Ribeiro and Jo Hill', day],
      ['Tom Field', 'Ana Ribeiro', 'Jo Hill'],
    ],
    'behind the editor’s cue in Chinese': [['责任编辑：王芳', day], ['王芳']],
    'before a dash and the place': [['By Tom Field — Lorne', day], ['Tom Field']],
    'before a dash and the agency, as credits are': [['Tom Field - AFP', day], ['Tom Field']],
    'in Cyrillic': [['Анна Петрова', day], ['Анна Петрова']],
    'two names over the day': [
      ['Tom Field', 'Jean-Luc O’Neill', day],
      ['Tom Field', 'Jean-Luc O’Neill'],
    ],
    'over what its bearer does': [['Tom Field', 'Political Editor', day], ['Tom Field']],
  };
  for (const [where, [head, writers]] of Object.entries(named)) {
    test(where, () => {
      assert.deepEqual(writersOf(...head), writers);
    });
  }

  const nobody: Readonly<Record<string, readonly string[]>> = {
    'a name that is not beside the day': ['Tom Field', 'Ferries sail from the fishing dock'],
    'a heading in capitals': ['HARBOUR NEWS', day],
    'a section of the site': ['World News', day],
    'one word': ['Lorne', day],
    'what somebody does': ['Political Editor', day],
    'a cue alone': ['By', day],
    'the name in a caption': [day, 'Ana Ribeiro', 'Photo: Tom Field/AFP'],
  };
  for (const [what, head] of Object.entries(nobody)) {
    test(`${what} names no writer`, () => {
      assert.deepEqual(writersOf(...head), []);
    });
  }

  test('a name among the paragraphs is no byline', () => {
    const text = [headline, day, story, 'Tom Field', story.replaceAll('Lorne', 'Varn')].join('\n');
    assert.deepEqual(analyzeArticle(text).metadata.bylines, []);
  });
});
