// Trains what the extension ships: `npm run train -- LANGUAGE DATA_FOLDER`. The folder is laid out as
// models/README.md says and stays outside the project.

import { isModelLanguage, trainTagger } from './train/tagger';

const [language, folder] = process.argv.slice(2);
if (isModelLanguage(language) && folder !== undefined) trainTagger(language, folder);
else {
  console.error('usage: npm run train -- en|ar DATA_FOLDER');
  process.exitCode = 2;
}
