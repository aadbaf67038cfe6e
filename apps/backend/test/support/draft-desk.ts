import type { CaseDetail, DraftView, Problem, ReplyView, RevisionView, SnippetDetail, WaitingList } from '@streetlight/contracts';
import { eventually, startApp, type TestApp } from './app.js';
import { type Answer, type Browser, listCases, newKey, postToCommunity, readCase, signIn } from './factories.js';

/** Questions without deadline or danger, each another, so that none joins the case of a twin. */
const questions = [
  'Cat e salariul minim pe ora in Germania acum?',
  'Am dreptul la concediu platit daca lucrez la Minijob?',
  'Imi poate lua seful chiria din salariu?',
  'Trebuie sa platesc pentru consultanta la Faire Mobilität?',
  'Cate ore pe zi am voie sa lucrez la fabrica?',
  'Cine plateste drumul intre doua santiere?',
  'Primesc bani si cand sunt bolnav o saptamana?',
  'Am nevoie de contract scris ca sa am drepturi?',
  'Se plateste sporul de noapte la depozit?',
  'Pot lucra doua Minijob-uri in acelasi timp?',
  'Cat concediu pe an primesc la cinci zile pe saptamana?',
  'Ce inseamna Probezeit in contract?',
  'Unde vad daca sunt asigurat la Krankenkasse?',
  'Cum cer fluturasul de salariu de la firma?',
  'Se plateste pauza de masa in Germania?',
  'Pot primi Kindergeld daca copiii sunt acasa in Romania?',
  'Ce face un Betriebsrat pentru noi?',
  'Trebuie sa lucrez duminica daca zice seful?',
  'Cum dovedesc orele suplimentare lucrate?',
  'Este voie sa ma plateasca doar cash?',
  'Cate zile de Probearbeit neplatita sunt normale?',
];

/** A desk with everybody signed in who writes or reads drafts, and one vetted Romanian wording a tier. */
export interface DraftDesk {
  test: TestApp;
  advisor: Browser;
  second: Browser;
  supervisor: Browser;
  legal: Browser;
  /** By tier. */
  wordings: [RevisionView, RevisionView, RevisionView, RevisionView];
  /** Another of tier 1, to be withdrawn. */
  shortLived: RevisionView;
}

/** Booting and signing five people in takes its time on a busy machine, in milliseconds. */
export const bootMs = 180_000;

export async function startDraftDesk(): Promise<DraftDesk> {
  // Whatever is released here can be taken back for a minute, and is placed nowhere before.
  const test = await startApp({ UNDO_HELD_SECONDS: '60' });
  const { users } = test.desk;
  const advisor = await signIn(test, users.advisor);
  const wording = async (tier: number, which = 0): Promise<RevisionView> => {
    const [found] = await test.database.query(
      `SELECT s.key FROM snippets s JOIN revisions r ON r.snippet_id = s.id WHERE r.tier = $1 AND r.language = 'ro' ORDER BY s.key LIMIT 1 OFFSET $2`,
      [tier, which],
    );
    const { body } = await advisor.ask<SnippetDetail>('GET', `/api/snippets/${found.key}`);
    const revision = body.revisions.find((one) => one.language === 'ro');
    if (!revision) throw new Error(`no wording of tier ${tier}`);
    return revision;
  };
  return {
    test,
    advisor,
    second: await signIn(test, users.secondAdvisor),
    supervisor: await signIn(test, users.supervisor),
    legal: await signIn(test, users.legal),
    wordings: [await wording(0), await wording(1), await wording(2), await wording(3)],
    shortLived: await wording(1, 1),
  };
}

/** A case of a question nobody has asked yet, taken by the advisor. */
export async function takenCase({ test, advisor }: DraftDesk, text = questions.shift() ?? ''): Promise<CaseDetail> {
  const { body } = await postToCommunity(test, text);
  const list = await eventually(
    () => listCases(advisor, '?view=open&sort=newest'),
    (found) => found.counter.unread === 0,
  );
  for (const item of list.items) {
    const detail = await readCase(advisor, item.id);
    if (detail.question.id === body.id)
      return (await advisor.ask<CaseDetail>('POST', `/api/cases/${item.id}/take`, { version: detail.version })).body;
  }
  throw new Error(`the post opened no case: ${text}`);
}

export const textOf = (revision: RevisionView): string => `Bună ziua!\n\n${revision.publicText}\n\nMult succes!`;

/** Saves a draft that cites a wording, with its words unless others are given. */
export const save = async (who: Browser, detail: CaseDetail, revision: RevisionView, more: object = {}): Promise<DraftView & Problem> =>
  (
    await who.ask<DraftView & Problem>('PUT', `/api/cases/${detail.id}/draft`, {
      version: 0,
      text: textOf(revision),
      language: 'ro',
      inReplyTo: detail.question.id,
      revisionIds: [revision.id],
      ...more,
    })
  ).body;

export const submit = (who: Browser, draft: DraftView): Promise<Answer<DraftView & Problem>> =>
  who.ask('POST', `/api/drafts/${draft.id}/submit`, { version: draft.version });

export const release = (who: Browser, draft: DraftView): Promise<Answer<ReplyView & Problem>> =>
  who.ask('POST', `/api/drafts/${draft.id}/release`, { version: draft.version }, { 'idempotency-key': newKey() });

export const approve = (who: Browser, draft: DraftView, more: object = {}, key = newKey()): Promise<Answer<ReplyView & Problem>> =>
  who.ask('POST', `/api/reviews/${draft.id}/approve`, { version: draft.version, ...more }, { 'idempotency-key': key });

export const giveBack = (who: Browser, draft: DraftView, pins: { sentence: string | null; reason: string }[]): Promise<Answer<Problem>> =>
  who.ask('POST', `/api/reviews/${draft.id}/return`, { version: draft.version, pins });

export const waiting = async (who: Browser): Promise<WaitingList> => (await who.ask<WaitingList>('GET', '/api/reviews')).body;

/** A draft of the advisor that waits. */
export async function submitted(desk: DraftDesk, revision: RevisionView): Promise<{ detail: CaseDetail; draft: DraftView }> {
  const detail = await takenCase(desk);
  return { detail, draft: (await submit(desk.advisor, await save(desk.advisor, detail, revision))).body };
}
