// The grammar of a news article. A TextMate grammar sees one line at a time and cannot look ahead, so
// it colours what one line proves by itself; what only the whole text proves (a repeated headline, the
// caption above its credit) is left to the semantic tokens of the analysis.

import { date, timeOfDay, weekday } from './dates.mjs';
import { anyOf, anyPhrase, blank, words } from './expressions.mjs';
import * as phrases from './phrases.mjs';
import { quotations } from './quotations.mjs';

const start = `^${blank}*`;
const end = `${blank}*$`;
const include = (...names) => names.map((name) => ({ include: `#${name}` }));

const agency = anyOf(phrases.agencies.map(words), phrases.agenciesInArabicScript.map(words));
const name = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,40}";
const names = `${name}(?:${blank}${name}){0,4}`;

/** Han and kana are written without spaces, so that length has to stand for the number of words. */
const ideograph = '[\\p{Han}\\p{Hiragana}\\p{Katakana}]';

/**
 * A line of running text: long, and ended as a sentence is. With it the front matter is over. A very
 * long line is running text however it ends.
 */
const runningText = anyOf(
  `${start}.{80,}[.!?…。؟۔]["”“»’‘')\\]]{0,3}${end}`,
  `${start}(?=.{0,20}${ideograph}).{20,}[。！？][”」』]?${end}`,
  `${start}.{240}`,
);

/**
 * A line that reads as a headline: at least five words (ten ideographs), and no menu, date, byline or
 * label at its beginning. A full stop or bracket at the end, or a sentence that ends within, is a
 * caption's. The name of the site may follow after a bar.
 */
const headline = [
  start,
  `(?!${anyPhrase(phrases.frontLabels)}(?:${blank}|[:：])|${weekday}|${date}|${timeOfDay})`,
  `((?!.{0,200}(?:[.。)\\]]${end}|[\\p{L}\\p{M}]{4}\\.${blank}))`,
  anyOf(
    `(?:[^\\s|]{1,60}${blank}+){4,29}?[^\\s|]{1,60}`,
    `(?=.{0,5}${ideograph})[^|。\\n]{10,60}?`,
  ),
  `)(?=${end}|${blank}+\\|)(?:${blank}+(\\|.*))?$`,
].join('');

const furniture = anyOf(
  `${anyPhrase(phrases.menuLines)}${blank}*[:：.…!»›>|]{0,3}`,
  `${anyPhrase(phrases.invitations)}.{0,80}`,
  `.{0,300}${anyPhrase(phrases.notices)}.*`,
  `(?:Copyright|©|\\(c\\))${blank}*(?:©${blank}*)?\\d{4}.{0,120}`,
);

export const grammar = {
  name: 'News Article',
  scopeName: 'text.news-article',
  patterns: include('front-matter', 'line', 'inline'),
  repository: {
    'front-matter': {
      comment: 'From the first line of the file to the first line of running text.',
      begin: `\\A(?!${runningText})`,
      while: `^(?!${runningText})`,
      patterns: [
        ...include('menu', 'line'),
        {
          comment: 'The first headline; after it the front matter goes on without another.',
          begin: headline,
          beginCaptures: {
            1: { name: 'markup.heading.headline', patterns: include('inline') },
            2: { name: 'entity.name.type.outlet' },
          },
          while: `^(?!${runningText})`,
          patterns: include('menu', 'line', 'inline'),
        },
        ...include('masthead', 'inline'),
      ],
    },
    line: {
      comment: 'What a whole line gives away by its words.',
      patterns: include('end-mark', 'related', 'furniture', 'number', 'syndication', 'credit-line'),
    },
    menu: {
      comment: 'Only before the running text: below it, a bullet may be a point of the article.',
      name: 'comment.line.furniture',
      match: `${start}[•·▪◦‣●○■▶►]${blank}*[^.。؟]{1,60}$`,
    },
    masthead: {
      comment: 'A page title of which no part is as long as a headline.',
      match: `${start}([^|\\n]{1,60}${blank}\\|${blank}[^\\n]{1,80})$`,
      captures: { 1: { name: 'entity.name.type.outlet' } },
    },
    'end-mark': {
      name: 'comment.line.end-mark',
      match: `(?i)${start}${anyPhrase(phrases.endMarks)}[\\s./!#*\\p{N}]{0,20}$`,
    },
    related: {
      name: 'comment.line.related',
      match: `(?i)${start}${anyPhrase(phrases.related)}(?![\\p{L}\\p{M}]).{0,200}$`,
    },
    furniture: {
      name: 'comment.line.furniture',
      match: `(?i)${start}${furniture}${end}`,
    },
    number: {
      comment: 'The number of a picture or message.',
      match: `${start}(${anyPhrase(phrases.numberLabels)})${blank}*[:：#]${blank}*([\\p{L}\\p{N}_/.-]{1,60})${end}`,
      captures: {
        1: { name: 'keyword.other.media-id' },
        2: { name: 'constant.numeric.media-id' },
      },
    },
    syndication: {
      name: 'markup.italic.syndication',
      match: `(?i)${start}(?=.{0,100}${anyPhrase(phrases.syndication)}).{1,250}$`,
    },
    'credit-line': {
      patterns: [
        {
          name: 'markup.italic.credit',
          match: `(?i)${start}${anyPhrase(phrases.creditLabels)}${blank}{0,3}[:：/].{1,160}$`,
        },
        {
          name: 'markup.italic.credit',
          match: `${start}(?:(?:Photos?|Pictures?|Images?|Illustrations?) (?:by|courtesy of)|تصوير|عدسة)${blank}[^.。]{1,60}$`,
        },
      ],
    },
    inline: { patterns: include('credit', 'quotation', 'reference', 'date') },
    credit: {
      patterns: [
        {
          comment: '(© Jane Doe/AP Images), (Photo: Jane Doe), [Jane Doe/Reuters], （李某摄）',
          name: 'markup.italic.credit',
          match: anyOf(
            `\\((?i:©|\\(c\\)|(?:AP|AFP|EPA|Reuters)${blank}(?:Photo|Images)|${anyPhrase(phrases.creditLabels)}(?:${blank}{0,3}[:：/]|${blank}by))[^()\\n]{0,120}\\)`,
            `[(\\[]${names}${blank}?[/|]${blank}?(?i:${agency})[^()\\[\\]\\n]{0,60}[)\\]]`,
            `[（(][^（()）\\n]{1,40}摄[)）]`,
          ),
        },
        {
          comment: 'JANE DOE / AFP/GETTY IMAGES at the end of a caption, or alone.',
          name: 'markup.italic.credit',
          match: `(?:^${blank}*|(?<=[.!?؟…"”»)]${blank}))${names}${blank}?[/|]${blank}?(?i:${agency})(?:${blank}?(?:/|via)${blank}?[\\p{L} ]{1,30}){0,3}\\.?${end}`,
        },
        {
          comment: 'An agency as the source of the text: PORT VELL (Reuters) –',
          match: `\\((${agency})\\)(?=${blank}*(?:[-–—―:]|$))`,
          captures: { 1: { name: 'markup.italic.syndication' } },
        },
      ],
    },
    quotation: { patterns: quotations },
    reference: {
      patterns: [
        {
          name: 'markup.underline.link.url',
          match: '(?:https?://|\\bwww\\.)[^\\s<>"“”«»]{0,2000}[^\\s<>"“”«».,;:!?…)\\]’،؛؟]',
        },
        {
          name: 'markup.underline.link.email',
          match: '(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}',
        },
        { name: 'entity.name.tag.handle', match: '(?<![\\w.+/@-])@\\w{1,50}' },
      ],
    },
    date: {
      patterns: [
        { name: 'constant.numeric.date', match: date },
        { name: 'constant.numeric.time', match: timeOfDay },
      ],
    },
  },
};
