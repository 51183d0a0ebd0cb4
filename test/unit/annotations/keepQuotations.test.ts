import assert from 'node:assert/strict';
import { noAnnotations, type Annotations } from '../../../src/core/annotations/annotations';
import {
  acceptQuotations,
  correctQuotation,
  joinQuotations,
  markQuotation,
  refuseQuotations,
} from '../../../src/core/annotations/keepQuotations';
import {
  shownQuotations,
  type ShownQuotation,
} from '../../../src/core/annotations/shownQuotations';
import { findQuotations } from '../../../src/core/attribution/findQuotations';
import { sectionsOf } from '../attribution/marked';
import { marked } from './marked';

function shownIn(text: string, annotations: Annotations = noAnnotations) {
  return shownQuotations(findQuotations(text, sectionsOf(text), 'en'), annotations);
}

function onlyShown(text: string, annotations?: Annotations): ShownQuotation {
  const [shown, ...others] = shownIn(text, annotations);
  assert.ok(shown && others.length === 0);
  return shown;
}

const dana = { id: 'dana-ruiz', type: 'person', name: 'Dana Ruiz', aliases: ['Mayor Ruiz'] };
const signed = { by: 'maria', at: '2026-01-02T03:04:05Z' };

suite('keepQuotations', () => {
  test('keeps a proposed quotation with all that was read of it', () => {
    const text = '“We go,” the mayor, Dana Ruiz, said, “now.”';
    const { quotations } = acceptQuotations(noAnnotations, text, shownIn(text), signed);
    const [quotation] = quotations;
    assert.ok(quotation);
    const { id, content, cue, source, ...rest } = quotation;
    assert.match(id, /^q-/);
    assert.deepEqual(
      content.parts?.map(({ start, end }) => text.slice(start, end)),
      ['“We go,”', '“now.”'],
    );
    assert.equal(content.exact, text);
    assert.equal(cue?.exact, 'said');
    assert.equal(source?.exact, 'the mayor, Dana Ruiz,');
    assert.deepEqual(rest, {
      kind: 'direct',
      speaker: 'Dana Ruiz',
      sourceKind: 'named',
      role: 'mayor',
      ...signed,
    });
  });

  test('links the entity of the speaker’s name or alias', () => {
    const text = '“We go,” Dana Ruiz said.';
    const annotations = { ...noAnnotations, entities: [dana] };
    const { quotations } = acceptQuotations(annotations, text, shownIn(text), {});
    assert.equal(quotations[0]?.speaker, 'dana-ruiz');
  });

  test('keeps nothing twice', () => {
    const text = '“We go,” Dana Ruiz said.';
    const once = acceptQuotations(noAnnotations, text, shownIn(text), {});
    assert.equal(acceptQuotations(once, text, shownIn(text, once), {}), once);
  });

  test('a proposed quotation is kept by correcting its speaker', () => {
    const text = '“We go,” she said.';
    const annotations = { ...noAnnotations, entities: [dana] };
    const shown = onlyShown(text, annotations);
    const next = correctQuotation(annotations, text, shown, { speaker: 'Mayor Ruiz' }, {});
    assert.equal(next.quotations[0]?.speaker, 'dana-ruiz');
    assert.equal(next.quotations[0].cue?.exact, 'said');
  });

  test('a corrected extent changes the kind along', () => {
    const { text, spans } = marked('“We [go,” Dana Ruiz] said.');
    const kept = acceptQuotations(noAnnotations, text, shownIn(text), {});
    const next = correctQuotation(kept, text, onlyShown(text, kept), { content: spans }, {});
    const [quotation] = next.quotations;
    assert.equal(quotation?.content.exact, 'go,” Dana Ruiz');
    assert.equal(quotation.kind, 'mixed');
    assert.equal(quotation.id, kept.quotations[0]?.id);
  });

  test('another speaker does not keep the role of the one before', () => {
    const text = '“We go,” the mayor, Dana Ruiz, said.';
    const kept = acceptQuotations(noAnnotations, text, shownIn(text), {});
    const next = correctQuotation(kept, text, onlyShown(text, kept), { speaker: 'Ada Lind' }, {});
    assert.equal(next.quotations[0]?.speaker, 'Ada Lind');
    assert.equal(next.quotations[0].role, undefined);
  });

  test('marks what the program did not find', () => {
    const { text, spans } = marked('Never, [not once], in Ada Lind’s words.');
    const [content] = spans;
    assert.ok(content);
    const next = markQuotation(
      noAnnotations,
      text,
      {
        content,
        cue: undefined,
        source: undefined,
        speaker: 'Ada Lind',
        sourceKind: 'named',
        role: undefined,
      },
      {},
    );
    const [quotation] = next.quotations;
    assert.equal(quotation?.kind, 'indirect');
    assert.equal(quotation.content.exact, 'not once');
    assert.equal('parts' in quotation.content, false);
  });

  test('joins pieces to one quotation of the speaker of the first', () => {
    const text = '“We go,” Dana Ruiz said.\n\n“We stay,” she said.';
    const accepted = acceptQuotations(noAnnotations, text, shownIn(text).slice(0, 1), {});
    const next = joinQuotations(accepted, text, shownIn(text, accepted), {});
    assert.equal(next.quotations.length, 1);
    const [{ content, speaker } = { content: undefined, speaker: '' }] = next.quotations;
    assert.equal(content?.parts?.length, 2);
    assert.equal(speaker, 'Dana Ruiz');
    assert.equal(shownIn(text, next).length, 1);
  });

  test('one quotation cannot be joined', () => {
    const text = '“We go,” Dana Ruiz said.';
    assert.equal(joinQuotations(noAnnotations, text, shownIn(text), {}), noAnnotations);
  });

  test('a refused quotation goes and is not proposed again', () => {
    const text = '“We go,” Dana Ruiz said.';
    const kept = acceptQuotations(noAnnotations, text, shownIn(text), {});
    const next = refuseQuotations(kept, text, shownIn(text, kept));
    assert.deepEqual(next.quotations, []);
    assert.deepEqual(shownIn(text, next), []);
  });
});
