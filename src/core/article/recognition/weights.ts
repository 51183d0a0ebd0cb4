// Made by `npm run train -- recognition FOLDER`; not edited by hand. For each sign the weights of its
// values, in the order of textSigns.ts: above 0 a value speaks for an article, below 0 against it.

import type { ReadingWeights } from '../stretch/readings';

export const recognitionWeights: ReadingWeights = {
  bias: -1.87,
  signs: {
    headline: [-1.38, -0.61, 1.14],
    'publication date': [-1.29, 0.44],
    byline: [-0.73, -0.11],
    'words of the body': [-1.33, -1.21, -0.77, -0.12, 0.85, 1.72],
    'paragraphs that end as sentences': [-0.09, -0.27, 0.31, -0.02, -0.77],
    'share of the body': [-1.13, 1.1, 0.1, -0.58, -0.33, 0],
    'how sure the body is': [-1.01, -0.45, -1.76, -0.17, 2.55],
    'capitals of the body': [-1.13, -1.16, -0.69, -1.01, 0.67, 1.69],
    'quotation marks of the body': [-1.51, 0.28, 0.47, -0.08],
    'kinds of site phrases': [
      -1.65, -0.24, -0.79, 1.42, 1.34, -1.79, -2.06, -0.22, 1.06, 0.87, -1.72, 0.79, 0.8, 2.05, 0.3,
      -1.67, 0.29, 0.12, 0.15, 0.14,
    ],
    'lines of markup': [1.26, -0.27, -0.21, -1.62],
    'lines of code': [1.05, 0.25, -0.37, -0.04, -1.73],
    'indented lines': [1.94, -0.38, -0.22, -0.5, -1.69],
    'itemized lines': [-0.96, -0.3, 0.52, -0.65, 0.55],
    'letters of the body in capitals': [1.97, 1.21, -1.38, -2.64],
    'lines broken at a width': [0.5, -0.67, -0.71, 0.04],
    'lines of columns': [-0.68, -1.06, -0.09, 0.99],
    'lines that open alike': [1.42, 0.67, -1.02, -1.91],
    digits: [0.87, 0.95, 0.47, -2.1, -1.04],
    symbols: [2.22, 1.5, 0.5, -2.98, -2.09],
  },
};
