import { detectLanguage } from '../text/language';
import { directionOf } from '../text/direction';
import { contains } from '../text/span';
import { findDates } from './dates/findDates';
import type { FoundDate } from './dates/foundDate';
import type { Analysis, Metadata, Section } from './article';
import { bodyStretch } from './bodyStretch';
import { correctLines, correctMetadata, type Corrections } from './corrections';
import { labelFurniture, type KnownFurniture } from './folderKnowledge';
import type { SignWeights } from './headline/chooseHeadline';
import type { Label } from './label';
import { labelLines } from './labels';
import { readLines, type Line } from './line';
import { readMetadata } from './metadata';
import { readOutlet } from './outlet';
import {
  labelByRules,
  linesOfRules,
  metadataByRules,
  outletOf,
  type AppliedRules,
  type OutletRules,
} from './outletRules/outletRules';
import { recognize } from './recognition/recognize';
import { readPage } from './stretch/page';
import { readTwice, type BodyWeights, type SecondReading } from './stretch/readings';

/** What is known beside the text. */
export interface AnalyzeOptions {
  /** BCP 47 language subtag, where it is known better than the text tells. */
  readonly language?: string;
  /** What a person says of the article. */
  readonly corrections?: Corrections;
  /** Lines that stand in several articles of the same folder (see folderKnowledge.ts). */
  readonly knownFurniture?: KnownFurniture;
  /** What is known of the pages of outlets. */
  readonly outlets?: readonly OutletRules[];
  /** The file of the article, as the rules of outlets name it. */
  readonly path?: string;
  /** Other weights than those that the program comes with: how well pages are read that these have not seen. */
  readonly weights?: LearntWeights;
}

/** What is learnt from pages whose articles are known (see bench/train). */
export interface LearntWeights {
  readonly body: BodyWeights;
  /** Absent while they are still to be learnt. */
  readonly headline?: SignWeights;
}

/** An article read line by line, before a person has the say and its lines are gathered into sections. */
export interface ReadArticle {
  readonly language: string;
  readonly dates: readonly FoundDate[];
  readonly lines: readonly Line[];
  readonly reading: SecondReading;
  /** What each line is. */
  readonly labels: readonly Label[];
  /** The rules of its outlet, if there are any. */
  readonly applied: AppliedRules | undefined;
}

/** Reads the lines of a canonical text. */
export function readArticle(text: string, options: AnalyzeOptions = {}): ReadArticle {
  const { outlets = [], path, weights } = options;
  // A rule is made from a line as it stands, also where a paragraph was broken at a width around it.
  const lines = readLines(text, outlets.length > 0 ? linesOfRules(outlets) : undefined);
  const language = options.language ?? detectLanguage(text).language;
  const dates = findDates(text, language);
  const page = readPage(lines, language, dates);
  const reading = readTwice(page, weights?.body);
  const found = labelLines(page, bodyStretch(reading), dates, weights?.headline);
  const known = options.knownFurniture
    ? labelFurniture(lines, found, options.knownFurniture)
    : found;
  const applied =
    outlets.length > 0 ? outletOf(outlets, lines, readOutlet(text, lines, known), path) : undefined;
  const labels = applied ? labelByRules(lines, known, applied.rules.lines) : known;
  return { language, dates, lines, reading, labels, applied };
}

/** The sections, metadata and language of an article. `text` is canonical (see canonicalText). */
export function analyzeArticle(text: string, options: AnalyzeOptions = {}): Analysis {
  const { language, dates, applied, ...found } = readArticle(text, options);
  const { lines, labels } = correctLines(text, found, options.corrections?.sections ?? []);
  const read = readMetadata(text, lines, labels, language, dates);
  const ruled = applied ? metadataByRules(read, applied, lines, labels, dates) : read;
  const metadata = correctMetadata(text, ruled, options.corrections?.metadata ?? {});
  return {
    ...recognize({ text, lines, labels, metadata, language }),
    language,
    direction: directionOf(text),
    sections: toSections(lines, labelOtherDates(lines, labels, metadata, dates)),
    metadata,
    dates,
  };
}

/**
 * A page gives more days than that of its article: today's in its head, those of other articles. Once the
 * article's own is known, lines that give none but others are furniture.
 */
function labelOtherDates(
  lines: readonly Line[],
  labels: readonly Label[],
  { headline, published, modified }: Metadata,
  dates: readonly FoundDate[],
): readonly Label[] {
  if (!published) return labels;
  const day = published.value.slice(0, 10);
  const isOfThatDay = (line: Line) => (date: FoundDate) =>
    contains(line, date) && date.value.slice(0, 10) === day;
  return labels.map((label, index) => {
    const line = lines[index];
    if (!line || label.rule !== 'date-line') return label;
    const isOwn =
      contains(line, published) ||
      (modified !== undefined && contains(line, modified)) ||
      (headline !== undefined && line.start > headline.end && dates.some(isOfThatDay(line)));
    return isOwn ? label : { kind: 'chrome', rule: 'outside-article', confidence: 0.6 };
  });
}

/** Neighbours of one kind are one section, except that every paragraph is a section of its own. */
function toSections(lines: readonly Line[], labels: readonly Label[]): readonly Section[] {
  const sections: { -readonly [Key in keyof Section]: Section[Key] }[] = [];
  lines.forEach((line, index) => {
    const label = labels[index];
    if (!label) return;
    const last = sections.at(-1);
    const sameHand = (last?.rule === 'person') === (label.rule === 'person');
    if (last?.kind === label.kind && label.kind !== 'paragraph' && sameHand) {
      last.end = line.end;
      last.lastLine = line.lastNumber;
      last.confidence = Math.min(last.confidence, label.confidence);
      return;
    }
    sections.push({
      kind: label.kind,
      rule: label.rule,
      confidence: label.confidence,
      start: line.start,
      end: line.end,
      firstLine: line.number,
      lastLine: line.lastNumber,
    });
  });
  return sections;
}
