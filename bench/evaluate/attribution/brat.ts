// Reads attribution relations from brat standoff, in the layout of PolNeAR (Newell et al. 2018): texts in
// text/NAME.txt, one file an annotator in attributions/NAME_ANNOTATOR.ann.

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { CodePoints } from '../../../src/core/text/codePoints';
import type { Span } from '../../../src/core/text/span';

/** One attribution: spans in UTF-16 offsets of the text, each role in text order and possibly empty. */
export interface Attribution {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
}

export interface AttributedText {
  readonly name: string;
  readonly text: string;
  /** One list an annotator. */
  readonly annotations: readonly (readonly Attribution[])[];
  /** Stretches that the annotators set aside as no news text. */
  readonly discarded: readonly Span[];
}

/** The annotated texts of a folder, by name. */
export function readAttributionFolder(folder: string): AttributedText[] {
  const files = readdirSync(path.join(folder, 'attributions')).filter((f) => f.endsWith('.ann'));
  const byText = new Map<string, string[]>();
  for (const file of files) {
    const name = file.slice(0, file.lastIndexOf('_'));
    byText.set(name, [...(byText.get(name) ?? []), file]);
  }
  return [...byText].map(([name, annotators]) => {
    const text = readFileSync(path.join(folder, 'text', `${name}.txt`), 'utf8');
    const codePoints = new CodePoints(text);
    const read = annotators.map((file) =>
      parseAnnotations(readFileSync(path.join(folder, 'attributions', file), 'utf8'), codePoints),
    );
    return {
      name,
      text,
      annotations: read.map((one) => one.attributions),
      discarded: read.flatMap((one) => one.discarded),
    };
  });
}

const textBound = /^(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t/gm;
const event = /^E\d+\t(.+)$/gm;

function parseAnnotations(
  annotations: string,
  codePoints: CodePoints,
): { attributions: Attribution[]; discarded: Span[] } {
  const spans = new Map<string, Span[]>();
  const discarded: Span[] = [];
  for (const [, id = '', type, fragments = ''] of annotations.matchAll(textBound)) {
    const read = fragments.split(';').map((fragment) => {
      const [start = 0, end = 0] = fragment.split(' ').map((at) => codePoints.toUtf16(Number(at)));
      return { start, end };
    });
    spans.set(id, read);
    if (type === 'Discard') discarded.push(...read);
  }
  const attributions: Attribution[] = [];
  for (const [, roles = ''] of annotations.matchAll(event)) {
    const of = (role: string): Span[] =>
      roles
        .split(' ')
        .filter((part) => new RegExp(`^${role}\\d*:`).test(part))
        .flatMap((part) => spans.get(part.slice(part.indexOf(':') + 1)) ?? [])
        .sort((a, b) => a.start - b.start);
    const attribution = { content: of('Content'), cue: of('Cue'), source: of('Source') };
    if (attribution.content.length > 0) attributions.push(attribution);
  }
  return { attributions, discarded };
}
