// Texts with their lines broken at a width, as mail and the wires of news agencies have them.

/** Columns of a line. */
const width = 72;
const unspaced: ReadonlySet<string> = new Set(['zh', 'ja', 'th']);

/** Whether texts of the language have spaces to be broken at. */
export function isBreakable(language: string): boolean {
  return !unspaced.has(language);
}

/** The text with every line broken, and a blank line between what were lines. */
export function brokenText(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(broken)
    .join('\n\n');
}

function broken(paragraph: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    if (line !== '' && line.length + word.length >= width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}
