import { Inject, Injectable } from '@nestjs/common';
import type { QuietPosts } from '@streetlight/contracts';
import {
  type Actor,
  type Area,
  type Assessment,
  type Kind,
  may,
  type PostLanguage,
  type Risk,
  type Script,
  type Urgency,
  dayInGermany,
} from '@streetlight/domain';
import { DataSource } from 'typeorm';
import { row, rows } from '../database/sql.js';
import { Refusal } from '../refusal.js';
import { CaseOpening } from './case-opening.js';
import { aliases, postColumns, postJoins, type PostRecord, postView } from './case.view.js';

/** Posts the machine opened no case for. They can always be listed, and a person can open a case for each. */
@Injectable()
export class QuietPostsService {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(CaseOpening) private readonly opening: CaseOpening,
  ) {}

  /** Newest first. */
  async list(actor: Actor, query: { cursor?: string | undefined; limit: number }): Promise<QuietPosts> {
    if (!may(actor, 'case.read', { deskId: actor.deskId })) throw new Refusal('forbidden');
    const [sentAt, id] = query.cursor?.split('|') ?? [];
    const found = await rows<PostRecord & { space_name: string; space_id: string }>(
      this.database,
      `SELECT ${postColumns}, s.name AS space_name, s.id AS space_id ${postJoins} JOIN spaces s ON s.id = p.space_id
       WHERE s.desk_id = $1 AND p.assessment_state <> 'waiting' AND NOT EXISTS (SELECT FROM case_posts cp WHERE cp.post_id = p.id)
         AND ($2::timestamptz IS NULL OR (p.sent_at, p.id) < ($2, $3::uuid))
       ORDER BY p.sent_at DESC, p.id DESC LIMIT ${query.limit + 1}`,
      [actor.deskId, sentAt ?? null, id ?? null],
    );
    const today = dayInGermany();
    const aliasOf = aliases();
    const items = found.slice(0, query.limit);
    const last = items.at(-1);
    return {
      items: items.map((post) => ({
        ...postView(post, aliasOf(post.author_id), today),
        spaceName: post.space_name,
        spaceId: post.space_id,
      })),
      next: found.length > query.limit && last ? `${last.sent_at.toISOString()}|${last.id}` : null,
    };
  }

  /** A person saw what the machine did not. @returns the id of the case; the same one when somebody was faster */
  async openCase(actor: Actor, postId: string): Promise<string> {
    if (!may(actor, 'case.triage', { deskId: actor.deskId })) throw new Refusal('forbidden');
    return this.database.transaction(async (tx) => {
      const post = await row<QuietRecord>(
        tx,
        `SELECT p.id, s.desk_id, p.space_id, p.author_id, p.root_external_id, p.text, p.sent_at, a.language, a.confidence, a.script, a.nodiacritics, a.mixed,
           a.kind, a.urgency, a.risk, a.topic, a.snippets, a.reasons, p.assessment_state IN ('assessed','none') AS counted_quiet, (SELECT case_id FROM case_posts cp WHERE cp.post_id = p.id LIMIT 1) AS case_id
         FROM posts p JOIN spaces s ON s.id = p.space_id LEFT JOIN assessments a ON a.post_id = p.id AND a.edit_no = p.edit_no
         WHERE p.id = $1 AND s.desk_id = $2 FOR UPDATE OF p, s`,
        [postId, actor.deskId],
      );
      if (!post) throw new Refusal('not-found');
      if (post.case_id) return post.case_id;
      if (post.counted_quiet) await tx.query('UPDATE spaces SET quiet_count = quiet_count - 1 WHERE id = $1', [post.space_id]);
      const assessed = {
        id: post.id,
        deskId: post.desk_id,
        spaceId: post.space_id,
        authorId: post.author_id,
        rootExternalId: post.root_external_id,
        text: post.text,
        sentAt: post.sent_at,
      };
      return this.opening.open(tx, assessed, assessmentOf(post), actor.userId);
    });
  }
}

interface QuietRecord {
  id: string;
  desk_id: string;
  space_id: string;
  author_id: string | null;
  root_external_id: string;
  text: string;
  sent_at: Date;
  language: PostLanguage | null;
  confidence: number;
  script: Script;
  nodiacritics: boolean;
  mixed: PostLanguage[];
  kind: Kind;
  urgency: Urgency;
  risk: Risk;
  topic: Area | null;
  snippets: Assessment['snippets'];
  reasons: Assessment['reasons'];
  counted_quiet: boolean;
  case_id: string | null;
}

/** What a platform's own words, which nobody assesses, count as. */
const unassessed = {
  language: 'und',
  confidence: 0,
  script: 'native',
  nodiacritics: false,
  mixed: [],
  kind: 'chatter',
  urgency: 0,
  risk: 'none',
  topic: null,
  snippets: [],
  reasons: [],
} as const;

/** The opinion of the machine, with the person's decision in place of its own. */
const assessmentOf = (post: QuietRecord): Assessment => {
  const { language, confidence, script, nodiacritics, mixed, kind, urgency, risk, topic, snippets, reasons } =
    post.language === null ? unassessed : post;
  return {
    language: language ?? 'und',
    confidence,
    script,
    nodiacritics,
    mixed: [...mixed],
    kind,
    urgency,
    risk,
    topic,
    snippets: [...snippets],
    reasons: [...reasons],
    opensCase: true,
    narrative: null,
    deadline: null,
  };
};
