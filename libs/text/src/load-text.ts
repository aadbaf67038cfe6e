import { loadCld3 } from './language/cld3.js';
import { createIdentifier, type IdentifyLanguage } from './language/identify.js';
import { loadLetterModel } from './language/letter-model.js';

/** What needs loading before it can be asked; everything else of this library is ready at once. */
export interface TextEngine {
  /** The language of a text. Bounded time on any input; never throws. */
  identifyLanguage: IdentifyLanguage;
}

let loaded: Promise<TextEngine> | undefined;

/** Loads the language tables once per process (about 0.3 s); later calls return the same engine. */
export const loadText = (): Promise<TextEngine> => {
  loaded ??= Promise.all([loadLetterModel(), loadCld3()]).then(([model, askCld3]) => ({
    identifyLanguage: createIdentifier(model, askCld3),
  }));
  return loaded;
};
