import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sectionKinds } from '../../../src/core/article/article';
import { quotationKinds, sourceKinds } from '../../../src/core/attribution/quotation';
import { forms, spanFields } from '../../../src/core/sidecar/forms';
import { schemaVersion, tagSetVersion } from '../../../src/core/sidecar/schemaVersion';

const root = path.resolve(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

interface Definition {
  readonly required?: readonly string[];
  readonly properties: Readonly<Record<string, { readonly enum?: readonly unknown[] }>>;
}

suite('sidecar schema', () => {
  const schema = JSON.parse(read('schemas/sidecar.schema.json')) as {
    readonly properties: { readonly schema: { readonly const: string } };
    readonly definitions: Readonly<Record<string, Definition>>;
  };
  const definition = (name: string): Definition => {
    const found = schema.definitions[name];
    assert.ok(found, name);
    return found;
  };
  const described = {
    section: 'sections',
    entity: 'entities',
    mention: 'mentions',
    quotation: 'quotations',
    rejection: 'rejected',
  } as const;

  for (const [name, key] of Object.entries(described)) {
    test(`describes the fields of a ${name} that the program knows`, () => {
      const { properties, required } = definition(name);
      assert.deepEqual(Object.keys(properties), Object.keys(forms[key].fields));
      assert.deepEqual(required, forms[key].required);
    });
  }

  test('knows the same kinds as the program', () => {
    assert.deepEqual(definition('section').properties.kind?.enum, sectionKinds);
    assert.deepEqual(definition('quotation').properties.kind?.enum, quotationKinds);
    assert.deepEqual(definition('quotation').properties.sourceKind?.enum, [...sourceKinds, null]);
    assert.deepEqual(Object.keys(definition('quotedSpan').properties), Object.keys(spanFields));
  });

  test('is of the version that the program writes', () => {
    assert.equal(schema.properties.schema.const, schemaVersion);
  });

  test('is what the validators were compiled from', async () => {
    const { compile } = (await import(path.join(root, 'schemas/compile.mjs'))) as {
      compile: () => Promise<{ module: string; declarations: string }>;
    };
    const { module, declarations } = await compile();
    const hint = 'run `npm run build:schemas`';
    assert.equal(read('src/core/sidecar/generated/validators.mjs'), module, hint);
    assert.equal(read('src/core/sidecar/generated/validators.d.mts'), declarations, hint);
  });

  test('is validated without evaluating code, by no more than 30 KB', () => {
    const module = read('src/core/sidecar/generated/validators.mjs');
    assert.doesNotMatch(module, /\beval\b|\bFunction\(|\brequire\(|\bimport\b/);
    assert.ok(module.length < 36_000, `${module.length} bytes`);
  });
});

suite('tag set schema', () => {
  test('knows the sections and the version that the program knows', () => {
    const schema = JSON.parse(read('schemas/tagset.schema.json')) as {
      readonly properties: { readonly schema: { readonly const: string } };
      readonly definitions: {
        readonly type: {
          readonly properties: {
            readonly sections: { readonly items: { readonly enum: unknown } };
          };
        };
      };
    };
    assert.equal(schema.properties.schema.const, tagSetVersion);
    assert.deepEqual(schema.definitions.type.properties.sections.items.enum, sectionKinds);
  });
});
