import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The text an advisor is working on. */
@Entity({ name: 'drafts' })
export class Draft {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid' })
  caseId!: string;
  @Column({ type: 'uuid' })
  authorId!: string;
  @Column({ type: 'uuid' })
  inReplyTo!: string;
  @Column({ type: 'text' })
  text!: string;
  @Column({ type: 'text' })
  language!: string;
  @Column({ type: 'uuid', array: true })
  revisionIds!: string[];
  @Column({ type: 'integer' })
  version!: number;
  @Column({ type: 'text' })
  state!: string;
  @Column({ type: 'timestamptz' })
  savedAt!: Date;
  @Column({ type: 'timestamptz', nullable: true })
  submittedAt!: Date | null;
  @Column({ type: 'smallint', nullable: true })
  tier!: number | null;
  @Column({ type: 'uuid', nullable: true })
  draftedAnswerId!: string | null;
  @Column({ type: 'jsonb' })
  insertions!: unknown;
}

/** A released draft; never changes. */
@Entity({ name: 'replies' })
export class Reply {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid' })
  draftId!: string;
  @Column({ type: 'uuid' })
  caseId!: string;
  @Column({ type: 'uuid' })
  spaceId!: string;
  @Column({ type: 'uuid' })
  inReplyTo!: string;
  @Column({ type: 'text' })
  text!: string;
  @Column({ type: 'text' })
  language!: string;
  @Column({ type: 'uuid' })
  draftedBy!: string;
  @Column({ type: 'uuid' })
  releasedBy!: string;
  @Column({ type: 'timestamptz' })
  releasedAt!: Date;
  @Column({ type: 'text' })
  idempotencyKey!: string;
  @Column({ type: 'uuid', nullable: true })
  approvedBy!: string | null;
  @Column({ type: 'uuid', nullable: true })
  editedBy!: string | null;
  @Column({ type: 'smallint', nullable: true })
  tier!: number | null;
  @Column({ type: 'uuid', nullable: true })
  draftedAnswerId!: string | null;
  @Column({ type: 'integer', nullable: true })
  changedWords!: number | null;
}

/** A revision a reply cites. */
@Entity({ name: 'reply_citations' })
export class ReplyCitation {
  @PrimaryColumn({ type: 'uuid' })
  replyId!: string;
  @PrimaryColumn({ type: 'uuid' })
  revisionId!: string;
}

/** One attempt to place a reply. */
@Entity({ name: 'deliveries' })
export class Delivery {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid' })
  replyId!: string;
  @Column({ type: 'integer' })
  attempt!: number;
  @Column({ type: 'text' })
  state!: string;
  @Column({ type: 'timestamptz', nullable: true })
  undoUntil!: Date | null;
  @Column({ type: 'timestamptz' })
  notBefore!: Date;
  @Column({ type: 'timestamptz', nullable: true })
  startedAt!: Date | null;
  @Column({ type: 'text', nullable: true })
  externalId!: string | null;
  @Column({ type: 'jsonb', nullable: true })
  failure!: unknown;
  @Column({ type: 'uuid', nullable: true })
  settledBy!: string | null;
  @Column({ type: 'timestamptz' })
  changedAt!: Date;
}
