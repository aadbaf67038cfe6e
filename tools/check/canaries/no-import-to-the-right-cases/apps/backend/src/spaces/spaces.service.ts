import { note } from '../cases/cases.service.js';

export const song = note;
