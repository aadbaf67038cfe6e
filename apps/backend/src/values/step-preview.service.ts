import { Inject, Injectable } from '@nestjs/common';
import type { PreviewStepBody, StepPreview } from '@streetlight/contracts';
import { addDays, type Actor, type Language, may, dayInGermany } from '@streetlight/domain';
import {
  changedPassages,
  changedValues,
  changeValue,
  endOf,
  faultsOfChange,
  stepsOf,
  type ValueTable,
  withDerived,
} from '@streetlight/knowledge';
import { DataSource } from 'typeorm';
import { row } from '../database/sql.js';
import { KnowledgeService } from '../knowledge/knowledge.service.js';
import { vettedTexts } from '../knowledge/vetted-texts.js';
import { Refusal } from '../refusal.js';
import { stepChangeOf } from './step-change.js';
import { faultView, stepViews } from './value.view.js';
import { ValuesService } from './values.service.js';

/** What a step would do to the texts in a language, before anybody saves it. */
@Injectable()
export class StepPreviewService {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(KnowledgeService) private readonly knowledge: KnowledgeService,
    @Inject(ValuesService) private readonly all: ValuesService,
  ) {}

  async preview(actor: Actor, name: string, body: PreviewStepBody): Promise<StepPreview> {
    if (!may(actor, 'snippet.read', { deskId: actor.deskId })) throw new Refusal('forbidden');
    const before = await this.all.values(this.database);
    if (!before[name]) throw new Refusal('not-found');
    const change = stepChangeOf(body);
    const faults = faultsOfChange(before, name, change, { unit: body.unit, statutes: this.all.statutes });
    const after = changeValue(before, name, change);
    const today = dayInGermany();
    return {
      faults: faults.map(faultView),
      values: withDerived(after, name).flatMap((one) => {
        const value = after[one];
        return value ? [{ name: one, unit: value.unit, steps: stepViews(after, one, today), undecidedFrom: endOf(after, one, today) }] : [];
      }),
      texts: this.texts({ before, after }, body.language, daysOf(before, after, name, today)),
      recalled: await this.recalled(actor, { before, after }, today),
    };
  }

  private texts(tables: { before: ValueTable; after: ValueTable }, language: Language, days: readonly string[]): StepPreview['texts'] {
    return vettedTexts(this.knowledge, language).flatMap(({ key, words }) => {
      const passages = changedPassages(words, language, tables, days);
      return passages.length > 0 ? [{ key, title: words.title, passages }] : [];
    });
  }

  /** Replies about days that are over or present and on which the amount was another: those since the first such day. */
  private async recalled(actor: Actor, { before, after }: { before: ValueTable; after: ValueTable }, today: string): Promise<number> {
    const names = changedValues(before, after);
    const since = names.flatMap((name) => firstDifference(before, after, name) ?? []).sort()[0];
    if (since === undefined || since > today) return 0;
    const pattern = `[{](${names.join('|')})([.][a-z-]+)?[}]`;
    const found = await row<{ count: number }>(
      this.database,
      `SELECT count(DISTINCT y.id)::int AS count FROM revisions r JOIN reply_citations rc ON rc.revision_id = r.id JOIN replies y ON y.id = rc.reply_id
       JOIN cases c ON c.id = y.case_id
       WHERE c.desk_id = $1 AND (r.public_text || ' ' || array_to_string(r.full_text, ' ')) ~ $2 AND (y.released_at AT TIME ZONE 'Europe/Berlin')::date >= $3`,
      [actor.deskId, pattern, since],
    );
    return found?.count ?? 0;
  }
}

const boundaries = (values: ValueTable, name: string): string[] =>
  stepsOf(values, name).flatMap(({ from, to }) => (to === null ? [from] : [from, addDays(to, 1)]));

/** Today, and every day on which the steps before or after begin or end. */
const daysOf = (before: ValueTable, after: ValueTable, name: string, today: string): string[] =>
  [...new Set([today, ...boundaries(before, name), ...boundaries(after, name)])].sort();

/** The first day on which two tables tell a value differently. */
function firstDifference(before: ValueTable, after: ValueTable, name: string): string | undefined {
  const amountOn = (values: ValueTable, day: string): number | undefined =>
    stepsOf(values, name).find(({ from, to }) => from <= day && (to === null || day <= to))?.amount;
  return daysOf(before, after, name, '9999-12-31').find((day) => amountOn(before, day) !== amountOn(after, day));
}
