import { note } from '../../text/src/index.js';

export const song = note;
