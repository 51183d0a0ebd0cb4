// Edits after which a person would know every tag again.

import type { Span } from '../../../src/core/text/span';
import type { Chance } from './chance';
import { linesOf, spansOf } from './tags';
import type { TracedText } from './tracedText';

export type Edit = (text: TracedText, chance: Chance) => TracedText;

const furniture = [
  'Advertisement',
  'Share this article',
  'Follow us on Facebook | Twitter | Telegram',
  'Read more: our live coverage of the day',
  'Sign up for our newsletter and never miss a story',
  'Home   World   Politics   Business   Sport',
  'Copyright © All rights reserved',
  'شارك المقال',
  'اقرأ أيضا: آخر الأخبار',
  'Lire aussi : notre direct',
  'We use cookies to give you the best experience. By continuing you agree to our use of cookies, as set out in our policy.',
];

/** Single letters of words dropped, doubled or exchanged, as a corrector mends them. */
const typos: Edit = (text, chance) => {
  let now = text;
  for (let n = 2 + chance.below(8); n > 0; n--) {
    const word = chance.pick(spansOf(now.text, /[\p{L}\p{M}]{4,}/gu));
    if (!word) return now;
    const at = word.start + 1 + chance.below(word.end - word.start - 2);
    const [a = '', b = ''] = now.text.slice(at, at + 2);
    const mended = chance.pick([a, a + b + b, ...(a === b ? [] : [b + a])]) ?? a;
    now = now.replace({ start: at, end: at + 2 }, mended);
  }
  return now;
};

const straightQuotes: Edit = (text) =>
  text.restyle(/[“”«»]/g, () => '"').restyle(/[‘’]/g, () => "'");

const curlyQuotes: Edit = (text) =>
  text
    .restyle(/"/g, () => '”')
    .restyle(/'/g, () => '’')
    .restyle(/”(?=\p{L})/gu, () => '“');

const typography: Edit = (text, chance) => {
  const nbsp = chance.is(0.5)
    ? text.restyle(/(?<=[\p{L}\p{N}]) (?=[\p{L}\p{N}])/gu, (blank) =>
        chance.is(0.2) ? '\u00A0' : blank,
      )
    : text;
  return nbsp.restyle(/[–—]/g, () => '-').restyle(/…/g, () => '...');
};

/** Tatweel and harakat in Arabic words, direction marks around words of either script. */
const arabicMarks: Edit = (text, chance) =>
  text
    .restyle(/(?<=[\u0628-\u064A])[\u0628-\u064A](?=[\u0628-\u064A])/g, (letter) =>
      chance.is(0.05) ? `${letter}\u0640` : chance.is(0.05) ? `${letter}\u064E` : letter,
    )
    .restyle(/(?<= )[A-Za-z]+(?= )/g, (word) => (chance.is(0.05) ? `\u200E${word}\u200F` : word));

const moveParagraph: Edit = (text, chance) => {
  const lines = linesOf(text.text).filter(({ start, end }) => end - start > 80);
  // Where two lines that hardly differ change places nobody can tell which is which.
  const isOnly = (words: string): boolean =>
    text.text.indexOf(words) === text.text.lastIndexOf(words);
  const only = lines.filter(({ start, end }) => {
    const words = text.text.slice(start, end).trim();
    return isOnly(words.slice(0, 40)) && isOnly(words.slice(-40));
  });
  const line = chance.pick(only);
  const target = chance.pick(lines.filter((other) => other !== line));
  return line && target && text.text.endsWith('\n', line.end)
    ? text.move(line, target.start)
    : text;
};

const hardWrap: Edit = (text, chance) => {
  const width = 60 + chance.below(40);
  let column = 0;
  return text.restyle(/\n|[ ](?=\S)|[^ \n]+/g, (piece) => {
    if (piece === '\n') column = 0;
    else if (piece === ' ' && column > width) {
      column = 0;
      return '\n';
    } else column += piece.length;
    return piece;
  });
};

const joinLines: Edit = (text) => text.restyle(/(?<=\S)\n(?=[^\n])/g, () => ' ');
const blankLines: Edit = (text) => text.restyle(/\n+/g, () => '\n\n');
const noBlankLines: Edit = (text) => text.restyle(/\n\n+/g, () => '\n');
const indent: Edit = (text) => text.restyle(/\n(?=\S)/g, () => '\n    ');

const addFurniture: Edit = (text, chance) => {
  let now = text;
  for (let n = 1 + chance.below(5); n > 0; n--) {
    const at = chance.is(0.3)
      ? 0
      : chance.is(0.2)
        ? now.text.length
        : (chance.pick(linesOf(now.text))?.start ?? 0);
    const isEnd = at === now.text.length && !now.text.endsWith('\n');
    const line = chance.pick(furniture) ?? '';
    now = now.insert(at, isEnd ? `\n${line}` : `${line}\n`);
  }
  return now;
};

const addHeader: Edit = (text, chance) =>
  text.insert(0, chance.sample(furniture, 3 + chance.below(6)).join('\n') + '\n\n');

const removeFurniture: Edit = (text, chance) => {
  const short = linesOf(text.text).filter(({ start, end }) => end - start < 50);
  return chance
    .sample(short, 1 + chance.below(3))
    .sort((a: Span, b: Span) => b.start - a.start)
    .reduce((now, line) => now.delete(line), text);
};

const copyEdit: Edit = (text, chance) => {
  let now = text;
  for (let n = 1 + chance.below(5); n > 0; n--) {
    const word = chance.pick(spansOf(now.text, /(?<= )\p{Ll}{2,5}(?= )/gu));
    if (!word) return now;
    now = chance.is(0.5)
      ? now.replace(word, chance.pick(['that', 'also', 'its', 'new']) ?? '')
      : now.insert(word.start, 'newly ');
  }
  return now;
};

export const benignEdits: Readonly<Record<string, Edit>> = {
  typos,
  straightQuotes,
  curlyQuotes,
  typography,
  arabicMarks,
  moveParagraph,
  hardWrap,
  joinLines,
  blankLines,
  noBlankLines,
  indent,
  addFurniture,
  addHeader,
  removeFurniture,
  copyEdit,
};
