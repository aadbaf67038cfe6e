import { languages } from '@streetlight/domain';
import type { DataSource } from 'typeorm';
import type { Config } from '../config.js';
import { row } from '../database/sql.js';
import { newId } from '../secrets.js';
import { hashPassword } from './sessions.service.js';

/**
 * Makes the first desk with one person who may do everything there, when the settings name them and no desk exists.
 * @returns whether it was made
 */
export async function makeFirstDesk(config: Config, database: DataSource): Promise<boolean> {
  const { FIRST_DESK_NAME: name, FIRST_ADMINISTRATOR_EMAIL: email, FIRST_ADMINISTRATOR_PASSWORD: password } = config;
  if (!name || !email || !password || (await row(database, 'SELECT 1 FROM desks LIMIT 1'))) return false;
  const passwordHash = await hashPassword(password);
  await database.transaction(async (tx) => {
    const [deskId, userId] = [newId(), newId()];
    await tx.query(`INSERT INTO desks (id, key, name, languages) VALUES ($1, 'main', $2, $3)`, [deskId, name, [...languages]]);
    await tx.query(
      `INSERT INTO users (id, email, name, public_name, password_hash, interface_language) VALUES ($1, $2, $3, $4, $5, 'en')`,
      [userId, email.toLowerCase(), email.split('@')[0], name, passwordHash],
    );
    await tx.query(
      `INSERT INTO memberships (user_id, desk_id, roles, languages) VALUES ($1, $2, '{administrator,supervisor,advisor}', $3)`,
      [userId, deskId, [...languages]],
    );
  });
  return true;
}
