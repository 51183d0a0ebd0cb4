import { detectLanguage } from '../text/language';
import { directionOf } from '../text/direction';
import { findDates } from './dates/findDates';
import type { FoundDate } from './dates/foundDate';
import type { Analysis, Section } from './article';
import { bodyStretch } from './bodyStretch';
import { labelLines, type Label } from './labels';
import { readLines, type Line } from './line';
import { readMetadata } from './metadata';
import { recognize } from './recognition/recognize';
import { readPage } from './stretch/page';
import { readTwice, type SecondReading } from './stretch/readings';

/** What is known beside the text. Nothing yet: outlet rules, folder knowledge and corrections follow. */
export interface AnalyzeOptions {
  /** BCP 47 language subtag, where it is known better than the text tells. */
  readonly language?: string;
}

/** An article read line by line, before its lines are gathered into sections. */
export interface ReadArticle {
  readonly language: string;
  readonly dates: readonly FoundDate[];
  readonly lines: readonly Line[];
  readonly reading: SecondReading;
  /** What each line is. */
  readonly labels: readonly Label[];
}

/** Reads the lines of a canonical text. */
export function readArticle(text: string, options: AnalyzeOptions = {}): ReadArticle {
  const lines = readLines(text);
  const language = options.language ?? detectLanguage(text).language;
  const dates = findDates(text, language);
  const page = readPage(lines, language, dates);
  const reading = readTwice(page);
  const labels = labelLines(page, bodyStretch(reading), dates);
  return { language, dates, lines, reading, labels };
}

/** The sections, metadata and language of an article. `text` is canonical (see canonicalText). */
export function analyzeArticle(text: string, options: AnalyzeOptions = {}): Analysis {
  const { language, dates, lines, labels } = readArticle(text, options);
  const metadata = readMetadata(text, lines, labels, language, dates);
  return {
    ...recognize({ text, lines, labels, metadata }),
    language,
    direction: directionOf(text),
    sections: toSections(lines, labels),
    metadata,
  };
}

/** Neighbours of one kind are one section, except that every paragraph is a section of its own. */
function toSections(lines: readonly Line[], labels: readonly Label[]): readonly Section[] {
  const sections: Section[] = [];
  lines.forEach((line, index) => {
    const label = labels[index];
    if (!label) return;
    const last = sections.at(-1);
    if (last?.kind === label.kind && label.kind !== 'paragraph') {
      sections[sections.length - 1] = {
        ...last,
        end: line.end,
        lastLine: line.number,
        confidence: Math.min(last.confidence, label.confidence),
      };
      return;
    }
    sections.push({
      kind: label.kind,
      rule: label.rule,
      confidence: label.confidence,
      start: line.start,
      end: line.end,
      firstLine: line.number,
      lastLine: line.number,
    });
  });
  return sections;
}
