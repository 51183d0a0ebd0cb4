const arabicScript = /[\u0600-\u06FF]/;
/** Vowel marks, superscript alef and tatweel: spelling that varies from writer to writer. */
const unwritten = /[\u064B-\u065F\u0670\u0640]/g;

/** The word as it is looked up: lower case, straight apostrophe, Arabic without vowel marks and hamza seats. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'");
  if (!arabicScript.test(lower)) return lower;
  return lower
    .replace(unwritten, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replaceAll('ک', 'ك')
    .replaceAll('ة', 'ه');
}
