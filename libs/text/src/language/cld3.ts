import cld3 from 'cld3-asm';

/** What cld3 takes a text for: a BCP 47 tag such as `el-Latn`, and its probability 0..1. */
export interface Cld3Opinion {
  language: string;
  probability: number;
}

const analysedBytes = 512;
/** A busy machine compiles slowly; the library gives up after three seconds unless told otherwise. */
const compiledWithinMs = 60_000;

/** Loads Google's compact language detector (https://github.com/google/cld3): 15 MB, about 80 µs a call. It knows romanised Greek and Bulgarian. */
export const loadCld3 = async (): Promise<(text: string) => Cld3Opinion> => {
  const factory = await cld3.loadModule({ timeout: compiledWithinMs });
  const identifier = factory.create(0, analysedBytes);
  return (text) => identifier.findLanguage(text);
};
