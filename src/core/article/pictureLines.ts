// Lines that say what a picture shows and who made it.

import type { BodyStretch } from './bodyStretch';
import type { FoundCredit } from './credit';
import type { Line } from './line';
import { isPhrase } from './phraseBook';
import { phraseWords } from './phraseWords';
import type { Page } from './stretch/page';

/** How far before and behind the article its pictures stand, in lines. */
const pictureReach = 12;

/** Pictures far from the article are those of others. A text without an article has its own. */
export function isNearArticle(body: BodyStretch, index: number): boolean {
  if (body.first === -1) return true;
  return index >= body.first - pictureReach && index <= body.last + pictureReach;
}

/** In characters: less before a credit is no caption, more is a paragraph. */
const shortestCaption = 12;
const longestCaption = 600;

/** What a line with a credit is: that and no more, or the caption before it; `undefined` for other lines. */
export function kindByCredit(line: Line, credit: FoundCredit): 'credit' | 'caption' | undefined {
  if (isNotice(line) || credit.captionEnd >= longestCaption) return undefined;
  if (credit.captionEnd >= shortestCaption) return 'caption';
  // "Source: Reuters. Editor: …" says who wrote.
  return line.signs.phrases.has('byline') ? undefined : 'credit';
}

const listMark = /^[•·]/u;
const copyright = /©.{0,40}\b(?:19|20)\d\d\b/u;

/** Names of agencies stand in menus as well, and the sign of copyright below a page. */
function isNotice({ text, signs }: Line): boolean {
  if (listMark.test(text) || signs.furniture > 0.3) return true;
  return signs.length < longestNotice && (signs.phrases.has('legal') || copyright.test(text));
}

/** In characters; captions tell more. */
const longestNotice = 90;

/** Whether the line announces the credit that the next one gives: "Photo:". */
export function isCreditCue({ signs }: Line): boolean {
  return signs.ends === 'colon' && signs.length <= longestCue && signs.phrases.has('credit');
}

/** Whether the line can be the name that a credit's cue announces. */
export function isCreditName({ signs }: Line): boolean {
  return signs.length < 60 && signs.ends === 'open' && signs.furniture <= 0.3;
}

/** In characters: "Photo credit:" */
const longestCue = 20;

/** A picture's description stands behind it for those who do not see it, and again as its caption. */
export function isSaidTwice({ lines, repeats }: Page, index: number): boolean {
  const line = lines[index];
  if (!line || line.signs.length < 8 || repeats[index] !== 2) return false;
  return lines[index - 1]?.text === line.text || lines[index + 1]?.text === line.text;
}

/** In characters: "التعليق على الصورة،" */
const longestCaptionCue = 30;

/**
 * Whether the line says that it is a caption and then what is in the picture: "Image caption, The quay"; or
 * in two words or more that there is one: "صورة أرشيفية".
 */
export function opensAsCaption({ text, signs }: Line): boolean {
  if (!signs.phrases.has('caption')) return false;
  const mark = text.search(/[,،:：，]/u);
  const end = mark === -1 ? text.length : mark;
  if (end === 0 || end > longestCaptionCue) return false;
  const words = phraseWords(text.slice(0, end));
  if (mark === -1 && words.length < 2) return false;
  return isPhrase(words, 'caption');
}
