import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ExportItem, exportFile, readExport } from '@streetlight/channels';
import { addDays, type ChannelName, daysBetween, languages, dayInGermany } from '@streetlight/domain';
import type { DataSource } from 'typeorm';
import type { Config } from '../config.js';
import { row, rows } from '../database/sql.js';
import { demoSignIns } from '../desks/demo-sign-ins.js';
import { hashPassword } from '../desks/sessions.service.js';
import { IntakeService } from '../intake/intake.service.js';
import { EventLog } from '../logger.js';
import { newId } from '../secrets.js';
import { SpacesService } from '../spaces/spaces.service.js';

const deskKey = 'demo';
const peopleLanguages = [['ro', 'en', 'de'], languages, ['de', 'en'], ['de', 'pl', 'bg', 'en'], ['de', 'en']] as const;

const demoExports = [
  {
    file: 'telegram/result.json',
    name: 'result.json',
    channel: 'telegram-export',
    rules: 'Be kind. No adverts, no job agencies. Ask the admins before you post links.',
    members: 1243,
  },
  {
    file: 'whatsapp/chat.txt',
    name: 'WhatsApp Chat with Work in Germany – Lavoro · Praca · Trabajo.txt',
    channel: 'whatsapp-export',
    rules: 'One question at a time. No voice messages longer than a minute.',
    members: 412,
  },
] as const satisfies readonly { file: string; name: string; channel: ChannelName; rules: string; members: number }[];

/** A demo desk with five people, two imported groups and a community page. Everything in it is invented. */
export async function seedDemo(config: Config, database: DataSource, say: (line: string) => void): Promise<void> {
  const deskId = await seedDesk(database);
  await seedVettings(database);
  const known = await row<{ spaces: number }>(database, 'SELECT count(*)::int AS spaces FROM spaces WHERE desk_id = $1', [deskId]);
  if (!known?.spaces) {
    await seedCommunity(database, deskId);
    for (const demo of demoExports) say(`demo: ${await seedExport(config, database, deskId, demo)} posts from ${demo.file}`);
  }
  if (config.DEMO_SIGN_INS_FILE) await writeFile(config.DEMO_SIGN_INS_FILE, `${JSON.stringify(demoSignIns, null, 2)}\n`);
  say(`demo: ${demoSignIns.length} sign-ins, community page /c/${deskKey}`);
}

async function seedDesk(database: DataSource): Promise<string> {
  const existing = await row<{ id: string }>(database, 'SELECT id FROM desks WHERE key = $1', [deskKey]);
  if (existing) return existing.id;
  const deskId = newId();
  const hashes = await Promise.all(demoSignIns.map(({ password }) => hashPassword(password)));
  await database.transaction(async (tx) => {
    await tx.query('INSERT INTO desks (id, key, name, languages, demo) VALUES ($1, $2, $3, $4, true)', [
      deskId,
      deskKey,
      'Fair Work Advice (demo)',
      [...languages],
    ]);
    for (const [index, person] of demoSignIns.entries()) {
      const userId = newId();
      await tx.query(
        'INSERT INTO users (id, email, name, public_name, password_hash, interface_language) VALUES ($1, $2, $3, $4, $5, $6)',
        [userId, person.email, person.name, `${person.name} · Fair Work Advice (demo)`, hashes[index], 'en'],
      );
      await tx.query('INSERT INTO memberships (user_id, desk_id, roles, languages) VALUES ($1, $2, $3, $4)', [
        userId,
        deskId,
        [person.role],
        [...(peopleLanguages[index] ?? ['en'])],
      ]);
    }
  });
  return deskId;
}

/** In the demo an invented lawyer approves the sample wordings, so that they can be used; the console marks them as samples. */
async function seedVettings(database: DataSource): Promise<void> {
  const today = dayInGermany();
  const unvetted = await rows<{ id: string }>(
    database,
    `SELECT r.id FROM revisions r WHERE NOT EXISTS (SELECT FROM vettings v WHERE v.revision_id = r.id)
       AND NOT EXISTS (SELECT FROM revisions w WHERE w.snippet_id = r.snippet_id AND w.language = r.language AND w.created_by IS NOT NULL)`,
  );
  await database.query(
    `INSERT INTO vettings (id, revision_id, lawyer, qualification, vetted_by, vetted_on, next_check_on, sample)
     SELECT id, revision_id, 'Lukas (demo)', 'invented for the demo', (SELECT id FROM users WHERE email = $3), $4::date, $5::date, true
     FROM unnest($1::uuid[], $2::uuid[]) AS v (id, revision_id)`,
    [
      unvetted.map(() => newId()),
      unvetted.map(({ id }) => id),
      demoSignIns.find(({ role }) => role === 'legal')?.email,
      today,
      addDays(today, 182),
    ],
  );
}

async function seedCommunity(database: DataSource, deskId: string): Promise<void> {
  const spaces = new SpacesService(database);
  await database.transaction(async (tx) => {
    const id = newId();
    await tx.query(
      `INSERT INTO spaces (id, desk_id, channel, platform, external_id, slug, name, languages, rules) VALUES ($1, $2, 'community', 'community', $3, $3, $4, $5, $6)`,
      [
        id,
        deskId,
        deskKey,
        'Working in Germany: ask here',
        [...languages],
        'Everybody can read this page. Please write no names, no phone numbers, no addresses.',
      ],
    );
    await spaces.addConsent(tx, id, ownConsent('The page is ours; its notice says what happens with a post.'), null);
  });
}

const ownConsent = (evidence: string): Parameters<SpacesService['addConsent']>[2] => ({
  givenBy: 'Demo',
  evidence,
  validFrom: '2026-01-01',
  validTo: addDays(dayInGermany(), 365),
});

/** Imports an invented group, moved by whole weeks so that its last post is of these days and weekdays stay true. */
async function seedExport(config: Config, database: DataSource, deskId: string, demo: (typeof demoExports)[number]): Promise<number> {
  const items: ExportItem[] = [];
  for await (const item of readExport(exportFile(join(config.DEMO_DIRECTORY, demo.file), demo.name))) items.push(item);
  const newest =
    items
      .map((item) => item.message.sentAt.slice(0, 10))
      .sort()
      .at(-1) ?? dayInGermany();
  const days = Math.floor(daysBetween(newest, dayInGermany()) / 7) * 7;
  const spaces = new SpacesService(database);
  for (const { space } of new Map(items.map((item) => [item.space.externalId, item])).values()) {
    await database.transaction(async (tx) => {
      const found = await spaces.onWire(tx, { deskId, channel: demo.channel, accountId: null }, space.externalId, space.name);
      await tx.query('UPDATE spaces SET rules = $2, member_count = $3 WHERE id = $1', [found.id, demo.rules, demo.members]);
      await spaces.addConsent(tx, found.id, ownConsent('Invented group; nobody had to be asked.'), null);
    });
  }
  // Nobody is there yet to ring for: the posts wait as rows, and the first sweep of a worker finds them.
  const silentBell = { ring: () => Promise.resolve(), ringAll: () => Promise.resolve() } as never;
  const intake = new IntakeService(database, spaces, silentBell, config, new EventLog('silent'));
  const moved = items.map(({ message }) => ({
    ...message,
    sentAt: moveDay(message.sentAt, days),
    editedAt: message.editedAt ? moveDay(message.editedAt, days) : null,
  }));
  const received = await intake.receive({ deskId, channel: demo.channel, accountId: null }, moved);
  return received.added;
}

const moveDay = (at: string, days: number): string => addDays(at.slice(0, 10), days) + at.slice(10);
