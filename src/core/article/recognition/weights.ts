// Made by `npm run train -- recognition FOLDER`; not edited by hand. For each sign the weights of its
// values, in the order of textSigns.ts: above 0 a value speaks for an article, below 0 against it.

import type { ReadingWeights } from '../stretch/readings';

export const recognitionWeights: ReadingWeights = {
  bias: -2.81,
  signs: {
    headline: [-0.81, -0.83, 1.05],
    'publication date': [-1.25, 0.66],
    byline: [-1.14, 0.54],
    'words of the body': [-1.13, -1.42, -0.05, -0.29, 0.79, 1.51],
    'paragraphs that end as sentences': [-0.2, 0.8, -0.03, -0.25, -0.92],
    'share of the body': [-0.19, 0.18, -0.61, -0.65, 0.54, 0.14],
    'how sure the body is': [-0.57, -2.11, -0.83, -0.27, 3.2],
    'capitals of the body': [-1.24, -1.63, -0.94, -0.54, 1.38, 0.92],
    'quotation marks of the body': [-1.28, 1.11, 0.1, -0.52],
    'kinds of site phrases': [
      -3.07, -1.72, 0.39, 2.36, 1.43, -1.48, -1.02, 0.29, 0.6, 1.11, -1.25, 0.45, 0.4, 0.64, 0.16,
      -1.39, -0.18, 0.3, 0.61, 0.76,
    ],
    'lines of markup': [1.41, -0.21, -0.33, -1.47],
    'lines of code': [1.31, -0.23, -0.71, 0.72, -1.68],
    'indented lines': [1.94, -0.61, -1.15, 0.77, -1.55],
    'itemized lines': [-0.34, 0.75, 0.14, -1.06, -0.08],
    'letters of the body in capitals': [1.25, 1.84, -0.47, -3.22],
    'lines broken at a width': [1.77, -0.82, -0.2, -1.34],
    'lines of columns': [-1.1, -0.86, -0.3, 1.67],
    'lines that open alike': [1.43, 0.69, -0.75, -1.96],
    digits: [1.18, 1.48, 0.77, -2.69, -1.34],
    symbols: [1.99, 1.73, 0.78, -2.74, -2.34],
  },
};
