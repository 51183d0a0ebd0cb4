// Quotation marks of the languages of the corpus. A quotation ends with its mark or with its
// paragraph: writers open each paragraph of a long quotation anew and close only the last. Marks inside
// a quotation start nothing new; it is one string to the reader, and nothing can nest without end.

const word = '\\p{L}\\p{M}\\p{N}';
const notAfterWord = `(?<![${word}])`;
const notBeforeWord = `(?![${word}])`;

/** Arabic writes its shortest words (and, in, to, like, the) in front of a mark without a space. */
const afterClitic = '(?<=^[وفبلك]|[^\\p{L}][وفبلك]|[^\\p{L}]ال)';

/** A doubled quotation inside a single one, so that its marks may stand there. */
const doubled = '“[^”\\n]{0,200}”';

/**
 * What opens and what closes a quotation, by the name of its scope. A mark that also closes, that is
 * an apostrophe too or that some languages turn round must have its partner in the same paragraph.
 * The look-ahead for it stops at the next mark of its own kind or after a bounded stretch, which keeps
 * a line of thousands of marks linear.
 */
const marks = {
  'double.curly': { begin: '“', end: '”' },
  'double.low': { begin: '„', end: '[“”]' },
  // Swedish and Finnish close with the mark they open with; some Arabic papers turn both round.
  'double.right': { begin: `${notAfterWord}”(?=[^\\s“”][^“”\\n]{0,1000}[“”])`, end: '[“”]' },
  // After a digit it means inches or seconds.
  'double.straight': {
    begin: `(?:${notAfterWord}|${afterClitic})"(?=[^\\s"][^"\\n]{0,3000}")`,
    end: '"',
  },
  'other.angle': { begin: '«', end: '»' },
  'other.angle-inward': { begin: `${notAfterWord}»(?=[${word}][^«»\\n]{0,1000}«)`, end: '«' },
  'other.corner': { begin: '「', end: '」' },
  'other.corner-white': { begin: '『', end: '』' },
  // Not the decade in ‘90s, nor the ʿayn of ‘Abd.
  'single.curly': {
    begin: `${notAfterWord}‘(?=[^\\s‘’](?:[^‘“”\\n]|${doubled}){0,500}(?<=\\S)’${notBeforeWord})(?!\\d\\ds\\b)`,
    end: `(?<=\\S)’${notBeforeWord}`,
  },
  'single.turned': {
    begin: `${notAfterWord}’(?=[${word}“](?:[^‘“”\\n]|${doubled}){0,1000}(?<=\\S)‘${notBeforeWord})`,
    end: `(?<=\\S)‘${notBeforeWord}`,
  },
  'single.low': { begin: '‚(?=[^‘’\\n]{1,500}[‘’])', end: `[‘’]${notBeforeWord}` },
  'single.straight': {
    begin: `${notAfterWord}'(?=[\\p{L}"“](?:[^'\\n]|(?<=\\p{L})'(?=\\p{L})){0,300}'${notBeforeWord})`,
    end: `(?<=\\S)'${notBeforeWord}`,
  },
};

/** One rule a kind of mark. */
export const quotations = Object.entries(marks).map(([kind, { begin, end }]) => ({
  name: `string.quoted.${kind}`,
  begin,
  beginCaptures: { 0: { name: 'punctuation.definition.string.begin' } },
  end: `(${end})|$`,
  endCaptures: { 1: { name: 'punctuation.definition.string.end' } },
  patterns: [{ include: '#reference' }, { include: '#date' }],
}));
