import path from 'node:path';
import {
  findCandidates,
  stateOfDetached,
  stateOfPlaced,
  type Candidate,
} from '../../core/annotations/anchor/candidates';
import { areForeign } from '../../core/annotations/anchor/foreign';
import { reanchor as placeAnew } from '../../core/annotations/anchor/reanchor';
import type { Annotations } from '../../core/annotations/annotations';
import { attach, detach, type Sorted } from '../../core/annotations/detached';
import { readSidecar } from '../../core/sidecar/readSidecar';
import { describeSource, oldTextOf, type Source } from '../../core/sidecar/source';
import { CodePoints } from '../../core/text/codePoints';
import { detectLanguage } from '../../core/text/language';
import { defineCommand, WrongUse } from '../command';
import { filesOf, isSidecarFile, readRaw, readText } from '../files';
import { foreignText, problemText } from '../problemWording';
import { articleBeside, saveBeside } from '../sidecarBeside';
import { Complaints, type Terminal } from '../terminal';

export const reanchor = defineCommand({
  name: 'reanchor',
  summary: 'Finds mentions again in articles that changed since they were annotated',
  operands: '[FILE|DIR]…',
  options: {
    write: { type: 'boolean', help: 'put the new places of ok and moved ones into the files' },
  },
  details: `
A folder stands for the .annotations.yaml files in it and below it. Each mention is printed as
a line of JSON, its positions in Unicode code points. Its state is one of

  ok      it stands where it stood
  moved   it stands elsewhere, or with other typography
  review  something like it stands there, see its candidates: a person has to decide
  orphan  nothing like it is left

With review and orphan the positions are the old ones; these mentions stay in the file as they
are. The exit status is 1 when there are any.`,

  async run(operands, { write = false }, terminal) {
    if (operands.length === 0) throw new WrongUse('no file or folder given');
    const complaints = new Complaints(terminal);
    for await (const file of filesOf(operands, isSidecarFile, complaints)) {
      const found = await placeIn(file, complaints);
      if (!found) continue;
      await report(found, terminal, complaints);
      if (write) await save(found, complaints);
    }
    return complaints.status;
  },
});

/** A sidecar and what became of its annotations in the article as it is now. */
interface Found extends Sorted {
  readonly sidecar: string;
  readonly yaml: string;
  readonly article: string;
  readonly text: string;
  readonly before: Annotations;
  readonly source: Source;
}

/** `undefined`, after complaints, where the sidecar has errors or is of another article, or that cannot be read. */
async function placeIn(sidecar: string, complaints: Complaints): Promise<Found | undefined> {
  const article = await articleBeside(sidecar, complaints);
  if (article === undefined) return undefined;
  const yaml = await readRaw(sidecar, complaints);
  const text = await readText(article, complaints);
  if (yaml === undefined || text === undefined) return undefined;
  const { annotations: before, source: old, problems, writable } = readSidecar(yaml, text);
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const problem of errors) complaints.about(sidecar, problemText(problem), problem.line + 1);
  if (!writable || errors.length > 0) return undefined;
  const language = old?.language ?? detectLanguage(text).language;
  const source = await describeSource(path.basename(article), text, language, old);
  const isSameText = old?.sha256 === source.sha256;
  const sorted = isSameText ? detach(before, text) : placeAnew(before, text, oldTextOf(old, text));
  if (!isSameText && areForeign(sorted, text, old?.file === source.file)) {
    complaints.about(sidecar, foreignText);
    return undefined;
  }
  return { ...sorted, sidecar, yaml, article, text, before, source };
}

async function report(found: Found, terminal: Terminal, complaints: Complaints): Promise<void> {
  const { sidecar, article, text, before, placed, detached } = found;
  const points = new CodePoints(text);
  const end = { units: text.length, points: points.length };
  // Old positions may lie past the end of the new text.
  const toPoint = (offset: number): number =>
    offset <= end.units ? points.fromUtf16(offset) : offset - end.units + end.points;
  const places = new Map(placed.mentions.map((mention) => [mention.id, mention]));
  const candidates = findCandidates(detached.mentions, text);
  for (const mention of before.mentions) {
    const place = places.get(mention.id);
    const others = candidates.get(mention);
    const { id, start, end: stop, exact } = place ?? mention;
    const record = {
      file: article,
      id,
      state: place ? stateOfPlaced(mention, place) : stateOfDetached(others),
      start: toPoint(start),
      end: toPoint(stop),
      exact,
      ...(others?.length && { candidates: others.map((one) => printed(one, points)) }),
    };
    await terminal.writeLine(JSON.stringify(record));
  }
  const lost = detached.mentions.length + detached.quotations.length;
  if (lost > 0)
    complaints.about(sidecar, `${lost} without a certain place in ${path.basename(article)}`);
}

function printed({ start, end, exact, score }: Candidate, points: CodePoints) {
  return {
    start: points.fromUtf16(start),
    end: points.fromUtf16(end),
    exact,
    score: Math.round(score * 100) / 100,
  };
}

async function save({ placed, detached, ...beside }: Found, complaints: Complaints): Promise<void> {
  await saveBeside(
    { ...beside, annotations: beside.before },
    attach(placed, detached),
    beside.text,
    complaints,
  );
}
