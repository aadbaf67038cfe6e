import type { ClaimWordings, NewClaim } from '@streetlight/contracts';
import type { Area, PostLanguage } from '@streetlight/domain';
import { redact } from '@streetlight/text';
import { type Connection, row, rows } from '../database/sql.js';
import { spreadWeeks } from './narrative.view.js';

const listed = 50;
const longestWording = 300;
const mostWordings = 20;

/** Claims that no narrative knows, as cases gather them: those that people have given a name first, then the most repeated. */
export async function newClaims(connection: Connection, deskId: string): Promise<NewClaim[]> {
  const found = await rows<Omit<NewClaim, 'lastAt'> & { lastAt: Date }>(
    connection,
    `SELECT c.id AS "caseId", c.number AS "caseNumber", c.claim_name AS name, c.excerpt, c.language, c.topic AS area, c.post_count AS posts, c.last_post_at AS "lastAt"
     FROM cases c WHERE c.desk_id = $1 AND c.kind = 'claim' AND c.narrative IS NULL AND c.state NOT IN ('dismissed','merged')
       AND c.last_post_at > now() - make_interval(weeks => $2)
     ORDER BY c.claim_name IS NULL, c.post_count DESC, c.last_post_at DESC LIMIT $3`,
    [deskId, spreadWeeks, listed],
  );
  return found.map((claim) => ({ ...claim, lastAt: claim.lastAt.toISOString() }));
}

/** The words of the posts that a case gathers, each once, personal data hidden. Null where the desk has no such case. */
export async function claimWordings(connection: Connection, deskId: string, caseId: string): Promise<ClaimWordings | null> {
  const found = await row<{ number: number; claim_name: string | null; topic: Area | null; narrative: string | null }>(
    connection,
    'SELECT number, claim_name, topic, narrative FROM cases WHERE id = $1 AND desk_id = $2',
    [caseId, deskId],
  );
  if (!found) return null;
  const posts = await rows<{ text: string; language: PostLanguage }>(
    connection,
    `SELECT p.text, coalesce(a.language, 'und') AS language FROM case_posts cp JOIN posts p ON p.id = cp.post_id
     LEFT JOIN assessments a ON a.post_id = p.id AND a.edit_no = p.edit_no
     WHERE cp.case_id = $1 AND cp.role IN ('question','duplicate') ORDER BY p.sent_at LIMIT 200`,
    [caseId],
  );
  const said = new Map<string, { language: PostLanguage; text: string }>();
  for (const { text, language } of posts) {
    const words = redact(text).redacted.replace(/\s+/gu, ' ').trim().slice(0, longestWording);
    if (words.length >= 3) said.set(words.toLowerCase(), said.get(words.toLowerCase()) ?? { language, text: words });
  }
  return {
    caseId,
    caseNumber: found.number,
    name: found.claim_name,
    area: found.topic,
    narrative: found.narrative,
    wordings: [...said.values()].slice(0, mostWordings),
  };
}
