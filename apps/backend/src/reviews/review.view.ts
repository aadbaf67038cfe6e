import type { WaitingDraft } from '@streetlight/contracts';
import { type Actor, type Colleague, daysBetween, readersOf, rightToReview, dayInGermany } from '@streetlight/domain';
import { readersByName } from '../replies/readers-by-name.js';
import type { WaitingRow } from './waiting.service.js';

/** A waiting draft as the signed-in person sees it: whether it is theirs to decide, and who else could. */
export function waitingDraft(row: WaitingRow, actor: Actor, team: readonly Colleague[]): WaitingDraft {
  const today = dayInGermany();
  const draft = { tier: row.tier, authorId: row.author_id, deskId: row.desk_id };
  const right = rightToReview(team, actor, draft, today);
  return {
    id: row.id,
    version: row.version,
    caseId: row.case_id,
    caseNumber: Number(row.number),
    author: row.author,
    language: row.language,
    tier: row.tier,
    submittedAt: row.submitted_at.toISOString(),
    risk: row.risk,
    deadline:
      row.deadline_rule && row.deadline_due
        ? { rule: row.deadline_rule, due: row.deadline_due, daysLeft: daysBetween(today, row.deadline_due) }
        : null,
    excerpt: row.excerpt,
    questionLanguage: row.question_language,
    space: { name: row.space, channel: row.channel },
    mine: right !== null,
    inPlaceOf: right?.inPlaceOf?.name ?? null,
    own: row.author_id === actor.userId,
    readers: readersByName(readersOf(team, draft, today)),
  };
}
