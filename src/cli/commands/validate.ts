import path from 'node:path';
import { areForeign } from '../../core/annotations/anchor/foreign';
import { reanchor } from '../../core/annotations/anchor/reanchor';
import { detach } from '../../core/annotations/detached';
import { findFaults } from '../../core/annotations/faults';
import type { Fault } from '../../core/annotations/faults';
import { analyzeArticle } from '../../core/article/analyze';
import { readSidecar } from '../../core/sidecar/readSidecar';
import { oldTextOf } from '../../core/sidecar/source';
import { sha256 } from '../../core/text/digest';
import { defineCommand, WrongUse } from '../command';
import { filesOf, isSidecarFile, readRaw, readText } from '../files';
import { faultText, foreignText, problemText } from '../problemWording';
import { articleBeside } from '../sidecarBeside';
import { TagSetsAbove } from '../folderRules';
import { Complaints } from '../terminal';

export const validate = defineCommand({
  name: 'validate',
  summary: 'Checks annotation files against their format and their articles',
  operands: '[FILE|DIR]…',
  options: {},
  details: `
A folder stands for the .annotations.yaml files in it and below it. Each problem is a
line FILE:LINE: MESSAGE on standard error. A warning does not change the exit status.`,

  async run(operands, _values, terminal) {
    if (operands.length === 0) throw new WrongUse('no file or folder given');
    const complaints = new Complaints(terminal);
    const tagSets = new TagSetsAbove(complaints);
    for await (const file of filesOf(operands, isSidecarFile, complaints)) {
      await check(file, tagSets, complaints);
    }
    return complaints.status;
  },
});

/** Faults that may well be meant, or be those of the article. */
const warnings: ReadonlySet<Fault['code']> = new Set([
  'unused-entity',
  'hidden-characters',
  'look-alike',
]);

async function check(file: string, tagSets: TagSetsAbove, complaints: Complaints): Promise<void> {
  const article = await articleBeside(file, complaints);
  if (article === undefined) return;
  const yaml = await readRaw(file, complaints);
  const text = await readText(article, complaints);
  if (yaml === undefined || text === undefined) return;

  const { annotations, source, problems, writable } = readSidecar(yaml, text);
  for (const problem of problems) {
    complaints.about(file, problemText(problem), problem.line + 1, problem.severity);
  }
  // What could not be read whole cannot be compared either.
  if (!writable) return;
  const isSameText = source?.sha256 === (await sha256(text));
  if (source && !isSameText) {
    const line = yaml.split('\n').findIndex((content) => /^\s+sha256:/.test(content)) + 1;
    complaints.about(file, `${path.basename(article)} has changed since it was annotated`, line);
  }
  const lines = linesOfIds(yaml);
  const sorted = isSameText
    ? detach(annotations, text)
    : reanchor(annotations, text, oldTextOf(source, text));
  if (source && !isSameText && areForeign(sorted, text, source.file === path.basename(article))) {
    complaints.about(file, foreignText);
    return;
  }
  const tagSet = await tagSets.of(article);
  const restricted = tagSet.types.some((type) => type.sections);
  const sections = restricted ? analyzeArticle(text).sections : [];
  for (const fault of findFaults(sorted, text, tagSet, sections)) {
    const severity = warnings.has(fault.code) ? 'warning' : 'error';
    complaints.about(file, faultText(fault), lines.get(fault.id), severity);
  }
}

/** Where the items stand, by their ids, 1-based. */
function linesOfIds(yaml: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  yaml.split('\n').forEach((line, index) => {
    const id = /^\s*(?:-\s+)?(?:\{\s*)?id:\s*["']?([^"',\s]+)/.exec(line)?.[1];
    if (id !== undefined && !lines.has(id)) lines.set(id, index + 1);
  });
  return lines;
}
