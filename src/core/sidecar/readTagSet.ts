import { defaultTagSet, typeOf } from '../entities/tagSet';
import type { Attribute, EntityType, Overlap, TagSet } from '../entities/tagSet';
import type { SectionKind } from '../article/article';
import { checkOverlap, checkType } from './generated/validators.mjs';
import { ProblemLog } from './problemLog';
import type { SidecarProblem } from './problems';
import { readMap } from './readItem';
import { readVersioned } from './readVersioned';
import { tagSetVersion } from './schemaVersion';
import { nodeAt, toValue, valueOf } from './yaml/yamlNode';
import type { YamlMap, YamlNode } from './yaml/yamlNode';

/** The name of the file in which a folder defines its types. */
export const tagSetName = 'pressmark.tagset.yaml';

export interface TagSetReading {
  /** `undefined` when nothing in the file can be used. */
  readonly tagSet: TagSet | undefined;
  readonly problems: readonly SidecarProblem[];
}

/** Reads a tag set. A mistake in one type costs no other; types of the default set bring what is not given. */
export function readTagSet(yaml: string): TagSetReading {
  const log = new ProblemLog(yaml);
  const tagSet = interpret(yaml, log);
  return { tagSet, problems: log.problems };
}

function interpret(yaml: string, log: ProblemLog): TagSet | undefined {
  const map = readVersioned(yaml, tagSetVersion, 'not-a-tag-set', log);
  const types = map ? readTypes(map, log) : [];
  return map && types.length > 0 ? { types, overlap: readOverlap(map, log) } : undefined;
}

function readTypes(map: YamlMap, log: ProblemLog): readonly EntityType[] {
  const list = valueOf(map, 'types');
  if (list?.kind !== 'list') {
    const args = list
      ? { field: 'types', rule: 'type', expected: 'array' }
      : { field: 'types', rule: 'required', expected: 'types' };
    log.report('schema', 'error', list ?? map, args);
    return [];
  }
  const ids = new Set<string>();
  const keys = new Set<string>();
  return list.items.flatMap((node) => {
    const type = readType(node, log);
    if (!type) return [];
    if (ids.has(type.id)) {
      log.report('duplicate-id', 'error', nodeAt(node, '/id'), { id: type.id });
      return [];
    }
    ids.add(type.id);
    if (!keys.has(type.key)) {
      if (type.key) keys.add(type.key);
      return [type];
    }
    log.report('duplicate-shortcut', 'warning', nodeAt(node, '/key'), { reason: type.key });
    return [{ ...type, key: '' }];
  });
}

/** What the schema makes sure of. */
interface TypeFields {
  readonly id: string;
  readonly label?: string;
  /** YAML reads a bare digit as a number. */
  readonly key?: string | number;
  readonly description?: string;
  readonly color?: string;
  readonly sections?: readonly SectionKind[];
  readonly attributes?: readonly (Partial<Attribute> & { readonly id: string })[];
}

function readType(node: YamlNode, log: ProblemLog): EntityType | undefined {
  const read = readMap(checkType, ['id'], node, log.report);
  if (!read) return undefined;
  const { id, label, key, description, color, sections, attributes } =
    read as unknown as TypeFields;
  const known = typeOf(defaultTagSet, id);
  return {
    id,
    label: label ?? known?.label ?? labelOf(id),
    key: String(key ?? ''),
    description: description ?? known?.description ?? '',
    ...(color && { color }),
    ...(sections && { sections }),
    ...(attributes && {
      attributes: attributes.map((attribute) => ({
        ...attribute,
        label: attribute.label ?? labelOf(attribute.id),
      })),
    }),
  };
}

/** An id as a label: `armed-group` is "Armed group". */
function labelOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function readOverlap(map: YamlMap, log: ProblemLog): Overlap {
  const node = valueOf(map, 'overlap');
  if (!node) return 'any';
  const value = toValue(node);
  if (checkOverlap(value)) return value as Overlap;
  const args = { field: 'overlap', rule: 'enum', expected: 'any, nested, none' };
  log.report('schema', 'warning', node, args);
  return 'any';
}
