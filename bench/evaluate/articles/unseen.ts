// Weights for every page that have not seen it: the pages are dealt into five parts, and each part is read
// by what the other four teach. What is learnt and measured on the same pages looks better than it is.

import type { LearntWeights } from '../../../src/core/article/analyze';
import { fitHeadline, headlineLessons } from '../../train/headline';
import { fitSections, sectionLessons } from '../../train/sections';
import { hashOf } from './pages';

const parts = 5;

/** For each page id the weights that are learnt from the other parts of the folder. */
export function unseenWeights(folder: string): (id: string) => LearntWeights {
  const sections = sectionLessons(folder);
  const headlines = headlineLessons(folder);
  const learnt = Array.from({ length: parts }, (_, part): LearntWeights => {
    const isOther = ({ id }: { readonly id: string }) => partOf(id) !== part;
    const body = fitSections(sections.filter(isOther));
    return { body, headline: fitHeadline(headlines.filter(isOther), body) };
  });
  return (id) => {
    const weights = learnt[partOf(id)];
    if (!weights) throw new Error(`no part for ${id}`);
    return weights;
  };
}

/** The halves of develop and check are dealt by the lowest bit of the same hash. */
function partOf(id: string): number {
  return (hashOf(id) >>> 1) % parts;
}
