import { Inject, Injectable } from '@nestjs/common';
import type { EditorialTasks, EditorialTaskView } from '@streetlight/contracts';
import { confirmationTask, may, taskRules, dayInGermany } from '@streetlight/domain';
import { DataSource } from 'typeorm';
import type { SignedIn } from '../http/signed-in.js';
import { Refusal } from '../refusal.js';
import { waitingProposals } from '../values/waiting-proposals.js';
import { newestVetted } from './in-use.js';
import { KnowledgeService } from './knowledge.service.js';
import { sourceLanguage } from './revision.view.js';
import { type SnippetTask, tasksOf } from './snippet-tasks.js';
import { copiesInReview, type WorkingCopyRow } from './working-copies.js';
import { newestWording } from './writing.js';

/** The editors' list: derived from the wordings in memory and one query for what is in review; nothing of it is stored. */
@Injectable()
export class EditorialTasksService {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(KnowledgeService) private readonly knowledge: KnowledgeService,
  ) {}

  async list(session: SignedIn): Promise<EditorialTasks> {
    const { actor } = session;
    if (!may(actor, 'snippet.read', { deskId: actor.deskId })) throw new Refusal('forbidden');
    const inReview = await copiesInReview(this.database);
    const today = dayInGermany();
    const keys = new Set([...this.knowledge.keys(), ...inReview.map(({ key }) => key)]);
    const items = [...keys].flatMap((key) => {
      const family = this.knowledge.family(key);
      const copies = inReview.filter((copy) => copy.key === key);
      const title = newestWording(family, sourceLanguage)?.title || copies[0]?.words.title || key;
      return tasksOf(family, copies, today, this.knowledge.base.values).map(
        (task): EditorialTaskView => ({
          kind: task.kind,
          key,
          title,
          language: task.language,
          due: task.due,
          daysLeft: task.daysLeft,
          level: task.level,
          roles: task.roles,
          mine: this.isMine(session, task, copies),
          values: task.values,
        }),
      );
    });
    items.push(...(await this.confirmations(session, today)));
    items.sort((a, b) => a.daysLeft - b.daysLeft || (a.key < b.key ? -1 : 1));
    return { items, mine: items.filter(({ mine }) => mine).length };
  }

  /** Proposed amounts that wait for a second person. */
  private async confirmations({ actor }: SignedIn, today: string): Promise<EditorialTaskView[]> {
    const waiting = await waitingProposals(this.database);
    return waiting.flatMap(({ name, on, from, by }) => {
      const task = confirmationTask({ name, on, from }, today);
      const mine = may(actor, 'value.confirm', { deskId: actor.deskId }) && by !== actor.userId;
      return task ? [{ ...task, title: name, mine, values: [name] }] : [];
    });
  }

  /** Whether this person is asked, and could do it: others' words, a language they speak. */
  private isMine({ actor, languages }: SignedIn, task: SnippetTask, copies: readonly WorkingCopyRow[]): boolean {
    if (!task.roles.some((role) => actor.roles.includes(role))) return false;
    if (task.kind === 'vet') return !copies.some((copy) => copy.language === task.language && copy.author_ids.includes(actor.userId));
    if (task.kind !== 'check-natively' || !task.language) return true;
    const isFirstAsked = actor.roles.includes(taskRules[task.kind].role);
    const wrote = newestVetted(this.knowledge.family(task.key), task.language)?.created_by === actor.userId;
    return !wrote && (!isFirstAsked || languages.includes(task.language));
  }
}
