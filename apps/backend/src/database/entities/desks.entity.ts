import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A counselling offer with its own team, spaces, languages and data. */
@Entity({ name: 'desks' })
export class Desk {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'text' })
  key!: string;
  @Column({ type: 'text' })
  name!: string;
  @Column({ type: 'text', array: true })
  languages!: string[];
  @Column({ type: 'boolean' })
  demo!: boolean;
  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}

/** Staff. Never an author of posts. */
@Entity({ name: 'users' })
export class User {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'text' })
  email!: string;
  @Column({ type: 'text' })
  name!: string;
  @Column({ type: 'text' })
  publicName!: string;
  @Column({ type: 'text' })
  passwordHash!: string;
  @Column({ type: 'text' })
  interfaceLanguage!: string;
  @Column({ type: 'timestamptz', nullable: true })
  disabledAt!: Date | null;
  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}

/** What a user may do at a desk, and the languages they answer in. */
@Entity({ name: 'memberships' })
export class Membership {
  @PrimaryColumn({ type: 'uuid' })
  userId!: string;
  @PrimaryColumn({ type: 'uuid' })
  deskId!: string;
  @Column({ type: 'text', array: true })
  roles!: string[];
  @Column({ type: 'text', array: true })
  languages!: string[];
  @Column({ type: 'date', nullable: true })
  awayUntil!: string | null;
  @Column({ type: 'uuid', nullable: true })
  substituteId!: string | null;
}

/** A signed-in browser; the token itself is only in the cookie. */
@Entity({ name: 'sessions' })
export class Session {
  @PrimaryColumn({ type: 'bytea' })
  tokenHash!: Buffer;
  @Column({ type: 'uuid' })
  userId!: string;
  @Column({ type: 'uuid' })
  deskId!: string;
  @Column({ type: 'text' })
  csrfToken!: string;
  @Column({ type: 'timestamptz' })
  createdAt!: Date;
  @Column({ type: 'timestamptz' })
  seenAt!: Date;
  @Column({ type: 'timestamptz' })
  expiresAt!: Date;
}

/** How often something guessable was tried within a window. */
@Entity({ name: 'attempts' })
export class Attempts {
  @PrimaryColumn({ type: 'text' })
  key!: string;
  @PrimaryColumn({ type: 'timestamptz' })
  windowStart!: Date;
  @Column({ type: 'integer' })
  count!: number;
}
