import { Attempts, Desk, Membership, Session, User } from './desks.entity.js';
import { Account, Author, Consent, Import, Space } from './spaces.entity.js';
import { AssessmentRecord, Post, PostEdit, PostFingerprint } from './posts.entity.js';
import { LoadedFolder, Revision, Snippet, Source, Vetting } from './knowledge.entity.js';
import { Case, CaseEvent, CasePost, Note, Suggestion } from './cases.entity.js';
import { Delivery, Draft, Reply, ReplyCitation } from './replies.entity.js';
import { DraftOverride, Review, ReviewPin } from './reviews.entity.js';
import { DraftedAnswer, ModelRun, ModelSwitch, ModelUsage, PostTranslation, SecondOpinion, SnippetUse } from './drafting.entity.js';
import { Recall, RecallReply, RecallTick } from './recall.entity.js';
import { NarrativeVersion } from './narratives.entity.js';
import { ValueChangeRecord, ValueProposal, ValueTableRecord } from './values.entity.js';
import { LawChange, LawDecision, LawEdition, LawTouch } from './law.entity.js';
import { Gap, GapWording } from './gaps.entity.js';
import { SnippetComment, SnippetEvent, TextCheck, WorkingCopy } from './snippet-life.entity.js';
import { AuditEvent, FeedRow } from './trail.entity.js';

/** Every record, explicitly. */
export const entities = [
  Desk,
  User,
  Membership,
  Session,
  Attempts,
  Account,
  Space,
  Consent,
  Author,
  Import,
  Post,
  PostEdit,
  AssessmentRecord,
  PostFingerprint,
  Snippet,
  Revision,
  Source,
  Vetting,
  LoadedFolder,
  WorkingCopy,
  TextCheck,
  SnippetEvent,
  SnippetComment,
  Case,
  CasePost,
  CaseEvent,
  Note,
  Suggestion,
  DraftedAnswer,
  ModelRun,
  ModelSwitch,
  ModelUsage,
  PostTranslation,
  SecondOpinion,
  SnippetUse,
  Draft,
  Reply,
  ReplyCitation,
  Delivery,
  DraftOverride,
  Review,
  ReviewPin,
  ValueTableRecord,
  ValueChangeRecord,
  ValueProposal,
  NarrativeVersion,
  Recall,
  RecallReply,
  RecallTick,
  LawEdition,
  LawChange,
  LawTouch,
  LawDecision,
  Gap,
  GapWording,
  FeedRow,
  AuditEvent,
];
