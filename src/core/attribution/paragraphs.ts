// What a paragraph says, and what it leaves to its neighbours: quotations run on over paragraphs.

import type { Span } from '../text/span';
import type { LabelledParagraph } from './labels';
import type { Lexicon } from './lexicon';
import { matchMarks, type Quoted } from './marks';
import { Passage } from './passage';
import { readSentence, type Attribution } from './sentences';
import { sentencesOf, tokenize, type TokenRange } from './tokens';

/** An attribution in offsets of the text. Its content grows while it runs on over paragraphs. */
export interface Relation {
  /** Ascending. */
  content: readonly Span[];
  readonly cue: Span | undefined;
  readonly source: Span | undefined;
  readonly rule: string;
  readonly belief: boolean;
  /** Whether words in marks are a part of it, so that more words in marks can continue it. */
  readonly spoken: boolean;
}

export interface Paragraph {
  readonly relations: readonly Relation[];
  /** The utterances in marks at its beginning that it attributes to nobody. */
  readonly leading: readonly Span[];
  readonly quoted: readonly Quoted[];
  /** Whether its last quotation is not closed at its end, which says that it goes on in the next one. */
  readonly open: boolean;
  /** Whether it holds nothing but what is in `leading`. */
  readonly lone: boolean;
}

/** Reads the paragraph `span` of `text`. */
export function readParagraph(text: string, span: Span, lexicon: Lexicon): Paragraph {
  const { quoted } = matchMarks(text, span);
  const outer = quoted.filter((pair) => pair.depth === 0);
  const passage = new Passage(tokenize(text, span, outer, lexicon.abbreviations), lexicon);
  const { attributions, leading } = attributionsIn(passage);
  const spanOf = ([from, to]: TokenRange): Span => ({
    start: passage.at(from).start,
    end: passage.at(to - 1).end,
  });
  return {
    relations: attributions.map((attribution) => ({
      ...attribution,
      content: attribution.content.map(spanOf),
      cue: spanOf(attribution.cue),
      source: attribution.source && spanOf(attribution.source),
      spoken: attribution.content.length === 0 || holdsUtterance(passage, attribution),
    })),
    leading: leading.map(spanOf),
    quoted,
    open: outer.at(-1)?.closed === false,
    lone: attributions.length === 0 && leading.length > 0 && leading.length === outer.length,
  };
}

/** Reads a paragraph whose speaker stands in front of a colon. */
export function labelledParagraph(text: string, labelled: LabelledParagraph): Paragraph {
  const { quoted } = matchMarks(text, labelled.content);
  const relation = {
    content: [labelled.content],
    cue: labelled.colon,
    source: labelled.label,
    rule: 'label',
    belief: false,
    spoken: true,
  };
  return {
    relations: [relation],
    leading: [],
    quoted,
    open: quoted.at(-1)?.closed === false,
    lone: false,
  };
}

function attributionsIn(passage: Passage): { attributions: Attribution[]; leading: TokenRange[] } {
  const attributions: Attribution[] = [];
  const leading: TokenRange[] = [];
  let resumable = -1;
  for (const range of sentencesOf(passage.tokens, (at) => isAttributed(passage, at))) {
    const lone = loneUtterance(passage, range);
    const spoken = attributions[resumable];
    if (lone && spoken) {
      attributions[resumable] = { ...spoken, content: [...spoken.content, lone] };
    } else if (lone && attributions.length === 0) {
      leading.push(lone);
    } else {
      for (const attribution of readSentence(passage, range)) {
        attributions.push(attribution);
        if (holdsUtterance(passage, attribution)) resumable = attributions.length - 1;
      }
    }
  }
  return { attributions, leading };
}

function holdsUtterance(passage: Passage, { content }: Attribution): boolean {
  return content.some(
    ([from, to]) => passage.find(from, to, (at) => passage.isUtterance(at)) !== -1,
  );
}

/** How many words may stand between “Why?” and its "asked". */
const attributionLength = 12;

/** Whether the words from `from` on attribute the question in front: “Why?” Dana asked, smiling. */
function isAttributed(passage: Passage, from: number): boolean {
  if (!/[?!؟]\S{1,2}$/u.test(passage.at(from - 1).text)) return false;
  const cue = passage.find(from, from + attributionLength, (at) => {
    return passage.verb(at)?.frames.has('quote') === true || passage.isMark(at, '.?!;');
  });
  if (cue <= from || !passage.verb(cue)) return false;
  const next = passage.at(cue + 1);
  return (
    next.kind === 'punctuation' ||
    next.kind === 'quoted' ||
    passage.is('prepositions', cue + 1) ||
    passage.is('timeWords', cue + 1) ||
    passage.isAdverb(cue + 1) ||
    passage.verb(cue)?.frames.has('recipient') === true
  );
}

/** A sentence that is nothing but words in marks. */
function loneUtterance(passage: Passage, [from, to]: TokenRange): TokenRange | undefined {
  if (passage.at(from).kind !== 'quoted') return undefined;
  return passage.find(from + 1, to, (at) => passage.isWord(at)) === -1
    ? [from, from + 1]
    : undefined;
}
