import { Inject, Injectable } from '@nestjs/common';
import type { ConfirmStepBody, ErrorCode, ProposeStepBody, ValueDetail, ValueList } from '@streetlight/contracts';
import {
  type Action,
  type Actor,
  may,
  type ProposalMove,
  type ProposalRefusal,
  refusalOfProposalMove,
  stepFaults,
  dayInGermany,
} from '@streetlight/domain';
import { changeValue, faultsOfChange, type StepFaultFound, valuesShownIn, type ValueTable, withDerived } from '@streetlight/knowledge';
import { DataSource, type EntityManager } from 'typeorm';
import { audit } from '../audit/audit.js';
import { type Connection, row, rows } from '../database/sql.js';
import { KnowledgeService } from '../knowledge/knowledge.service.js';
import { type VettedText, vettedTexts } from '../knowledge/vetted-texts.js';
import { feedEveryDesk } from '../live/feed.js';
import { Refusal } from '../refusal.js';
import { newId } from '../secrets.js';
import { stepChangeOf } from './step-change.js';
import { changeOf, proposalQuery, type ProposalRow, proposalView, valueRow } from './value.view.js';
import { lockValues, newestValues, storeValues } from './value-tables.js';

const refusalCodes: Record<ProposalRefusal, ErrorCode> = {
  'wrong-state': 'proposal-decided',
  forbidden: 'forbidden',
  'same-person': 'proposal-own',
  'other-person': 'proposal-others',
};

/** What raises the version of a value: proposals, decisions on them, and what the folder changed. */
const versionQuery = `
  SELECT ((SELECT count(*) + count(decided_at) FROM value_proposals WHERE value_name = $1) + (SELECT count(*) FROM value_changes WHERE name = $1))::int AS version`;

/** The amounts over time: what they are, what is proposed, and the second person's word that makes a step hold. */
@Injectable()
export class ValuesService {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(KnowledgeService) private readonly knowledge: KnowledgeService,
  ) {}

  async list(actor: Actor): Promise<ValueList> {
    this.must(actor, 'snippet.read');
    const values = await this.values(this.database);
    const waiting = await rows<{ name: string; count: number }>(
      this.database,
      `SELECT value_name AS name, count(*)::int AS count FROM value_proposals WHERE state = 'open' GROUP BY 1`,
    );
    const today = dayInGermany();
    const texts = vettedTexts(this.knowledge, 'de');
    const items = Object.keys(values).flatMap(
      (name) =>
        valueRow(values, name, today, {
          waiting: waiting.find((found) => found.name === name)?.count ?? 0,
          snippets: shownBy(texts, values, name).length,
        }) ?? [],
    );
    return { items };
  }

  async read(actor: Actor, name: string): Promise<ValueDetail> {
    this.must(actor, 'snippet.read');
    const values = await this.values(this.database);
    const proposals = await rows<ProposalRow>(
      this.database,
      `${proposalQuery} WHERE p.value_name = $1 ORDER BY p.proposed_at DESC LIMIT 200`,
      [name],
    );
    const shown = shownBy(vettedTexts(this.knowledge, 'de'), values, name);
    const waiting = proposals.filter(({ state }) => state === 'open').length;
    const found = valueRow(values, name, dayInGermany(), { waiting, snippets: shown.length });
    if (!found) throw new Refusal('not-found');
    return {
      ...found,
      version: await this.version(this.database, name),
      proposals: proposals.map((proposal) =>
        proposalView(proposal, actor, proposal.state === 'open' ? this.faults(values, name, changeOf(proposal)) : []),
      ),
      usedIn: shown,
      follows: withDerived(values, name).slice(1),
    };
  }

  /**
   * Keeps a step that waits for a second person.
   * @throws Refusal `conflict` with the version that stands where somebody proposed or decided meanwhile; `step-impossible`
   */
  async propose(actor: Actor, name: string, body: ProposeStepBody): Promise<void> {
    this.must(actor, 'value.propose');
    await this.onValue(name, body.version, async (tx, values) => {
      const change = stepChangeOf(body);
      const open = faultsOfChange(values, name, change, { unit: body.unit, statutes: this.statutes }).find(
        ({ fault }) => stepFaults[fault] === 'error' || !body.meant.includes(fault),
      );
      if (open) throw impossible(open);
      const id = newId();
      const { step } = body;
      await tx.query(
        `INSERT INTO value_proposals (id, desk_id, value_name, change, replaces, from_day, to_day, amount, source, note, meant, proposed_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [
          id,
          actor.deskId,
          name,
          body.change,
          body.replaces,
          step?.from ?? null,
          step?.to ?? null,
          step?.amount ?? null,
          step?.source ?? null,
          body.note,
          body.meant,
          actor.userId,
        ],
      );
      await this.tell(tx, actor, name, id, 'proposed');
    });
  }

  /** The second person's word: from now on the step holds, on every node. */
  async confirm(actor: Actor, id: string, { version, note }: ConfirmStepBody): Promise<string> {
    const { value_name: name } = await this.proposal(this.database, actor, id);
    this.must(actor, 'value.confirm');
    await this.onValue(name, version, async (tx, values) => {
      const proposal = await this.decide(tx, actor, id, 'confirm', note);
      const change = changeOf(proposal);
      const wrong = this.faults(values, name, change).find(({ fault }) => stepFaults[fault] === 'error');
      if (wrong) throw impossible(wrong);
      await storeValues(tx, { before: values, after: changeValue(values, name, change) }, { proposalId: id });
      await this.tell(tx, actor, name, id, 'confirmed');
    });
    await this.knowledge.learn({ values: true });
    return name;
  }

  /** Turned down by another person, or taken back by whoever proposed it. */
  async end(actor: Actor, id: string, move: 'reject' | 'withdraw', note: string): Promise<string> {
    const { value_name: name } = await this.proposal(this.database, actor, id);
    await this.database.transaction(async (tx) => {
      await lockValues(tx);
      await this.decide(tx, actor, id, move, note);
      await this.tell(tx, actor, name, id, move === 'reject' ? 'rejected' : 'withdrawn');
    });
    return name;
  }

  /** The table that holds, asked of the database: what this process remembers may be a moment behind. */
  values(connection: Connection): Promise<ValueTable> {
    const { values } = this.knowledge.base;
    return newestValues(connection, Object.keys(values)).then((newest) => newest ?? values);
  }

  get statutes(): Parameters<typeof faultsOfChange>[3]['statutes'] {
    return [...this.knowledge.base.statutes.values()];
  }

  /** What stands in the way of a stored proposal; its unit was right when it was made. */
  private faults(values: ValueTable, name: string, change: Parameters<typeof faultsOfChange>[2]): StepFaultFound[] {
    const value = values[name];
    return value ? faultsOfChange(values, name, change, { unit: value.unit, statutes: this.statutes }) : [];
  }

  /** One change of the amounts at a time, and only of what was seen. */
  private onValue(name: string, version: number, act: (tx: EntityManager, values: ValueTable) => Promise<void>): Promise<void> {
    return this.database.transaction(async (tx) => {
      await lockValues(tx);
      const values = await this.values(tx);
      if (!values[name]) throw new Refusal('not-found');
      const newest = await this.version(tx, name);
      if (newest !== version) throw new Refusal('conflict', { version: newest });
      await act(tx, values);
    });
  }

  private async version(connection: Connection, name: string): Promise<number> {
    return (await row<{ version: number }>(connection, versionQuery, [name]))?.version ?? 0;
  }

  /** There is one knowledge base for all desks: everybody who may read it reads every proposal. */
  private async proposal(connection: Connection, actor: Actor, id: string): Promise<ProposalRow> {
    this.must(actor, 'snippet.read');
    const found = await row<ProposalRow>(connection, `${proposalQuery} WHERE p.id = $1`, [id]);
    if (!found) throw new Refusal('not-found');
    return found;
  }

  private async decide(tx: EntityManager, actor: Actor, id: string, move: ProposalMove, note: string): Promise<ProposalRow> {
    const proposal = await this.proposal(tx, actor, id);
    const refused = refusalOfProposalMove(move, { state: proposal.state, proposedBy: proposal.proposed_by }, actor);
    if (refused) throw new Refusal(refusalCodes[refused]);
    const states = { confirm: 'confirmed', reject: 'rejected', withdraw: 'withdrawn' } as const;
    await tx.query(
      'UPDATE value_proposals SET state = $2, decided_by = $3, decided_at = clock_timestamp(), decision_note = $4 WHERE id = $1',
      [id, states[move], actor.userId, note],
    );
    return proposal;
  }

  private async tell(tx: EntityManager, actor: Actor, name: string, proposal: string, what: string): Promise<void> {
    await audit(tx, {
      deskId: actor.deskId,
      actorId: actor.userId,
      action: `value.${what}`,
      subject: 'value',
      subjectId: name,
      parameters: { proposal },
    });
    await feedEveryDesk(tx, 'value', name, what);
  }

  private must(actor: Actor, action: Action): void {
    if (!may(actor, action, { deskId: actor.deskId })) throw new Refusal('forbidden');
  }
}

const impossible = ({ fault, parameters }: StepFaultFound): Refusal => new Refusal('step-impossible', { fault, ...parameters });

/** The snippets that show a value, or one that follows from it. */
const shownBy = (texts: readonly VettedText[], values: ValueTable, name: string): ValueDetail['usedIn'] => {
  const names = withDerived(values, name);
  return texts.flatMap(({ key, area, words }) => {
    const shows = valuesShownIn(words);
    const through = names.find((one) => shows.includes(one));
    return through === undefined ? [] : [{ key, title: words.title, area, through }];
  });
};
