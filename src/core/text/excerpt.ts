const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The beginning of a text for a label: white space runs as one space, cut at a word's end where there
 * is one near, never inside a character of several code points, with an ellipsis where cut.
 * @param limit the most characters (graphemes), the ellipsis included
 */
export function excerpt(text: string, limit: number): string {
  // A grapheme may be long (emoji families), but rarely above eight units: enough to look at.
  const line = text
    .slice(0, limit * 8)
    .replace(/\s+/g, ' ')
    .trim();
  const characters = Array.from(graphemes.segment(line), (part) => part.segment);
  if (characters.length <= limit && line.length < limit * 8 - 1) return line;
  const cut = characters.slice(0, limit - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
