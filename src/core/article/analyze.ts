import { detectLanguage } from '../text/language';
import { directionOf } from '../text/direction';
import { findDates } from './dates/findDates';
import type { Analysis, Section } from './article';
import { findBody } from './bodyStretch';
import { labelLines, type Label } from './labels';
import { readLines, type Line } from './line';
import { readMetadata } from './metadata';
import { recognize } from './recognition';

/** What is known beside the text. Nothing yet: outlet rules, folder knowledge and corrections follow. */
export interface AnalyzeOptions {
  /** BCP 47 language subtag, where it is known better than the text tells. */
  readonly language?: string;
}

/** The sections, metadata and language of an article. `text` is canonical (see canonicalText). */
export function analyzeArticle(text: string, options: AnalyzeOptions = {}): Analysis {
  const lines = readLines(text);
  const language = options.language ?? detectLanguage(text).language;
  const dates = findDates(text, language);
  const body = findBody(lines);
  const labels = labelLines(lines, body, dates);
  return {
    ...recognize(lines, labels),
    language,
    direction: directionOf(text),
    sections: toSections(lines, labels),
    metadata: readMetadata(text, lines, labels, language, dates),
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
