/** Words a minute in silent reading: Brysbaert 2019; for Arabic Trauzettel-Klosinski and Dietz 2012. */
const wordsAMinute = { ar: 138, others: 238 };

/** How long an adult reads at so many words, in minutes. `language` is a BCP 47 language subtag. */
export function readingMinutes(words: number, language: string): number {
  return words / (language === 'ar' ? wordsAMinute.ar : wordsAMinute.others);
}
