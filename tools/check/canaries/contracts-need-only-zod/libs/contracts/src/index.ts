import { parse } from 'yaml';

export const song = parse;
