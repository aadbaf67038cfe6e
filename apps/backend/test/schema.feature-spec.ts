import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { createDataSource } from '../src/database/data-source.js';
import { newId } from '../src/secrets.js';
import { createTestDatabase, type TestDatabase } from './support/database.js';
import { createDesk, type TestDesk } from './support/factories.js';

describe('the schema', () => {
  let testDatabase: TestDatabase;
  let database: DataSource;
  let desk: TestDesk;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = await createDataSource({ DATABASE_URL: testDatabase.url, DATABASE_POOL_SIZE: 4 }).initialize();
    desk = await createDesk(database);
  });
  afterAll(async () => {
    await database.destroy();
    await testDatabase.drop();
  });

  it('is what the entities say: the same tables and columns, of the same types, nullable alike', async () => {
    const migrated: { name: string }[] = await database.query(
      `SELECT table_name || '.' || column_name || ' ' || replace(ltrim(udt_name, '_'), 'timestamptz', 'timestamp with time zone')
         || CASE WHEN data_type = 'ARRAY' THEN '[]' ELSE '' END || CASE WHEN is_nullable = 'YES' THEN ' null' ELSE '' END AS name
       FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
       WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> 'migrations' ORDER BY 1`,
    );
    const shortNames: Record<string, string> = {
      integer: 'int4',
      smallint: 'int2',
      bigint: 'int8',
      real: 'float4',
      boolean: 'bool',
      timestamptz: 'timestamp with time zone',
    };
    const declared = database.entityMetadatas.flatMap((entity) =>
      entity.columns.map((column) => {
        const type = String(column.type);
        return `${entity.tableName}.${column.databaseName} ${shortNames[type] ?? type}${column.isArray ? '[]' : ''}${column.isNullable ? ' null' : ''}`;
      }),
    );
    expect(declared.sort()).toEqual(migrated.map((column) => column.name).sort());
  });

  it('goes down and up again', async () => {
    const own = await createTestDatabase();
    const fresh = await createDataSource({ DATABASE_URL: own.url, DATABASE_POOL_SIZE: 2 }).initialize();
    const count = fresh.migrations.length;
    for (let index = 0; index < count; index++) await fresh.undoLastMigration();
    expect(
      await fresh.query(`SELECT 1 FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> 'migrations'`),
    ).toHaveLength(0);
    expect(await fresh.runMigrations()).toHaveLength(count);
    await fresh.destroy();
    await own.drop();
  });

  it.each([
    'revisions',
    'sources',
    'case_events',
    'suggestions',
    'drafted_answers',
    'replies',
    'reply_citations',
    'snippet_uses',
    'model_runs',
    'post_translations',
    'second_opinions',
    'audit_events',
    'draft_overrides',
    'reviews',
    'review_pins',
    'text_checks',
    'snippet_events',
  ])('rows of %s never change', async (table) => {
    const [{ triggers }] = await database.query(
      `SELECT count(*)::int AS triggers FROM information_schema.triggers WHERE event_object_table = $1 AND action_timing = 'BEFORE' AND event_manipulation IN ('UPDATE','DELETE')`,
      [table],
    );
    expect(triggers).toBe(2);
  });

  it('vetted words cannot be rewritten and a vetting can only be withdrawn, once', async () => {
    const [{ id }] = await database.query('SELECT id FROM revisions LIMIT 1');
    await expect(database.query(`UPDATE revisions SET public_text = 'other' WHERE id = $1`, [id])).rejects.toThrow('never change');
    await expect(database.query(`DELETE FROM revisions WHERE id = $1`, [id])).rejects.toThrow('never change');
    await expect(database.query(`UPDATE vettings SET lawyer = 'other' WHERE revision_id = $1`, [id])).rejects.toThrow('only be withdrawn');
    await database.query(`UPDATE vettings SET withdrawn_at = now() WHERE revision_id = $1`, [id]);
    await expect(database.query(`UPDATE vettings SET withdrawn_at = NULL WHERE revision_id = $1`, [id])).rejects.toThrow(
      'only be withdrawn',
    );
  });

  it('stores a post once per space and external id, and refuses states that contradict each other', async () => {
    const post = (externalId: string) =>
      database.query(
        `INSERT INTO posts (id, space_id, external_id, root_external_id, kind, text, sent_at, assessment_state) VALUES ($1, $2, $3, $3, 'message', 'x', now(), 'waiting') RETURNING id`,
        [newId(), desk.communityId, externalId],
      );
    const [{ id }] = await post('one');
    await expect(post('one')).rejects.toThrow('duplicate key');
    const newCase = (columns: string, values: string) =>
      database.query(
        `INSERT INTO cases (id, desk_id, space_id, question_post_id, root_external_id, priority, kind, language, script, urgency, risk, excerpt, search_text, last_post_at${columns})
         VALUES ($1, $2, $3, $4, 'one', 0, 'question', 'ro', 'native', 0, 'none', 'x', 'x', now()${values})`,
        [newId(), desk.id, desk.communityId, id],
      );
    await expect(newCase(', state', `, 'taken'`)).rejects.toThrow('check constraint');
    await expect(newCase(', state', `, 'merged'`)).rejects.toThrow('check constraint');
    await expect(newCase(', priority_x', ', 1')).rejects.toThrow('priority_x');
    await newCase('', '');
    await expect(newCase('', '')).rejects.toThrow('duplicate key');
  });

  it('never lets the machine overlook an acute risk', async () => {
    const [{ id }] = await database.query(`SELECT id FROM posts LIMIT 1`);
    await expect(
      database.query(
        `INSERT INTO assessments (post_id, edit_no, language, confidence, script, nodiacritics, mixed, kind, urgency, risk, opens_case, snippets, reasons)
         VALUES ($1, 0, 'ro', 1, 'native', false, '{}', 'help', 3, 'acute', false, '[]', '[]')`,
        [id],
      ),
    ).rejects.toThrow('check constraint');
  });
});
