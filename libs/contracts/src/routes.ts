import { z } from 'zod';
import * as cases from './cases.js';
import * as community from './community.js';
import * as drafting from './drafting.js';
import * as folder from './folder-import.js';
import * as gaps from './gaps.js';
import * as knowledge from './knowledge.js';
import * as law from './law.js';
import * as narratives from './narratives.js';
import * as people from './people.js';
import * as posts from './posts.js';
import * as reviews from './reviews.js';
import * as recall from './recall.js';
import * as life from './snippet-life.js';
import * as spaces from './spaces.js';
import * as values from './values.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One endpoint: `path` holds `:name` parameters; `query`, `body` and `response` are zod schemas. */
export interface Route<Query extends z.ZodType, Body extends z.ZodType, Response extends z.ZodType> {
  method: Method;
  path: string;
  query: Query;
  body: Body;
  response: Response;
}

const none = z.undefined();
type None = typeof none;

function route<Response extends z.ZodType = None, Body extends z.ZodType = None, Query extends z.ZodType = None>(
  method: Method,
  path: string,
  parts: { response?: Response; body?: Body; query?: Query } = {},
): Route<Query, Body, Response> {
  return {
    method,
    path,
    query: (parts.query ?? none) as Query,
    body: (parts.body ?? none) as Body,
    response: (parts.response ?? none) as Response,
  };
}

const { CaseDetail } = cases;

/** The HTTP language of backend and console: every endpoint, once. */
export const routes = {
  signInHints: route('GET', '/api/sign-in', { response: people.SignInHints }),
  session: route('GET', '/api/session', { response: people.SessionView }),
  signIn: route('POST', '/api/session', { body: people.SignInBody, response: people.SessionView }),
  signOut: route('DELETE', '/api/session'),
  setPreferences: route('PATCH', '/api/session/preferences', { body: people.PreferencesBody, response: people.SessionView }),
  members: route('GET', '/api/members', { response: z.object({ items: z.array(people.UserView) }) }),

  listCases: route('GET', '/api/cases', { query: cases.CaseQuery, response: cases.CaseList }),
  readCase: route('GET', '/api/cases/:id', { response: CaseDetail }),
  takeCase: route('POST', '/api/cases/:id/take', { body: cases.MoveBody, response: CaseDetail }),
  renewCase: route('POST', '/api/cases/:id/renew', { response: z.object({ leaseUntil: people.Instant }) }),
  giveBackCase: route('POST', '/api/cases/:id/give-back', { body: cases.MoveBody, response: CaseDetail }),
  assignCase: route('POST', '/api/cases/:id/assign', { body: cases.AssignBody, response: CaseDetail }),
  nameClaim: route('POST', '/api/cases/:id/claim-name', { body: cases.NameClaimBody, response: CaseDetail }),
  snoozeCase: route('POST', '/api/cases/:id/snooze', { body: cases.SnoozeBody, response: CaseDetail }),
  dismissCase: route('POST', '/api/cases/:id/dismiss', { body: cases.DismissBody, response: CaseDetail }),
  mergeCase: route('POST', '/api/cases/:id/merge', { body: cases.MergeBody, response: CaseDetail }),
  closeCase: route('POST', '/api/cases/:id/close', { body: cases.MoveBody, response: CaseDetail }),
  reopenCase: route('POST', '/api/cases/:id/reopen', { body: cases.MoveBody, response: CaseDetail }),
  addNote: route('POST', '/api/cases/:id/notes', { body: cases.NoteBody, response: cases.NoteView }),
  quietPosts: route('GET', '/api/quiet-posts', {
    query: z.object({ cursor: z.string().max(200).optional(), limit: z.coerce.number().int().min(1).max(200).default(50) }),
    response: posts.QuietPosts,
  }),
  openCase: route('POST', '/api/quiet-posts/:id/open-case', { response: CaseDetail }),

  saveDraft: route('PUT', '/api/cases/:id/draft', { body: cases.DraftBody, response: cases.DraftView }),
  discardDraft: route('DELETE', '/api/cases/:id/draft'),
  /** Needs an `Idempotency-Key` header; the same key answers with the same reply. */
  releaseDraft: route('POST', '/api/drafts/:id/release', { body: cases.MoveBody, response: cases.ReplyView }),
  undoReply: route('POST', '/api/replies/:id/undo', { response: cases.ReplyView }),
  retryReply: route('POST', '/api/replies/:id/retry', { response: cases.ReplyView }),
  settleDelivery: route('POST', '/api/deliveries/:id/settle', { body: cases.SettleBody, response: cases.ReplyView }),

  /** The gates on a text that need not be saved yet, and who would have to read it. */
  checkDraft: route('POST', '/api/cases/:id/draft/check', { body: reviews.CheckBody, response: reviews.DraftCheck }),
  /** Keeps a sentence of the saved draft against the gates. */
  overrideGates: route('POST', '/api/drafts/:id/overrides', { body: reviews.OverrideBody, response: reviews.DraftCheck }),
  submitDraft: route('POST', '/api/drafts/:id/submit', { body: cases.MoveBody, response: cases.DraftView }),
  withdrawDraft: route('POST', '/api/drafts/:id/withdraw', { body: cases.MoveBody, response: cases.DraftView }),
  listWaiting: route('GET', '/api/reviews', { query: reviews.WaitingQuery, response: reviews.WaitingList }),
  readWaiting: route('GET', '/api/reviews/:id', { response: reviews.WaitingDetail }),
  checkWaiting: route('POST', '/api/reviews/:id/check', { body: reviews.ReviewTextBody, response: reviews.DraftCheck }),
  /** Approves and releases. Needs an `Idempotency-Key` header; the same key answers with the same reply. */
  approveDraft: route('POST', '/api/reviews/:id/approve', { body: reviews.ApproveBody, response: cases.ReplyView }),
  returnDraft: route('POST', '/api/reviews/:id/return', { body: reviews.ReturnBody }),
  setAbsence: route('PUT', '/api/members/:id/absence', { body: people.AbsenceBody, response: people.UserView }),
  endAbsence: route('DELETE', '/api/members/:id/absence', { response: people.UserView }),

  finder: route('GET', '/api/finder', { query: knowledge.FinderQuery, response: knowledge.FinderResult }),
  suggestion: route('GET', '/api/cases/:id/suggestion', { response: knowledge.SuggestionView }),
  readDrafting: route('GET', '/api/drafting', { response: drafting.DraftingView }),
  recordRun: route('POST', '/api/drafting/runs', { body: drafting.ModelRunFile, response: drafting.DraftingView }),
  switchModel: route('PUT', '/api/drafting/switches', { body: drafting.SwitchBody, response: drafting.DraftingView }),
  translatePost: route('POST', '/api/posts/:id/translation', { body: drafting.TranslateBody, response: drafting.TranslationView }),
  secondOpinion: route('GET', '/api/cases/:id/second-opinion', { response: drafting.SecondOpinionView }),
  /** Asked once for each wording of the post, model and prompt; afterwards the kept one is the answer. */
  askSecondOpinion: route('POST', '/api/cases/:id/second-opinion', {
    body: drafting.AskOpinionBody,
    response: drafting.SecondOpinionView,
  }),
  readPlain: route('POST', '/api/plain-language', { body: drafting.PlainBody, response: drafting.PlainView }),
  simplifyDraft: route('POST', '/api/cases/:id/simpler', { body: drafting.PlainBody, response: drafting.SimplerView }),
  listSnippets: route('GET', '/api/snippets', { response: knowledge.SnippetList }),
  readSnippet: route('GET', '/api/snippets/:key', { response: knowledge.SnippetDetail }),

  snippetUses: route('GET', '/api/snippets/:key/uses', { query: recall.SnippetUsesQuery, response: recall.SnippetUses }),
  listRecalls: route('GET', '/api/recalls', { query: recall.RecallQuery, response: recall.RecallList }),
  countRecalls: route('GET', '/api/recalls/count', { response: recall.RecallCount }),
  readRecall: route('GET', '/api/recalls/:id', { response: recall.RecallDetail }),
  recalledReplies: route('GET', '/api/recalls/:id/replies', { query: recall.RecalledReplyQuery, response: recall.RecalledReplies }),
  correctReply: route('POST', '/api/recalls/:id/replies/:replyId/correct', { response: recall.CorrectionView }),
  tickReplies: route('POST', '/api/recalls/:id/ticks', { body: recall.TickBody, response: recall.RecallDetail }),
  setWrongFrom: route('POST', '/api/recalls/:id/wrong-from', { body: recall.WrongFromBody, response: recall.RecallDetail }),
  closeRecall: route('POST', '/api/recalls/:id/close', { body: recall.CloseRecallBody, response: recall.RecallDetail }),

  /** multipart/form-data with one `file`: an edition of the laws, .jsonl or .jsonl.gz. Answers as soon as the file is stored. */
  startLawEdition: route('POST', '/api/law/editions', { response: law.LawEditionView }),
  listLawEditions: route('GET', '/api/law/editions', { response: law.LawEditionList }),
  readLawEdition: route('GET', '/api/law/editions/:id', { response: law.LawEditionDetail }),
  decideOnTouch: route('POST', '/api/law/touches/:id/decisions', { body: law.LawDecisionBody, response: law.LawTouchView }),
  watchedReforms: route('GET', '/api/law/reforms', { response: law.WatchedReforms }),

  listGaps: route('GET', '/api/gaps', { query: gaps.GapQuery, response: gaps.GapList }),
  readGap: route('GET', '/api/gaps/:id', { response: gaps.GapRow }),
  gapWordings: route('GET', '/api/gaps/:id/wordings', { response: gaps.GapWordings }),
  askForSnippet: route('POST', '/api/gaps', { body: gaps.AskGapBody, response: gaps.AskedGap }),
  missedSearch: route('POST', '/api/gaps/searches', { body: gaps.MissedSearchBody }),
  dismissGap: route('POST', '/api/gaps/:id/dismiss', { body: gaps.DismissGapBody, response: gaps.GapRow }),
  mergeGap: route('POST', '/api/gaps/:id/merge', { body: gaps.MergeGapBody, response: gaps.GapRow }),
  createSnippet: route('POST', '/api/snippets', { body: life.NewSnippetBody, response: life.SnippetWork }),
  workOnSnippet: route('GET', '/api/snippets/:key/work', { query: life.SnippetWorkQuery, response: life.SnippetWork }),
  saveText: route('PUT', '/api/snippets/:key/texts/:language', { body: life.SaveTextBody, response: life.SnippetWork }),
  discardText: route('DELETE', '/api/snippets/:key/texts/:language', { response: life.SnippetWork }),
  submitTexts: route('POST', '/api/snippets/:key/submit', { body: life.SubmitBody, response: life.SnippetWork }),
  sendBackTexts: route('POST', '/api/snippets/:key/send-back', { body: life.SendBackBody, response: life.SnippetWork }),
  vetTexts: route('POST', '/api/snippets/:key/vet', { body: life.VetBody, response: life.SnippetWork }),
  vetAgain: route('POST', '/api/snippets/:key/vet-again', { body: life.VetAgainBody, response: life.SnippetWork }),
  withdrawRevision: route('POST', '/api/snippets/:key/withdraw', { body: life.WithdrawBody, response: life.SnippetWork }),
  checkText: route('POST', '/api/snippets/:key/texts/:language/check', { response: life.SnippetWork }),
  confirmText: route('POST', '/api/snippets/:key/texts/:language/confirm', { response: life.SnippetWork }),
  addComment: route('POST', '/api/snippets/:key/comments', { body: life.CommentBody, response: life.CommentView }),
  settleComment: route('POST', '/api/snippet-comments/:id/settle', { body: life.SettleCommentBody, response: life.CommentView }),
  previewText: route('POST', '/api/snippet-previews', { body: life.PreviewBody, response: life.PreviewView }),
  compareTexts: route('POST', '/api/snippet-comparisons', { body: life.CompareBody, response: life.CompareView }),
  listStatutes: route('GET', '/api/statutes', { response: life.StatuteList }),
  searchStatutes: route('GET', '/api/statutes/search', { query: life.StatuteSearchQuery, response: life.StatuteHits }),
  readNorm: route('GET', '/api/statutes/norm', { query: life.NormQuery, response: life.NormView }),
  checkCitation: route('GET', '/api/statutes/citation', { query: life.CitationQuery, response: life.CitationView }),
  editorialTasks: route('GET', '/api/editorial-tasks', { response: life.EditorialTasks }),
  /** Answers with the folder as a zip archive. */
  exportFolder: route('GET', '/api/knowledge-folder'),
  /** multipart/form-data: `beside`, then one `file`, the packed folder. Says what importing it would do; nothing is stored. */
  previewFolder: route('POST', '/api/knowledge-folder/preview', { response: folder.FolderImportView }),
  /** The same with the `fingerprint` of the preview that was looked at: everything comes in, or nothing. */
  importFolder: route('POST', '/api/knowledge-folder', { response: folder.FolderImportView }),

  listValues: route('GET', '/api/values', { response: values.ValueList }),
  readValue: route('GET', '/api/values/:name', { response: values.ValueDetail }),
  /** What a step would do to the texts; nothing is saved. */
  previewStep: route('POST', '/api/values/:name/previews', { body: values.PreviewStepBody, response: values.StepPreview }),
  proposeStep: route('POST', '/api/values/:name/proposals', { body: values.ProposeStepBody, response: values.ValueDetail }),
  confirmStep: route('POST', '/api/value-proposals/:id/confirm', { body: values.ConfirmStepBody, response: values.ValueDetail }),
  rejectStep: route('POST', '/api/value-proposals/:id/reject', { body: values.EndProposalBody, response: values.ValueDetail }),
  withdrawStep: route('POST', '/api/value-proposals/:id/withdraw', { body: values.EndProposalBody, response: values.ValueDetail }),

  listNarratives: route('GET', '/api/narratives', { query: narratives.NarrativeQuery, response: narratives.NarrativeList }),
  readNarrative: route('GET', '/api/narratives/:id', { response: narratives.NarrativeDetail }),
  nameNarrative: route('POST', '/api/narratives', { body: narratives.NameNarrativeBody, response: narratives.NarrativeDetail }),
  saveNarrative: route('PUT', '/api/narratives/:id', { body: narratives.SaveNarrativeBody, response: narratives.NarrativeDetail }),
  retireNarrative: route('POST', '/api/narratives/:id/retire', {
    body: narratives.RetireNarrativeBody,
    response: narratives.NarrativeDetail,
  }),
  reviveNarrative: route('POST', '/api/narratives/:id/revive', {
    body: narratives.RetireNarrativeBody,
    response: narratives.NarrativeDetail,
  }),
  claimWordings: route('GET', '/api/cases/:id/claim-wordings', { response: narratives.ClaimWordings }),

  listSpaces: route('GET', '/api/spaces', { response: spaces.SpaceList }),
  changeSpace: route('PATCH', '/api/spaces/:id', { body: spaces.SpaceBody, response: spaces.SpaceView }),
  recordConsent: route('POST', '/api/spaces/:id/consent', { body: spaces.ConsentBody, response: spaces.SpaceView }),
  withdrawConsent: route('DELETE', '/api/spaces/:id/consent', { response: spaces.SpaceView }),
  /** multipart/form-data: fields of `ConsentBody` first, then one `file`. Answers as soon as the file is stored. */
  startImport: route('POST', '/api/imports', { response: spaces.ImportView }),
  listImports: route('GET', '/api/imports', { response: spaces.ImportList }),
  readImport: route('GET', '/api/imports/:id', { response: spaces.ImportView }),
  listAccounts: route('GET', '/api/accounts', { response: spaces.AccountList }),
  connectAccount: route('POST', '/api/accounts', { body: spaces.ConnectBody, response: spaces.AccountView }),
  disconnectAccount: route('DELETE', '/api/accounts/:id'),

  readCommunity: route('GET', '/api/community/:slug', { response: community.CommunityView }),
  postToCommunity: route('POST', '/api/community/:slug/posts', {
    body: community.CommunityPostBody,
    response: community.CommunityPostView,
  }),
} as const;

export type RouteName = keyof typeof routes;

/** Server-sent events of the signed-in desk; resumes by `Last-Event-ID`. */
export const feedPath = '/api/feed';
/** Server-sent events of one community page: `changed`, without content. */
export const communityFeedPath = '/api/community/:slug/feed';

/** What a feed event of type `changes` carries; its event id is the cursor. */
export const FeedChanges = z.array(
  z.object({
    subject: z.enum([
      'case',
      'post',
      'reply',
      'space',
      'snippet',
      'import',
      'account',
      'review',
      'drafting',
      'recall',
      'gap',
      'law',
      'value',
      'narrative',
    ]),
    id: z.string(),
    /** What happened: `opened`, `taken`, `delivered` … */
    change: z.string(),
    /** When it was committed. */
    at: people.Instant,
  }),
);
export type FeedChanges = z.infer<typeof FeedChanges>;
