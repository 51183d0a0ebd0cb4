// Whether a text is a news article at all.

import { isBody } from './article';
import type { Label } from './labels';
import type { Line } from './line';

/** `confidence` is how sure `recognized` is, whichever it is. */
export function recognize(
  lines: readonly Line[],
  labels: readonly Label[],
): { readonly recognized: boolean; readonly confidence: number } {
  let prose = 0;
  let all = 0;
  let paragraphs = 0;
  lines.forEach((line, index) => {
    all += line.signs.length;
    const kind = labels[index]?.kind;
    if (!kind || !isBody(kind)) return;
    prose += line.signs.length;
    if (line.signs.ends === 'sentence') paragraphs++;
  });
  const share = all === 0 ? 0 : prose / all;
  const sure = Math.min(1, paragraphs / 3) * Math.min(1, share * 1.6);
  return { recognized: sure > 0.5, confidence: Math.max(sure, 1 - sure) };
}
