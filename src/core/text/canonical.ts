// The one text that every position refers to. Files differ in byte order mark and line endings, editors
// change both without being asked, and neither is part of what a person tagged.

/**
 * The text with its byte order mark removed and every CRLF and lone CR counted as one LF; nothing else
 * is normalised (U+2028, form feeds and the like stay characters of their line).
 */
export function canonicalText(raw: string): string {
  return unifyLineEndings(raw.startsWith('\uFEFF') ? raw.slice(1) : raw);
}

/** The same for a text whose byte order mark was taken off already, as an editor's buffer has it. */
export function unifyLineEndings(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
