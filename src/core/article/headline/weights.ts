// Made by `npm run train -- headline FOLDER`; not edited by hand. For each sign the weights of its
// values, in the order of headlineSigns.ts: above 0 a value speaks for the headline, below 0 against it.

import type { SignWeights } from './chooseHeadline';

export const headlineWeights: SignWeights = {
  'part by place': [
    0.36, 0.65, -0.29, -0.41, -0.31, 0.04, -0.21, -0.02, -0.24, -0.01, 0.44, -0.59, -0.16, -0.22,
    -0.18,
  ],
  'what it leaves out by place': [
    -0.77, 0.5, 0.23, 0.6, -0.94, -0.09, -0.06, -0.13, -0.14, -0.06, -0.79, -0.33, -0.23, 1.04,
    -0.84,
  ],
  'length by place': [
    -0.9, -0.67, 0.25, -0.4, 0.83, 0.38, 0.06, 0.61, -0.18, -1, -0.27, 0.51, 0.63, 1.37, 1, -0.81,
    -1, -0.88, -1.89, -1.33, 0.28, 0.84, 1.33, 0.92, 0.06, 0.01, -0.94,
  ],
  'lines that hold it by place': [
    -0.68, 0.15, 0.54, -0.02, -0.49, -0.11, 0.16, 0, -0.29, -0.2, 0.12, -0.33,
  ],
  'place by the article': [
    -1.52, -1.04, -1.05, -0.18, 0.04, 0.66, 0.85, -0.04, 0.26, 0.35, 0.76, 0.13, 0.81, 0.8, -0.42,
    -0.06, -0.06, -0.08, -0.44, -1.22, -0.34, -0.68, 0.24, -0.64, 0.09, 0.52, 0.48, 0.61,
  ],
  'share of its words in the page title': [-0.62, -0.76, 0.08, 0.08, 0.99],
  'share of the page title’s words in it': [-1.28, -0.4, -0.44, 0.97, 0.92],
  'title below by part': [
    -0.35, -0.18, 0.17, 0.55, -0.1, 0.27, -0.37, -0.37, 0.63, 0.8, -0.17, 0.13, -0.08, -0.02, 0.18,
    -0.25, -0.12, 0, 0.09, 0.02, -0.06, -0.24, -0.17, -0.05, -0.1, -0.02, -0.05, -0.06, -0.07, 0,
  ],
  'said at the end of a longer line': [2.52, 0.27],
  'the line before': [
    0.38, 0.16, 0.09, 0.07, -0.61, -0.92, -0.06, -0.4, 0.44, 0, -0.04, -0.7, -0.56, -0.07, 0, -0.26,
  ],
  'the line after': [
    -0.89, -0.49, -0.04, -0.02, -0.06, 0.66, -0.16, -0.6, 0.04, -0.08, -0.07, -0.19, 0.4, -0.03,
    -0.04, 0.48,
  ],
  'likelihood of the line before': [-0.18, -0.23, -0.04, -0.88, -1.15],
  'likelihood of the line after': [-0.29, 0, -0.08, -0.34, -0.38],
  'likelihood of the two lines after': [
    0.12, 0, 0.2, -0.32, -0.28, 0.29, -0.32, 0.13, 0.15, -0.16, 0.88, 0.11, -0.26, -0.44, -0.36,
    0.7, 0.32, -0.19, -0.67, -0.49, 1.09, 0.56, 0.67, -1.32, -1.64,
  ],
  'end by place': [-1.2, -0.28, 0, 1.47, -0.91, -0.13, -0.13, 0.72, -0.77, -0.19, -0.09, 0.34],
  'likelihood of being a paragraph': [-0.21, 0.33, 0.48, 0.32, -0.27, -0.79, -1.02],
  'words of site furniture': [0.55, -0.85, -0.37, -0.49],
  capitals: [-0.35, -0.42, -0.61, 0.18, 0.04],
  'capitalized words': [-0.6, -0.24, 0.15, -0.04, -0.42],
  'sentences inside': [-0.17, -0.15, -0.83],
  digits: [-0.07, -0.26, -0.21, -0.62],
  link: [-1.15],
  credit: [-0.61],
  'words shared with the article by place': [
    0.01, -0.11, -0.8, -0.23, 0.75, 0.37, -0.82, -0.33, -0.52, 0.11, 0.54, 0.6, -1.74, -1.07, -0.74,
    0.42, 1.07, 1.38,
  ],
  dates: [-0.72, 0.64, -1.09],
  'lines to the next date': [0, 2.34, 1.54, 1.13, 0.07],
  'lines to the next byline': [0, 0.97, 1.35, 0.2, 0.39],
  'shorter lines just before': [-0.14, -0.21, -0.03, 0.27, -1.05],
  'menu items just before': [-0.74, -0.04, 0.53, -0.24, -0.66],
  'telling lines just before': [1.12, 0.15, -0.25, -0.8, -1.37],
  'telling lines just before a telling line': [1.05, 0.91, 0.83],
  'lines since links to other articles': [-0.1, -0.41, 0.39, -0.79, -0.63],
};
