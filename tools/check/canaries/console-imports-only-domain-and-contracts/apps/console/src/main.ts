import { note } from '../../../libs/text/src/index.js';

export const song = note;
