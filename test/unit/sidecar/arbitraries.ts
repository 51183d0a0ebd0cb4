// Random annotations of random texts, full of what makes files go wrong.

import fc from 'fast-check';
import type {
  Annotations,
  Entity,
  Mention,
  QuotedSpan,
  Quotation,
} from '../../../src/core/annotations/annotations';
import { sectionKinds } from '../../../src/core/article/article';
import { quotationKinds, sourceKinds } from '../../../src/core/attribution/quotation';
import type { Source } from '../../../src/core/sidecar/source';
import type { Span } from '../../../src/core/text/span';

const awkward = [
  'no',
  'on',
  'y',
  'null',
  '~',
  'TRUE',
  '1e3',
  '0x1F',
  '0o17',
  '1_000',
  '12:30',
  '.5',
  '-',
  '- a',
  '2024-07-03',
  '2024-07-03T10:11:12Z',
  '=',
  '<<',
  '',
  ' ',
  ' a',
  'a ',
  'a: b',
  'a:',
  ':a',
  'a #b',
  '#b',
  'a\nb',
  'a\r\nb',
  '\t',
  '"',
  "'",
  '\\',
  '\\n',
  '{a}',
  '[a, b]',
  'a, b',
  '&a',
  '*a',
  '!a',
  '|',
  '>',
  '%',
  '@',
  '`',
  '---',
  '...',
  '😀',
  'e\u0301',
  '\u202Eabc\u202C',
  '\u200F',
  'جون كيلي',
  '\u0000',
  '\u0085',
  '\u00A0',
  '\u2028',
  '\uFEFF',
  '\uD800',
  '\uFFFF',
  '__proto__',
  'x'.repeat(200),
];

/** Objects as the program makes them. */
const plain = { noNullPrototype: true };

/** Text that YAML readers stumble over, and any other. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.array(fc.constantFrom(...awkward), { maxLength: 4 }).map((parts) => parts.join('')),
);

const id = fc.oneof(
  fc.stringMatching(/^[a-z]{1,4}-[a-z0-9]{1,4}$/),
  anyText.filter((text) => /\S/u.test(text)),
);

/** An article and what somebody says about it. */
export interface Annotated {
  readonly text: string;
  readonly source: Source;
  readonly annotations: Annotations;
}

const source: fc.Arbitrary<Source> = fc.record(
  {
    file: anyText,
    sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
    length: fc.nat(),
    language: fc.constantFrom('en', 'ar', 'no', 'und'),
  },
  { noNullPrototype: true, requiredKeys: ['file', 'sha256'] },
);

/** A text and annotations of it with distinct ids. */
export const annotated: fc.Arbitrary<Annotated> = fc
  .array(anyText, { maxLength: 12 })
  .chain((parts) => {
    const text = parts.join(' ');
    return fc.record({ text: fc.constant(text), source, annotations: annotationsOf(text) }, plain);
  });

/** Annotations of a text, sorted as they stand in a file. */
export function annotationsOf(text: string): fc.Arbitrary<Annotations> {
  const boundaries = Array.from(text).reduce(
    (ends, c) => [...ends, (ends.at(-1) ?? 0) + c.length],
    [0],
  );
  const position = fc.constantFrom(...boundaries);
  const span: fc.Arbitrary<Span> = fc
    .tuple(position, position)
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const quoted: fc.Arbitrary<QuotedSpan> = span.map((at) => ({
    ...at,
    exact: text.slice(at.start, at.end),
  }));
  const scalar = fc.oneof(
    anyText,
    fc.boolean(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  const optional = {
    note: anyText,
    by: anyText,
    at: fc.oneof(anyText, fc.constant('2026-11-22T10:11:12Z')),
  };
  const mention = fc
    .tuple(
      quoted,
      fc.record({ id, type: id, prefix: anyText, suffix: anyText }, plain),
      fc.record(
        {
          entity: id,
          attributes: fc.dictionary(anyText, scalar, { noNullPrototype: true, maxKeys: 3 }),
          certainty: fc.constantFrom('low' as const, 'medium' as const, 'high' as const),
          ...optional,
        },
        { noNullPrototype: true, requiredKeys: [] },
      ),
    )
    .map(([at, required, rest]): Mention => ({ ...required, ...at, ...rest }));
  const quotation: fc.Arbitrary<Quotation> = fc.record(
    {
      id,
      kind: fc.constantFrom(...quotationKinds),
      content: fc
        .tuple(quoted, fc.option(fc.array(span, { maxLength: 3 }), { nil: undefined }))
        .map(([at, parts]) => (parts ? { ...at, parts } : at)),
      cue: quoted,
      source: quoted,
      speaker: anyText,
      sourceKind: fc.constantFrom(...sourceKinds),
      role: anyText,
      ...optional,
    },
    { noNullPrototype: true, requiredKeys: ['id', 'kind', 'content'] },
  );
  const entity: fc.Arbitrary<Entity> = fc.record(
    {
      id,
      type: id,
      name: anyText,
      wikidata: fc.constant('Q4096'),
      aliases: fc.array(anyText, { maxLength: 3 }),
      note: anyText,
    },
    { noNullPrototype: true, requiredKeys: ['id', 'type', 'name'] },
  );
  const section = fc
    .tuple(quoted, fc.constantFrom(...sectionKinds), anyText, anyText)
    .map(([at, kind, prefix, suffix]) => ({ ...at, kind, prefix, suffix }));
  const rejection = fc.tuple(quoted, id).map(([at, type]) => ({ ...at, type }));
  const distinct = { selector: (item: { readonly id: string }) => item.id, maxLength: 6 };
  return fc.record(
    {
      article: fc.dictionary(anyText, anyText, { noNullPrototype: true, maxKeys: 3 }),
      sections: fc.uniqueArray(section, {
        selector: ({ start, end, kind }) => `${start} ${end} ${kind}`,
        maxLength: 3,
      }),
      entities: fc.uniqueArray(entity, distinct),
      mentions: fc.uniqueArray(mention, distinct),
      quotations: fc.uniqueArray(quotation, distinct),
      rejected: fc.uniqueArray(rejection, {
        selector: ({ start, end, type }) => `${start} ${end} ${type}`,
        maxLength: 3,
      }),
    },
    plain,
  );
}
