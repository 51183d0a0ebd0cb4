// Tatweel, vowel marks, accents, and the marks and controls of direction.
const marks =
  /[\u0300-\u036F]|\u0640|[\u064B-\u065F]|\u0670|[\u200E\u200F]|[\u202A-\u202E]|[\u2066-\u2069]/g;

/**
 * Spellings that readers take for the same: case, accents, vowel marks, tatweel, hamza seats, forms of
 * letters and digits, white space.
 */
export function foldName(name: string): string {
  // Most words of most texts.
  if (isPlain(name)) return name.toLowerCase();
  return name
    .normalize('NFKD')
    .replace(marks, '')
    .replace(/ٱ/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ة/g, 'ه')
    .replace(/[’ʼ`´]/g, "'")
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

function isPlain(name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    const small = code | 0x20;
    if ((small < 0x61 || small > 0x7a) && (code < 0x30 || code > 0x39)) return false;
  }
  return true;
}
