// `npm run evaluate -- attribution FOLDER [--part develop|aside]`: who says what, against brat files laid out like PolNeAR.
// The rules were written with the develop part before the eyes; the part kept aside tells what they are worth.

import { parseArgs } from 'node:util';
import { findQuotations } from '../../src/core/attribution/findQuotations';
import type { Section } from '../../src/core/article/article';
import { readAttributionFolder, type Attribution, type AttributedText } from './attribution/brat';
import { Pieces } from './attribution/pieces';
import { measures, Tally, tallyPieces } from './attribution/score';

export function evaluateAttribution(args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { part: { type: 'string' } },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error('name a folder with text/ and attributions/');
  const texts = readAttributionFolder(folder).filter((text) => {
    if (values.part === undefined) return true;
    return isKeptAside(text.name) === (values.part === 'aside');
  });

  const tallies = new Map(Object.values(measures).map((measure) => [measure, new Tally()]));
  let words = 0;
  let milliseconds = 0;
  for (const text of texts) {
    const pieces = new Pieces(text.text);
    const sections = prose(text.text);
    for (const [measure, tally] of tallies) {
      const beliefs = measure === measures.everything;
      const start = performance.now();
      const found = findQuotations(text.text, sections, 'en', { beliefs });
      if (measure === measures.speech) {
        milliseconds += performance.now() - start;
        words += text.text.split(/\s+/).length;
      }
      const proposed = pieces.of(found.map(asAttribution), text.discarded);
      const expected = pieces.of(agreedAnnotation(text), text.discarded);
      tallyPieces(tally, measure, proposed, expected);
    }
  }
  console.log(`${texts.length} texts`);
  for (const [{ name }, t] of tallies) {
    const figures = [t.precision, t.recall, t.f1]
      .map((x) => (100 * x).toFixed(1).padStart(6))
      .join(' ');
    console.log(`${name.padEnd(28)} P R F1 ${figures}   of ${t.expected}`);
  }
  console.log(`${Math.round(words / milliseconds)} k words/s`);
}

/** A fifth of the texts, chosen by name. */
function isKeptAside(name: string): boolean {
  let hash = 0x811c9dc5;
  for (const char of name) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  return hash % 5 === 0;
}

/** Running prose: every non-blank line a paragraph. */
export function prose(text: string): Section[] {
  return text.split('\n').flatMap((line, index) =>
    line.trim() === ''
      ? []
      : [
          {
            kind: 'paragraph',
            firstLine: index,
            lastLine: index,
            start: 0,
            end: 0,
            rule: 'prose',
            confidence: 1,
          } as const,
        ],
  );
}

function asAttribution(found: ReturnType<typeof findQuotations>[number]): Attribution {
  return {
    content: found.content.parts ?? [found.content],
    cue: found.cue ? [found.cue] : [],
    source: found.source ? [found.source] : [],
  };
}

function agreedAnnotation(text: AttributedText): readonly Attribution[] {
  return text.annotations[0] ?? [];
}
