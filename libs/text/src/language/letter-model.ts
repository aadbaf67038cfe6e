import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseLetterModel, type LetterModel } from './letter-model-format.js';
import { letterModelLanguages } from './varieties.js';

/** eld keeps its n-grams outside its `exports`, so the folder is looked up where Node would look for the package. */
const locatePackage = (): string => {
  const folders = createRequire(import.meta.url).resolve.paths('eld') ?? [];
  const found = folders.map((folder) => join(folder, 'eld', 'src')).find((path) => existsSync(join(path, 'ngrams', 'large.js')));
  if (found === undefined) throw new Error('The package eld is missing or has moved its n-grams (eld/src/ngrams/large.js). Run npm ci.');
  return found;
};

/** Reads one of eld's tables and its dictionary of bytes. @throws Error when the package is missing. */
export const readPackage = async (size: 'extrasmall' | 'large'): Promise<{ source: string; dictionary: readonly string[] }> => {
  const folder = locatePackage();
  const source = await readFile(join(folder, 'ngrams', `${size}.js`), 'utf8');
  const { dictionary } = (await import(pathToFileURL(join(folder, 'dictionary.js')).href)) as { dictionary: readonly string[] };
  return { source, dictionary };
};

/**
 * Loads the large n-gram table of the package eld (Apache-2.0, https://github.com/nitotm/efficient-language-detector-js) into typed
 * arrays. As the object that eld itself builds it costs 390 MB, which is all the memory an assessment may use; here about 5 MB.
 * @throws Error when the package is missing or of another form.
 */
export const loadLetterModel = async (): Promise<LetterModel> => {
  const { source, dictionary } = await readPackage('large');
  return parseLetterModel(source, dictionary, letterModelLanguages);
};
