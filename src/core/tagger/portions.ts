import type { Section } from '../article/article';

/**
 * The sections in portions of at most `length` characters (UTF-16), in their order, so that a long article
 * can be read bit by bit. A section that is longer by itself is cut, at a line feed where there is one
 * in its second half, else at a blank.
 */
export function portionsOf(
  text: string,
  sections: readonly Section[],
  length: number,
): readonly (readonly Section[])[] {
  const portions: Section[][] = [];
  let room = 0;
  for (const piece of sections.flatMap((section) => piecesOf(text, section, length))) {
    const size = piece.end - piece.start;
    const portion = portions.at(-1);
    if (portion && size <= room) {
      portion.push(piece);
      room -= size;
    } else {
      portions.push([piece]);
      room = length - size;
    }
  }
  return portions;
}

function piecesOf(text: string, section: Section, length: number): readonly Section[] {
  const pieces: Section[] = [];
  let { start } = section;
  while (section.end - start > length) {
    const end = cutBefore(text, start, start + length);
    pieces.push({ ...section, start, end });
    start = end;
  }
  return [...pieces, { ...section, start }];
}

/** After the last line feed or else blank in the second half; `limit` where there is neither. */
function cutBefore(text: string, start: number, limit: number): number {
  const half = (start + limit) / 2;
  for (const mark of ['\n', ' ']) {
    const at = text.lastIndexOf(mark, limit - 1);
    if (at >= half) return at + 1;
  }
  return limit;
}
