import { note } from '../../contracts/src/index.js';

export const song = note;
