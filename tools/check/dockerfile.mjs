/**
 * @typedef {{ word: string, rest: string, line: number }} Instruction
 * @typedef {{ name: string, image: string, instructions: Instruction[] }} Stage
 */

const words = new Set('ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(' '));

/**
 * Reads the instructions of a Dockerfile, continued lines joined, comments left out.
 * @param {string} text
 * @returns {Instruction[]}
 */
export function readInstructions(text) {
  const found = /** @type {Instruction[]} */ ([]);
  let open = '';
  let openedAt = 0;
  for (const [index, raw] of text.split('\n').entries()) {
    if (/^\s*#/.test(raw) || (open === '' && raw.trim() === '')) continue;
    if (open === '') openedAt = index + 1;
    open += raw.replace(/\\\s*$/, ' ');
    if (/\\\s*$/.test(raw)) continue;
    const [word = '', ...rest] = open.trim().split(/\s+/);
    found.push({ word: word.toUpperCase(), rest: rest.join(' '), line: openedAt });
    open = '';
  }
  return found;
}

/** The stages of a Dockerfile in order. @param {Instruction[]} instructions @returns {Stage[]} */
export function readStages(instructions) {
  const stages = /** @type {Stage[]} */ ([]);
  for (const instruction of instructions) {
    if (instruction.word === 'FROM') {
      const [image = '', , name = String(stages.length)] = instruction.rest.split(' ');
      stages.push({ name, image, instructions: [] });
    } else stages.at(-1)?.instructions.push(instruction);
  }
  return stages;
}

/**
 * What is wrong with a Dockerfile.
 * @param {string} text
 * @param {(source: string) => boolean} exists whether something of the build context is there
 * @returns {string[]} each with its line
 */
export function dockerfileProblems(text, exists) {
  const instructions = readInstructions(text);
  const stages = readStages(instructions);
  const unknown = instructions.filter(({ word }) => !words.has(word)).map(({ word, line }) => `line ${line}: unknown instruction ${word}`);
  const first = instructions.find(({ word }) => word !== 'ARG');
  const start = first?.word === 'FROM' ? [] : [`line ${first?.line ?? 1}: the first instruction is not FROM`];
  return [
    ...unknown,
    ...start,
    ...stages.flatMap((stage, index) => stageProblems(stage, stages.slice(0, index), index === stages.length - 1, exists)),
  ];
}

/** @param {Stage} stage @param {Stage[]} earlier @param {boolean} last @param {(source: string) => boolean} exists */
function stageProblems({ name, image, instructions }, earlier, last, exists) {
  const known = earlier.map((stage) => stage.name);
  const user = instructions.findLast(({ word }) => word === 'USER')?.rest;
  const pinned = known.includes(image) || /:[^:]*\d+\.\d+/.test(image) || image.includes('@sha256:');
  return [
    ...(pinned ? [] : [`stage ${name}: ${image} has no exact version`]),
    ...(last || instructions.some(({ word }) => word === 'CMD')
      ? user && !/^(root|0)$/.test(user)
        ? []
        : [`stage ${name}: runs as root`]
      : []),
    ...instructions
      .filter(({ word }) => word === 'COPY' || word === 'ADD')
      .flatMap((instruction) => copyProblems(instruction, known, exists)),
  ];
}

/** @param {Instruction} instruction @param {string[]} stages @param {(source: string) => boolean} exists */
function copyProblems({ rest, line }, stages, exists) {
  const parts = rest.split(' ');
  const from = parts.find((part) => part.startsWith('--from='))?.slice('--from='.length);
  const sources = parts.filter((part) => !part.startsWith('--')).slice(0, -1);
  if (sources.length === 0) return [`line ${line}: COPY without a source`];
  if (from !== undefined) return stages.includes(from) ? [] : [`line ${line}: there is no stage ${from} before`];
  return sources.filter((source) => !exists(source)).map((source) => `line ${line}: ${source} is not there`);
}
