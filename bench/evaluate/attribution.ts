// Who says what. `npm run evaluate -- attribution FOLDER [--part develop|aside]` measures against brat files
// laid out like PolNeAR's (Newell et al. 2018); the rules were written with four fifths of its training
// texts (`develop`) before the eyes, the fifth kept `aside` tells what they are worth. `--arabic` measures
// against the gold of this project.

import path from 'node:path';
import { parseArgs } from 'node:util';
import { proseAnalysis } from '../../src/core/article/proseAnalysis';
import { findQuotations } from '../../src/core/attribution/findQuotations';
import type { QuotationReading } from '../../src/core/attribution/quotation';
import { reportArabic } from './attribution/arabic';
import { readAttributionFolder, type Attribution, type AttributedText } from './attribution/brat';
import { Pieces, type Piece } from './attribution/pieces';
import { measures, percent, Tally, tallyPieces, type Measure } from './attribution/score';

export function evaluateAttribution(args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { part: { type: 'string' }, arabic: { type: 'boolean', default: false } },
  });
  if (values.arabic) reportArabic(path.join(import.meta.dirname, 'attribution/arabic'));
  for (const folder of positionals) {
    const texts = readAttributionFolder(folder).filter(({ name }) => {
      return values.part === undefined || isKeptAside(name) === (values.part === 'aside');
    });
    reportEnglish(texts);
  }
}

/** A fifth of the texts, chosen by a hash of their names (FNV-1a). */
function isKeptAside(name: string): boolean {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash % 5 === 0;
}

function reportEnglish(texts: readonly AttributedText[]): void {
  const tallies = new Map(Object.values(measures).map((measure) => [measure, new Tally()]));
  let words = 0;
  let microseconds = 0;
  for (const text of texts) {
    const { sections } = proseAnalysis(text.text);
    const pieces = new Pieces(text.text);
    const expected = pieces.of(agreedAttributions(text, pieces), text.discarded);
    const propose = (measure: Measure): Piece[] => {
      const before = process.cpuUsage().user;
      const found = findQuotations(text.text, sections, 'en', { beliefs: measure.beliefs });
      microseconds += process.cpuUsage().user - before;
      words += pieces.count;
      return pieces.of(found.map(asAttribution), text.discarded);
    };
    for (const [measure, tally] of tallies) tallyPieces(tally, measure, propose(measure), expected);
  }
  console.log(`${texts.length} texts; precision, recall, F1`);
  for (const [{ name }, tally] of tallies) {
    const figures = [tally.precision, tally.recall, tally.f1].map(percent).join(' ');
    console.log(`${name.padEnd(48)} ${figures}  of ${tally.expected}`);
  }
  console.log(`${Math.round((words * 1000) / microseconds)} k words a second of one core`);
}

function asAttribution({ content, cue, source }: QuotationReading): Attribution {
  return {
    content: content.parts ?? [content],
    cue: cue ? [cue] : [],
    source: source ? [source] : [],
  };
}

/** Of several annotators the one who agrees best with the others. */
function agreedAttributions(text: AttributedText, pieces: Pieces): readonly Attribution[] {
  const read = text.annotations.map((attributions) => pieces.of(attributions, text.discarded));
  const agreement = read.map((one) => {
    const tally = new Tally();
    for (const other of read) tallyPieces(tally, measures.everything, one, other);
    return tally.f1;
  });
  return text.annotations[agreement.indexOf(Math.max(...agreement))] ?? [];
}
