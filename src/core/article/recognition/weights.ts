// Made by `npm run train -- recognition FOLDER`; not edited by hand. For each sign the weights of its
// values, in the order of textSigns.ts: above 0 a value speaks for an article, below 0 against it.

import type { ReadingWeights } from '../stretch/readings';

export const recognitionWeights: ReadingWeights = {
  bias: -2.91,
  signs: {
    headline: [-0.82, -0.85, 1.04],
    'publication date': [-1.29, 0.67],
    byline: [-0.9, 0.28],
    'words of the body': [-0.76, -1.44, -0.16, -0.5, 0.68, 1.55],
    'paragraphs that end as sentences': [-0.34, 0.96, -0.02, -0.23, -0.99],
    'share of the body': [0.06, 0.07, -0.74, -0.78, 0.62, 0.14],
    'how sure the body is': [-0.95, -2.07, -0.68, -0.16, 3.23],
    'capitals of the body': [-1.24, -1.61, -0.87, -0.5, 1.45, 0.98],
    'quotation marks of the body': [-1.23, 1.05, 0.05, -0.5],
    'kinds of site phrases': [
      -3.12, -1.82, 0.34, 2.35, 1.64, -1.61, -1.02, 0.35, 0.67, 1.07, -1.32, 0.44, 0.25, 0.65, 0.18,
      -1.44, -0.16, 0.21, 0.58, 1.16,
    ],
    'lines of markup': [1.44, -0.19, -0.31, -1.56],
    'lines of code': [1.31, -0.3, -0.69, 0.76, -1.71],
    'indented lines': [1.88, -0.62, -1.14, 0.78, -1.52],
    'itemized lines': [-0.36, 0.69, 0.13, -1.08, -0.01],
    'letters of the body in capitals': [1.28, 1.79, -0.47, -3.23],
    'lines broken at a width': [1.75, -0.79, -0.19, -1.4],
    'lines of columns': [-1.1, -0.84, -0.27, 1.58],
    'lines that open alike': [1.38, 0.59, -0.7, -1.9],
    digits: [1.2, 1.46, 0.69, -2.65, -1.33],
    symbols: [2.01, 1.79, 0.76, -2.72, -2.48],
  },
};
