// Texts of kinds that few machines have as files: tables, logs, lists, verses, letters. Made of patterns
// and of words drawn by a fixed seed, so that every run measures the same.

import { seededRandom } from '../../train/random';
import type { NamedText } from './namedText';

type Draw = <T>(choices: readonly [T, ...T[]]) => T;

const textsOfAKind = 5;

const first = [
  'Ada',
  'Omar',
  'Lena',
  'Pavel',
  'Mei',
  'Samira',
  'Jon',
  'Ines',
  'Kofi',
  'Ruth',
] as const;
const last = [
  'Weber',
  'Haddad',
  'Silva',
  'Novak',
  'Chen',
  'Okafor',
  'Lind',
  'Moreau',
  'Stone',
] as const;
const cities = ['Lisbon', 'Tunis', 'Oslo', 'Lima', 'Accra', 'Brno', 'Hanoi', 'Leeds'] as const;
const things = [
  'lamp',
  'rice',
  'ladder',
  'paint',
  'cable',
  'flour',
  'hinge',
  'paper',
  'soap',
] as const;
const packages = [
  'numpy',
  'flask',
  'requests',
  'attrs',
  'pytest',
  'click',
  'jinja2',
  'lxml',
] as const;
const lines = [
  'The river keeps the colour of the rain',
  'and carries down the letters of the hill;',
  'what I have lost will not come back again,',
  'but I can hear it turning at the mill.',
  'O narrow bridge, O lantern in the street,',
  'who taught the snow to whisper at the door?',
  'The winter walks on very quiet feet',
  'and leaves its silver footprints on the floor.',
  'I wrote your name on paper made of leaves',
  'and let the morning take it where it would.',
] as const;
const requirements = [
  'The system shall store every order for at least {n} years.',
  'The user must be able to cancel an order within {n} minutes.',
  'The report shall be ready in less than {n} seconds.',
  'The service must answer {n} requests a second.',
  'Every screen shall work with a keyboard alone.',
  'The administrator can lock an account after {n} failed attempts.',
] as const;
const answers = [
  'I never said that you should wait for me.',
  'Then why is the door still open?',
  'Because the night is long, and the house is cold without you.',
  'Give me the letter. I will read it alone.',
  'You will not like what it says!',
] as const;
const steps = [
  'Heat the oil in a wide pan and fry the onions until they are soft.',
  'Add the rice and stir for two minutes.',
  'Pour in the stock, bring to the boil and cover.',
  'Simmer gently for {n} minutes without lifting the lid.',
  'Season, sprinkle with parsley and serve at once.',
] as const;
const clauses = [
  'The Tenant shall pay the Rent on the first day of each month without deduction.',
  'The Landlord shall keep the roof, the walls and the main drains in repair.',
  'Either party may end this Agreement by giving {n} days’ notice in writing.',
  'The Deposit shall be returned within {n} days after the end of the Term.',
] as const;
const chat = [
  'ok',
  'are you coming?',
  'lol no',
  'maybe at 8',
  'bring the charger pls',
  'on my way',
] as const;

const kinds: Readonly<Record<string, (draw: Draw, number: (most: number) => number) => string>> = {
  'comma-separated table': (draw, number) =>
    rows(40, (row) =>
      row === 0
        ? 'id,name,city,item,price,date'
        : `${row},${draw(first)} ${draw(last)},${draw(cities)},${draw(things)},${number(900)}.50,2023-0${1 + number(8)}-1${number(9)}`,
    ),
  'tab-separated table': (draw, number) =>
    rows(40, () => [draw(cities), number(90), number(900), draw(things)].join('\t')),
  'server log': (draw, number) =>
    rows(60, (row) => {
      const time = `2024-03-0${1 + number(8)}T10:${10 + (row % 50)}:${10 + number(49)}Z`;
      return `${time} ${draw(['INFO', 'WARN', 'ERROR'])} [worker-${number(8)}] request ${number(99_999)} finished in ${number(900)} ms`;
    }),
  'list of packages': (draw, number) =>
    rows(25, () => `${draw(packages)}==${number(9)}.${number(20)}.${number(9)}`),
  requirements: (draw, number) =>
    rows(24, (row) => `REQ-${100 + row} ${draw(requirements).replace('{n}', String(number(90)))}`),
  'numbered requirements': (draw, number) =>
    rows(
      18,
      (row) =>
        `${1 + (row >> 2)}.${1 + (row & 3)} ${draw(requirements).replace('{n}', String(number(90)))}\n`,
    ),
  poem: (draw) =>
    `${draw(things)}\n\n${rows(24, (row) => draw(lines) + (row % 4 === 3 ? '\n' : ''))}`,
  play: (draw) => rows(40, () => `${draw(first).toUpperCase()}. ${draw(answers)}`),
  recipe: (draw, number) =>
    `${draw(things)} with ${draw(things)}\n\nServes ${number(8)}\n\n${rows(8, () => `${number(500)} g ${draw(things)}`)}\n${rows(6, (row) => `${row + 1}. ${draw(steps).replace('{n}', String(number(40)))}`)}`,
  contract: (draw, number) =>
    `RENTAL AGREEMENT\n\n${rows(14, (row) => `§ ${row + 1} ${draw(clauses).replace('{n}', String(number(60)))}\n`)}`,
  letter: (draw, number) =>
    `Dear ${draw(first)},\n\nthank you for your letter of ${1 + number(27)} May. ${draw(answers)} I hope that you are well.\n\nI will be in ${draw(cities)} until Friday. ${draw(answers)}\n\nYours,\n${draw(first)} ${draw(last)}\n`,
  chat: (draw, number) =>
    rows(50, () => `[${10 + number(12)}:${10 + number(49)}] ${draw(first)}: ${draw(chat)}`),
  subtitles: (draw, number) =>
    rows(
      40,
      (row) =>
        `${row + 1}\n00:${10 + row}:0${number(8)},000 --> 00:${10 + row}:0${1 + number(8)},500\n${draw(answers)}\n`,
    ),
  'to-do list': (draw) => rows(20, () => `- [ ] buy ${draw(things)} in ${draw(cities)}`),
  'list of links': (draw, number) =>
    rows(30, () => `https://example.org/${draw(things)}/${number(9999)}.html`),
  'list of names': (draw) => rows(50, () => `${draw(last)}, ${draw(first)}`),
  bibliography: (draw, number) =>
    rows(
      24,
      (row) =>
        `[${row + 1}] ${draw(last)}, ${draw(first).charAt(0)}.: On ${draw(things)} and ${draw(things)}. ${draw(cities)} University Press, ${1960 + number(60)}, pp. ${number(200)}–${200 + number(99)}.`,
    ),
  menu: (draw, number) =>
    rows(25, () => `${draw(things)} and ${draw(things)} ..... ${number(40)}.50`),
};

export function writtenTexts(): readonly NamedText[] {
  return Object.entries(kinds).flatMap(([kind, write]) =>
    Array.from({ length: textsOfAKind }, (_, index): NamedText => {
      const next = seededRandom(index + 1);
      const number = (most: number) => Math.floor(next() * most) + 1;
      const draw: Draw = (choices) => choices[number(choices.length) - 1] ?? choices[0];
      return { kind: `${kind} (written)`, name: String(index + 1), text: write(draw, number) };
    }),
  );
}

function rows(count: number, row: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => `${row(index)}\n`).join('');
}
