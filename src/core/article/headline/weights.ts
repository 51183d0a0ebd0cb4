// Made by `npm run train -- headline FOLDER`; not edited by hand. For each sign the weights of its
// values, in the order of headlineSigns.ts: above 0 a value speaks for the headline, below 0 against it.

import type { SignWeights } from './chooseHeadline';

export const headlineWeights: SignWeights = {
  'part by place': [
    0.41, 0.47, -0.08, -0.59, -0.28, -0.28, -0.02, -0.01, -0.05, -0.01, 0.14, -0.51, -0.1, 0.15,
    -0.09,
  ],
  'length by place': [
    -0.81, -0.79, -0.05, 0, 0.86, 0.47, 0.19, 0.17, -0.13, -0.78, -0.18, 0.1, 0.59, 1.24, 0.77,
    -0.8, -0.8, -0.5, -1.49, -1.43, 0.23, 0.51, 1.22, 0.7, 0, 0.19, -0.33,
  ],
  'lines that hold it by place': [
    -0.87, 0.23, 0.58, -0.02, -0.3, -0.06, -0.01, 0, -0.09, -0.02, -0.22, -0.07,
  ],
  'place by the article': [
    -1.08, -1.1, -1.02, -0.25, 0.24, 1.12, 0.8, 0.2, 0.23, 0.41, 0.68, 0.1, -0.14, 0.07, -0.21,
    -0.11, -0.11, -0.03, -0.49, -0.66, -0.28, -0.09, 0.16, -0.3, 0.04, 0.12, 0.19, 0.65,
  ],
  'last of the lines that hold it': [0.06, 0.34],
  'share of its words in the page title': [-0.52, -0.67, -0.02, 0.33, 1.11],
  'share of the page title’s words in it': [-1.25, -0.14, -0.04, 0.92, 0.73],
  'title below by part': [
    -0.21, 0.07, -0.4, 0.37, 0.14, 0.43, -0.22, -0.27, 0.5, 0.76, -0.14, -0.15, 0, -0.04, 0.15,
    -0.03, -0.16, 0, -0.05, 0.04, -0.01, -0.22, -0.29, -0.04, 0, -0.02, -0.06, -0.12, -0.09, 0,
  ],
  'line most like the page title': [0.22, -0.08],
  'the line before': [
    0.14, -0.05, 0.02, -0.23, -0.51, -0.41, -0.05, -0.36, 0.18, -0.01, -0.04, -0.49, -0.86, -0.02,
    -0.01, -0.11,
  ],
  'the line after': [
    -0.15, -0.04, 0.01, -0.08, 0.08, 0.04, -0.06, -0.61, -0.08, -0.02, -0.06, -0.25, 0.14, -0.04,
    -0.12, 0.44,
  ],
  'likelihood of the line before': [-0.39, 0.15, -0.39, -0.73, -1.45],
  'likelihood of the line after': [0.19, 0.15, 0.15, -0.68, -0.62],
  'end by place': [-1.17, -0.19, -0.06, 1.34, -0.98, -0.11, 0.08, 0.63, -0.77, -0.16, 0.15, 0.37],
  start: [0.3, -0.45, 0.11, 0.16, -1.04, 0.06],
  'likelihood of being a paragraph': [-0.09, 0.33, 0.38, 0.36, 0, -0.72, -1.14],
  'words of site furniture': [0.14, -0.5, -0.19, -0.32],
  capitals: [-0.33, -0.05, -0.28, -0.05, -0.17],
  'capitalized words': [-0.27, 0.05, -0.06, -0.2, -0.39],
  'sentences inside': [-0.18, -0.2, -0.49],
  separators: [-0.19, -0.52, -0.15],
  digits: [-0.08, -0.19, -0.16, -0.43],
  link: [-0.28],
  credit: [-0.41],
  'words shared with the article by place': [
    -0.08, -0.02, 0.04, -0.03, 0.68, 0.36, -0.57, 0.11, -0.46, 0.25, 0.27, 0.3, -1.36, -0.39, -0.63,
    0.07, 0.89, 1.15,
  ],
  dates: [-0.25, 0.16, -0.78],
  'lines to the next date': [0, 1.86, 1.44, 1.09, 0.23],
  'length of the line before': [0.48, 0, -0.61, -0.04, -0.7],
  'length of the line after': [-0.38, -0.26, -0.22, 0.36, -0.37],
  'length of the second line after': [0.1, 0.11, -0.33, -0.53, -0.22],
  'lines since links to other articles': [-0.01, -0.28, 0.19, -0.68, -0.53],
  'phrase of menu': [-0.36],
  'phrase of share': [-0.08],
  'phrase of subscribe': [-0.17],
  'phrase of legal': [-0.3],
  'phrase of advert': [-0.02],
  'phrase of comments': [-0.03],
  'phrase of related': [-0.02],
  'phrase of byline': [-0.63],
  'phrase of published': [-0.22],
  'phrase of modified': [-0.14],
  'phrase of credit': [-0.53],
  'phrase of caption': [-0.09],
  'phrase of syndication': [0],
  'phrase of end-mark': [0],
  'phrase of media-id': [0],
  'phrase of reading-time': [-0.03],
  'phrase of cited-source': [0],
};
