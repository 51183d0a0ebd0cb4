// Whether a text is a news article at all.

import { isBody } from './article';
import type { Label } from './labels';
import type { Line } from './line';

// Headings, code fences, rules, badges and links of Markdown: READMEs and changelogs read as prose, and
// scraped pages have none of these.
const markup = /^(?:#{1,6} \S|```|~~~|[-=*_]{3,}\s*$|\[!\[)|\]\((?:https?:|#|\.)/;
/** One such line may stand in an article by chance. */
const mostMarkup = 1;

/** `confidence` is how sure `recognized` is, whichever it is. */
export function recognize(
  lines: readonly Line[],
  labels: readonly Label[],
): { readonly recognized: boolean; readonly confidence: number } {
  let prose = 0;
  let all = 0;
  let paragraphs = 0;
  let marked = 0;
  lines.forEach((line, index) => {
    all += line.signs.length;
    if (markup.test(line.text)) marked++;
    const kind = labels[index]?.kind;
    if (!kind || !isBody(kind)) return;
    prose += line.signs.length;
    if (line.signs.ends === 'sentence') paragraphs++;
  });
  if (marked > mostMarkup) return { recognized: false, confidence: 0.9 };
  const share = all === 0 ? 0 : prose / all;
  const sure = Math.min(1, paragraphs / 3) * Math.min(1, share * 1.6);
  return { recognized: sure > 0.5, confidence: Math.max(sure, 1 - sure) };
}
