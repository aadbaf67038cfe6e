import { note } from '../features/case/case-page.js';

export const song = note;
