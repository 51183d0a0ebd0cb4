// Arabic writes "and", "so", "by", "for", "like" and the article onto the word that follows, so a name
// stands in a text in a dozen forms.

/** What may stand before a name in its word, and the folded form that the name itself then has. */
export interface CliticReading {
  /** Letters of the folded word that are none of the name. */
  readonly length: number;
  readonly name: string;
  /** Whether so short a word is as likely another one that begins with these letters. */
  readonly doubtful: boolean;
}

const conjunction = /^[وف]/;
const preposition = /^[بكل]/;
const article = 'ال';

const shortest = 3;
/** A name of fewer letters is as often the end of another word; "and" is the least doubtful. */
const sure = 4;

/** The names that a folded word can be with clitics before it, the longest name first. */
export function cliticReadings(folded: string): readonly CliticReading[] {
  if (!/^[وفبكلا]/.test(folded)) return [];
  const readings: CliticReading[] = [];
  const add = (length: number, name = folded.slice(length)): void => {
    const doubtful = name.length < sure && !(length === 1 && folded.startsWith('و'));
    if (name.length >= shortest) readings.push({ length, name, doubtful });
  };
  const starts = [0];
  if (conjunction.test(folded)) {
    add(1);
    starts.push(1);
  }
  for (const start of starts) {
    let at = start;
    if (preposition.test(folded.slice(at))) {
      // With the article "for" loses its alif: ل and المكسيك are للمكسيك.
      if (folded.startsWith('لل', at)) add(at + 1, article + folded.slice(at + 2));
      at++;
      add(at);
    }
    if (folded.startsWith(article, at)) add(at + article.length);
  }
  return readings;
}

/** How far the first `count` letters of the folded word reach in the word as written, with its marks. */
export function reachOf(word: string, count: number): number {
  let at = 0;
  for (let letters = 0; at < word.length; at++) {
    if (isMark(word.charAt(at))) continue;
    if (letters === count) break;
    letters++;
  }
  return at;
}

function isMark(character: string): boolean {
  return /[\u064B-\u065F\u0670\u0640]/.test(character);
}
