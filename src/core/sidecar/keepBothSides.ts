// What a merge left in conflict is mostly none: two people tagged in different places, with no tag between
// them, and git, which compares lines, saw both put something behind the same one. Read as sidecars, the
// two sides say what they have in common and what each has alone, and both fit into one.

import { reanchor } from '../annotations/anchor/reanchor';
import { noAnnotations, type Annotations } from '../annotations/annotations';
import { attach } from '../annotations/detached';
import { rejectionKey } from '../annotations/edit';
import { mergeAnnotations } from '../annotations/merge';
import { printSidecar } from './printSidecar';
import { SidecarFile } from './sidecarFile';
import { describeSource, oldTextOf } from './source';

/**
 * The sidecar that says what both sides of a merge say, each about its own state of the text, which is
 * `text` by now. `undefined` where that takes a decision: the same thing is another on either side, or one of them
 * cannot be read, or holds comments or keys that would be lost.
 */
export async function keepBothSides(yaml: string, text: string): Promise<string | undefined> {
  const sides = sidesOf(yaml);
  if (!sides) return undefined;
  const files = sides.map(({ yaml: side }) => SidecarFile.read(side, text));
  const [ours, theirs] = files;
  const { file, language } = ours?.source ?? {};
  if (!ours || !theirs || file === undefined || language === undefined) return undefined;
  const isPlain = files.every(({ source, annotations, writable, problems }, i) => {
    if (!source || !writable || problems.some(({ code }) => code !== 'past-end')) return false;
    const known = new Set(printSidecar(annotations, source, text).split('\n'));
    return sides[i]?.own.every((line) => known.has(line)) === true;
  });
  if (!isPlain) return undefined;
  const source = await describeSource(file, text, language);
  const [mine, others] = files.map((side) =>
    side.source?.sha256 === source.sha256 ? side.annotations : placed(side, text),
  );
  if (!mine || !others || !agree(mine, others)) return undefined;
  return ours.update(mergeAnnotations(noAnnotations, mine, others), source, text).yaml;
}

/** A file without marks, and the lines that the other one has otherwise. */
interface Side {
  readonly yaml: string;
  readonly own: readonly string[];
}

const marks = /^(?:<{7}|\|{7}|={7}|>{7})(?= |\r?$)/;

/** Both sides of a file with conflict marks; `undefined` where these are not in their order. */
function sidesOf(yaml: string): readonly [Side, Side] | undefined {
  const both: [string[], string[]] = [[], []];
  const own: [string[], string[]] = [[], []];
  // Outside, in either side, or in what both come from.
  let place: 'outside' | 0 | 'base' | 1 = 'outside';
  for (const line of yaml.split('\n')) {
    const mark = marks.exec(line)?.[0].charAt(0);
    if (mark === '<' && place === 'outside') place = 0;
    else if (mark === '|' && place === 0) place = 'base';
    else if (mark === '=' && (place === 0 || place === 'base')) place = 1;
    else if (mark === '>' && place === 1) place = 'outside';
    else if (mark !== undefined) return undefined;
    else if (place === 'outside') for (const side of both) side.push(line);
    else if (place !== 'base') {
      both[place].push(line);
      own[place].push(line.replace(/\r$/, ''));
    }
  }
  if (place !== 'outside') return undefined;
  const sideOf = (side: 0 | 1): Side => ({ yaml: both[side].join('\n'), own: own[side] });
  return [sideOf(0), sideOf(1)];
}

function placed({ annotations, source }: SidecarFile, text: string): Annotations {
  const { placed: found, detached } = reanchor(annotations, text, oldTextOf(source, text));
  return attach(found, detached);
}

/** Whether what has the same name on both sides is the same. */
function agree(mine: Annotations, theirs: Annotations): boolean {
  const known = new Map(named(mine));
  return named(theirs).every(([name, value]) => (known.get(name) ?? value) === value);
}

function named(annotations: Annotations): (readonly [name: string, value: string])[] {
  const { article, sections, entities, mentions, quotations, rejected } = annotations;
  const items: (readonly [string, unknown])[] = [
    ...Object.entries(article),
    ...sections.map((item) => [`section ${item.start} ${item.end}`, item] as const),
    ...[...entities, ...mentions, ...quotations].map((item) => [`id ${item.id}`, item] as const),
    ...rejected.map((item) => [`rejected ${rejectionKey(item)}`, item] as const),
  ];
  return items.map(([name, item]) => [name, JSON.stringify(item)] as const);
}
