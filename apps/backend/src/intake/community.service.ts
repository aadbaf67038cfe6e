import { Inject, Injectable } from '@nestjs/common';
import type { CommunityPostBody, CommunityPostView, CommunityView } from '@streetlight/contracts';
import type { Language } from '@streetlight/domain';
import { DataSource } from 'typeorm';
import { row, rows } from '../database/sql.js';
import { RateLimit } from '../http/rate-limit.js';
import { Refusal } from '../refusal.js';
import { IntakeService } from './intake.service.js';

interface CommunitySpace {
  id: string;
  external_id: string;
  name: string;
  rules: string;
  languages: Language[];
  desk_id: string;
  desk_name: string;
  demo: boolean;
}

interface CommunityRow {
  id: string;
  in_reply_to: string | null;
  nickname: string | null;
  answered_by: string | null;
  text: string;
  language: string;
  sent_at: Date;
}

const shownPosts = 200;

/** The public page of a space: what anybody reads, and how anybody posts. */
@Injectable()
export class CommunityService {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(IntakeService) private readonly intake: IntakeService,
    @Inject(RateLimit) private readonly limit: RateLimit,
  ) {}

  async read(slug: string): Promise<CommunityView> {
    const space = await this.space(slug);
    return {
      name: space.name,
      deskName: space.desk_name,
      rules: space.rules,
      languages: space.languages,
      demo: space.demo,
      posts: (await this.posts(space.id)).map(communityPostView),
    };
  }

  /** Stores a post of a visitor; the same `postKey` stores once. @throws Refusal `too-many-requests`, `consent-missing` */
  async post(slug: string, body: CommunityPostBody, address: string): Promise<CommunityPostView> {
    const space = await this.space(slug);
    await this.limit.count('community-address', address, 40, 10);
    await this.limit.count('community-member', body.memberKey, 15, 10);
    const answered = body.inReplyTo
      ? await row<{ external_id: string }>(this.database, 'SELECT external_id FROM posts WHERE id = $1 AND space_id = $2', [
          body.inReplyTo,
          space.id,
        ])
      : null;
    if (body.inReplyTo && !answered) throw new Refusal('not-found');
    const received = await this.intake.receive({ deskId: space.desk_id, channel: 'community', accountId: null, keepNicknames: true }, [
      {
        spaceExternalId: space.external_id,
        spaceName: space.name,
        externalId: body.postKey,
        threadExternalId: null,
        inReplyTo: answered?.external_id ?? null,
        author: { externalId: body.memberKey, displayName: body.nickname },
        kind: 'message',
        text: body.text,
        sentAt: new Date().toISOString(),
        editedAt: null,
      },
    ]);
    if (received.refused > 0) throw new Refusal('consent-missing');
    const [stored] = await this.posts(space.id, body.postKey);
    if (!stored) throw new Error('a post that was just stored cannot be found');
    return communityPostView(stored);
  }

  async space(slug: string): Promise<CommunitySpace> {
    const space = await row<CommunitySpace>(
      this.database,
      `SELECT s.id, s.external_id, s.name, s.rules, s.languages, s.desk_id, d.name AS desk_name, d.demo FROM spaces s JOIN desks d ON d.id = s.desk_id
       WHERE s.slug = $1 AND s.channel = 'community'`,
      [slug],
    );
    if (!space) throw new Refusal('not-found');
    return space;
  }

  /** Posts and the desk's delivered answers, newest threads last; or one post by its key. */
  private posts(spaceId: string, key?: string): Promise<CommunityRow[]> {
    return rows<CommunityRow>(
      this.database,
      `SELECT * FROM (
         (SELECT p.id, (SELECT r.id FROM posts r WHERE r.space_id = p.space_id AND r.external_id = p.reply_external_id) AS in_reply_to,
            w.nickname, NULL::text AS answered_by, p.text, coalesce(a.language, 'und') AS language, p.sent_at
          FROM posts p LEFT JOIN authors w ON w.id = p.author_id LEFT JOIN assessments a ON a.post_id = p.id AND a.edit_no = p.edit_no
          WHERE p.space_id = $1 AND p.kind = 'message' AND ($2::text IS NULL OR p.external_id = $2) ORDER BY p.sent_at DESC LIMIT ${shownPosts})
         UNION ALL
         (SELECT r.id, r.in_reply_to, NULL, u.public_name, r.text, r.language, r.released_at
          FROM replies r JOIN users u ON u.id = r.drafted_by JOIN deliveries d ON d.reply_id = r.id AND d.state = 'sent'
          WHERE r.space_id = $1 AND $2::text IS NULL ORDER BY r.released_at DESC LIMIT ${shownPosts})
       ) AS page ORDER BY sent_at, id`,
      [spaceId, key ?? null],
    );
  }
}

const communityPostView = (post: CommunityRow): CommunityPostView => ({
  id: post.id,
  inReplyTo: post.in_reply_to,
  nickname: post.nickname,
  answeredBy: post.answered_by,
  text: post.text,
  language: post.language,
  sentAt: post.sent_at.toISOString(),
});
