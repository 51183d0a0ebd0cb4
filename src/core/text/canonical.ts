// The one text that every position refers to. Files differ in byte order mark and line endings, editors
// change both without being asked, and neither is part of what a person tagged.

/**
 * The text with its byte order mark removed and every CRLF and lone CR counted as one LF; nothing else
 * is normalised (U+2028, form feeds and the like stay characters of their line).
 */
export function canonicalText(raw: string): string {
  const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
