// Gives every line its kind. The stretch of the article is known by now; before it the headline is
// found, and what else stands around is told by its own signs.

import { isBody, type SectionKind } from './article';
import type { FoundDate } from './dates/foundDate';
import { bodyThreshold, type BodyStretch } from './bodyStretch';
import { announcesWriter, isAnnounced, isNameInPlace, nameBeforeDash } from './byline';
import { articleStart } from './headline/articleStart';
import type { SignWeights } from './headline/chooseHeadline';
import { findHeadline } from './headline/findHeadline';
import { label, within, type Label } from './label';
import { byItself } from './labelByItself';
import type { Line } from './line';
import {
  headsAnother,
  isContinued,
  isCrosshead,
  isDeck,
  isOpenDeck,
  isDivided,
  isForeignName,
  isOpenAndShort,
  isOwner,
  isSentenceBehind,
} from './linesBeside';
import { namesAgencyOnly } from './outlet';
import { isCreditCue, isCreditName, isSaidTwice } from './pictureLines';
import type { Page } from './stretch/page';

export function labelLines(
  page: Page,
  body: BodyStretch,
  dates: readonly FoundDate[],
  headlineWeights?: SignWeights,
): readonly Label[] {
  const { lines } = page;
  const start = articleStart(page, body);
  const head = headEnd(body, start);
  const own = lines.map((line, index) => byItself(line, { index, body, dates, head }));
  const headlines = findHeadline(page, body, headlineWeights);
  const headlineOver = lastOver(headlines, start);
  const top = Math.min(...headlines.keys(), body.first === -1 ? 0 : body.first);
  const labels: Label[] = [];
  let lede = false;
  let related = false;
  let headedAt = -Infinity;
  let written = false;
  lines.forEach((line, index) => {
    const headline = headlines.get(index);
    // Above the article, news that a site announces are its menus.
    const shown =
      index < top && (namesAgencyOnly(line) || (index === 0 && isEdition(line, own[0])))
        ? label('outlet', 'outlet-line', 0.7)
        : own[index]?.kind === 'related' && index < top
          ? undefined
          : isFiling(line, own[index], labels[index - 1], own[index + 1])
            ? filedBy(line)
            : own[index];
    const found = headline
      ? label('headline', headline.rule, headline.confidence, within(line, headline))
      : (shown ??
        inPlace(page, body, index, {
          before: labels[index - 1],
          own: (at) => own[at]?.kind,
          related,
          lede,
          above: index < headlineOver,
          headed: index - headedAt <= headReach,
          written,
          head,
        }));
    if (found.kind === 'headline') headedAt = index;
    if (found.kind === 'byline' && found.value) written = true;
    if (found.kind === 'lede') lede = true;
    related = found.kind === 'related' || (related && found.kind === 'chrome');
    labels.push(found);
  });
  return labels;
}

/** Whether a line that reads as the credit of a picture is an agency's name for its readers: "IRNA English". */
function isEdition({ text, signs }: Line, own: Label | undefined): boolean {
  return own?.rule === 'credit-line' && signs.words.length <= 3 && /^[\p{L}\s]{3,}$/u.test(text);
}

/** A line with an agency behind a dash: before it stands a writer, or else the place. */
function filedBy(line: Line): Label {
  const isWriter = nameBeforeDash(line.text) !== undefined;
  return isWriter ? label('byline', 'byline-name', 0.7, line) : label('byline', 'dateline', 0.7);
}

/** Place and agency between headline and day say who filed the article, though they read like a credit. */
function isFiling(
  { text }: Line,
  own: Label | undefined,
  before: Label | undefined,
  after: Label | undefined,
): boolean {
  if (own?.kind !== 'credit' || after?.kind !== 'published') return false;
  return (before?.kind === 'headline' || before?.kind === 'subheading') && /\s[—–-]\s/u.test(text);
}

/** The last line of the headline over the article, -1 where there is none; the page title is no such line. */
function lastOver(headlines: ReadonlyMap<number, unknown>, articleStart: number): number {
  let last = -1;
  for (const index of headlines.keys()) {
    if (index >= titleLines && index <= articleStart) last = Math.max(last, index);
  }
  return last;
}

const titleLines = 3;

/** A deck or a caption may be taken for the beginning of the article, whose head goes on for some lines then. */
function headEnd({ first }: BodyStretch, articleStart: number): number {
  return Math.max(first + shortestHead, Math.min(articleStart, first + longestHead) + 1);
}

const shortestHead = 4;
const longestHead = 12;

/** How far below the headline the writers of an article stand, in lines. */
const headReach = 10;

/** What has been told of the other lines. */
interface Told {
  readonly before: Label | undefined;
  /** What a line is, where it shows that by itself. */
  readonly own: (index: number) => SectionKind | undefined;
  /** Whether the announcement of links to other articles still holds. */
  readonly related: boolean;
  /** Whether the article has begun. */
  readonly lede: boolean;
  /** Whether the headline that stands over the article is still to come. */
  readonly above: boolean;
  /** Whether a headline stands some lines above. */
  readonly headed: boolean;
  /** Whether a line has named a writer. */
  readonly written: boolean;
  /** See Place. */
  readonly head: number;
}

/** What a line is by where it stands. */
function inPlace(
  page: Page,
  body: BodyStretch,
  index: number,
  { before, own, related, lede, above, headed, written, head }: Told,
): Label {
  const { lines, repeats } = page;
  const after = own(index + 1);
  const line = lines[index];
  if (!line) throw new Error(`no line ${index}`);
  const { signs } = line;
  const cue = lines[index - 1];
  if (cue && before?.kind === 'byline' && announcesWriter(cue) && isAnnounced(line)) {
    return label('byline', 'byline-announced', 0.75, line);
  }
  const inHead = headed && index < head && repeats[index] === 1;
  if (inHead && isNameInPlace({ lines, own, before, written }, index)) {
    return label('byline', 'byline-name', 0.7, line);
  }
  const likelihood = body.likelihood[index] ?? 0;
  const inside = index >= body.first && index <= body.last;
  if (index >= body.first - deckReach && index <= body.last && isSaidTwice(page, index)) {
    return label('caption', 'caption-twice', 0.6);
  }
  const prose = inside && !above && likelihood > bodyThreshold;
  const underHeadline = before?.kind === 'headline' && index >= body.first - deckReach;
  const overWriter = isBylineOrDate(after);
  const deck = prose ? overWriter && (isDeck(line) || isOpenDeck(line)) : isDeck(line);
  if (underHeadline && deck) {
    return label('subheading', 'deck', 0.7);
  }
  if (prose) {
    if (!lede) return label('lede', 'first-prose', likelihood);
    if (headsAnother(page, index)) return label('chrome', 'within-article', 0.6);
    const isHeading = isOpenAndShort(line) && before !== undefined && isBody(before.kind);
    if (isHeading && isCrosshead(page, body, index)) return label('subheading', 'crosshead', 0.6);
    return label('paragraph', 'prose', likelihood);
  }
  if (cue && before?.kind === 'credit' && isCreditCue(cue) && isCreditName(line)) {
    return label('credit', 'credit-line', 0.7, line);
  }
  if (before && isBody(before.kind) && isContinued(lines[index - 1], line)) {
    return label('paragraph', 'broken-line', before.confidence);
  }
  if (!above && before && isBody(before.kind) && isSentenceBehind(page, body, index)) {
    return label('paragraph', 'prose', likelihood);
  }
  if (signs.furniture > 0.3) return label('chrome', 'furniture-phrase', 0.85);
  if (inside && lede && before && isBody(before.kind) && isCrosshead(page, body, index)) {
    return label('subheading', 'crosshead', 0.6);
  }
  if (related) return label('related', 'related-link', 0.6);
  const outletAfterEnd = before?.kind === 'end-mark' || before?.kind === 'outlet';
  if (index > body.last && outletAfterEnd && canBeName(line)) {
    return label('outlet', 'outlet-line', 0.7);
  }
  if (before?.kind === 'headline' && after === 'published') {
    const headline = lines[index - 1];
    if (headline && isForeignName(headline, line)) return label('outlet', 'outlet-line', 0.6);
  }
  if (index < titleLines && index < body.first) {
    const isOutlet = isDivided(line) || (index === 0 && isOwner(lines));
    if (isOutlet) return label('outlet', 'outlet-line', 0.6);
  }
  return label('chrome', inside ? 'within-article' : 'outside-article', 0.7);
}

/** Whether a line below the article can be the name of an outlet: no hour, number or address. */
function canBeName({ text, signs }: Line): boolean {
  const isShort = signs.length < 40 && signs.words.length <= 4;
  return isShort && !signs.link && /^\P{N}*\p{L}{2}/u.test(text);
}

/** How far before the first paragraph the deck and the pictures of an article begin, in lines. */
const deckReach = 8;

/** Writer and day stand between the deck and the article, never inside it. */
function isBylineOrDate(kind: SectionKind | undefined): boolean {
  return kind === 'byline' || kind === 'published';
}
