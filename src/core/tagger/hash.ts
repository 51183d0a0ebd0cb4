// Features are known by 32-bit numbers only, so a model keeps no strings. All arithmetic is on
// integers: the same text has the same numbers in every engine.

/** Mixes a number into a hash; every bit of both reaches every bit of the result. */
export function mix(hash: number, value: number): number {
  let h = Math.imul(hash ^ value, 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 13);
}

/** The hash of the text between two offsets (UTF-16 units). Never 0, which stands for "no feature". */
export function hashText(text: string, start = 0, end = text.length): number {
  let h = 0x811c9dc5 ^ (end - start);
  for (let at = start; at < end; at++) {
    h = Math.imul(h ^ text.charCodeAt(at), 0x01000193);
  }
  return mix(h, 0x9e3779b1) || 1;
}
