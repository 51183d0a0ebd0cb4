// Lines on which a careless expression takes quadratic time or worse, each once as the first line of
// an article and once in its body.

const body =
  'The ministry of fisheries will close the northern grounds to trawlers for the whole of the winter.';

/** @param {string} unit */
const repeated = (unit) => unit.repeat(Math.ceil(100_000 / unit.length));

/** @param {string} line */
const inBothPlaces = (line) => `${line}\n${body}\n${line}\n`;

/** Texts of article files, by what their long lines hold. */
export const hostileLines = {
  'one word': inBothPlaces(repeated('a')),
  blanks: inBothPlaces(repeated(' \t')),
  'opening marks': inBothPlaces(repeated('“„«‹「')),
  'marks that may open': inBothPlaces(repeated(` "a ‘a ’a »a 'a ‚a`)),
  'brackets and credits': inBothPlaces(repeated('(© [Jane Doe / ')),
  'dates and numbers': inBothPlaces(repeated('3 July 2024, Monday 5. March 1 年 ')),
  'addresses never finished': inBothPlaces(repeated('a.b-c@http://www...')),
  'full stops': inBothPlaces(repeated('. .)')),
  bars: inBothPlaces(repeated('Ab | ')),
  'Arabic marks and clitics': inBothPlaces(repeated(' و"السبت ٣ ')),
};
