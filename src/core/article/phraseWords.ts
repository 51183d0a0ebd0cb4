// Han, Kana and Thai have no spaces: there every character is a word, for phrases are looked for in
// their tables character by character.
const phraseWord =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}])+/gu;
/** Arabic vowel marks and tatweel, and the joiners of Persian. */
const unwritten = /[\u064B-\u065F\u0670\u0640]/g;
const alef = /[أإآٱ]/g;

const arabicScript = /[\u0600-\u06FF]/;

function foldLetters(line: string): string {
  const lower = line.toLowerCase();
  if (!arabicScript.test(lower)) return lower;
  return lower
    .replace(unwritten, '')
    .replace(alef, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ی', 'ي')
    .replaceAll('ک', 'ك')
    .replaceAll('ة', 'ه');
}

/** The words of a line as phrases are compared: lower case, without marks, Arabic letters folded. */
export function phraseWords(line: string): readonly string[] {
  return foldLetters(line).match(phraseWord) ?? [];
}
