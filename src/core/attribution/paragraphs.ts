// What a paragraph says, and what it leaves to its neighbours: quotations run on over paragraphs.

import type { Span } from '../text/span';
import type { Label } from './labels';
import type { Lexicon } from './lexicon';
import { matchMarks } from './marks';
import { Passage } from './passage';
import { readSentence, type Attribution } from './sentences';
import type { AttributionRuleId } from './rules';
import { sourceBefore } from './sources';
import { sentencesOf, tokenize, type TokenRange } from './tokens';
import { readVerbFirst } from './verbFirst';

/** How much of a content stands inside quotation marks. */
export type Marked = 'all' | 'part' | 'none';

/** An attribution in offsets of the text. */
export interface Relation {
  /** Ascending. Grows while the quotation runs on over paragraphs. */
  readonly content: Span[];
  readonly marked: Marked;
  readonly cue: Span | undefined;
  readonly source: Span | undefined;
  /** What a source such as "who" stands for. */
  readonly antecedent: Span | undefined;
  /** Whether the verb tells that the dropped subject is a woman; undefined where it does not tell. */
  readonly feminine: boolean | undefined;
  /** Whether a colon announces the words themselves, as marks do. */
  readonly verbatim: boolean;
  readonly rule: AttributionRuleId;
  readonly belief: boolean;
}

export interface Paragraph {
  readonly relations: readonly Relation[];
  /** The utterances in marks at its beginning that it attributes to nobody. */
  readonly leading: readonly Span[];
  /** Whether its last quotation is not closed at its end, which says that it goes on in the next one. */
  readonly open: boolean;
  /** Whether it holds nothing but what is in `leading`. */
  readonly lone: boolean;
}

/** Reads the paragraph `span` of `text`. */
export function readParagraph(text: string, span: Span, lexicon: Lexicon): Paragraph {
  const outer = matchMarks(text, span).quoted.filter((pair) => pair.depth === 0);
  const passage = new Passage(tokenize(text, span, outer, lexicon), lexicon);
  const { attributions, leading } = lexicon.isBlank
    ? utterancesIn(passage)
    : attributionsIn(passage);
  return {
    relations: attributions.map((attribution) => relationOf(passage, attribution)),
    leading: leading.map((range) => spanOf(passage, range)),
    open: outer.at(-1)?.closed === false,
    lone: leading.length > 0 && leading.length === outer.length && attributions.length === 0,
  };
}

/** Reads a paragraph whose speaker stands in front of a colon. */
export function readTurn(text: string, label: Label, verbatim: boolean): Paragraph {
  const outer = matchMarks(text, label.content).quoted.filter((pair) => pair.depth === 0);
  const whole = outer.find(({ start }) => start === label.content.start);
  const marked =
    whole && whole.end >= label.content.end - 1 ? 'all' : outer.length > 0 ? 'part' : 'none';
  const relation: Relation = {
    content: [label.content],
    marked,
    cue: label.colon,
    source: label.name,
    antecedent: undefined,
    feminine: undefined,
    verbatim,
    rule: 'label',
    belief: false,
  };
  return { relations: [relation], leading: [], open: outer.at(-1)?.closed === false, lone: false };
}

interface Attributed {
  readonly attributions: readonly GrowingAttribution[];
  readonly leading: readonly TokenRange[];
}

interface GrowingAttribution extends Attribution {
  readonly content: TokenRange[];
}

function attributionsIn(passage: Passage): Attributed {
  const attributions: GrowingAttribution[] = [];
  const leading: TokenRange[] = [];
  const readRange = passage.lexicon.table.order === 'verb-first' ? readVerbFirst : readSentence;
  let last: GrowingAttribution | undefined;
  for (const range of sentencesOf(passage.tokens, (at) => isAttributed(passage, at))) {
    const lone = loneUtterance(passage, range);
    if (!lone) {
      for (const attribution of readRange(passage, range)) {
        const growing = { ...attribution, content: [...attribution.content] };
        attributions.push(growing);
        if (!growing.belief && (!isSpoken(passage, last) || isSpoken(passage, growing)))
          last = growing;
      }
    } else if (!last) {
      if (attributions.length === 0) leading.push(lone);
    } else if (isSpoken(passage, last)) {
      last.content.push(lone);
    } else {
      last = { ...last, content: [lone], rule: 'goes-on' };
      attributions.push(last);
    }
  }
  return { attributions, leading };
}

/** All that a paragraph of a language without a table says: the utterances in marks. */
function utterancesIn(passage: Passage): Attributed {
  const attributions = passage.tokens.flatMap((_, at) =>
    passage.isUtterance(at)
      ? [
          {
            content: [[at, at + 1]],
            cue: undefined,
            source: undefined,
            rule: 'unattributed',
            belief: false,
          } as const,
        ]
      : [],
  );
  return {
    attributions: attributions.map((one) => ({ ...one, content: [...one.content] })),
    leading: [],
  };
}

/** Whether words in marks are a part of it, so that more of them can continue it. */
function isSpoken(passage: Passage, attribution: Attribution | undefined): boolean {
  return attribution?.content.some((range) => marksOf(passage, range) !== 'none') === true;
}

function marksOf(passage: Passage, [from, to]: TokenRange): Marked {
  const quoted = passage.find(from, to, (at) => passage.at(at).kind === 'quoted');
  if (quoted === -1) return 'none';
  return passage.find(from, to, (at) => passage.isWord(at)) === -1 ? 'all' : 'part';
}

function relationOf(passage: Passage, attribution: Attribution): Relation {
  const { content, cue, source, rule, belief } = attribution;
  const marks = new Set(content.map((range) => marksOf(passage, range)));
  return {
    content: content.map((range) => spanOf(passage, range)),
    marked: marks.size === 1 ? ([...marks][0] ?? 'none') : marks.size === 0 ? 'all' : 'part',
    cue: cue && spanOf(passage, cue),
    source: source && spanOf(passage, source),
    antecedent: source && antecedentOf(passage, source),
    feminine: source || !cue ? undefined : isFeminine(passage, cue[0]),
    verbatim: passage.isMark((content[0]?.[0] ?? 0) - 1, ':'),
    rule,
    belief,
  };
}

/** Whether the form of the Arabic verb is that of a woman: «قالت», «تقول». */
function isFeminine(passage: Passage, verb: number): boolean {
  const word = passage.lower(verb).replace(/^[وفس](?=.{3})/, '');
  const present = passage.verb(verb)?.tenses.has('present') === true;
  return present ? word.startsWith('ت') : word.endsWith('ت');
}

/** How far before "who" the noun that it stands for may begin, in tokens. */
const antecedentReach = 30;

function antecedentOf(passage: Passage, [from, to]: TokenRange): Span | undefined {
  if (to - from !== 1 || !passage.is('relatives', from)) return undefined;
  const end = passage.isMark(from - 1, ',،') ? from - 1 : from;
  const source = sourceBefore(passage, end, Math.max(0, from - antecedentReach));
  return source && spanOf(passage, source);
}

function spanOf(passage: Passage, [from, to]: TokenRange): Span {
  return { start: passage.at(from).start, end: passage.at(to - 1).end };
}

/** How many words may stand between “Why?” and its "asked". */
const attributionLength = 12;

/** Whether the words from `from` on attribute the question in front: “Why?” Dana asked, smiling. */
function isAttributed(passage: Passage, from: number): boolean {
  const asks = /[?!؟]\S{1,4}$/u.test(passage.at(from - 1).text);
  const cue = passage.find(from, from + attributionLength, (at) => {
    return passage.verb(at)?.frames.has('quote') === true || passage.isMark(at, '.?!;');
  });
  if (cue <= from || !passage.verb(cue)) return false;
  // A full stop inside the marks is a slip only where nothing but the attribution follows.
  if (!asks) return cue - from <= 4 && passage.isMark(cue + 1, '.');
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
