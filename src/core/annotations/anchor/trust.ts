// Which links of a chain can be believed.
//
// The hard case is a twin: a passage was deleted, and the same words stand elsewhere, where they stood
// before. No comparison of text can tell; the way the neighbours moved can. A passage that was not
// deleted moves as its neighbours on one side or the other do, unless the text changed on both sides of it.
// A twin moves with neighbours of its own, and its distance from the deleted passage shows as a move that
// these did not make. Two equal passages that do not overlap are at least their own length apart. So a block of
// passages that moved together is believed when it moved like its neighbours, or nearly enough for
// its length, or when no twin can have stood where it is found: there the old text is known to have had
// other words.

import type { Span } from '../../text/span';
import type { Link } from './chain';
import type { Folded } from './fold';
import type { KnownText } from './knownText';
import type { Passage } from './passage';
import type { Sighting } from './comparison';
import { TextThatWent } from './textThatWent';

/** How much typos mended between two passages may move them apart. */
export const slack = 8;

/**
 * How much a neighbour moved. Behind the last one that is how much longer the text became, `undefined`
 * where it is not known.
 */
export type Shift = number | undefined;

/** Links that moved together, in order. */
interface Block {
  readonly links: readonly Link[];
  /** What stands, joined or between, from the first to the last: its length in the old text, */
  readonly length: number;
  /** and its ends in the new one. */
  readonly from: number;
  readonly to: number;
  readonly firstShift: number;
  readonly lastShift: number;
}

const nothing: Block = { links: [], length: 0, from: 0, to: 0, firstShift: 0, lastShift: 0 };

// Without one doubtful block another may be right, but not in an endless row.
const mostRounds = 50;

/**
 * The doubtful blocks to give up before the others are judged again: those whose neighbours moved alike
 * and agree against them, if there are such; of two that touch, the shorter.
 */
function first(
  doubtful: ReadonlySet<Block>,
  blocks: readonly Block[],
  growth: Shift,
): ReadonlySet<Block> {
  const outliers = blocks.filter((block, i) => {
    const right = i + 1 < blocks.length ? blocks[i + 1]?.firstShift : growth;
    const left = blocks[i - 1]?.lastShift ?? 0;
    return doubtful.has(block) && right !== undefined && Math.abs(left - right) <= slack;
  });
  const worst = outliers.length > 0 ? new Set(outliers) : doubtful;
  return new Set(
    blocks.filter((block, i) => {
      const isLonger = [blocks[i - 1], blocks[i + 1]].some(
        (other) => other && worst.has(other) && other.length < block.length,
      );
      return worst.has(block) && !isLonger;
    }),
  );
}

/** A place beside a block where text went. */
interface Cut {
  readonly edge: number;
  /** Of the text that went. */
  readonly length: number;
  /** How the text beyond it moved. */
  readonly shift: number;
}

// Shorter lines of furniture come and go; the context of what stands beside them tells what they were.
const leastCut = 24;

// Of the blanks between lines, those that came in or went.
const mostly = 0.75;

// What a mended typo or two leave of a context.
const wholeFit = 0.9;

// No passage as long as this stands twice in one article.
const longestTwin = 1000;

/** Tells text that moved from twins of text that went. */
export class Trust {
  constructor(
    private readonly passages: readonly Passage[],
    private readonly known: KnownText,
    private readonly text: Folded,
    private readonly growth: Shift,
  ) {}

  /** The links of a chain that can be believed, in order. */
  believed(chain: readonly Link[]): readonly Link[] {
    let links = chain;
    for (let round = 0; ; round++) {
      const blocks = this.blocksOf(links);
      const doubtful = new Set(blocks.filter((_, i) => this.mayBeTwin(blocks, i)));
      if (doubtful.size === 0) return links;
      const going = round < mostRounds ? first(doubtful, blocks, this.growth) : doubtful;
      links = blocks.flatMap((block) => (going.has(block) ? [] : block.links));
    }
  }

  /** Links beside text that went and was the same: nothing tells which of the two is left. */
  twinsInARow(links: readonly Link[]): ReadonlySet<Link> {
    const blocks = this.blocksOf(links);
    const around = new TextThatWent(this.known, this.text.original);
    return new Set(
      blocks.flatMap(({ links: own, from, to, firstShift, lastShift }, i) => {
        const left = blocks[i - 1]?.lastShift ?? 0;
        const right = i + 1 < blocks.length ? blocks[i + 1]?.firstShift : this.growth;
        const start = around.sameBefore(from, left - firstShift, left);
        const end = right === undefined ? to : around.sameBehind(to, lastShift - right, right);
        const before = { edge: from, length: left - firstShift, shift: left };
        const behind = right !== undefined && { edge: to, length: lastShift - right, shift: right };
        return own.filter(
          (link) =>
            link.sighting.start < start ||
            link.sighting.end > end ||
            this.isBehindCut(link, before) ||
            (behind && this.isBeforeCut(link, behind)),
        );
      }),
    );
  }

  /**
   * Whether the context before a link is lost with text that went there, which may have begun with the very
   * words that stand behind the cut: then one of the two is left, and nothing tells which.
   */
  private isBehindCut(link: Link, { edge, length, shift }: Cut): boolean {
    const { start, before, joinedBefore } = link.sighting;
    const context = this.passages[link.passage]?.before.all.length ?? 0;
    const isLost =
      before < wholeFit && joinedBefore < context && start - joinedBefore <= edge + slack;
    return length > leastCut && isLost && this.stoodThere([link], shift, shift);
  }

  /** The same for the context behind a link. */
  private isBeforeCut(link: Link, { edge, length, shift }: Cut): boolean {
    const { end, after, joinedAfter } = link.sighting;
    const context = this.passages[link.passage]?.after.all.length ?? 0;
    const isLost = after < wholeFit && joinedAfter < context && end + joinedAfter >= edge - slack;
    return length > leastCut && isLost && this.stoodThere([link], shift, shift);
  }

  /** Whether what stands at the links now can have stood there before, moved by some shift of a range. */
  stoodThere(links: readonly Link[], least: number, most: number): boolean {
    if (most - least > widest) return true;
    const possible = links.filter(({ sighting }) => {
      for (let shift = least - slack; shift <= most + slack; shift++) {
        if (this.agrees(sighting, shift)) return true;
      }
      return false;
    });
    return possible.length * 2 > links.length;
  }

  private blocksOf(links: readonly Link[]): Block[] {
    const groups: Link[][] = [];
    let shift = NaN;
    for (const link of links) {
      const group = groups.at(-1);
      if (group && Math.abs(link.shift - shift) <= slack) group.push(link);
      else groups.push([link]);
      shift = link.shift;
    }
    return groups.map((group) => {
      let from = Infinity;
      let to = 0;
      for (const { passage, sighting } of group) {
        const { start, end } = this.passages[passage] ?? { start: 0, end: 0 };
        from = Math.min(from, start - sighting.joinedBefore);
        to = Math.max(to, end + sighting.joinedAfter);
      }
      const firstShift = group[0]?.shift ?? 0;
      const lastShift = group.at(-1)?.shift ?? 0;
      return {
        links: group,
        length: to - from,
        from: from + firstShift,
        to: to + lastShift,
        firstShift,
        lastShift,
      };
    });
  }

  private mayBeTwin(blocks: readonly Block[], index: number): boolean {
    const { links, length, firstShift, lastShift } = blocks[index] ?? nothing;
    const left = blocks[index - 1]?.lastShift ?? 0;
    const right = index + 1 < blocks.length ? blocks[index + 1]?.firstShift : this.growth;
    const isLike = (neighbour: number | undefined): boolean =>
      neighbour !== undefined &&
      (Math.abs(firstShift - neighbour) <= slack || Math.abs(lastShift - neighbour) <= slack);
    if (isLike(left) || isLike(right)) return false;
    const least = Math.min(left, right ?? left);
    const most = Math.max(left, right ?? left);
    const apart = [firstShift - least, lastShift - least, firstShift - most, lastShift - most];
    const distances = apart.map(Math.abs);
    if (!links.some(({ sighting }) => stands(sighting))) return true;
    const isAlone = blocks.length === 1 && right === undefined && lastShift > slack;
    if (isAlone && length < longestTwin && !this.isUncut(links)) return true;
    // Where the text only grew on both sides, as it does by blanks at every line, nothing need have gone.
    const hasGrown =
      right !== undefined && left <= firstShift + slack && lastShift <= right + slack;
    if (this.isMovedByBlanks(blocks, index)) return false;
    const distance = hasGrown ? Math.min(...distances) : Math.max(...distances);
    const twin = Math.min(length, longestTwin);
    if (distance < twin && (hasGrown || !this.mayHaveGrown(blocks, index, twin))) return false;
    return right === undefined || this.stoodThere(links, least, most);
  }

  /**
   * Whether all that is remembered before the first of the links and behind the last stands there. Where
   * nothing tells how the text behind them moved, the twin of text that went may stand at any distance.
   */
  private isUncut(links: readonly Link[]): boolean {
    const [first, last] = [links[0], links.at(-1)];
    if (!first || !last) return false;
    const before = this.passages[first.passage]?.before.all;
    const after = this.passages[last.passage]?.after.all;
    return (
      before !== undefined &&
      after !== undefined &&
      first.sighting.joinedBefore === before.length &&
      last.sighting.joinedAfter === after.length
    );
  }

  /** Whether the text on both sides of a block grew, or shrank, by just the blanks between its lines. */
  private isMovedByBlanks(blocks: readonly Block[], index: number): boolean {
    const { from, to, firstShift, lastShift } = blocks[index] ?? nothing;
    const [left, right] = [blocks[index - 1] ?? nothing, blocks[index + 1]];
    const gaps = [
      { start: left.to, end: from, growth: firstShift - left.lastShift },
      {
        start: to,
        end: right?.from ?? this.text.original.length,
        growth: (right ? right.firstShift : (this.growth ?? lastShift)) - lastShift,
      },
    ];
    const isAbout = (size: number, whole: number): boolean =>
      size >= whole * mostly - slack && size <= whole + slack;
    return (
      gaps.every((gap) => isAbout(gap.growth, this.text.blanksIn(gap))) ||
      gaps.every((gap) => isAbout(-gap.growth, this.text.linesIn(gap)))
    );
  }

  /**
   * Whether blanks that came into lines hide a move of so many characters: without them the block would
   * have moved that much further back than what stands before it, or further on than what stands behind.
   */
  private mayHaveGrown(blocks: readonly Block[], index: number, length: number): boolean {
    const { from, to, firstShift, lastShift } = blocks[index] ?? nothing;
    const [left, right] = [blocks[index - 1] ?? nothing, blocks[index + 1]];
    const before = this.text.blanksIn({ start: left.to, end: from });
    const behind = this.text.blanksIn({ start: to, end: right?.from ?? this.text.original.length });
    const next = right ? right.firstShift : this.growth;
    return (
      left.lastShift + before - firstShift >= length ||
      (next !== undefined && lastShift - next + behind >= length)
    );
  }

  /** Whether the old text, as far as it is known, had the same at the place, moved back. */
  private agrees({ start, end }: Span, shift: number): boolean {
    const from = Math.max(0, start - around);
    const { known, same } = this.known.compare(
      this.text.original.slice(from, end + around),
      from - shift,
    );
    return known < leastKnown || same * 5 >= known * 2;
  }
}

/** Whether its words are there between words that are for the most part those of old. */
function stands({ same, before, after }: Sighting): boolean {
  return same && Math.min(before, after) >= fairFit;
}

// Less than at the edge of a line, whatever stands beyond it.
const fairFit = 0.68;

// Where the neighbours moved this far apart, nothing is certain any more between them.
const widest = 20_000;

// As much as a context remembers beside a passage for sure.
const around = 16;

// Two fifths of so many characters are never the same by chance.
const leastKnown = 12;
