const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Nothing here joins what stands before it: each code unit is a character. */
const oneUnitEach = /^[\u0020-\u02FF\u2010-\u2027]*$/;

/**
 * The beginning of a text for a label: white space runs as one space, cut at a word's end where there
 * is one near, never inside a character of several code points, with an ellipsis where cut.
 * @param limit the most characters (graphemes), the ellipsis included
 */
export function excerpt(text: string, limit: number): string {
  // A grapheme may be long (emoji families), but rarely above eight units: enough to look at.
  const isWhole = text.length <= limit * 8;
  const line = text
    .slice(0, limit * 8)
    .replace(/\s+/g, ' ')
    .trim();
  // Views ask for thousands of labels at once, of which most are short or plain.
  if (isWhole && line.length <= limit) return line;
  const starts = oneUnitEach.test(line) ? undefined : startsOfCharacters(line, limit + 1);
  if (isWhole && starts && starts.length <= limit) return line;
  const cut = line.slice(0, starts ? (starts[limit - 1] ?? starts.at(-1)) : limit - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

function startsOfCharacters(line: string, most: number): readonly number[] {
  const starts: number[] = [];
  for (const { index } of graphemes.segment(line)) {
    if (starts.push(index) === most) break;
  }
  return starts;
}
