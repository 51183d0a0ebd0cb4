import { analyzeArticle } from '../../core/article/analyze';
import { proseAnalysis } from '../../core/article/proseAnalysis';
import { findQuotations } from '../../core/attribution/findQuotations';
import { analysisRecord } from '../analysisRecord';
import { defineCommand, WrongUse } from '../command';
import { filesOf, isArticleFile, readText } from '../files';
import { readJsonLines } from '../jsonLines';
import { Complaints } from '../terminal';

export const analyze = defineCommand({
  name: 'analyze',
  summary: 'Prints the structure, metadata and quotations of articles as JSON lines',
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
    const answer = (name: object, text: string): Promise<void> =>
      terminal.writeLine(JSON.stringify({ ...name, ...recordOf(text, prose) }));

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

function recordOf(text: string, prose: boolean): object {
  const analysis = prose ? proseAnalysis(text) : analyzeArticle(text);
  return analysisRecord(text, analysis, findQuotations(text, analysis.sections, analysis.language));
}
