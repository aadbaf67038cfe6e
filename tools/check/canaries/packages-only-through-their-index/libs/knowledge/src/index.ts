import { note } from '../../text/src/inner.js';

export const song = note;
