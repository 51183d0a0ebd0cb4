import type { DateTable } from '../dateTable';

/** Slovak. */
export const sk: DateTable = {
  language: 'sk',
  months: [
    'januára|január|jan',
    'februára|február|feb',
    'marca|marec|mar',
    'apríla|apríl|apr',
    'mája|máj',
    'júna|jún',
    'júla|júl',
    'augusta|august|aug',
    'septembra|september|sep',
    'októbra|október|okt',
    'novembra|november|nov',
    'decembra|december|dec',
  ],
  weekdays: [
    'pondelok|po',
    'utorok|ut',
    'streda|stredu|st',
    'štvrtok|št',
    'piatok|pi',
    'sobota|sobotu|so',
    'nedeľa|nedeľu|ne',
  ],
  order: 'day-first',
  at: 'o|v',
  hour: 'hod|h',
  yearCues: 'rok|roku',
  published: 'publikované|zverejnené|vydané|dátum|pridané',
  updated: 'aktualizované|aktualizácia|posledná aktualizácia|upravené',
  author: 'autor|od',
};
