import { DesksAndUsers1763700000001 } from './1763700000001-desks-and-users.js';
import { SpacesAndPosts1763700000002 } from './1763700000002-spaces-and-posts.js';
import { Knowledge1763700000003 } from './1763700000003-knowledge.js';
import { Cases1763700000004 } from './1763700000004-cases.js';
import { Replies1763700000005 } from './1763700000005-replies.js';
import { FeedAndAudit1763700000006 } from './1763700000006-feed-and-audit.js';
import { ClaimNames1763700000007 } from './1763700000007-claim-names.js';
import { FingerprintLookup1763700000008 } from './1763700000008-fingerprint-lookup.js';
import { Reviews1763700000009 } from './1763700000009-reviews.js';
import { DraftedAnswers1763700000010 } from './1763700000010-drafted-answers.js';
import { SnippetLife1763700000011 } from './1763700000011-snippet-life.js';
import { RecallAndGaps1763700000012 } from './1763700000012-recall-and-gaps.js';
import { SecondOpinions1763700000013 } from './1763700000013-second-opinions.js';
import { FolderHistory1763700000014 } from './1763700000014-folder-history.js';
import { ValuesAndNarratives1763700000015 } from './1763700000015-values-and-narratives.js';

/** In the order they run. */
export const migrations = [
  DesksAndUsers1763700000001,
  SpacesAndPosts1763700000002,
  Knowledge1763700000003,
  Cases1763700000004,
  Replies1763700000005,
  FeedAndAudit1763700000006,
  ClaimNames1763700000007,
  FingerprintLookup1763700000008,
  Reviews1763700000009,
  DraftedAnswers1763700000010,
  SnippetLife1763700000011,
  RecallAndGaps1763700000012,
  SecondOpinions1763700000013,
  FolderHistory1763700000014,
  ValuesAndNarratives1763700000015,
];
