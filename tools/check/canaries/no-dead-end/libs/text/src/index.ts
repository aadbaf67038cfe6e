import { note } from './nowhere.js';

export const song = note;
