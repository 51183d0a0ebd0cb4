import { directionOf } from '../text/direction';
import { detectLanguage } from '../text/language';
import { Lines } from '../text/lines';
import { words } from '../text/words';
import type { Analysis, Section } from './article';
import { readingMinutes } from './readingTime';

/**
 * The analysis of a text that is known to be running prose, such as a sentence or a paragraph of its
 * own: every line that is not blank is a paragraph. Whether it is an article was not asked, so it is not
 * recognized as one. `text` is canonical.
 */
export function proseAnalysis(text: string): Analysis {
  const { language } = detectLanguage(text);
  const count = Array.from(words(text)).length;
  return {
    recognized: false,
    confidence: 0,
    language,
    direction: directionOf(text),
    sections: paragraphsOf(text),
    metadata: {
      bylines: [],
      credits: [],
      words: count,
      readingMinutes: readingMinutes(count, language),
    },
  };
}

function paragraphsOf(text: string): readonly Section[] {
  const lines = new Lines(text);
  const sections: Section[] = [];
  for (let line = 0; line < lines.count; line++) {
    const content = lines.text(line);
    const trimmed = content.trim();
    if (trimmed === '') continue;
    const start = lines.start(line) + content.indexOf(trimmed);
    sections.push({
      kind: 'paragraph',
      start,
      end: start + trimmed.length,
      firstLine: line,
      lastLine: line,
      rule: 'prose',
      confidence: 1,
    });
  }
  return sections;
}
