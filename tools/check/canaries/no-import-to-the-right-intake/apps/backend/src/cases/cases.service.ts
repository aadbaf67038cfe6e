import { note } from '../intake/intake.service.js';

export const song = note;
