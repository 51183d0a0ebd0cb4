// The credit of a picture, at the end of its caption or on a line of its own: "RONALDO SCHEMIDT /
// AFP/GETTY IMAGES", "(© Jacquelyn Martin/AP Images)", "Photo by …", "EFE/ J.J. Guillén".

import { agencies, namesAgency } from './agencies';
import { phraseWords } from './phraseWords';

/** Where the credit stands in the line, without the brackets, marks and cue words around it. */
export interface FoundCredit {
  readonly start: number;
  readonly end: number;
  /** Where the caption before it ends; 0 when the line is a credit and nothing else. */
  readonly captionEnd: number;
}

/** A credit is short: some names and their agencies. */
const longest = 110;

/** Lines without one of these words hold no credit; most lines are spared the expressions below. */
const telling: ReadonlySet<string> = new Set(
  phraseWords(
    `photo photos photograph photographs picture pictures image images video illustration credit
     credits foto fotos fotografía imagen bild bilder bildquelle crédit crédits фото تصوير صورة عکس c`,
  ).concat(
    agencies.flatMap((name) => phraseWords(name).slice(0, 1)),
    phraseWords('摄 影'),
  ),
);

const bracketed = /[([（【]\s*([^()[\]（）【】]{2,108})\s*[)\]）】]\s*[.。]?\s*$/u;
const cue =
  /(?:^|[\s.,;|—–(（-])((?:photo(?:graph)?s?|picture|image|video|illustration|photo credit|image credit|credits?|foto(?:s)?|fotografía|imagen|bild(?:er)?|bildquelle|crédits?(?: photo)?|фото|تصوير|صورة من|عکس|摄影|攝影)\s*(?:by|via|courtesy of|de|von|from|:|：|©|\/|\|)\s*:?\s*|©\s*|\(c\)\s*)(?=\S)/iu;
const sentenceBreak = /[.!?…。！？؟]["”’»)]*\s+(?=\S)/gu;
/** Initials and titles end in a full stop that ends no sentence. */
const initial =
  /(?:^|[\s./])(?:\p{Lu}|\p{Lu}\.\p{Lu}|Mr|Mrs|Ms|Dr|St|Jr|Sr|Gov|Sen|Gen|Rep|Lt|Sgt|No)\.\s*$/u;

/** Finds the credit at the end of a line; `words` are those of the line or of its end. */
export function findCredit(line: string, words: readonly string[]): FoundCredit | undefined {
  if (!speaks(words) && !line.includes('©') && !closing.test(line.slice(-closingLength))) {
    return undefined;
  }
  return inBrackets(line) ?? afterCue(line) ?? afterSentence(line);
}

/** A slash in the brackets that close a line. */
const closing = /\/[^()]{4,}\)$/u;
const closingLength = 40;

/** Whether the end of the line holds a telling word. */
function speaks(words: readonly string[]): boolean {
  for (let at = Math.max(0, words.length - mostWords); at < words.length; at++) {
    if (telling.has(words[at] ?? '')) return true;
  }
  return false;
}

const mostWords = Math.floor(longest / 3);

function inBrackets(line: string): FoundCredit | undefined {
  const tail = Math.max(0, line.length - longest - 2);
  const match = bracketed.exec(line.slice(tail));
  const inner = match?.[1];
  if (!match || inner === undefined) return undefined;
  const from = tail + match.index;
  const isAtEnd = !/[.。]\s*$/u.test(line);
  if (!isCredit(inner) && !(isAtEnd && officeAndName.test(inner))) return undefined;
  const offset = line.indexOf(inner, from);
  const announced = cue.exec(inner);
  const start = announced?.index === 0 ? offset + announced[0].length : offset;
  return trimmed(line, start, offset + inner.length, from);
}

/** An office and who took the picture for it: "State Dept./D.A. Peterson"; not two parties, "CDU/CSU". */
const officeAndName =
  /^\p{Lu}[\p{L}\p{M}. ]{2,40}\/\s?(?=.*[. ])\p{Lu}[\p{L}\p{M}'’.-]*(?:\s\p{Lu}[\p{L}\p{M}'’.-]*){0,3}$/u;

function isCredit(text: string): boolean {
  const marked = /^[©]|^(?:photo|foto|credit|image|تصوير|фото|عکس)/iu.test(text);
  return marked || (namesAgency(text) && (text.length < 60 || text.includes('/')));
}

function afterCue(line: string): FoundCredit | undefined {
  const tail = Math.max(0, line.length - longest);
  const match = cue.exec(line.slice(tail));
  const words = match?.[1];
  if (!match || words === undefined) return undefined;
  const start = tail + match.index + match[0].length;
  const rest = line.slice(start);
  // What follows the cue is names: not a sentence of its own.
  if (rest.length > 80 || /[.!?؟。]\s+\p{L}{3}/u.test(rest.replace(initial, ''))) return undefined;
  return trimmed(line, start, line.length, tail + match.index);
}

/** "… in Mexico City Thursday. RONALDO SCHEMIDT / AFP/GETTY IMAGES", "… en Madrid EFE/ J.J. Guillén" */
function afterSentence(line: string): FoundCredit | undefined {
  const tail = Math.max(0, line.length - longest);
  const text = line.slice(tail);
  let from = tail === 0 ? 0 : -1;
  for (const match of text.matchAll(sentenceBreak)) {
    const after = match.index + match[0].length;
    if (!initial.test(text.slice(0, match.index + 1))) from = after;
  }
  if (from === -1) return undefined;
  const rest = text.slice(from);
  if (rest.length > 80 || !namesAgency(rest) || /[.!?…。؟,]["”’»]?$/u.test(rest)) return undefined;
  if (rest.includes('://')) return undefined;
  const named = announcement.exec(rest)?.[0].length ?? 0;
  if (!betweenNames.test(rest) && rest.slice(named).split(/\s+/u).length > 4) return undefined;
  return trimmed(line, tail + from + named, line.length, tail + from);
}

/** Not the slash of a date. */
const betweenNames = /[\p{L})]\s*\/|\/\s*\p{L}/u;

/** "المصدر: أسوشيتد برس", "صورة: أ.ف.ب" */
const announcement = /^\p{L}[\p{L}\s]{2,20}[:：]\s*(?=\p{L})/u;

function trimmed(line: string, start: number, end: number, captionEnd: number): FoundCredit {
  const text = line.slice(start, end);
  const lead = /^[\s©:：|/\-–—]*/u.exec(text)?.[0].length ?? 0;
  const trail = /[\s.。)\]）】]*$/u.exec(text)?.[0].length ?? 0;
  return {
    start: start + lead,
    end: Math.max(start + lead, end - trail),
    captionEnd: line.slice(0, captionEnd).trimEnd().length,
  };
}
