import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One piece of advisory work. */
@Entity({ name: 'cases' })
export class Case {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'bigint', insert: false })
  number!: number;
  @Column({ type: 'uuid' })
  deskId!: string;
  @Column({ type: 'uuid' })
  spaceId!: string;
  @Column({ type: 'uuid' })
  questionPostId!: string;
  @Column({ type: 'uuid', nullable: true })
  authorId!: string | null;
  @Column({ type: 'text' })
  rootExternalId!: string;
  @Column({ type: 'text' })
  state!: string;
  @Column({ type: 'integer' })
  version!: number;
  @Column({ type: 'integer' })
  priority!: number;
  @Column({ type: 'text' })
  kind!: string;
  @Column({ type: 'text', nullable: true })
  topic!: string | null;
  @Column({ type: 'text' })
  language!: string;
  @Column({ type: 'text' })
  script!: string;
  @Column({ type: 'smallint' })
  urgency!: number;
  @Column({ type: 'text' })
  risk!: string;
  @Column({ type: 'text', nullable: true })
  narrative!: string | null;
  @Column({ type: 'text', nullable: true })
  claimName!: string | null;
  @Column({ type: 'text', nullable: true })
  deadlineRule!: string | null;
  @Column({ type: 'date', nullable: true })
  deadlineDue!: string | null;
  @Column({ type: 'text' })
  excerpt!: string;
  @Column({ type: 'text' })
  searchText!: string;
  @Column({ type: 'integer' })
  postCount!: number;
  @Column({ type: 'boolean' })
  hasSnippet!: boolean;
  @Column({ type: 'uuid', nullable: true })
  holderId!: string | null;
  @Column({ type: 'timestamptz', nullable: true })
  leaseUntil!: Date | null;
  @Column({ type: 'timestamptz', nullable: true })
  snoozedUntil!: Date | null;
  @Column({ type: 'uuid', nullable: true })
  mergedInto!: string | null;
  @Column({ type: 'text', nullable: true })
  dismissedReason!: string | null;
  @Column({ type: 'text', nullable: true })
  deliveryState!: string | null;
  @Column({ type: 'timestamptz' })
  openedAt!: Date;
  @Column({ type: 'timestamptz' })
  lastPostAt!: Date;
  @Column({ type: 'timestamptz', nullable: true })
  answeredAt!: Date | null;
  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Date | null;
}

/** A post of a case. */
@Entity({ name: 'case_posts' })
export class CasePost {
  @PrimaryColumn({ type: 'uuid' })
  caseId!: string;
  @PrimaryColumn({ type: 'uuid' })
  postId!: string;
  @Column({ type: 'text' })
  role!: string;
  @Column({ type: 'timestamptz' })
  addedAt!: Date;
}

/** What happened to a case. */
@Entity({ name: 'case_events' })
export class CaseEvent {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid' })
  caseId!: string;
  @Column({ type: 'text' })
  code!: string;
  @Column({ type: 'jsonb' })
  parameters!: unknown;
  @Column({ type: 'uuid', nullable: true })
  actorId!: string | null;
  @Column({ type: 'timestamptz' })
  at!: Date;
}

/** To the team, never sent. */
@Entity({ name: 'notes' })
export class Note {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid' })
  caseId!: string;
  @Column({ type: 'uuid' })
  authorId!: string;
  @Column({ type: 'text' })
  text!: string;
  @Column({ type: 'timestamptz' })
  at!: Date;
}

/** What the machine offers for a post, or why nothing. */
@Entity({ name: 'suggestions' })
export class Suggestion {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid' })
  caseId!: string;
  @Column({ type: 'uuid' })
  postId!: string;
  @Column({ type: 'integer' })
  editNo!: number;
  @Column({ type: 'jsonb' })
  hits!: unknown;
  @Column({ type: 'text', nullable: true })
  noneBecause!: string | null;
  @Column({ type: 'timestamptz' })
  madeAt!: Date;
}
