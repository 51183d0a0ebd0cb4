// Whether a text is a news article at all: a logistic regression over signs of the whole text.

import { recognitionWeights } from './weights';
import { countText, textSigns, type TextReading } from './textSigns';
import type { ReadingWeights } from '../stretch/readings';

/** A text without a body of this many words has nothing to show, whatever else it has. */
const leastWords = 15;

/** Only news opens with "PARIS (AFP) —". */
const byAgency = 0.9;

/** `confidence` is how sure `recognized` is, whichever it is. */
export function recognize(
  reading: TextReading,
  weights: ReadingWeights = recognitionWeights,
): { readonly recognized: boolean; readonly confidence: number } {
  const counts = countText(reading);
  let odds = weights.bias;
  for (const sign of textSigns) odds += weights.signs[sign.id]?.[sign.of(counts, 0)] ?? 0;
  const likely = Math.max(1 / (1 + Math.exp(-odds)), counts.agency ? byAgency : 0);
  const probability = counts.words < leastWords ? 0 : likely;
  return { recognized: probability > 0.5, confidence: Math.max(probability, 1 - probability) };
}
