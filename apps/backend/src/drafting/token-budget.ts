import { dayInGermany } from '@streetlight/domain';
import type { ConfiguredModel } from '@streetlight/assistant';
import type { DataSource } from 'typeorm';
import { row } from '../database/sql.js';

/** What a desk has used, or set aside, on a day. */
export interface Usage {
  day: string;
  used: number;
  calls: number;
}

/**
 * The tokens a desk may use on a day, counted in Postgres: what a call may use at most is added before it is made, in one statement, and
 * corrected after it. So calls at the same time, on whatever node, overshoot the limit by one call at most.
 */
export const tokenBudget = (database: DataSource, deskId: string, limit: number): ConfiguredModel['budget'] => ({
  reserve: async (most) => {
    if (limit === 0) return null;
    const day = dayInGermany();
    const reserved = await row(
      database,
      `INSERT INTO model_usage (desk_id, day, tokens, calls) VALUES ($1, $2, $3, 1)
       ON CONFLICT (desk_id, day) DO UPDATE SET tokens = model_usage.tokens + $3, calls = model_usage.calls + 1 WHERE model_usage.tokens < $4 RETURNING 1`,
      [deskId, day, most, limit],
    );
    if (!reserved) return null;
    return {
      settle: async ({ input, output }) => {
        await database.query('UPDATE model_usage SET tokens = greatest(0, tokens - $3 + $4) WHERE desk_id = $1 AND day = $2', [
          deskId,
          day,
          most,
          input + output,
        ]);
      },
    };
  },
});

export async function usageToday(database: DataSource, deskId: string): Promise<Usage> {
  const day = dayInGermany();
  const found = await row<{ used: number; calls: number }>(
    database,
    'SELECT tokens AS used, calls FROM model_usage WHERE desk_id = $1 AND day = $2',
    [deskId, day],
  );
  return { day, used: found?.used ?? 0, calls: found?.calls ?? 0 };
}
