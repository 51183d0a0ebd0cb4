import type { Annotations } from '../../../src/core/annotations/annotations';
import { forms } from '../../../src/core/sidecar/forms';

/** The same annotations with their lists in the order of the file. */
export function inFileOrder(annotations: Annotations): Annotations {
  return {
    article: annotations.article,
    sections: Array.from(annotations.sections).sort(forms.sections.compare),
    entities: Array.from(annotations.entities).sort(forms.entities.compare),
    mentions: Array.from(annotations.mentions).sort(forms.mentions.compare),
    quotations: Array.from(annotations.quotations).sort(forms.quotations.compare),
    rejected: Array.from(annotations.rejected).sort(forms.rejected.compare),
  };
}
