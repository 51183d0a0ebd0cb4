import type { DateTable } from '../dateTable';

/** Hungarian. */
export const hu: DateTable = {
  language: 'hu',
  months: [
    'január|jan',
    'február|feb|febr',
    'március|márc',
    'április|ápr',
    'május|máj',
    'június|jún',
    'július|júl',
    'augusztus|aug',
    'szeptember|szept|szep',
    'október|okt',
    'november|nov',
    'december|dec',
  ],
  weekdays: ['hétfő', 'kedd', 'szerda', 'csütörtök', 'péntek', 'szombat', 'vasárnap'],
  published: 'megjelent|közzétéve|publikálva|létrehozva|feltöltve|dátum',
  updated: 'frissítve|módosítva|utolsó frissítés|utoljára frissítve',
  author: 'szerző|írta',
};
