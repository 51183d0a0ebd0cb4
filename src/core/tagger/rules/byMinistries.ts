// Ministries in Arabic. The corpus that the model learned from marks none, though it marks other bodies of
// state; the word that heads their names leaves no doubt.

import { cliticReadings, reachOf } from '../../entities/arabicClitics';
import type { NameWord } from '../../entities/nameWord';
import type { EntitySuggestion } from '../suggestion';

const score = 0.85;
const head = 'وزاره';
const article = /^ال.{2}/;
/** What a field is of, and whose ministry it is: الاجتماعية, اللبنانية. */
const adjective = /^ال.{2,}(?:ي|يه)$/;
/** A second field. Anything else behind "and" may be another body: وزارة الدفاع والجيش. */
const secondFields: ReadonlySet<string> = new Set(
  `الصناعه التجاره السكان العمل العمال البحث التعليم الرياضه الشباب السياحه الاثار الاتصالات الري الموارد
   المياه الزراعه الطاقه المعادن المناجم الاعلام الثقافه الاوقاف الارشاد المغتربين المهجرين التنميه البيئه النقل
   المواصلات الاسكان التعمير التخطيط الماليه الاقتصاد الاستثمار التكنولوجيا الثروه التربيه الكهرباء الهجره البلديات
   المعلومات التموين الغاز النفط البلديه الشؤون الاشغال المراه الاسره الطفوله العلوم`.split(/\s+/),
);

/** The ministries that stretches of Arabic words name, with their fields and countries. */
export function byMinistries(
  text: string,
  stretches: readonly (readonly NameWord[])[],
  language: string,
): EntitySuggestion[] {
  if (language !== 'ar') return [];
  return stretches.flatMap((words) =>
    words.flatMap((word, at) => {
      const length = headStart(word);
      if (length === undefined) return [];
      const last = lastWord(text, words, at);
      if (last === at) return [];
      const start = word.start + reachOf(text.slice(word.start, word.end), length);
      const end = words[last]?.end ?? word.end;
      const name = text.slice(start, end);
      return [{ start, end, type: 'organization', score, by: 'head' as const, args: [], name }];
    }),
  );
}

/** How many letters stand before the head in its word; `undefined` where it is another word. */
function headStart({ folded }: NameWord): number | undefined {
  if (!folded.endsWith(head)) return undefined;
  if (folded === head) return 0;
  return cliticReadings(folded).find(
    ({ name, length }) => name === head && !article.test(folded.slice(length - 2)),
  )?.length;
}

/** The index of the last word of the name that begins at `at`; `at` itself where nothing of it follows. */
function lastWord(text: string, words: readonly NameWord[], at: number): number {
  let last = at;
  for (let next = at + 1; next < words.length; next++) {
    const [before, word] = [words[last], words[next]];
    if (!before || !word || text.slice(before.end, word.start) !== ' ') break;
    const isPart = last === at ? article.test(word.folded) : goesOn(word.folded);
    if (!isPart) break;
    last = next;
  }
  return last;
}

function goesOn(folded: string): boolean {
  return adjective.test(folded) || (folded.startsWith('و') && secondFields.has(folded.slice(1)));
}
