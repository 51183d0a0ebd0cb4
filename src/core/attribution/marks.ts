// Which quotation marks belong together, in one paragraph. News text mixes every convention: “ ”, « »,
// „ “, ‘ ’, straight marks, two apostrophes for one double mark, and reversed pairs such as ’…‘ or ”…“
// where a page was turned from right to left. So a mark's own direction is a hint and its neighbours
// decide: what stands after a space and before a letter opens. One pass, a short stack, linear.

import { compareSpans, contains, type Span } from '../text/span';
import { lastIndex } from './lastIndex';
import { trimEnd } from './trimEnd';

/** Text in quotation marks. The span holds both marks, `inner` what stands between them. */
export interface Quoted extends Span {
  readonly inner: Span;
  /** 0 outside any other marks, 1 inside one pair, and so on. */
  readonly depth: number;
  /** False when no mark closes it, so that it runs to the end of its paragraph. */
  readonly closed: boolean;
}

export interface Marks {
  /** Ascending by start; a nested pair follows the one around it. */
  readonly quoted: readonly Quoted[];
  /** Offsets of the double marks that have no partner, ascending. */
  readonly unbalanced: readonly number[];
}

interface Mark extends Span {
  readonly text: string;
}

/** What may close what each mark opened. */
const closers: Readonly<Record<string, string>> = {
  '“': '”"“',
  '”': '“”',
  '„': '“”"',
  '«': '»',
  '»': '«»',
  '"': '"”',
  "''": "''",
  '‘': '’',
  '’': '‘',
  '‚': '‘’',
  '‹': '›',
  '›': '‹',
  "'": "'",
};

const singleMarks = new Set(['‘', '’', '‚', '‹', '›', "'"]);
const anyMark = /''|[“”„«»"‘’‚‹›']/g;

/** Deeper nesting than a quotation in a quotation in a quotation means that marks are missing. */
const deepest = 4;

/** Pairs the marks of the paragraph `span` of `text`. A mark never closed runs to the paragraph's end. */
export function matchMarks(text: string, span: Span): Marks {
  const found: Omit<Quoted, 'depth'>[] = [];
  const unbalanced: number[] = [];
  const stack: Mark[] = [];
  const lose = (marks: readonly Mark[]): void => {
    for (const mark of marks) if (!singleMarks.has(mark.text)) unbalanced.push(mark.start);
  };

  for (const mark of marksIn(text, span)) {
    const role = roleOf(mark, text, span, stack);
    if (role === 'open') {
      stack.push(mark);
      if (stack.length > deepest) lose(stack.splice(0, 1));
    } else if (role === 'close') {
      const partner = lastIndex(stack, (open) => closes(mark, open));
      const open = stack[partner];
      if (open) {
        lose(stack.splice(partner).slice(1));
        found.push({
          start: open.start,
          end: mark.end,
          inner: { start: open.end, end: mark.start },
          closed: true,
        });
      } else {
        lose([mark]);
      }
    }
  }

  lose(stack);
  const outer = nest(found).filter((pair) => pair.depth === 0);
  let around = span.end;
  for (const open of stack) {
    if (singleMarks.has(open.text)) continue;
    // A mark of the same kind that opens later tells that the first one should have been closed by then.
    const next = outer.find((q) => q.start > open.start && text.startsWith(open.text, q.start));
    if (open.start >= around) around = span.end;
    around = Math.min(around, next?.start ?? span.end);
    const end = trimEnd(text, open.end, around);
    found.push({ start: open.start, end, inner: { start: open.end, end }, closed: false });
  }
  return { quoted: nest(found), unbalanced: unbalanced.sort((a, b) => a - b) };
}

function* marksIn(text: string, span: Span): Generator<Mark> {
  for (const match of text.slice(span.start, span.end).matchAll(anyMark)) {
    const start = span.start + match.index;
    yield { text: match[0], start, end: start + match[0].length };
  }
}

const letter = /[\p{L}\p{N}]/u;
/** What an opening mark may follow: nothing, a space, an opening bracket, a dash. */
const beforeOpening = /^$|[\s([{\u2014\u2013\-/\u2026=:\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const afterClosing = /^$|[\s)\]}\u2014\u2013\-.,;:!?\u2026\u060C\u061B\u061F]/;
/** What stands before an inch mark: feet and inches, with either kind of foot mark. */
const feet = /\d\s?['’′]\s?\d{1,2}$/;

function roleOf(
  mark: Mark,
  text: string,
  span: Span,
  stack: readonly Mark[],
): 'open' | 'close' | 'neither' {
  const before = mark.start > span.start ? text.charAt(mark.start - 1) : '';
  const after = mark.end < span.end ? text.charAt(mark.end) : '';
  const justOpened = stack.at(-1)?.end === mark.start;
  const opening = (justOpened || beforeOpening.test(before)) && !/^$|\s/.test(after);
  const isOpen = stack.some((open) => closes(mark, open));

  switch (mark.text) {
    case '‘':
    case '’':
    case "'":
      if (letter.test(before) && letter.test(after)) return 'neither';
      if (opening && !/\d/.test(after)) return 'open';
      return isOpen && !/^$|\s/.test(before) ? 'close' : 'neither';
    case '"':
    case "''":
      if (/\d/.test(before) && (!isOpen || feet.test(text.slice(mark.start - 6, mark.start)))) {
        return 'neither';
      }
      if (opening && !afterClosing.test(after)) return 'open';
      if (isOpen) return 'close';
      return /\s/.test(after) && before !== '' && !/\s/.test(before) ? 'close' : 'open';
    case '“':
      return opening || !isOpen ? 'open' : 'close';
    case '”':
      return isOpen || !opening ? 'close' : 'open';
    case '«':
      return isOpen && !/^$|\s/.test(before) ? 'close' : 'open';
    case '»':
      return isOpen || !opening ? 'close' : 'open';
    case '‚':
      return opening ? 'open' : 'neither';
    case '„':
    case '‹':
      return 'open';
    default:
      return 'close';
  }
}

function closes(mark: Mark, open: Mark): boolean {
  return closers[open.text]?.includes(mark.text) ?? false;
}

/** Orders the pairs and counts how deep each one stands. */
function nest(found: readonly Omit<Quoted, 'depth'>[]): Quoted[] {
  const around: Span[] = [];
  return [...found].sort(compareSpans).map((pair) => {
    while (around.length > 0 && !contains(around.at(-1) ?? pair, pair)) around.pop();
    around.push(pair);
    return { ...pair, depth: around.length - 1 };
  });
}
