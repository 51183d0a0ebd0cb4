// Made by `npm run train -- recognition FOLDER`; not edited by hand. For each sign the weights of its
// values, in the order of textSigns.ts: above 0 a value speaks for an article, below 0 against it.

import type { ReadingWeights } from '../stretch/readings';

export const recognitionWeights: ReadingWeights = {
  bias: -0.64,
  signs: {
    headline: [-1.26, 0.54, 0.33],
    'publication date': [-0.85, 0.46],
    byline: [-1.07, 0.68],
    outlet: [-1.88, 1.49],
    dateline: [-1.06, 0.68],
    credit: [-0.95, 0.56],
    'words of the body': [0, -1.31, -0.99, -0.55, 0.7, 1.76],
    'paragraphs that end as sentences': [-0.21, 1.43, -0.95, -0.12, -0.54],
    'share of the body': [0.99, 0.32, -1.54, -0.6, -0.03, 0.47],
    'how sure the body is': [-0.98, -1.59, 0.03, 0.58, 1.57],
    'capitals of the body': [-0.87, -1.13, -1.03, 0.16, 1.09, 2.4],
    'quotation marks of the body': [-0.64, -0.18, 0.3, 0.14],
    'reporting words of the body': [-0.93, 0.66, 0.47, 0.47],
    'addressing words of the body': [0.79, 0.05, 0.36, -0.42, -0.12],
    'days of the body': [-1.68, 0.5, 1.04, 0.82],
    'kinds of site phrases': [
      -2.58, -0.71, 0.37, 1.72, 0.96, -1.59, -1.4, -0.06, 1.08, 0.45, -0.62, 0.7, -0.41, 0.54, 0.24,
      -0.37, 0.8, 0.09, 0.35, 0.02,
    ],
    'lines of markup': [2.29, -0.87, -0.14, -1.67],
    'lines of code': [1.28, -0.36, -0.21, 0.6, -1.69],
    'indented lines': [1.47, -0.33, -1.21, 1.29, -1.61],
    'itemized lines': [-0.84, 0.57, 0.65, -0.2, -0.57],
    'letters of the body in capitals': [2.14, 1.14, 0.52, -4.19],
    'lines broken at a width': [1.12, -0.85, -0.36, -0.29],
    'lines of columns': [-0.27, 0.63, -0.23, -0.52],
    'lines that open alike': [0.87, 0.7, -0.55, -1.41],
    digits: [0.82, 1.28, 1.1, -1.97, -1.62],
    symbols: [1.93, 1.2, 0.72, -3.16, -1.07],
  },
};
