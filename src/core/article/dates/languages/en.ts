import type { DateTable } from '../dateTable';

/** English. No order: the United States put the month first, most others the day. */
export const en: DateTable = {
  language: 'en',
  months: [
    'January|Jan',
    'February|Feb',
    'March|Mar',
    'April|Apr',
    'May',
    'June|Jun',
    'July|Jul',
    'August|Aug',
    'September|Sep|Sept',
    'October|Oct',
    'November|Nov',
    'December|Dec',
  ],
  weekdays: [
    'Monday|Mon',
    'Tuesday|Tue|Tues',
    'Wednesday|Wed|Weds',
    'Thursday|Thu|Thur|Thurs',
    'Friday|Fri',
    'Saturday|Sat',
    'Sunday|Sun',
  ],
  capitals: true,
  between: 'of|the|day of',
  ordinal: 'st|nd|rd|th',
  at: 'at|on',
  hour: 'hrs|hours|h',
  am: 'a.m.',
  pm: 'p.m.',
  zones: 'ET|CT|MT|PT|CST|IST|AST',
  era: 'AD|CE',
  yearCues: 'in|since|of|until|by|from|year',
  published:
    'published|published on|published at|first published|posted|posted on|posted at|date|publication date|released|release date|created|uploaded|issued',
  updated:
    'update|updated|updated on|updated at|last updated|last update|last updated on|modified|last modified|edited|revised|last reviewed|reviewed',
  author:
    'by|story by|written by|author|words by|reported by|posted by|published by|reporter|staff|correspondent',
  relative: {
    yesterday: 'yesterday',
    today: 'today|tonight',
    tomorrow: 'tomorrow',
    dayBeforeYesterday: 'day before yesterday',
    dayAfterTomorrow: 'day after tomorrow',
    week: 'week',
    month: 'month',
    year: 'year',
    last: 'last|past|previous',
    this: 'this',
    next: 'next|coming',
    future:
      'will|shall|is to|are to|(?:is|are) (?:expected|due|set|scheduled|likely|planned|slated) to|(?:is|are) (?:due|scheduled|planned|slated)|plans? to',
    reported: 'said|says|told|announced|reported|confirmed|was|were|had|did|has|have',
    names:
      'Ash Wednesday|Black Friday|Cyber Monday|Good Friday|Palm Sunday|Super Tuesday|Sunday Express|Sunday Mirror|Sunday Telegraph|Sunday Times',
  },
};
