import type { AbsenceView, SessionView, UserView } from '@streetlight/contracts';
import { isAway, type Language, type Role, dayInGermany } from '@streetlight/domain';

interface AbsenceRow {
  away_until: string | null;
  substitute_id: string | null;
  substitute: string | null;
}

/** An absence that is over is none. */
const absenceView = ({ away_until, substitute_id, substitute }: AbsenceRow): AbsenceView | null =>
  isAway({ awayUntil: away_until }, dayInGermany()) && away_until
    ? { until: away_until, substitute: substitute_id && substitute ? { id: substitute_id, name: substitute } : null }
    : null;

export interface SessionRow extends AbsenceRow {
  token_hash: Buffer;
  csrf_token: string;
  user_id: string;
  desk_id: string;
  email: string;
  name: string;
  interface_language: Language;
  roles: Role[];
  languages: Language[];
  desk_key: string;
  desk_name: string;
  desk_languages: Language[];
  demo: boolean;
}

export const sessionView = (row: SessionRow): SessionView => ({
  user: {
    id: row.user_id,
    email: row.email,
    name: row.name,
    languages: row.languages,
    roles: row.roles,
    away: absenceView(row),
    interfaceLanguage: row.interface_language,
  },
  desk: { id: row.desk_id, key: row.desk_key, name: row.desk_name, languages: row.desk_languages, demo: row.demo },
  csrfToken: row.csrf_token,
});

export interface MemberRow extends AbsenceRow {
  id: string;
  name: string;
  languages: Language[];
  roles: Role[];
}

export const userView = (row: MemberRow): UserView => ({
  id: row.id,
  name: row.name,
  languages: row.languages,
  roles: row.roles,
  away: absenceView(row),
});
