import { Inject, Injectable } from '@nestjs/common';
import type { FinderHit, FinderQuery } from '@streetlight/contracts';
import { type Actor, may, type SnippetHit } from '@streetlight/domain';
import { DataSource } from 'typeorm';
import { row } from '../database/sql.js';
import { KnowledgeService } from '../knowledge/knowledge.service.js';
import { Refusal } from '../refusal.js';

/** The composer's answer finder: what the machine suggested for the case, or what the typed words find. */
@Injectable()
export class FinderService {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(KnowledgeService) private readonly knowledge: KnowledgeService,
  ) {}

  async find(actor: Actor, query: FinderQuery): Promise<FinderHit[]> {
    if (!may(actor, 'snippet.read', { deskId: actor.deskId })) throw new Refusal('forbidden');
    if (query.text !== '') return this.knowledge.search(query.text, query.language, query.limit);
    if (!query.caseId) return [];
    const suggestion = await row<{ hits: SnippetHit[] }>(
      this.database,
      `SELECT g.hits FROM suggestions g JOIN cases c ON c.id = g.case_id WHERE c.id = $1 AND c.desk_id = $2
       ORDER BY g.post_id = c.question_post_id DESC, g.edit_no DESC, g.made_at DESC LIMIT 1`,
      [query.caseId, actor.deskId],
    );
    return this.knowledge.hits(suggestion?.hits ?? [], query.language).slice(0, query.limit);
  }
}
