// What speaks for and against a date being the day of publication. Each sign is one plain question with a
// weight; together they are a choice model: a date's probability is e to the sum of its weights, over one
// (for no date at all) plus that of all dates. The weights are fitted to half of a folder of real pages
// and rounded to quarters (`npm run evaluate -- dates FOLDER --fit`).

import type { Candidate } from './publicationCandidates';

export interface PublicationSign {
  /** For the reader who asks why. */
  readonly name: string;
  readonly weight: number;
  readonly holds: (candidate: Candidate) => boolean;
}

const beside = ({ before, after }: Candidate): number => before + after;
const inTitle = (candidate: Candidate): boolean => candidate.place === 0 && beside(candidate) > 0;
const within = (value: number | undefined, low: number, high: number): boolean =>
  value !== undefined && low <= value && value <= high;

export const publicationSigns: readonly PublicationSign[] = [
  { name: 'a date', weight: -0.75, holds: () => true },
  { name: 'a cue announces it', weight: 1.25, holds: ({ cue }) => cue !== undefined },
  { name: 'has a time', weight: 1.25, holds: ({ date }) => date.value.includes('T') },
  {
    name: 'has a weekday and no time, as today’s date in a page head',
    weight: -0.75,
    holds: ({ date }) => date.weekday?.agrees === true && !date.value.includes('T'),
  },
  // Too rare to be fitted.
  {
    name: 'is not on its weekday',
    weight: -1,
    holds: ({ date }) => date.weekday?.agrees === false,
  },
  { name: 'is set off from the words before it', weight: 1.25, holds: ({ apart }) => apart },
  { name: 'opens its line', weight: 1.5, holds: ({ before }) => before === 0 },
  {
    name: 'many words beside it',
    weight: -0.75,
    holds: (candidate) => within(beside(candidate), 61, 150),
  },
  {
    name: 'a paragraph beside it',
    weight: -1.75,
    holds: (candidate) => beside(candidate) > 150,
  },
  { name: 'stands beside an author', weight: 2, holds: ({ author }) => author },
  { name: 'is one more of a list', weight: -2, holds: ({ repeats }) => repeats },
  { name: 'is in the title', weight: 0.5, holds: inTitle },
  {
    name: 'is at the top of the page, above the body',
    weight: 1.75,
    holds: (candidate) =>
      candidate.place <= 6 && !inTitle(candidate) && within(candidate.aboveBody, 1, Infinity),
  },
  {
    name: 'no headline is known',
    weight: 0.75,
    holds: ({ belowHeadline }) => belowHeadline === undefined,
  },
  {
    name: 'is far above the headline',
    weight: -0.75,
    holds: ({ place, belowHeadline }) => place > 0 && within(belowHeadline, -Infinity, -4),
  },
  {
    name: 'is just below the headline',
    weight: 0.75,
    holds: ({ belowHeadline }) => within(belowHeadline, 1, 4),
  },
  {
    name: 'is far below the headline',
    weight: -1.25,
    holds: ({ belowHeadline }) => within(belowHeadline, 11, Infinity),
  },
  {
    name: 'is just above the body',
    weight: 0.75,
    holds: ({ place, aboveBody }) => place > 0 && within(aboveBody, 1, 4),
  },
  {
    name: 'is far above the body',
    weight: -1.25,
    holds: ({ place, aboveBody }) => place > 0 && within(aboveBody, 13, Infinity),
  },
  {
    name: 'is deep in the body',
    weight: -1,
    holds: ({ aboveBody, belowBody }) =>
      within(aboveBody, -Infinity, -5) && within(belowBody, -Infinity, 0),
  },
  // Too rare to be fitted.
  {
    name: 'a cue announces it just below the body',
    weight: 1,
    holds: ({ cue, belowBody }) => cue === 'published' && within(belowBody, 1, 4),
  },
  {
    name: 'is far below the body',
    weight: -0.75,
    holds: ({ belowBody }) => within(belowBody, 5, Infinity),
  },
  {
    name: 'another day is near it',
    weight: -1,
    holds: ({ otherDays }) => within(otherDays, 1, 2),
  },
  {
    name: 'several other days are near it',
    weight: -1.75,
    holds: ({ otherDays }) => otherDays > 2,
  },
  { name: 'is the latest day of the page', weight: 0.75, holds: ({ latest }) => latest },
  { name: 'its day stands elsewhere too', weight: 0.5, holds: ({ echoed }) => echoed },
];

/** The signs that hold for a candidate. */
export function signsOf(candidate: Candidate): readonly PublicationSign[] {
  return publicationSigns.filter(({ holds }) => holds(candidate));
}
