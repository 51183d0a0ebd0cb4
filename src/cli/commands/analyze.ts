import { analyzeArticle, type AnalyzeOptions } from '../../core/article/analyze';
import type { Analysis } from '../../core/article/article';
import { proseAnalysis } from '../../core/article/proseAnalysis';
import { findQuotations } from '../../core/attribution/findQuotations';
import { suggestEntities } from '../../core/tagger/suggestEntities';
import { analysisRecord } from '../analysisRecord';
import { defineCommand, WrongUse } from '../command';
import { OutletsAbove } from '../folderRules';
import { FolderFurniture } from '../folderFurniture';
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
A folder stands for the .txt files in it and below it; lines that several articles of
one folder share are told to be site furniture. pressmark.outlets.yaml in the folder
or above says what the pages of outlets look like. With - or nothing, JSON lines
{"id", "text"} are read from standard input, and each answer has the id of its line.

Positions are Unicode code points, 0-based and half-open, in the text without byte
order mark and with every line ending counted as one.`,

  async run(operands, { prose = false }, terminal) {
    if (operands.length === 0 && terminal.interactive)
      throw new WrongUse('no file or folder given');
    const complaints = new Complaints(terminal);
    const models = new Models(terminal.models, complaints);
    const outlets = new OutletsAbove(complaints);
    const answer = async (name: object, text: string, known?: AnalyzeOptions): Promise<void> => {
      const analysis = prose ? proseAnalysis(text) : analyzeArticle(text, known);
      const record = await recordOf(text, analysis, models);
      await terminal.writeLine(JSON.stringify({ ...name, ...record }));
    };

    for (const operand of operands.length === 0 ? ['-'] : operands) {
      if (operand === '-') {
        for await (const { id, text } of readJsonLines(terminal.input, complaints)) {
          await answer({ id }, text);
        }
      } else {
        const furniture = new FolderFurniture();
        for await (const file of filesOf([operand], isArticleFile, complaints)) {
          const text = await readText(file, complaints);
          if (text === undefined) continue;
          const rules = await outlets.rulesFor(file);
          // A file that is named by itself is read by itself.
          const knownFurniture = file === operand ? undefined : await furniture.beside(file);
          await answer({ file }, text, { ...rules, ...(knownFurniture && { knownFurniture }) });
        }
      }
    }
    return complaints.status;
  },
});

async function recordOf(text: string, analysis: Analysis, models: Models): Promise<object> {
  const { language, sections, metadata, dates } = analysis;
  const model = await models.for(language);
  const published = metadata.published?.value;
  const suggestions = suggestEntities(text, {
    sections,
    language,
    ...(model && { model }),
    ...(dates && { dates }),
    ...(metadata.dateline && { dateline: metadata.dateline }),
    ...(published !== undefined && { published }),
  });
  const quotations = findQuotations(text, sections, language);
  return analysisRecord(text, analysis, quotations, suggestions);
}
