// Made by `npm run train -- headline FOLDER`; not edited by hand. For each sign the weights of its
// values, in the order of headlineSigns.ts: above 0 a value speaks for the headline, below 0 against it.

import type { SignWeights } from './chooseHeadline';

export const headlineWeights: SignWeights = {
  'part by place': [
    0.38, 0.66, -0.3, -0.4, -0.32, 0.03, -0.21, -0.02, -0.24, -0.02, 0.43, -0.58, -0.16, -0.23,
    -0.18,
  ],
  'what it leaves out by place': [
    -0.77, 0.5, 0.24, 0.61, -0.93, -0.09, -0.06, -0.12, -0.14, -0.06, -0.8, -0.33, -0.23, 1.05,
    -0.84,
  ],
  'length by place': [
    -0.91, -0.67, 0.3, -0.41, 0.8, 0.35, 0.04, 0.68, -0.16, -1, -0.27, 0.5, 0.62, 1.37, 1.01, -0.8,
    -1.01, -0.88, -1.89, -1.33, 0.27, 0.84, 1.32, 0.91, 0.07, 0.02, -0.94,
  ],
  'lines that hold it by place': [
    -0.66, 0.16, 0.54, -0.02, -0.5, -0.11, 0.17, 0, -0.3, -0.2, 0.12, -0.34,
  ],
  'place by the article': [
    -1.52, -1.04, -1.05, -0.2, 0.03, 0.65, 0.86, -0.03, 0.25, 0.37, 0.78, 0.13, 0.81, 0.8, -0.42,
    -0.07, -0.07, -0.08, -0.39, -1.23, -0.34, -0.68, 0.24, -0.65, 0.08, 0.53, 0.46, 0.62,
  ],
  'share of its words in the page title': [-0.69, -0.75, 0.07, 0.08, 0.97],
  'share of the page title’s words in it': [-1.27, -0.45, -0.45, 0.96, 0.9],
  'title below by part': [
    -0.36, -0.12, 0.19, 0.54, -0.14, 0.27, -0.38, -0.35, 0.64, 0.76, -0.14, 0.12, -0.08, -0.02,
    0.18, -0.25, -0.13, 0, 0.1, 0.05, -0.07, -0.24, -0.17, -0.06, -0.11, -0.02, -0.05, -0.07, -0.08,
    0,
  ],
  'said at the end of a longer line': [2.5, 0.27],
  'the line before': [
    0.39, 0.16, 0.09, 0.08, -0.6, -0.93, -0.06, -0.4, 0.43, 0, -0.04, -0.69, -0.56, -0.07, 0, -0.27,
  ],
  'the line after': [
    -0.89, -0.49, -0.04, -0.01, -0.06, 0.67, -0.17, -0.6, 0.03, -0.07, -0.07, -0.19, 0.41, -0.03,
    -0.04, 0.48,
  ],
  'likelihood of the line before': [-0.17, -0.23, -0.05, -0.88, -1.16],
  'likelihood of the line after': [-0.28, 0.02, -0.08, -0.35, -0.38],
  'likelihood of the two lines after': [
    0.13, 0, 0.21, -0.33, -0.28, 0.3, -0.32, 0.12, 0.14, -0.16, 0.87, 0.09, -0.25, -0.44, -0.35,
    0.67, 0.31, -0.18, -0.66, -0.46, 1.09, 0.56, 0.67, -1.32, -1.63,
  ],
  'end by place': [-1.15, -0.29, 0, 1.46, -0.91, -0.13, -0.13, 0.72, -0.77, -0.19, -0.09, 0.33],
  'likelihood of being a paragraph': [-0.22, 0.31, 0.48, 0.3, -0.26, -0.76, -0.99],
  'words of site furniture': [0.56, -0.85, -0.37, -0.48],
  capitals: [-0.35, -0.42, -0.6, 0.18, 0.04],
  'capitalized words': [-0.57, -0.25, 0.14, -0.05, -0.43],
  'sentences inside': [-0.18, -0.16, -0.81],
  digits: [-0.07, -0.25, -0.2, -0.62],
  link: [-1.16],
  credit: [-0.62],
  'words shared with the article by place': [
    0, -0.11, -0.8, -0.21, 0.79, 0.35, -0.81, -0.33, -0.52, 0.09, 0.57, 0.57, -1.75, -1.06, -0.73,
    0.42, 1.06, 1.38,
  ],
  dates: [-0.69, 0.64, -1.09],
  'lines to the next date': [0, 2.33, 1.52, 1.12, 0.07],
  'lines to the next byline': [0, 0.97, 1.35, 0.21, 0.39],
  'shorter lines just before': [-0.14, -0.22, -0.02, 0.28, -1.04],
  'menu items just before': [-0.74, -0.04, 0.53, -0.24, -0.64],
  'telling lines just before': [1.12, 0.14, -0.25, -0.79, -1.37],
  'telling lines just before a telling line': [1.03, 0.89, 0.81],
  'lines since links to other articles': [-0.1, -0.41, 0.4, -0.8, -0.61],
};
