import assert from 'node:assert/strict';
import { analyzeArticle } from '../../../src/core/article/analyze';
import { FolderKnowledge, type KnownFurniture } from '../../../src/core/article/folderKnowledge';

const notice =
  'Our reporters answer your letters every Friday, so write to the harbour desk about anything.';

const ferry = [
  'Ferries to leave from the fishing dock',
  'Ferries to the islands will leave from the fishing dock in March, the port authority of Lorne said on Tuesday.',
  'The first boat of the day will sail at six in the morning rather than at five, and the last one at nine.',
  notice,
  'The western quay, which is ninety years old, will be rebuilt meanwhile for 14 million euros.',
];
const school = [
  'School of Lorne gets a new roof',
  'The school of Lorne will have a new roof before the autumn, the council decided on Monday by nine votes to two.',
  notice,
  'Pupils of the upper classes will be taught in the town hall until the work is done, the headmaster said.',
  'The old roof was damaged by the storms of January and has been covered with sheets since then.',
];

const text = (lines: readonly string[]) => lines.join('\n\n');

function kindOf(lines: readonly string[], line: string, knownFurniture?: KnownFurniture) {
  const whole = text(lines);
  const { sections } = analyzeArticle(whole, { ...(knownFurniture && { knownFurniture }) });
  const at = whole.indexOf(line);
  const section = sections.find(({ start, end }) => start <= at && at < end);
  return section && `${section.kind} ${section.rule}`;
}

suite('lines that articles of a folder share', () => {
  const both = new FolderKnowledge();
  both.add(text(ferry));
  both.add(text(school));

  test('are furniture', () => {
    assert.equal(kindOf(ferry, notice), 'paragraph prose');
    assert.equal(kindOf(ferry, notice, both), 'chrome known-furniture');
  });

  test('are compared without case and punctuation', () => {
    const shouted = new FolderKnowledge();
    shouted.add(text(ferry));
    shouted.add(text(school).replace(notice, notice.toUpperCase().replace('.', '!')));
    assert.equal(kindOf(ferry, notice, shouted), 'chrome known-furniture');
  });

  test('of one article alone are not, however often they stand in it', () => {
    const alone = new FolderKnowledge();
    alone.add(text([...ferry, notice]));
    assert.equal(kindOf(ferry, notice, alone), 'paragraph prose');
  });

  test('are not when most of the article is shared: the other file is a version of it', () => {
    const versions = new FolderKnowledge();
    versions.add(text(ferry));
    versions.add(text([...ferry, 'The port authority corrected the date on Wednesday.']));
    assert.equal(kindOf(ferry, notice, versions), 'paragraph prose');
  });

  test('are not when what is shared is one version of the article, be it in long paragraphs', () => {
    const long = ferry.map((line, index) =>
      index % 2 === 1 ? `${line} ${line} ${line} ${line}` : line,
    );
    const versions = new FolderKnowledge();
    versions.add(text(long));
    versions.add(text(long.map((line) => line.replace('March', 'April'))));
    assert.equal(kindOf(long, 'The first boat', versions), 'paragraph prose');
  });

  test('are all that is kept of the articles', () => {
    const both = new FolderKnowledge();
    both.add(text(ferry));
    both.add(text(school));
    assert.ok([...both.recurring].every((key) => both.has(key)));
    assert.equal(kindOf(ferry, notice, both.recurring), 'chrome known-furniture');
  });
});
