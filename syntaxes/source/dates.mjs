// Dates in eight languages. The name of a month is no date by itself (May, March and مارس are other
// words too): it takes a day or a year beside it, or its twin ("حزيران/يونيو"). The languages share one
// rule, so that every line is searched once and not eight times.

import { alternatives, anyOf, blank, digit, whole } from './expressions.mjs';

/** English names keep their capital, or "10 may stay" would be a day in spring. */
const englishMonths = anyOf(
  'January|February|March|April|May|June|July|August|September|October|November|December',
  'JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER',
  '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?',
);

const otherMonths = {
  fr: 'janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre',
  es: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre',
  de: 'j[aä]n(?:uar|ner)|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember',
  ru: [
    'январ[ьяе]|феврал[ьяе]|март[ае]?|апрел[ьяе]|ма[йяе]|июн[ьяе]|июл[ьяе]|август[ае]?',
    'сентябр[ьяе]|октябр[ьяе]|ноябр[ьяе]|декабр[ьяе]',
  ],
  // Egypt and the Gulf; the Levant and Iraq; the Maghreb; the Islamic calendar.
  ar: [
    'يناير|فبراير|مارس|[أا]بريل|مايو|يونيو|يوليو|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر',
    'شباط|[آأا]ذار|نيسان|[أا]يار|حزيران|تموز|[آأا]ب|[أا]يلول',
    'تشرين\\s(?:ال)?(?:[أا]ول|ثاني)|كانون\\s(?:ال)?(?:[أا]ول|ثاني)',
    'جانفي|فيفري|[أا]فريل|ماي|جوان|جويلية|[أا]وت|غشت|شتنبر|نونبر|دجنبر',
    'محرم|صفر|ربيع\\s(?:ال)?(?:[أا]ول|ثاني|[آا]خر)|جمادى\\s(?:ال)?(?:[أا]ولى|ثانية|[آا]خرة)|رجب|شعبان|رمضان|شوال|ذو\\s(?:القعدة|الحجة)',
  ],
  // The solar calendar; the Gregorian one by its French names.
  fa: [
    'فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|[آا]بان|[آا]ذر|دی|بهمن|اسفند',
    'ژانویه|فوریه|مارس|[آا]وریل|مه|ژوئن|ژوئیه|اوت|[آا]گوست|سپتامبر|اکتبر|نوامبر|دسامبر',
  ],
};

const weekdays = {
  en: [
    '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY',
    '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\.?',
  ],
  fr: '[Ll]undi|[Mm](?:ar|ercre)di|[Jj]eudi|[Vv]endredi|[Ss]amedi|[Dd]imanche',
  es: '[Ll]unes|[Mm]artes|[Mm]i[ée]rcoles|[Jj]ueves|[Vv]iernes|[Ss][áa]bado|[Dd]omingo',
  de: '(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend',
  ru: '[Пп]онедельник|[Вв]торник|[Сс]ред[ау]|[Чч]етверг|[Пп]ятниц[ау]|[Сс]уббот[ау]|[Вв]оскресенье',
  ar: 'السبت|ال[أا]حد|ال[إا]ثنين|الثلاثاء|ال[أا]ربعاء|الخميس|الجمعة',
  fa: 'شنبه|یک[\\s\u200C]?شنبه|دو[\\s\u200C]?شنبه|سه[\\s\u200C]?شنبه|چهار[\\s\u200C]?شنبه|پنج[\\s\u200C]?شنبه|جمعه',
};

/** What may follow the day ("3rd", "1er", "8."), and what may stand before month and year. */
const englishOrdinal = '(?:st|nd|rd|th)?';
const ordinal = '(?:st|nd|rd|th|er|º|\\.)?';
const gap = `${blank}+(?:(?:of|del?|من|ماه)${blank}+)?`;

const day = `${digit}{1,2}`;
const year = `${digit}{4}`;
const weekdayName = alternatives(Object.values(weekdays).flat());
const oneMonth = anyOf(englishMonths, `(?i:${alternatives(Object.values(otherMonths).flat())})`);
const twin = `${blank}?/${blank}?${oneMonth}`;
const ofYear = `(?:,?${gap}${year})?`;

const dayMonth = `${day}${ordinal}${gap}${oneMonth}(?:${twin})?${ofYear}`;
// "May 2,000 people" holds no second of May.
const monthDay = `${englishMonths}${blank}+${day}${englishOrdinal}(?![,.]?${digit})${ofYear}`;

const clock = `${digit}{2}:${digit}{2}(?::${digit}{2}(?:\\.${digit}{1,6})?)?`;
const zone = `(?:Z|[+-]${digit}{2}:?${digit}{2})`;
const numeric = anyOf(
  `${year}[-/.]${day}[-/.]${day}(?:T${clock}${zone}?)?`,
  `${day}[-/.]${day}[-/.]${year}`,
);

// 六十年 are sixty years: a year has four figures, or a month after it.
const numeral = `(?:${digit}{1,2}|[一二三四五六七八九十]{1,3})`;
const chineseYear = anyOf(`${digit}{4}`, '[〇零一二三四五六七八九]{4}');
const chinese = anyOf(
  `${chineseYear}年(?:${numeral}月(?:${numeral}[日号])?)?`,
  `${numeral}年${numeral}月(?:${numeral}[日号])?`,
  `${numeral}月${numeral}[日号]`,
);

/** A date, anywhere in a line. */
export const date = anyOf(
  whole(
    anyOf(
      `(?=${digit})${anyOf(numeric, dayMonth)}`,
      `${weekdayName}[,،]?${blank}+${anyOf(dayMonth, monthDay)}`,
      monthDay,
      `${oneMonth}${anyOf(`${twin}${ofYear}`, `,?${gap}${year}`)}`,
    ),
  ),
  `(?<!\\p{N})${chinese}`,
);

/** A time of day: 09:00, 9:30 a.m., 09:33 ص. */
export const timeOfDay = whole(
  `${digit}{1,2}:${digit}{2}(?::${digit}{2})?(?:${blank}?(?:[aApP]\\.?[mM]\\.?|[صم]))?`,
);

/** The name of a weekday, as date lines begin with it. */
export const weekday = whole(weekdayName);
