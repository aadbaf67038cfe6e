import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One stored message of a space. */
@Entity({ name: 'posts' })
export class Post {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid' })
  spaceId!: string;
  @Column({ type: 'uuid', nullable: true })
  authorId!: string | null;
  @Column({ type: 'text' })
  externalId!: string;
  @Column({ type: 'text', nullable: true })
  topicExternalId!: string | null;
  @Column({ type: 'text', nullable: true })
  replyExternalId!: string | null;
  @Column({ type: 'text' })
  rootExternalId!: string;
  @Column({ type: 'text' })
  kind!: string;
  @Column({ type: 'text' })
  text!: string;
  @Column({ type: 'timestamptz' })
  sentAt!: Date;
  @Column({ type: 'timestamptz', nullable: true })
  editedAt!: Date | null;
  @Column({ type: 'integer' })
  editNo!: number;
  @Column({ type: 'timestamptz' })
  receivedAt!: Date;
  @Column({ type: 'text' })
  assessmentState!: string;
  @Column({ type: 'integer' })
  assessmentAttempts!: number;
  @Column({ type: 'timestamptz', nullable: true })
  assessmentTriedAt!: Date | null;
}

/** An earlier wording of a post. */
@Entity({ name: 'post_edits' })
export class PostEdit {
  @PrimaryColumn({ type: 'uuid' })
  postId!: string;
  @PrimaryColumn({ type: 'integer' })
  editNo!: number;
  @Column({ type: 'text' })
  text!: string;
  @Column({ type: 'timestamptz' })
  at!: Date;
}

/** The opinion of the machine on one wording of a post. */
@Entity({ name: 'assessments' })
export class AssessmentRecord {
  @PrimaryColumn({ type: 'uuid' })
  postId!: string;
  @PrimaryColumn({ type: 'integer' })
  editNo!: number;
  @Column({ type: 'text' })
  language!: string;
  @Column({ type: 'real' })
  confidence!: number;
  @Column({ type: 'text' })
  script!: string;
  @Column({ type: 'boolean' })
  nodiacritics!: boolean;
  @Column({ type: 'text', array: true })
  mixed!: string[];
  @Column({ type: 'text' })
  kind!: string;
  @Column({ type: 'smallint' })
  urgency!: number;
  @Column({ type: 'text' })
  risk!: string;
  @Column({ type: 'boolean' })
  opensCase!: boolean;
  @Column({ type: 'text', nullable: true })
  topic!: string | null;
  @Column({ type: 'jsonb' })
  snippets!: unknown;
  @Column({ type: 'text', nullable: true })
  narrative!: string | null;
  @Column({ type: 'real', nullable: true })
  narrativeScore!: number | null;
  @Column({ type: 'text', nullable: true })
  deadlineRule!: string | null;
  @Column({ type: 'date', nullable: true })
  deadlineDue!: string | null;
  @Column({ type: 'jsonb' })
  reasons!: unknown;
  @Column({ type: 'timestamptz' })
  madeAt!: Date;
}

/** What near-duplicates are found by. */
@Entity({ name: 'post_fingerprints' })
export class PostFingerprint {
  @PrimaryColumn({ type: 'uuid' })
  postId!: string;
  @Column({ type: 'uuid' })
  deskId!: string;
  @Column({ type: 'timestamptz' })
  sentAt!: Date;
  @Column({ type: 'integer', array: true })
  bands!: number[];
  @Column({ type: 'bytea' })
  hashes!: Buffer;
}
