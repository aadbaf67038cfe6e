import { note } from '../spaces/space.view.js';

export const song = note;
