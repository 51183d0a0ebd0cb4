// Small words around names in the languages with capitals. Closed classes, so that lists can hold them.

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

// Stand between the words of a name in lower case: de la Cruz, van der Bellen, bin Salman, Gulf of Mexico.
const particles = words(
  `of the de la le las los del der den dos das do da di du des van von zu zur zum ter ten y e
   al el ben bin bint ibn abu abd ould und et & af av`,
);

// Begin sentences with a capital without being part of the name that follows.
const functionWords = words(
  `the a an this that these those his her its their our my your he she it they we you i who what which
   and but or nor so yet as at by for from in into of off on onto out over to up with within without
   after before since until while when where why how if though although because despite during under
   between among against about around near like unlike not no now then there here also however meanwhile
   is are was were be been being has have had do does did will would can could may might shall should
   says said
   le la les un une des du et mais ou dans pour par sur avec selon il elle ils elles ce cette ces
   el los las una unos y pero en con por para según su sus
   der die das ein eine und aber oder im am mit von nach bei auf aus für er sie es
   il lo gli uno ma nel con secondo o os um uma mas em no na`,
);

// Name an office, not its holder. Those with a full stop are matched without it.
const offices = words(
  `mr mrs ms miss mx dr prof sir dame lord lady rev fr sheikh imam ayatollah rabbi pope cardinal
   president vice minister premier prime chancellor secretary undersecretary deputy assistant
   senator sen representative rep congressman congresswoman governor gov mayor ambassador envoy
   judge justice attorney sheriff king queen prince princess emir sultan
   general gen colonel col captain capt lieutenant lt major maj sergeant sgt admiral adm marshal
   chief chairman chairwoman chairperson director commissioner spokesman spokeswoman spokesperson
   coach professor
   président ministre presidente ministro ministra präsident präsidentin minister kanzler`,
);

// Countries' short forms stand before offices and bodies without being part of their names.
const countries = words('U.S US U.S.A USA U.K UK EU E.U UAE U.A.E');

/** Whether the word, written in lower case, can stand inside a name. */
export function isParticle(word: string): boolean {
  return particles.has(word);
}

/** Whether the word names an office (Minister) or is a form of address (Mr). */
export function isOffice(word: string): boolean {
  return offices.has(word.toLowerCase());
}

/** Whether a capitalised word is a bound of a name instead of a part: The, Minister, U.S. */
export function boundsRun(word: string): boolean {
  const bare = word.endsWith('.') ? word.slice(0, -1) : word;
  return (
    countries.has(bare) ||
    offices.has(bare.toLowerCase()) ||
    (!/^\p{Lu}{2,}$/u.test(bare) && functionWords.has(bare.toLowerCase()))
  );
}

const abbreviated = words('St Ste Jr Sr Ft Mt');

/** Whether a name goes on after this word and a full stop: an initial, or St. */
export function joinsAfterStop(word: string): boolean {
  return /^\p{Lu}$/u.test(word) || word.endsWith('.') || abbreviated.has(word);
}
