import type { QueryRunner } from 'typeorm';

/** The feed's list of subjects is one CHECK that several migrations lengthen: whatever it holds by now stays in it. */
export async function setFeedSubjects(runner: QueryRunner, change: (subjects: string[]) => string[]): Promise<void> {
  const [{ definition }] = (await runner.query(
    `SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conname = 'feed_subject_check' AND conrelid = 'feed'::regclass`,
  )) as [{ definition: string }];
  const subjects = [...definition.matchAll(/'([a-z-]+)'/g)].map(([, subject]) => subject ?? '');
  const list = [...new Set(change(subjects))].map((subject) => `'${subject}'`).join(',');
  await runner.query(`ALTER TABLE feed DROP CONSTRAINT feed_subject_check`);
  await runner.query(`ALTER TABLE feed ADD CONSTRAINT feed_subject_check CHECK (subject IN (${list}))`);
}
