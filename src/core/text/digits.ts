// Decimal digits of the scripts that news is written in. All of them are single UTF-16 units and stand
// in blocks of ten, so converting them never moves a position.

/** The zero of each block of digits: ASCII, Arabic-Indic, Persian, Devanagari, Bengali, full-width. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10] as const;

/** A character class body, to be used inside `[…]`: every digit that {@link digitValue} knows. */
export const digitClass = '0-9٠-٩۰-۹०-९০-৯０-９';

const foreignDigit = /[٠-٩۰-۹०-९০-৯０-９]/g;

/** The value of a digit given by its UTF-16 unit, or `undefined` for anything else. */
export function digitValue(unit: number): number | undefined {
  for (const zero of zeros) {
    if (unit >= zero && unit <= zero + 9) return unit - zero;
  }
  return undefined;
}

/** The text with every digit as ASCII; each character stays at its offset. */
export function toAsciiDigits(text: string): string {
  return text.replace(foreignDigit, (digit) => String(digitValue(digit.charCodeAt(0))));
}
