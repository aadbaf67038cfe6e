import { Inject, Injectable } from '@nestjs/common';
import {
  type ClaimWordings,
  type NameNarrativeBody,
  NarrativeContent,
  type NarrativeDetail,
  type NarrativeList,
  type SaveNarrativeBody,
} from '@streetlight/contracts';
import { type Action, type Actor, type Language, languages, may } from '@streetlight/domain';
import { redact } from '@streetlight/text';
import { DataSource, type EntityManager } from 'typeorm';
import { audit } from '../audit/audit.js';
import { caseEvent } from '../cases/case-events.js';
import { type Connection, row, rows } from '../database/sql.js';
import { InvalidInput } from '../http/input.js';
import { KnowledgeService } from '../knowledge/knowledge.service.js';
import { linkSnippets } from '../knowledge/narrative-snippets.js';
import { addVersion, type CurrentNarrative, currentNarratives, lockNarratives } from '../knowledge/narrative-versions.js';
import { feedChange, feedEveryDesk } from '../live/feed.js';
import { Refusal } from '../refusal.js';
import { historyView, narrativeRow, type SpreadCount, spreadOf, spreadWeeks, type VersionRow } from './narrative.view.js';
import { claimWordings, newClaims } from './new-claims.js';

/** Posts of the desk that repeat a narrative, with those from which it got its name: these were assessed before it had one. */
const spreadQuery = `
  SELECT r.id, r.language, floor(extract(epoch FROM now() - r.sent_at) / 604800)::int AS week, count(*)::int AS count
  FROM (
    SELECT a.narrative AS id, a.language, p.sent_at, p.space_id FROM assessments a JOIN posts p ON p.id = a.post_id AND p.edit_no = a.edit_no
    WHERE a.narrative IS NOT NULL AND ($2::text IS NULL OR a.narrative = $2)
    UNION ALL
    SELECT v.narrative_id, a.language, p.sent_at, p.space_id FROM narrative_versions v JOIN case_posts cp ON cp.case_id = v.case_id AND cp.role IN ('question','duplicate')
      JOIN posts p ON p.id = cp.post_id JOIN assessments a ON a.post_id = p.id AND a.edit_no = p.edit_no
    WHERE a.narrative IS NULL AND ($2::text IS NULL OR v.narrative_id = $2)
  ) r JOIN spaces s ON s.id = r.space_id
  WHERE s.desk_id = $1 AND r.sent_at > now() - make_interval(weeks => $3) AND r.sent_at <= now() GROUP BY 1, 2, 3`;

/** Known false claims: read by everybody who reads snippets, kept by editors; every version stays. */
@Injectable()
export class NarrativesService {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(KnowledgeService) private readonly knowledge: KnowledgeService,
  ) {}

  async list(actor: Actor, language: Language): Promise<NarrativeList> {
    this.must(actor, 'snippet.read');
    const current = await currentNarratives(this.database);
    const counts = await this.counts(actor, null);
    return {
      items: current.map((narrative) => narrativeRow(narrative, language, spreadOf(narrative.id, counts))),
      newClaims: may(actor, 'case.read', { deskId: actor.deskId }) ? await newClaims(this.database, actor.deskId) : [],
    };
  }

  async read(actor: Actor, id: string): Promise<NarrativeDetail> {
    this.must(actor, 'snippet.read');
    const { version, retired, content } = await this.current(this.database, id);
    const versions = await rows<VersionRow & { content: unknown }>(
      this.database,
      `SELECT v.version, v.code, v.content, v.note, u.name AS by, v.at FROM narrative_versions v LEFT JOIN users u ON u.id = v.actor_id
       WHERE v.narrative_id = $1 ORDER BY v.version DESC LIMIT 100`,
      [id],
    );
    const namedFrom = await rows<{ caseId: string; caseNumber: number }>(
      this.database,
      `SELECT c.id AS "caseId", c.number AS "caseNumber" FROM narrative_versions v JOIN cases c ON c.id = v.case_id WHERE v.narrative_id = $1 AND c.desk_id = $2`,
      [id, actor.deskId],
    );
    return {
      id,
      version,
      retired,
      content,
      spread: spreadOf(id, await this.counts(actor, id)),
      namedFrom,
      history: historyView(versions.map((each) => ({ ...each, content: NarrativeContent.parse(each.content) }))),
    };
  }

  /** What a new narrative can begin with. */
  async claim(actor: Actor, caseId: string): Promise<ClaimWordings> {
    this.must(actor, 'case.read');
    const found = await claimWordings(this.database, actor.deskId, caseId);
    if (!found) throw new Refusal('not-found');
    return found;
  }

  /** Gives a claim that goes round a number of its own; the case it was seen in belongs to it from then on. @returns the id */
  async name(actor: Actor, { content, caseId, note }: NameNarrativeBody): Promise<string> {
    this.must(actor, 'narrative.edit');
    const named = await this.database.transaction(async (tx) => {
      await lockNarratives(tx);
      await this.mustBeUsable(tx, content, null);
      const highest = Math.max(0, ...(await currentNarratives(tx)).map(({ id }) => Number(id.slice(1))));
      const id = `N${String(highest + 1).padStart(2, '0')}`;
      await addVersion(tx, { id, version: 1, code: 'named', retired: false, content, note, by: actorOf(actor), caseId });
      if (caseId) await this.connectCase(tx, actor, caseId, id);
      await linkSnippets(tx, id, content.correctedBy);
      await this.tell(tx, actor, id, 'named', 1);
      return id;
    });
    await this.knowledge.learn({ narratives: true });
    return named;
  }

  /** @throws Refusal `conflict` with the version that stands; `narrative-state` where it is retired */
  save(actor: Actor, id: string, { version, content, note }: SaveNarrativeBody): Promise<void> {
    this.must(actor, 'narrative.edit');
    return this.onNarrative(actor, id, version, 'changed', async (tx, stands) => {
      if (stands.retired) throw new Refusal('narrative-state', { id });
      await this.mustBeUsable(tx, content, stands.content);
      return { retired: false, content, note, links: content.correctedBy };
    });
  }

  /** Takes a narrative out of use: new posts are not judged by it any more; what was found before stays. */
  retire(actor: Actor, id: string, { version, note }: { version: number; note: string }): Promise<void> {
    this.must(actor, 'narrative.edit');
    return this.onNarrative(actor, id, version, 'retired', async (_, { retired, content }) => {
      if (retired) throw new Refusal('narrative-state', { id });
      return { retired: true, content, note, links: [] };
    });
  }

  revive(actor: Actor, id: string, { version, note }: { version: number; note: string }): Promise<void> {
    this.must(actor, 'narrative.edit');
    return this.onNarrative(actor, id, version, 'revived', async (_, { retired, content }) => {
      if (!retired) throw new Refusal('narrative-state', { id });
      return { retired: false, content, note, links: content.correctedBy };
    });
  }

  /** Adds the next version of a narrative that still stands as it was seen. */
  private async onNarrative(
    actor: Actor,
    id: string,
    version: number,
    code: 'changed' | 'retired' | 'revived',
    next: (
      tx: EntityManager,
      stands: CurrentNarrative,
    ) => Promise<{ retired: boolean; content: NarrativeContent; note: string; links: string[] }>,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      await lockNarratives(tx);
      const stands = await this.current(tx, id);
      if (stands.version !== version) throw new Refusal('conflict', { version: stands.version });
      const { links, ...change } = await next(tx, stands);
      await addVersion(tx, { id, version: version + 1, code, ...change, by: actorOf(actor) });
      await linkSnippets(tx, id, links);
      await this.tell(tx, actor, id, code, version + 1);
    });
    await this.knowledge.learn({ narratives: true });
  }

  private async current(connection: Connection, id: string): Promise<CurrentNarrative> {
    const found = (await currentNarratives(connection)).find((each) => each.id === id);
    if (!found) throw new Refusal('not-found');
    return found;
  }

  private counts(actor: Actor, id: string | null): Promise<SpreadCount[]> {
    return rows<SpreadCount>(this.database, spreadQuery, [actor.deskId, id, spreadWeeks]);
  }

  /** The case is about a known claim now. @throws Refusal `claim-named` where it already is */
  private async connectCase(tx: EntityManager, actor: Actor, caseId: string, id: string): Promise<void> {
    const known = await row<{ narrative: string | null }>(tx, 'SELECT narrative FROM cases WHERE id = $1 AND desk_id = $2 FOR UPDATE', [
      caseId,
      actor.deskId,
    ]);
    if (!known) throw new Refusal('not-found');
    if (known.narrative) throw new Refusal('claim-named', { id: known.narrative });
    await tx.query('UPDATE cases SET narrative = $2, version = version + 1 WHERE id = $1', [caseId, id]);
    await caseEvent(tx, caseId, 'case.narrative-named', actor.userId, { id });
    await audit(tx, {
      deskId: actor.deskId,
      actorId: actor.userId,
      action: 'case.narrative-named',
      subject: 'case',
      subjectId: caseId,
      parameters: { id },
    });
    await feedChange(tx, actor.deskId, 'case', caseId, 'named');
  }

  /** Correcting snippets exist; and no new wording holds what belongs to a person, since wordings stay for ever. @throws InvalidInput */
  private async mustBeUsable(tx: EntityManager, content: NarrativeContent, before: NarrativeContent | null): Promise<void> {
    const { correctedBy, wordings } = content;
    const known = await rows<{ key: string }>(tx, 'SELECT key FROM snippets WHERE key = ANY($1)', [correctedBy]);
    const missing = correctedBy.filter((key) => !known.some((each) => each.key === key));
    const personal = languages.flatMap((language) =>
      wordings[language].flatMap((text, at) =>
        before?.wordings[language].includes(text) || redact(text).redacted === text ? [] : [`content.wordings.${language}.${at}`],
      ),
    );
    const fields = [
      ...missing.map((key) => ({ path: 'content.correctedBy', message: `there is no snippet ${key}` })),
      ...personal.map((path) => ({ path, message: 'holds personal data: leave them out' })),
    ];
    if (fields.length > 0) throw new InvalidInput(fields);
  }

  private async tell(tx: EntityManager, actor: Actor, id: string, what: string, version: number): Promise<void> {
    await audit(tx, {
      deskId: actor.deskId,
      actorId: actor.userId,
      action: `narrative.${what}`,
      subject: 'narrative',
      subjectId: id,
      parameters: { version },
    });
    await feedEveryDesk(tx, 'narrative', id, what);
  }

  private must(actor: Actor, action: Action): void {
    if (!may(actor, action, { deskId: actor.deskId })) throw new Refusal('forbidden');
  }
}

const actorOf = ({ userId, deskId }: Actor): { actorId: string; deskId: string } => ({ actorId: userId, deskId });
