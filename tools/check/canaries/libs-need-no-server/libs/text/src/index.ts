import { Client } from 'pg';

export const song = Client;
