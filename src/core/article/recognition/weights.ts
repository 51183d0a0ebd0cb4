// Made by `npm run train -- recognition FOLDER`; not edited by hand. For each sign the weights of its
// values, in the order of textSigns.ts: above 0 a value speaks for an article, below 0 against it.

import type { ReadingWeights } from '../stretch/readings';

export const recognitionWeights: ReadingWeights = {
  bias: -1.66,
  signs: {
    headline: [-0.71, -0.86, 0.68],
    'publication date': [-1.34, 0.45],
    byline: [-0.64, -0.25],
    'words of the body': [-1.57, -1.4, -0.8, 0.11, 1.28, 1.48],
    'paragraphs that end as sentences': [0.05, -0.32, 0.22, -0.16, -0.68],
    'share of the body': [-0.89, 0.86, 0.52, -0.26, -0.42, -0.71],
    'how sure the body is': [-1.21, -0.94, -2.06, -0.09, 3.41],
    'capitals of the body': [-0.86, -1.48, -1.05, -0.63, 0.85, 1.92],
    'quotation marks of the body': [-1.4, 0.22, 0.06, 0.22],
    'kinds of site phrases': [
      -1.87, 0.13, -0.58, 1.61, 1.21, -1.72, -2.16, -0.57, 1.08, 0.9, -1.18, -0.42, 0.87, 1.99,
      0.52, -2.11, 0.41, 0.3, 0.24, 0.45,
    ],
    'lines of markup': [1.38, 0.09, -0.33, -2.03],
    'lines of code': [1.08, 0.48, -0.26, -0.28, -1.92],
    'indented lines': [2.08, -0.52, 0.01, -0.36, -2.1],
    'itemized lines': [-0.76, -0.74, 0.78, -1.18, 1.01],
    'letters of the body in capitals': [1.67, 0.96, -1.35, -2.17],
    'lines broken at a width': [0.03, -0.71, -0.68, 0.47],
    'lines of columns': [-0.67, -1.23, -0.03, 1.04],
    'lines that open alike': [1.53, 0.59, -0.95, -2.07],
    digits: [0.72, 0.71, 0.9, -2.04, -1.18],
    symbols: [2.39, 1.8, 0.68, -3.19, -2.58],
  },
};
