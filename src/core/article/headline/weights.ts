// Made by `npm run train -- headline FOLDER`; not edited by hand. For each sign the weights of its
// values, in the order of headlineSigns.ts: above 0 a value speaks for the headline, below 0 against it.

import type { SignWeights } from './chooseHeadline';

export const headlineWeights: SignWeights = {
  'part by place': [
    0.41, 0.52, -0.13, -0.62, -0.28, -0.18, -0.16, -0.03, -0.2, -0.03, 0.23, -0.52, -0.25, 0.16,
    -0.24,
  ],
  'length by place': [
    -0.91, -0.94, 0, -0.37, 0.95, 0.45, 0.19, 0.73, -0.2, -1.03, -0.84, 0.32, 0.72, 1.53, 1.38,
    -0.85, -1.18, -0.66, -2.18, -1.73, 0.28, 0.88, 1.42, 1.05, 0.25, 0.31, -0.9,
  ],
  'lines that hold it by place': [
    -0.74, 0.22, 0.47, -0.04, -0.49, -0.08, -0.03, 0, -0.16, -0.25, 0.12, -0.33,
  ],
  'place by the article': [
    -1.19, -1.42, -0.87, -0.09, -0.01, 0.43, 0.62, -0.06, 0.46, 0.41, 0.7, 0.16, 0.69, 0.65, -0.54,
    -0.12, -0.12, -0.1, -0.58, -1.39, -0.32, -0.26, 0.25, -0.6, 0.1, 0.57, 0.52, 0.81,
  ],
  'share of its words in the page title': [-0.63, -0.62, 0.04, -0.01, 1.16],
  'share of the page title’s words in it': [-1.44, -0.46, -0.31, 1.13, 1.02],
  'title below by part': [
    -0.08, -0.27, 0.1, 0.35, -0.06, 0.37, -0.26, -0.41, 0.66, 0.81, -0.05, -0.23, 0, 0, 0.21, -0.27,
    -0.07, 0, -0.14, 0.04, 0.05, -0.26, -0.28, -0.03, 0, 0, -0.07, -0.11, -0.1, 0,
  ],
  'said at the end of a longer line': [2.59, 0.18],
  'the line before': [
    0.12, 0, 0.02, 0.12, -0.72, -0.63, -0.1, -0.18, 0.39, -0.01, -0.01, -0.61, -0.67, -0.08, -0.01,
    0.02,
  ],
  'the line after': [
    -0.74, -0.35, 0.01, -0.13, -0.11, 0.37, -0.17, -0.71, -0.08, -0.01, -0.11, -0.32, 0.42, -0.04,
    -0.03, 0.74,
  ],
  'likelihood of the line before': [-0.24, -0.16, 0, -0.67, -1.27],
  'likelihood of the line after': [-0.29, 0.12, 0.21, -0.23, -1.07],
  'end by place': [-1.28, -0.24, 0, 1.43, -0.83, -0.15, -0.15, 0.53, -0.79, -0.22, 0.09, 0.3],
  'likelihood of being a paragraph': [0.05, 0.49, 0.6, 0.26, -0.47, -0.91, -1.34],
  'words of site furniture': [0.44, -0.85, -0.4, -0.5],
  capitals: [-0.24, -0.36, -0.59, 0.08, -0.2],
  'capitalized words': [-0.71, -0.16, 0.14, -0.17, -0.42],
  'sentences inside': [-0.18, -0.28, -0.85],
  digits: [-0.11, -0.28, -0.29, -0.63],
  link: [-1.06],
  credit: [-0.86],
  'words shared with the article by place': [
    -0.04, -0.07, -0.65, -0.25, 0.65, 0.28, -0.86, -0.51, -0.47, 0.18, 0.64, 0.47, -1.88, -0.72,
    -0.74, 0.33, 1.05, 1.41,
  ],
  dates: [-0.25, 0.3, -1.36],
  'lines to the next date': [0, 2.2, 1.93, 1.28, 0.29],
  'shorter lines just before': [-0.43, -0.17, 0.28, 0.09, -1.08],
  'telling lines just before': [0.96, 0.03, -0.24, -0.66, -1.41],
  'lines since links to other articles': [-0.13, -0.38, 0.48, -0.9, -0.62],
};
