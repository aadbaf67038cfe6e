import pg from 'pg';
import { DataSource, DefaultNamingStrategy, type DataSourceOptions } from 'typeorm';
import type { Config } from '../config.js';
import { entities } from './entities/index.js';
import { migrations } from './migrations/index.js';

// Dates without a time stay text (a Date would shift them by the zone); counts fit a number.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** `inReplyTo` ↔ `in_reply_to`. */
class SnakeCaseColumns extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName || propertyName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}

/** How the product speaks to Postgres: bounded waits everywhere, no schema synchronisation, no statement logging (it would show text). */
export function dataSourceOptions(config: Pick<Config, 'DATABASE_URL' | 'DATABASE_POOL_SIZE'>): DataSourceOptions {
  return {
    type: 'postgres',
    url: config.DATABASE_URL,
    entities,
    migrations,
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
    namingStrategy: new SnakeCaseColumns(),
    poolSize: config.DATABASE_POOL_SIZE,
    // On a laptop under full load Postgres takes seconds to fork a connection.
    connectTimeoutMS: 15_000,
    extra: {
      idleTimeoutMillis: 60_000,
      statement_timeout: 30_000,
      lock_timeout: 5000,
      idle_in_transaction_session_timeout: 60_000,
      application_name: 'streetlight',
      // Validity of consents and wordings is counted in German days.
      options: '-c TimeZone=Europe/Berlin',
    },
  };
}

export const createDataSource = (config: Pick<Config, 'DATABASE_URL' | 'DATABASE_POOL_SIZE'>): DataSource =>
  new DataSource(dataSourceOptions(config));
