import type { Inflected } from './language';

/**
 * The third-person forms of an Arabic verb given as past and present, `قال~يقول`: masculine and feminine,
 * singular, dual and plural. News quotes others, so the first and second persons are left out.
 */
export function inflectArabic(entry: string): readonly Inflected[] {
  const [past = '', present = ''] = entry.split('~');
  const pastStem = past.replace(/[ىا]$/, '');
  const presentStem = present.replace(/[ىيو]$/, '');
  const feminine = present.replace(/^ي/, 'ت');
  return [
    ...[past, `${pastStem}ت`, `${pastStem}وا`, `${past}ا`, `${pastStem}تا`].map(
      (form) => ({ form, tense: 'past' }) as const,
    ),
    ...[present, feminine, `${presentStem}ون`, `${presentStem}ان`, `${feminine}ان`].map(
      (form) => ({ form, tense: 'present' }) as const,
    ),
  ];
}
