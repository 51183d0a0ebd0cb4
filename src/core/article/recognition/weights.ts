// Made by `npm run train -- recognition FOLDER`; not edited by hand. For each sign the weights of its
// values, in the order of textSigns.ts: above 0 a value speaks for an article, below 0 against it.

import type { ReadingWeights } from '../stretch/readings';

export const recognitionWeights: ReadingWeights = {
  bias: -2.53,
  signs: {
    headline: [-0.84, -0.88, 1.1],
    'publication date': [-1.29, 0.67],
    byline: [-0.87, 0.25],
    'words of the body': [-0.69, -1.75, -0.03, -0.53, 0.76, 1.63],
    'paragraphs that end as sentences': [-0.4, 0.92, -0.06, -0.27, -0.8],
    'share of the body': [0.08, 0.08, -0.73, -0.74, 0.68, 0.01],
    'how sure the body is': [-0.94, -1.88, -0.78, -0.19, 3.16],
    'capitals of the body': [-1.09, -1.66, -0.77, -0.41, 1.34, 0.97],
    'quotation marks of the body': [-1.15, 0.94, 0.04, -0.45],
    'kinds of site phrases': [
      -2.92, -1.65, 0.19, 2.23, 1.58, -1.73, -1.2, 0.34, 0.91, 0.97, -1.34, 0.52, 0.3, 0.59, 0.2,
      -1.31, -0.11, 0.24, 0.53, 1.04,
    ],
    'lines of markup': [1.33, -0.11, -0.35, -1.49],
    'lines of code': [1.29, -0.27, -0.68, 0.73, -1.68],
    'indented lines': [1.79, -0.57, -1.03, 0.69, -1.5],
    'itemized lines': [-0.39, 0.61, 0.16, -0.91, -0.09],
    'letters of the body in capitals': [1.16, 1.59, -0.57, -2.79],
    'lines broken at a width': [1.47, -0.76, -0.08, -1.25],
    'lines of columns': [-1, -0.97, -0.25, 1.6],
    'lines that open alike': [1.35, 0.54, -0.71, -1.79],
    digits: [1.15, 1.39, 0.59, -2.54, -1.21],
    symbols: [1.91, 1.74, 0.67, -2.62, -2.31],
  },
};
