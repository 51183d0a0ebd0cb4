import assert from 'node:assert/strict';
import { findDateline } from '../../../src/core/article/dateline';

/** What is read off a line: place | agency | day, and the rest of the line. */
function read(line: string, language = 'en', named: readonly string[] = []): string {
  const found = findDateline(line, language, (name) => named.includes(name));
  if (!found) return 'none';
  const { value, date, start, end } = found;
  return [value.place ?? '', value.agency ?? '', date?.value ?? '', line.slice(start, end)].join(
    ' | ',
  );
}

suite('datelines', () => {
  const told: readonly (readonly [line: string, said: string, language?: string])[] = [
    ['LORNE (Reuters) - Workers voted', 'LORNE | Reuters |  | LORNE (Reuters'],
    ['LORNE, March 4 (Reuters) - Workers voted', 'LORNE | Reuters |  | LORNE, March 4 (Reuters'],
    ['LORNE, March 4, 2021 — Workers voted', 'LORNE |  | 2021-03-04 | LORNE, March 4, 2021'],
    ['LORNE, N.Y. (AP) — Workers voted', 'LORNE, N.Y. | AP |  | LORNE, N.Y. (AP'],
    [
      'LORNE/THE HAGUE, Aug. 20 (Yonhap) -- Workers',
      'LORNE/THE HAGUE | Yonhap |  | LORNE/THE HAGUE, Aug. 20 (Yonhap',
    ],
    [
      'LORNE, Hawaii (HarbourNow) - Workers voted',
      'LORNE, Hawaii | HarbourNow |  | LORNE, Hawaii (HarbourNow',
    ],
    ['(LORNE, March 4, 2021) Workers voted', 'LORNE |  | 2021-03-04 | LORNE, March 4, 2021'],
    ['(Reuters) — Workers voted', ' | Reuters |  | Reuters'],
    [
      'Lorne, 4 mars 2021 (AFP) – Les ouvriers',
      'Lorne | AFP | 2021-03-04 | Lorne, 4 mars 2021 (AFP',
      'fr',
    ],
    [
      'LORNE, 4 Mar. (EUROPA PRESS) - Los obreros',
      'LORNE | EUROPA PRESS |  | LORNE, 4 Mar. (EUROPA PRESS',
      'es',
    ],
    ['Lorne, 4 mar (EFE).- Los obreros', 'Lorne | EFE |  | Lorne, 4 mar (EFE', 'es'],
    ['Lorne (dpa) - Die Arbeiter', 'Lorne | dpa |  | Lorne (dpa', 'de'],
    ['ЛОРН, 4 марта. /ТАСС/. Рабочие порта', 'ЛОРН | ТАСС |  | ЛОРН, 4 марта. /ТАСС', 'ru'],
    [
      'ЛОРН, 4 мар - РИА Новости. Рабочие',
      'ЛОРН | РИА Новости |  | ЛОРН, 4 мар - РИА Новости',
      'ru',
    ],
    [
      'Лорнск. 4 марта. INTERFAX.RU - Рабочие',
      'Лорнск | INTERFAX.RU |  | Лорнск. 4 марта. INTERFAX.RU',
      'ru',
    ],
    ['لورن (رويترز) - صوت عمال الميناء', 'لورن | رويترز |  | لورن (رويترز', 'ar'],
    ['لورن - رويترز - صوت عمال الميناء', 'لورن | رويترز |  | لورن - رويترز', 'ar'],
    ['لورن في 4 آذار / وام / صوت عمال', 'لورن | وام |  | لورن في 4 آذار / وام', 'ar'],
    ['لورن - 4 - 3 (كونا) -- صوت عمال', 'لورن | كونا |  | لورن - 4 - 3 (كونا', 'ar'],
    ['لورن-سانا صوت عمال الميناء', 'لورن | سانا |  | لورن-سانا', 'ar'],
    ['لورن-سانا', 'لورن | سانا |  | لورن-سانا', 'ar'],
    ['لورن، 4 آذار/مارس 2021 - صوت عمال', 'لورن |  | 2021-03-04 | لورن، 4 آذار/مارس 2021', 'ar'],
    ['لورن - «صوت الميناء»: صوت عمال الميناء', 'لورن | صوت الميناء |  | لورن - «صوت الميناء', 'ar'],
    ['لورن 4-3-2021 وفا- صوت عمال الميناء', 'لورن | وفا | 2021-03-04 | لورن 4-3-2021 وفا', 'ar'],
    ['新华社洛恩4月24日电 港口工人', '洛恩 | 新华社 |  | 新华社洛恩4月24日电', 'zh'],
    ['本报洛恩4月24日讯 港口工人', '洛恩 |  |  | 本报洛恩4月24日讯', 'zh'],
  ];
  for (const [line, said, language] of told) {
    test(`of “${line}”`, () => {
      assert.equal(read(line, language), said);
    });
  }

  const prose = [
    'Angela Merkel (CDU) – so heißt es – will nicht mehr.',
    'DÉCRYPTAGE - Après le vote des ouvriers du port',
    'WATCH | Palestinians react to the vote',
    'MALCOLM Fraser — an effective prime minister — died',
    'A THIRD case of the plague has been reported – in China',
    'The vote – on March 4, 2021 – came late.',
    'Workers (all of them) voted - and went home.',
    'قال المدير - وهو من لورن - إن العمال',
    '— Моя любимая кухня – итальянская.',
    'A man of 50—and—his—wife—and—her—dog—and—all—went home',
  ];
  for (const line of prose) {
    test(`are not read into “${line}”`, () => {
      assert.equal(read(line), 'none');
    });
  }

  test('of a bare place are read where the article names it again', () => {
    assert.equal(read('LORNE — Workers voted', 'en', ['LORNE']), 'LORNE |  |  | LORNE');
    assert.equal(read('LORNE — Workers voted'), 'none');
  });
});
