import assert from 'node:assert/strict';
import { noAnnotations } from '../../../src/core/annotations/annotations';
import {
  acceptSuggestions,
  rejectSuggestions,
  sameEntity,
} from '../../../src/core/annotations/decideSuggestions';
import type { EntitySuggestion } from '../../../src/core/tagger/suggestion';
import { marked } from './marked';

const { text, spans } = marked('[John Kelly] came. [Kelly] left with [Kelly Ltd].');

function suggestion(index: number, type: string, name: string): EntitySuggestion {
  const span = spans[index];
  assert.ok(span);
  return { ...span, type, name, score: 0.9, by: 'model', args: [] };
}

const full = suggestion(0, 'person', 'John Kelly');
const surname = suggestion(1, 'person', 'John Kelly');
const company = suggestion(2, 'organization', 'Kelly Ltd');

suite('deciding about suggestions', () => {
  test('an accepted one is a mention of its type', () => {
    const [mention] = acceptSuggestions(noAnnotations, text, [company]).mentions;
    assert.equal(mention?.exact, 'Kelly Ltd');
    assert.equal(mention.type, 'organization');
  });

  test('a surname that is accepted first names the entity in full', () => {
    const { entities, mentions } = acceptSuggestions(noAnnotations, text, [surname]);
    assert.deepEqual(
      entities.map(({ name }) => name),
      ['John Kelly'],
    );
    assert.equal(mentions[0]?.exact, 'Kelly');
  });

  test('mentions of one full name share an entity, in any order', () => {
    for (const accepted of [
      [full, surname],
      [surname, full],
    ]) {
      const { entities, mentions } = acceptSuggestions(noAnnotations, text, accepted);
      assert.equal(entities.length, 1);
      assert.equal(new Set(mentions.map(({ entity }) => entity)).size, 1);
    }
  });

  test('one can be accepted as another type than suggested', () => {
    const { mentions } = acceptSuggestions(noAnnotations, text, [company], { type: 'work' });
    assert.equal(mentions[0]?.type, 'work');
  });

  test('each is accepted as its own type, unless another is given', () => {
    const { mentions } = acceptSuggestions(noAnnotations, text, [full, company]);
    assert.deepEqual(
      mentions.map(({ type }) => type),
      ['person', 'organization'],
    );
  });

  test('somebody else of a name that is taken is one new entity for all mentions', () => {
    const known = acceptSuggestions(noAnnotations, text, [full]);
    const [first, second] = marked('[Kelly] and [Kelly] came.').spans;
    assert.ok(first && second);
    const kelly = { ...surname, name: 'Kelly' };
    const suggestions = [first, second].map((span) => ({ ...kelly, ...span }));
    const somebodyElse = { another: true };
    const links = new Map(suggestions.map((one) => [one, somebodyElse]));
    const { entities, mentions } = acceptSuggestions(known, text, suggestions, { links });
    assert.deepEqual(
      entities.map(({ name }) => name),
      ['John Kelly', 'Kelly'],
    );
    assert.deepEqual(mentions.filter(({ entity }) => entity === 'kelly').length, 2);
  });

  test('an answer about one type is none about another of the same name', () => {
    const group = { ...surname, type: 'group', name: 'Kelly' };
    const person = { ...full, name: 'Kelly' };
    const links = new Map([[person, { entity: 'grace-kelly' }]]);
    const { mentions } = acceptSuggestions(noAnnotations, text, [person, group], { links });
    assert.deepEqual(
      mentions.map(({ entity }) => entity),
      ['grace-kelly', 'kelly'],
    );
  });

  test('what a person said a name stands for goes before what the text tells', () => {
    const known = acceptSuggestions(noAnnotations, text, [company]);
    const links = new Map([[full, { entity: 'kelly-ltd' }]]);
    const { mentions } = acceptSuggestions(known, text, [full], { links });
    assert.equal(mentions[0]?.entity, 'kelly-ltd');
  });

  test('rejected ones are kept with their words, and tag nothing', () => {
    const { rejected, mentions, entities } = rejectSuggestions(noAnnotations, text, [surname]);
    assert.deepEqual(
      rejected.map(({ type, exact }) => [type, exact]),
      [['person', 'Kelly']],
    );
    assert.deepEqual([mentions, entities], [[], []]);
  });

  test('the same entity is the same full name of the same type', () => {
    assert.deepEqual(sameEntity([full, surname, company], surname), [full, surname]);
  });
});
