import { analyzeArticle } from '../../core/article/analyze';
import { proseAnalysis } from '../../core/article/proseAnalysis';
import { findQuotations } from '../../core/attribution/findQuotations';
import { suggestEntities } from '../../core/tagger/suggestEntities';
import { analysisRecord } from '../analysisRecord';
import { defineCommand, WrongUse } from '../command';
import { filesOf, isArticleFile, readText } from '../files';
import { readJsonLines } from '../jsonLines';
import { Models } from '../models';
import { Complaints } from '../terminal';

export const analyze = defineCommand({
  name: 'analyze',
  summary: 'Prints structure, metadata, quotations and suggested names of articles as JSON lines',
  operands: '[FILE|DIR|-]…',
  options: {
    prose: { type: 'boolean', help: 'take all of each text as running prose: no site furniture' },
  },
  details: `
A folder stands for the .txt files in it and below it. With - or nothing, JSON lines
{"id", "text"} are read from standard input, and each answer has the id of its line.

Positions are Unicode code points, 0-based and half-open, in the text without byte
order mark and with every line ending counted as one.`,

  async run(operands, { prose = false }, terminal) {
    if (operands.length === 0 && terminal.interactive)
      throw new WrongUse('no file or folder given');
    const complaints = new Complaints(terminal);
    const models = new Models(terminal.models, complaints);
    const answer = async (name: object, text: string): Promise<void> => {
      const record = await recordOf(text, prose, models);
      await terminal.writeLine(JSON.stringify({ ...name, ...record }));
    };

    for (const operand of operands.length === 0 ? ['-'] : operands) {
      if (operand === '-') {
        for await (const { id, text } of readJsonLines(terminal.input, complaints)) {
          await answer({ id }, text);
        }
      } else {
        for await (const file of filesOf([operand], isArticleFile, complaints)) {
          const text = await readText(file, complaints);
          if (text !== undefined) await answer({ file }, text);
        }
      }
    }
    return complaints.status;
  },
});

async function recordOf(text: string, prose: boolean, models: Models): Promise<object> {
  const analysis = prose ? proseAnalysis(text) : analyzeArticle(text);
  const { language, sections, metadata } = analysis;
  const model = await models.for(language);
  const published = metadata.published?.value;
  const suggestions = suggestEntities(text, {
    sections,
    language,
    ...(model && { model }),
    ...(published !== undefined && { published }),
  });
  const quotations = findQuotations(text, sections, language);
  return analysisRecord(text, analysis, quotations, suggestions);
}
