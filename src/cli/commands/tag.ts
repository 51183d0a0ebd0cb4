import type { Annotations } from '../../core/annotations/annotations';
import { addEntity } from '../../core/annotations/editEntities';
import { tagSpan } from '../../core/annotations/tagSpan';
import { typeOf } from '../../core/entities/tagSet';
import { canonicalText } from '../../core/text/canonical';
import { CodePoints } from '../../core/text/codePoints';
import type { Span } from '../../core/text/span';
import { defineCommand, WrongUse } from '../command';
import { readText } from '../files';
import { openBeside, saveBeside } from '../sidecarBeside';
import { TagSetsAbove } from '../folderRules';
import { Complaints } from '../terminal';

export const tag = defineCommand({
  name: 'tag',
  summary: 'Tags words of an article and saves them in its annotation file',
  operands: 'FILE',
  options: {
    type: { type: 'string', value: 'TYPE', help: 'a type of the tag set, such as person' },
    exact: { type: 'string', value: 'TEXT', help: 'the words, as they stand in the article' },
    occurrence: { type: 'string', value: 'N|all', help: 'which of several places (first: 1)' },
    entity: { type: 'string', value: 'ID', help: 'the entity that they name, made if it is new' },
    by: { type: 'string', value: 'NAME', help: 'who tags' },
  },
  details: `
Without --entity the words are linked as in the editor: to the entity that they surely
name, or to a new one. Words that are tagged as the type already stay as they are.

Each new mention is printed as a line of JSON, its positions in Unicode code points.`,

  async run(operands, { type, exact, occurrence = '1', entity, by }, terminal) {
    const [file, ...others] = operands;
    if (file === undefined || others.length > 0) throw new WrongUse('one file is wanted');
    if (type === undefined) throw new WrongUse('--type is missing');
    if (!exact) throw new WrongUse('--exact is missing');
    const wanted = parseOccurrence(occurrence);

    const complaints = new Complaints(terminal);
    const tagSet = await new TagSetsAbove(complaints).of(file);
    if (!typeOf(tagSet, type)) {
      throw new WrongUse(
        `no type '${type}'; there are ${tagSet.types.map(({ id }) => id).join(' ')}`,
      );
    }
    const text = await readText(file, complaints);
    if (text === undefined) return complaints.status;
    const places = placesOf(canonicalText(exact), text);
    const chosen = wanted === 'all' ? places : places.slice(wanted - 1, wanted);
    if (chosen.length === 0) {
      complaints.about(file, `${JSON.stringify(exact)} stands there ${places.length} times`);
      return complaints.status;
    }
    const beside = await openBeside(file, text, complaints);
    if (!beside) return complaints.status;
    const before = withEntity(beside.annotations, type, entity, exact);
    if (!before) {
      complaints.about(beside.sidecar, `the entity '${entity ?? ''}' is of another type`);
      return complaints.status;
    }

    const options = {
      ...(entity !== undefined && { entity }),
      ...(by !== undefined && { by }),
      at: now(),
    };
    const after = chosen.reduce(
      (result, span) => tagSpan(result, text, span, type, options),
      before,
    );
    if (after === before) return complaints.status;
    if (!(await saveBeside(beside, after, text, complaints))) return complaints.status;

    const old = new Set(before.mentions.map(({ id }) => id));
    const points = new CodePoints(text);
    for (const mention of after.mentions.filter(({ id }) => !old.has(id))) {
      const start = points.fromUtf16(mention.start);
      const end = points.fromUtf16(mention.end);
      const { id, exact: words, entity: named = null } = mention;
      const record = { file, id, type, entity: named, start, end, exact: words };
      await terminal.writeLine(JSON.stringify(record));
    }
    return complaints.status;
  },
});

function parseOccurrence(value: string): number | 'all' {
  if (value === 'all') return value;
  if (!/^[1-9]\d*$/.test(value)) throw new WrongUse(`--occurrence is a number from 1 on, or all`);
  return Number(value);
}

/** The places of the words in the text, without overlap. */
function placesOf(words: string, text: string): readonly Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    places.push({ start: at, end: at + words.length });
  }
  return places;
}

/** The annotations with an entity of the id, or `undefined` when it is one of another type. */
function withEntity(
  annotations: Annotations,
  type: string,
  id: string | undefined,
  name: string,
): Annotations | undefined {
  if (id === undefined) return annotations;
  const known = annotations.entities.find((entity) => entity.id === id);
  if (!known) return addEntity(annotations, { id, type, name });
  return known.type === type ? annotations : undefined;
}

/** ISO 8601, UTC, seconds. */
const now = (): string => new Date().toISOString().replace(/\.\d+Z$/, 'Z');
