import { note } from '../../assessment/src/index.js';

export const song = note;
