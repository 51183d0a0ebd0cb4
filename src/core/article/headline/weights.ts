// Made by `npm run train -- headline FOLDER`; not edited by hand. For each sign the weights of its
// values, in the order of headlineSigns.ts: above 0 a value speaks for the headline, below 0 against it.

import type { SignWeights } from './chooseHeadline';

export const headlineWeights: SignWeights = {
  'part by place': [
    0.42, 0.53, -0.13, -0.61, -0.28, -0.18, -0.16, -0.03, -0.2, -0.03, 0.24, -0.51, -0.25, 0.16,
    -0.24,
  ],
  'length by place': [
    -0.91, -0.91, -0.01, -0.36, 0.95, 0.44, 0.18, 0.75, -0.2, -1.03, -0.83, 0.32, 0.7, 1.53, 1.37,
    -0.83, -1.17, -0.66, -2.17, -1.72, 0.29, 0.88, 1.42, 1.04, 0.24, 0.31, -0.9,
  ],
  'lines that hold it by place': [
    -0.73, 0.22, 0.48, -0.05, -0.48, -0.07, -0.03, 0, -0.14, -0.25, 0.12, -0.33,
  ],
  'place by the article': [
    -1.18, -1.42, -0.87, -0.1, -0.01, 0.44, 0.62, -0.06, 0.47, 0.42, 0.71, 0.14, 0.69, 0.64, -0.55,
    -0.12, -0.12, -0.1, -0.58, -1.38, -0.33, -0.27, 0.26, -0.61, 0.11, 0.58, 0.54, 0.81,
  ],
  'share of its words in the page title': [-0.63, -0.62, 0.04, -0.01, 1.16],
  'share of the page title’s words in it': [-1.45, -0.46, -0.3, 1.13, 1.01],
  'title below by part': [
    -0.09, -0.29, 0.1, 0.35, -0.06, 0.41, -0.25, -0.4, 0.66, 0.81, -0.05, -0.23, 0, 0, 0.22, -0.27,
    -0.07, 0, -0.14, 0.04, 0.06, -0.26, -0.29, -0.03, 0, 0, -0.07, -0.12, -0.1, 0,
  ],
  'said at the end of a longer line': [2.57, 0.2],
  'the line before': [
    0.13, 0, 0.02, 0.13, -0.73, -0.64, -0.1, -0.18, 0.39, -0.01, -0.02, -0.59, -0.66, -0.08, -0.01,
    0.02,
  ],
  'the line after': [
    -0.74, -0.35, 0.01, -0.11, -0.11, 0.38, -0.17, -0.7, -0.08, -0.01, -0.11, -0.3, 0.43, -0.04,
    -0.03, 0.74,
  ],
  'likelihood of the line before': [-0.23, -0.16, 0, -0.68, -1.27],
  'likelihood of the line after': [-0.27, 0.14, 0.22, -0.23, -1.06],
  'end by place': [-1.27, -0.25, 0, 1.44, -0.83, -0.15, -0.16, 0.54, -0.78, -0.22, 0.09, 0.31],
  'likelihood of being a paragraph': [0.07, 0.49, 0.6, 0.27, -0.46, -0.91, -1.33],
  'words of site furniture': [0.46, -0.85, -0.39, -0.49],
  capitals: [-0.23, -0.34, -0.58, 0.08, -0.19],
  'capitalized words': [-0.69, -0.15, 0.15, -0.16, -0.42],
  'sentences inside': [-0.16, -0.27, -0.84],
  digits: [-0.16, -0.32, -0.33, -0.45],
  link: [-1.07],
  credit: [-0.88],
  'words shared with the article by place': [
    -0.03, -0.08, -0.64, -0.23, 0.65, 0.27, -0.84, -0.51, -0.47, 0.18, 0.65, 0.47, -1.88, -0.72,
    -0.73, 0.33, 1.06, 1.41,
  ],
  dates: [-0.33, 0.23, -1.17],
  'lines to the next date': [0, 2.2, 1.91, 1.27, 0.27],
  'shorter lines just before': [-0.42, -0.16, 0.29, 0.1, -1.07],
  'telling lines just before': [0.96, 0.04, -0.22, -0.64, -1.4],
  'lines since links to other articles': [-0.13, -0.39, 0.48, -0.92, -0.63],
};
