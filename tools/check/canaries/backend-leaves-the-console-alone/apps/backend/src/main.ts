import { note } from '../../console/src/main.js';

export const song = note;
