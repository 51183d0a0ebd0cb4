import assert from 'node:assert/strict';
import { noAnnotations, type Entity } from '../../../src/core/annotations/annotations';
import { linkEntity, linkMentions } from '../../../src/core/annotations/linkEntity';
import { tagSpan } from '../../../src/core/annotations/tagSpan';

const text = 'Kelly said so. John Kelly, of DHS, said that he and Mary Kelly would go.';

/** The annotations with the first places of the words tagged as a type, one after the other. */
function tagging(type: string, ...names: readonly string[]) {
  return names.reduce((annotations, name) => {
    const start = text.indexOf(name);
    return tagSpan(annotations, text, { start, end: start + name.length }, type);
  }, noAnnotations);
}

const namesOf = ({ entities }: { readonly entities: readonly Entity[] }) =>
  entities.map(({ name }) => name);

suite('the entity of a mention', () => {
  test('gets the full name of a person who was named by the surname before', () => {
    const { entities, mentions } = tagging('person', 'Kelly', 'John Kelly');
    assert.deepEqual(namesOf({ entities }), ['John Kelly']);
    assert.deepEqual(
      mentions.map(({ entity }) => entity),
      [entities[0]?.id, entities[0]?.id],
    );
  });

  test('is another one where somebody else has the surname', () => {
    const known = tagging('person', 'John Kelly');
    assert.deepEqual(namesOf(linkEntity(known, 'person', 'Mary Kelly').annotations), [
      'John Kelly',
      'Mary Kelly',
    ]);
  });

  test('is a new one of the name where a person says that it is somebody else', () => {
    const known = tagging('person', 'John Kelly');
    const start = text.indexOf('Kelly');
    const span = { start, end: start + 'Kelly'.length };
    const { entities, mentions } = tagSpan(known, text, span, 'person', { another: true });
    assert.deepEqual(namesOf({ entities }), ['John Kelly', 'Kelly']);
    assert.equal(mentions[0]?.entity, 'kelly');
  });

  test('is not renamed for what is no person', () => {
    const known = linkEntity(noAnnotations, 'location', 'York').annotations;
    assert.deepEqual(namesOf(linkEntity(known, 'location', 'New York').annotations), [
      'York',
      'New York',
    ]);
  });
});

suite('linking mentions', () => {
  /** The aliases that John Kelly has after the words were linked to him. */
  function aliasesAfter(words: string): readonly string[] | undefined {
    const tagged = tagging('organization', words);
    const { annotations, entity: id } = linkEntity(tagged, 'person', 'John Kelly');
    const entity = annotations.entities.find((one) => one.id === id);
    assert.ok(entity);
    const linked = linkMentions(annotations, annotations.mentions, entity);
    assert.equal(linked.mentions[0]?.entity, id);
    assert.equal(linked.mentions[0]?.type, 'person');
    return linked.entities.find((one) => one.id === id)?.aliases;
  }

  test('makes a name by which the entity was not known an alias', () => {
    assert.deepEqual(aliasesAfter('DHS'), ['DHS']);
    assert.deepEqual(aliasesAfter('Mary Kelly'), ['Mary Kelly']);
  });

  test('makes no alias of a pronoun, a description, or a name it goes by', () => {
    for (const words of ['he', 'said that', 'Kelly', 'John Kelly']) {
      assert.equal(aliasesAfter(words), undefined, words);
    }
  });
});
