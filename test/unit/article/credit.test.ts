import assert from 'node:assert/strict';
import { findCredit } from '../../../src/core/article/credit';
import { phraseWords } from '../../../src/core/article/phraseWords';

/** The line with its caption and its credit in brackets: `caption [credit]`. */
function marked(line: string): string | undefined {
  const found = findCredit(line, phraseWords(line));
  if (!found) return undefined;
  return `${line.slice(0, found.captionEnd)} [${line.slice(found.start, found.end)}]`.trim();
}

suite('credit of a picture', () => {
  const credits: readonly (readonly [string, string])[] = [
    [
      'Ann Lee speaks in Cairo on Friday. JOHN DOE / AFP/GETTY IMAGES',
      'Ann Lee speaks in Cairo on Friday. [JOHN DOE / AFP/GETTY IMAGES]',
    ],
    ['A bridge in Basra (© John Doe/AP Images)', 'A bridge in Basra [John Doe/AP Images]'],
    ['(© John Doe/AP Images)', '[John Doe/AP Images]'],
    ['Photo by John Doe/Reuters', '[John Doe/Reuters]'],
    ['The harbour at dawn. Photo: John Doe', 'The harbour at dawn. [John Doe]'],
    ['The harbour at dawn. (Photo: John Doe/AFP)', 'The harbour at dawn. [John Doe/AFP]'],
    ['جسر في البصرة (رويترز)', 'جسر في البصرة [رويترز]'],
    [
      'El ministro saluda en Madrid. EFE/ Juan Pérez',
      'El ministro saluda en Madrid. [EFE/ Juan Pérez]',
    ],
    ['IMAGO/ZUMA Press', '[IMAGO/ZUMA Press]'],
    ['(State Dept./J.R. Doe)', '[State Dept./J.R. Doe]'],
    [
      'الوزير يلتقي نظيره في 27 كانون الأول. (State Dept./J.R. Doe)',
      'الوزير يلتقي نظيره في 27 كانون الأول. [State Dept./J.R. Doe]',
    ],
    [
      'الميناء عند الفجر صورة من: John Doe/AP/picture alliance',
      'الميناء عند الفجر [John Doe/AP/picture alliance]',
    ],
    ['المصدر: أسوشيتد برس', '[أسوشيتد برس]'],
  ];
  for (const [line, expected] of credits) {
    test(line, () => {
      assert.equal(marked(line), expected);
    });
  }

  const none: readonly string[] = [
    'The ministry told Reuters on Friday that talks would go on.',
    'He said the image of the country had suffered.',
    'PARIS is not an agency',
    'So sagte es die Fraktion der Union (CDU/CSU)',
    'Die Fraktion gab es am Montag bekannt (Grüne/Freie Wähler).',
    'KUNA : first planes land in the capital - Politics - 24/01/2025',
    'Follow AP’s coverage of migration at https://apnews.example/hub/migration',
    'The talks (which began on Friday) go on.',
    'وقال لوكالة رويترز إن المحادثات مستمرة.',
  ];
  for (const line of none) {
    test(`none: ${line}`, () => {
      assert.equal(marked(line), undefined);
    });
  }
});
