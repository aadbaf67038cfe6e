import { note } from '../queue/queue-page.js';

export const song = note;
