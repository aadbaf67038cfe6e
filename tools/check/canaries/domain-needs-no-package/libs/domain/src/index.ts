import { readFileSync } from 'node:fs';

export const song = readFileSync;
