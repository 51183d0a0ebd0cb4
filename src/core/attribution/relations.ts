// The relations of an article: what its paragraphs say, with the quotations that run on over several.

import type { Section, SectionKind } from '../article/article';
import { Lines } from '../text/lines';
import type { Span } from '../text/span';
import { isTurn, readLabel, readSignature, type Label, type Signature } from './labels';
import type { Lexicon } from './lexicon';
import { readParagraph, readTurn, type Paragraph, type Relation } from './paragraphs';

/** The kinds of section in which somebody can be quoted. */
const spoken: ReadonlySet<SectionKind> = new Set([
  'headline',
  'subheading',
  'caption',
  'lede',
  'paragraph',
]);

/** A line to read, and whether it is the article's headline or stands in its place. */
interface ReadableLine extends Span {
  readonly heading: boolean;
}

/** The relations of the article in text order, wishes and beliefs among them. */
export function readRelations(
  text: string,
  sections: readonly Section[],
  lexicon: Lexicon,
): Relation[] {
  const lines = readableLines(text, sections);
  const labels = lines.map((line) => readLabel(text, line, lexicon));
  const repeated = repeatedLabels(labels);
  const joiner = new ParagraphJoiner();
  lines.forEach((line, index) => {
    const label = labels[index];
    const turn = label !== undefined && (isTurn(label) || repeated.has(label.words));
    const speaks = turn || (label && (line.heading || opensMarks(text, label)));
    if (label && speaks) joiner.add(readTurn(text, label, turn));
    else if (!joiner.sign(readSignature(text, line)))
      joiner.add(readParagraph(text, line, lexicon));
  });
  return joiner.relations.filter(({ content }) => content.length > 0);
}

/** The lines in which somebody can be quoted, one paragraph each. */
export function readableLines(text: string, sections: readonly Section[]): ReadableLine[] {
  const lines = new Lines(text);
  const readable: ReadableLine[] = [];
  for (const { kind, firstLine, lastLine } of sections) {
    if (!spoken.has(kind)) continue;
    for (let line = firstLine; line <= lastLine; line++) {
      const heading = kind === 'headline' || readable.length === 0;
      readable.push({ start: lines.start(line), end: lines.end(line), heading });
    }
  }
  return readable;
}

function repeatedLabels(labels: readonly (Label | undefined)[]): ReadonlySet<string> {
  const once = new Set<string>();
  const repeated = new Set<string>();
  for (const label of labels) {
    if (label) (once.has(label.words) ? repeated : once).add(label.words);
  }
  return repeated;
}

function opensMarks(text: string, { content }: Label): boolean {
  return /[“"'‘«„]/.test(text.charAt(content.start));
}

/** Puts paragraphs together: quotations that run on, and those whose cue is in the paragraph before. */
class ParagraphJoiner {
  readonly relations: Relation[] = [];
  private previous: Paragraph | undefined;
  /** The relation that words in marks at the beginning of the next paragraph continue. */
  private resumable: Relation | undefined;

  /** Attributes a quotation that stands alone to the signature under it. False where there is none. */
  sign(signature: Signature | undefined): boolean {
    const last = this.relations.at(-1);
    if (!signature || (last?.rule !== 'unattributed' && last?.rule !== 'goes-on')) return false;
    this.relations[this.relations.length - 1] = { ...last, ...signature, rule: 'signature' };
    return true;
  }

  add(paragraph: Paragraph): void {
    const { leading, lone, relations } = paragraph;
    const last = this.resumable;
    if (leading.length > 0) {
      if (last && (last.content.length === 0 || this.previous?.open === true)) {
        last.content.push(...leading);
      } else if (last && lone) {
        this.relations.push({ ...last, content: [...leading], cue: undefined, rule: 'goes-on' });
      } else {
        this.relations.push(unattributed(leading));
      }
    }
    this.relations.push(...relations);
    const reported = relations.filter(({ belief }) => !belief).at(-1);
    if (!lone) this.resumable = reported && reported.marked !== 'none' ? reported : undefined;
    this.previous = paragraph;
  }
}

/** Words in marks of which the article does not say whose they are. */
function unattributed(content: readonly Span[]): Relation {
  return {
    content: [...content],
    marked: 'all',
    cue: undefined,
    source: undefined,
    antecedent: undefined,
    feminine: undefined,
    verbatim: false,
    rule: 'unattributed',
    belief: false,
  };
}
