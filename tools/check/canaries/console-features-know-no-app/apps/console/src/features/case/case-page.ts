import { note } from '../../app/router.js';

export const song = note;
