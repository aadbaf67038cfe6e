import { note } from '../insights/insights.service.js';

export const song = note;
