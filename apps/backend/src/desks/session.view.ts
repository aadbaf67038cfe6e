import type { SessionView, UserView } from '@streetlight/contracts';
import type { Language, Role } from '@streetlight/domain';

export interface SessionRow {
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
    interfaceLanguage: row.interface_language,
  },
  desk: { id: row.desk_id, key: row.desk_key, name: row.desk_name, languages: row.desk_languages, demo: row.demo },
  csrfToken: row.csrf_token,
});

export interface MemberRow {
  id: string;
  name: string;
  languages: Language[];
  roles: Role[];
}

export const userView = (row: MemberRow): UserView => ({ id: row.id, name: row.name, languages: row.languages, roles: row.roles });
