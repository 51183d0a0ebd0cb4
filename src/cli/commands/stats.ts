import path from 'node:path';
import { noAnnotations, type Annotations } from '../../core/annotations/annotations';
import { analyzeArticle } from '../../core/article/analyze';
import { findQuotations } from '../../core/attribution/findQuotations';
import { addStatistics, noStatistics, statisticsOf } from '../../core/corpus/statistics';
import { readSidecar } from '../../core/sidecar/readSidecar';
import { sidecarNameFor } from '../../core/sidecar/sidecarName';
import { defineCommand, WrongUse } from '../command';
import { exists, filesOf, isArticleFile, readRaw, readText } from '../files';
import { problemText } from '../problemWording';
import { Complaints } from '../terminal';

export const stats = defineCommand({
  name: 'stats',
  summary: 'Counts what is in articles and their annotations',
  operands: '[FILE|DIR]…',
  options: {
    each: { type: 'boolean', help: 'a line for each article instead of one for all' },
  },
  details: `
A folder stands for the .txt files in it and below it; those that are no articles are
passed over. One JSON object: articles, words, languages, outlets, mentions by type,
entities, quotations by kind (accepted ones and what the program finds beside them),
withoutSource, sources by kind, and the media that the articles cite.`,

  async run(operands, { each = false }, terminal) {
    if (operands.length === 0) throw new WrongUse('no file or folder given');
    const complaints = new Complaints(terminal);
    let all = noStatistics;
    for await (const file of filesOf(operands, isArticleFile, complaints)) {
      const text = await readText(file, complaints);
      if (text === undefined) continue;
      const analysis = analyzeArticle(text);
      if (!analysis.recognized) continue;
      const readings = findQuotations(text, analysis.sections, analysis.language);
      const annotations = await annotationsBeside(file, text, complaints);
      const own = statisticsOf(text, analysis, readings, annotations);
      if (each) await terminal.writeLine(JSON.stringify({ file, ...own }));
      else all = addStatistics(all, own);
    }
    if (!each) await terminal.writeLine(JSON.stringify(all));
    return complaints.status;
  },
});

/** What the sidecar of an article says; nothing where there is none, or none that can be read. */
async function annotationsBeside(
  file: string,
  text: string,
  complaints: Complaints,
): Promise<Annotations> {
  const sidecar = path.join(path.dirname(file), sidecarNameFor(path.basename(file)));
  if (!(await exists(sidecar))) return noAnnotations;
  const yaml = await readRaw(sidecar, complaints);
  if (yaml === undefined) return noAnnotations;
  const { annotations, problems } = readSidecar(yaml, text);
  for (const problem of problems) {
    complaints.about(sidecar, problemText(problem), problem.line + 1, problem.severity);
  }
  return annotations;
}
