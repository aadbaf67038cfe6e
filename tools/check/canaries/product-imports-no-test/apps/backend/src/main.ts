import { note } from '../test/factories.js';

export const song = note;
