import type { Inflected } from './language';

/**
 * The forms of a verb that the table lists one by one, with bars between: `dit|disait|*dit`. A star marks
 * a participle, which is a cue only behind an auxiliary: "a dit".
 */
export function inflectListed(entry: string): readonly Inflected[] {
  return entry
    .split('|')
    .map((form) =>
      form.startsWith('*') ? { form: form.slice(1), tense: 'participle' } : { form, tense: 'past' },
    );
}
