import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Our identity on a channel: a bot, a number. */
@Entity({ name: 'accounts' })
export class Account {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid' })
  deskId!: string;
  @Column({ type: 'text' })
  channel!: string;
  @Column({ type: 'text' })
  label!: string;
  @Column({ type: 'text' })
  externalId!: string;
  @Column({ type: 'text', nullable: true })
  identity!: string | null;
  @Column({ type: 'boolean', nullable: true })
  seesAllPosts!: boolean | null;
  @Column({ type: 'bytea', nullable: true })
  credential!: Buffer | null;
  @Column({ type: 'text' })
  state!: string;
  @Column({ type: 'jsonb', nullable: true })
  trouble!: unknown;
  @Column({ type: 'text', nullable: true })
  cursor!: string | null;
  @Column({ type: 'uuid', nullable: true })
  leaseHolder!: string | null;
  @Column({ type: 'timestamptz', nullable: true })
  leaseUntil!: Date | null;
  @Column({ type: 'timestamptz', nullable: true })
  seenAt!: Date | null;
  @Column({ type: 'timestamptz', nullable: true })
  stoppedAt!: Date | null;
  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}

/** One watched group, page or list. */
@Entity({ name: 'spaces' })
export class Space {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid' })
  deskId!: string;
  @Column({ type: 'uuid', nullable: true })
  accountId!: string | null;
  @Column({ type: 'text' })
  channel!: string;
  @Column({ type: 'text' })
  platform!: string;
  @Column({ type: 'text' })
  externalId!: string;
  @Column({ type: 'text', nullable: true })
  slug!: string | null;
  @Column({ type: 'text' })
  name!: string;
  @Column({ type: 'text', array: true })
  languages!: string[];
  @Column({ type: 'text' })
  rules!: string;
  @Column({ type: 'integer', nullable: true })
  memberCount!: number | null;
  @Column({ type: 'integer' })
  postCount!: number;
  @Column({ type: 'integer' })
  quietCount!: number;
  @Column({ type: 'integer' })
  refusedCount!: number;
  @Column({ type: 'timestamptz', nullable: true })
  lastPostAt!: Date | null;
  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}

/** Who of the group agreed that we read and answer, until when, and the evidence. */
@Entity({ name: 'consents' })
export class Consent {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid' })
  spaceId!: string;
  @Column({ type: 'text' })
  givenBy!: string;
  @Column({ type: 'text' })
  evidence!: string;
  @Column({ type: 'date' })
  validFrom!: string;
  @Column({ type: 'date' })
  validTo!: string;
  @Column({ type: 'uuid', nullable: true })
  recordedBy!: string | null;
  @Column({ type: 'timestamptz' })
  recordedAt!: Date;
  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;
}

/** A pseudonym: a keyed hash of the platform id. */
@Entity({ name: 'authors' })
export class Author {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid' })
  deskId!: string;
  @Column({ type: 'bytea' })
  hash!: Buffer;
  @Column({ type: 'text', nullable: true })
  nickname!: string | null;
  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}

/** One export file on its way in. */
@Entity({ name: 'imports' })
export class Import {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid' })
  deskId!: string;
  @Column({ type: 'text' })
  fileName!: string;
  @Column({ type: 'text' })
  state!: string;
  @Column({ type: 'bigint' })
  bytesTotal!: number;
  @Column({ type: 'bigint' })
  bytesRead!: number;
  @Column({ type: 'integer' })
  messagesRead!: number;
  @Column({ type: 'integer' })
  postsAdded!: number;
  @Column({ type: 'integer' })
  postsKnown!: number;
  @Column({ type: 'uuid', array: true })
  spaceIds!: string[];
  @Column({ type: 'jsonb' })
  consent!: unknown;
  @Column({ type: 'jsonb', nullable: true })
  problem!: unknown;
  @Column({ type: 'uuid' })
  startedBy!: string;
  @Column({ type: 'timestamptz' })
  startedAt!: Date;
  @Column({ type: 'timestamptz' })
  touchedAt!: Date;
  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Date | null;
}
