import assert from 'node:assert/strict';
import { noAnnotations, type Annotations } from '../../../src/core/annotations/annotations';
import { correctQuotation, refuseQuotations } from '../../../src/core/annotations/keepQuotations';
import { quotationsAt, shownQuotations } from '../../../src/core/annotations/shownQuotations';
import { findQuotations } from '../../../src/core/attribution/findQuotations';
import type { Span } from '../../../src/core/text/span';
import { sectionsOf } from '../attribution/marked';
import { marked } from './marked';

const read = (text: string) => findQuotations(text, sectionsOf(text), 'en');

/** The contents shown for a text beside the kept spans, a plus before those that are kept. */
function contents(text: string, annotations: Annotations): string[] {
  return shownQuotations(read(text), annotations).map(
    ({ accepted, content }) => `${accepted ? '+' : ''}${text.slice(content.start, content.end)}`,
  );
}

function keeping(text: string, content: Span & { readonly parts?: readonly Span[] }): Annotations {
  const exact = text.slice(content.start, content.end);
  return {
    ...noAnnotations,
    quotations: [{ id: 'q-1', kind: 'direct', content: { ...content, exact } }],
  };
}

suite('shownQuotations', () => {
  test('shows what the program reads', () => {
    const text = '“We go,” Dana Ruiz said.';
    assert.deepEqual(contents(text, noAnnotations), ['“We go,”']);
  });

  test('a kept quotation takes the place of the proposed one, whatever its extent', () => {
    const { text, spans } = marked('“[We go],” Dana Ruiz said.\n\n“We stay,” Ada Lind said.');
    const [span] = spans;
    assert.ok(span);
    assert.deepEqual(contents(text, keeping(text, span)), ['+We go', '“We stay,”']);
  });

  test('a quotation cut down to a few of its words takes its place by the cue', () => {
    const { text, spans } = marked('“We [go] as long as there is a way,” Dana Ruiz said.');
    const [span] = spans;
    const [shown] = shownQuotations(read(text), noAnnotations);
    assert.ok(span && shown);
    const annotations = correctQuotation(noAnnotations, text, shown, { content: [span] }, {});
    assert.deepEqual(contents(text, annotations), ['+go']);
  });

  test('a joined quotation takes the place of all its pieces', () => {
    const { text, spans } = marked('[“We go,” Dana Ruiz said.\n\n“We stay,”] Dana Ruiz said.');
    const [span] = spans;
    assert.ok(span);
    const pieces = read(text).map(({ content: { start, end } }) => ({ start, end }));
    assert.equal(pieces.length, 2);
    assert.equal(contents(text, keeping(text, { ...span, parts: pieces })).length, 1);
  });

  test('a quotation within a kept one is still proposed', () => {
    const { text, spans } = marked('Dana Ruiz said that [Ada Lind told her: “We stay.”]');
    const [span] = spans;
    assert.ok(span);
    const shown = contents(text, keeping(text, span));
    assert.ok(shown.includes('“We stay.”'), shown.join(' | '));
  });

  test('what was refused does not come back', () => {
    const text = '“We go,” Dana Ruiz said.\n\n“We stay,” Ada Lind said.';
    const [first] = shownQuotations(read(text), noAnnotations);
    assert.ok(first);
    const annotations = refuseQuotations(noAnnotations, text, [first]);
    assert.deepEqual(contents(text, annotations), ['“We stay,”']);
  });

  test('a refused mention of the same words refuses no quotation', () => {
    const text = '“We go,” Dana Ruiz said.';
    const rejected = [{ type: 'person', start: 0, end: 8, exact: '“We go,”' }];
    assert.deepEqual(contents(text, { ...noAnnotations, rejected }), ['“We go,”']);
  });

  test('names the entity that the speaker is linked to', () => {
    const { text, spans } = marked('[“We go,”] she said.');
    const [span] = spans;
    assert.ok(span);
    const { quotations } = keeping(text, span);
    const annotations: Annotations = {
      ...noAnnotations,
      entities: [{ id: 'dana-ruiz', type: 'person', name: 'Dana Ruiz' }],
      quotations: quotations.map((quotation) => ({ ...quotation, speaker: 'dana-ruiz' })),
    };
    assert.equal(shownQuotations([], annotations)[0]?.speaker, 'Dana Ruiz');
  });

  test('at an offset are those whose words, cue or source it touches, the narrowest first', () => {
    const text = '“We go,” Dana Ruiz said on Monday.';
    const shown = shownQuotations(read(text), noAnnotations);
    const at = (words: string) =>
      quotationsAt(shown, text.indexOf(words) + 1).map(({ part }) =>
        text.slice(part.start, part.end),
      );
    assert.deepEqual(at('We go'), ['“We go,”']);
    assert.deepEqual(at('Ruiz'), ['Dana Ruiz']);
    assert.deepEqual(at('said'), ['said']);
    assert.deepEqual(at('Monday'), []);
  });
});
