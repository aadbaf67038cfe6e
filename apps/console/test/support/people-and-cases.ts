import type { CaseDetail, CaseList, CaseRow, DraftCheck, DraftView, ReplyView, RevisionView, SessionView } from '@streetlight/contracts';

const id = (last: number): string => `00000000-0000-7000-8000-${String(last).padStart(12, '0')}`;
export const ids = {
  ana: id(1),
  boris: id(2),
  desk: id(3),
  space: id(4),
  question: id(5),
  draft: id(6),
  reply: id(7),
  delivery: id(8),
  revision: id(9),
  case: id,
};

export const session: SessionView = {
  user: {
    id: ids.ana,
    name: 'Ana',
    email: 'ana@desk.example',
    languages: ['ro', 'en'],
    roles: ['advisor'],
    interfaceLanguage: 'en',
    away: null,
  },
  desk: { id: ids.desk, key: 'desk', name: 'Desk', languages: ['de', 'ro', 'pl', 'en'], demo: false },
  csrfToken: 'csrf-1',
};

export const row = (number: number, change: Partial<CaseRow> = {}): CaseRow => ({
  id: id(100 + number),
  number,
  version: 1,
  state: 'open',
  band: 'soon',
  kind: 'question',
  topic: 'wages',
  language: 'ro',
  script: 'native',
  risk: 'none',
  urgency: 1,
  deadline: null,
  narrative: null,
  claimName: null,
  excerpt: `Question ${number}`,
  space: { id: ids.space, name: 'Lantern group', channel: 'community' },
  postCount: 1,
  openedAt: '2026-11-22T10:00:00.000Z',
  lastPostAt: '2026-11-22T10:00:00.000Z',
  holder: null,
  leaseUntil: null,
  snoozedUntil: null,
  hasSnippet: true,
  delivery: null,
  ...change,
});

export const mine: Partial<CaseRow> = { state: 'taken', holder: { id: ids.ana, name: 'Ana' }, leaseUntil: '2099-01-01T00:00:00.000Z' };

export const list = (items: CaseRow[], change: Partial<CaseList> = {}): CaseList => ({
  items,
  total: items.length,
  next: null,
  counter: { received: items.length, shown: items.length, filtered: 0, quiet: 0, unread: 0 },
  views: { open: items.length, mine: 0, danger: 0, rumours: 0, answered: 0, done: 0, all: items.length },
  ...change,
});

const post = (text: string): CaseDetail['question'] => ({
  id: ids.question,
  alias: 'A',
  kind: 'message',
  text,
  language: 'ro',
  sentAt: '2026-11-22T10:00:00.000Z',
  editedAt: null,
  edits: [],
  inReplyTo: null,
  assessment: null,
});

export const detail = (number: number, change: Partial<CaseDetail> = {}): CaseDetail => {
  const question = post(`Question ${number}`);
  return {
    ...row(number),
    question,
    assessment: null,
    thread: [question],
    sameQuestion: [],
    events: [],
    notes: [],
    draft: null,
    replies: [],
    waiting: [],
    audience: { memberCount: 12, rules: '', textLimit: 200, sends: true, link: null },
    ...change,
  };
};

export const revision: RevisionView = {
  id: ids.revision,
  key: 'unpaid-wages',
  area: 'wages',
  tier: 1,
  language: 'ro',
  number: 1,
  title: 'Salariu neplătit',
  publicText: 'Cereți salariul în scris.',
  fullText: 'Cereți salariul în scris, cu un termen.',
  askFirst: [],
  doNotSay: [],
  sources: [],
  vetting: { lawyer: 'Dora', qualification: 'lawyer', vettedOn: '2026-11-01', nextCheckOn: '2027-05-01', sample: true },
  usability: 'usable',
};

export const draft = (text: string, version: number): DraftView => ({
  id: ids.draft,
  version,
  text,
  language: 'ro',
  inReplyTo: ids.question,
  citations: [],
  savedAt: '2026-11-22T10:05:00.000Z',
  state: 'open',
  submittedAt: null,
  returned: null,
  draftedAnswerId: null,
  insertions: [],
});

export const reply = (text: string, state: ReplyView['delivery']['state'] = 'held'): ReplyView => ({
  id: ids.reply,
  text,
  language: 'ro',
  inReplyTo: ids.question,
  releasedBy: 'Ana',
  releasedAt: new Date().toISOString(),
  draftedBy: 'Ana',
  editedBy: null,
  approvedBy: null,
  tier: 0,
  overrides: [],
  citations: [],
  delivery: {
    id: ids.delivery,
    state,
    undoUntil: new Date(Date.now() + 13_000).toISOString(),
    at: new Date().toISOString(),
    failure: null,
  },
  origin: { drafter: 'person', model: null, changedWords: null, words: 2 },
});

/** What the gates say: nothing, unless told otherwise. */
export const check = (change: Partial<DraftCheck> = {}): DraftCheck => ({
  sentences: [],
  passes: true,
  ruling: { tier: 0, reasons: [], privateOnly: false },
  readers: { present: ['Boris'], standIns: [], away: [] },
  ...change,
});
