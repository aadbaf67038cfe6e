import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An answer the machine has drafted; never changes. */
@Entity({ name: 'drafted_answers' })
export class DraftedAnswer {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid' })
  caseId!: string;
  @Column({ type: 'uuid' })
  postId!: string;
  @Column({ type: 'integer' })
  editNo!: number;
  @Column({ type: 'bytea' })
  madeFrom!: Buffer;
  @Column({ type: 'text' })
  drafter!: string;
  @Column({ type: 'text', nullable: true })
  offlineBecause!: string | null;
  @Column({ type: 'text', nullable: true })
  noneBecause!: string | null;
  @Column({ type: 'text', nullable: true })
  language!: string | null;
  @Column({ type: 'smallint' })
  tier!: number;
  @Column({ type: 'date', nullable: true })
  asOf!: string | null;
  @Column({ type: 'jsonb' })
  sentences!: unknown;
  @Column({ type: 'jsonb' })
  stopped!: unknown;
  @Column({ type: 'text', nullable: true })
  model!: string | null;
  @Column({ type: 'text', nullable: true })
  promptId!: string | null;
  @Column({ type: 'integer', nullable: true })
  promptVersion!: number | null;
  @Column({ type: 'text', nullable: true })
  promptHash!: string | null;
  @Column({ type: 'integer' })
  tokensIn!: number;
  @Column({ type: 'integer' })
  tokensOut!: number;
  @Column({ type: 'integer' })
  tookMs!: number;
  @Column({ type: 'uuid' })
  askedBy!: string;
  @Column({ type: 'timestamptz' })
  madeAt!: Date;
}

/** A wording that was put into a reply: where it stands there, and how much of it was changed. */
@Entity({ name: 'snippet_uses' })
export class SnippetUse {
  @PrimaryColumn({ type: 'uuid' })
  replyId!: string;
  @PrimaryColumn({ type: 'smallint' })
  position!: number;
  @Column({ type: 'uuid' })
  revisionId!: string;
  @Column({ type: 'text' })
  wording!: string;
  @Column({ type: 'integer', nullable: true })
  spanFrom!: number | null;
  @Column({ type: 'integer', nullable: true })
  spanTo!: number | null;
  @Column({ type: 'integer' })
  changedWords!: number;
}

/** The figures of an evaluation run of a model with a prompt, in one language; never change. */
@Entity({ name: 'model_runs' })
export class ModelRun {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid' })
  deskId!: string;
  @Column({ type: 'text' })
  language!: string;
  @Column({ type: 'text' })
  model!: string;
  @Column({ type: 'text' })
  promptId!: string;
  @Column({ type: 'integer' })
  promptVersion!: number;
  @Column({ type: 'text' })
  promptHash!: string;
  @Column({ type: 'jsonb' })
  figures!: unknown;
  @Column({ type: 'timestamptz' })
  ranAt!: Date;
  @Column({ type: 'uuid' })
  recordedBy!: string;
  @Column({ type: 'timestamptz' })
  recordedAt!: Date;
}

/** Whether a model drafts for a desk in one language, and on the strength of which run. */
@Entity({ name: 'model_switches' })
export class ModelSwitch {
  @PrimaryColumn({ type: 'uuid' })
  deskId!: string;
  @PrimaryColumn({ type: 'text' })
  language!: string;
  @Column({ type: 'boolean' })
  isOn!: boolean;
  @Column({ type: 'uuid' })
  runId!: string;
  @Column({ type: 'uuid' })
  changedBy!: string;
  @Column({ type: 'timestamptz' })
  changedAt!: Date;
}

/** Tokens a desk has used, or set aside, on a day. */
@Entity({ name: 'model_usage' })
export class ModelUsage {
  @PrimaryColumn({ type: 'uuid' })
  deskId!: string;
  @PrimaryColumn({ type: 'date' })
  day!: string;
  @Column({ type: 'bigint' })
  tokens!: number;
  @Column({ type: 'integer' })
  calls!: number;
}

/** A translation of one wording of a post by a model; never changes. */
@Entity({ name: 'post_translations' })
export class PostTranslation {
  @PrimaryColumn({ type: 'uuid' })
  postId!: string;
  @PrimaryColumn({ type: 'integer' })
  editNo!: number;
  @PrimaryColumn({ type: 'text' })
  language!: string;
  @Column({ type: 'text' })
  text!: string;
  @PrimaryColumn({ type: 'text' })
  model!: string;
  @Column({ type: 'text' })
  promptId!: string;
  @Column({ type: 'integer' })
  promptVersion!: number;
  @PrimaryColumn({ type: 'text' })
  promptHash!: string;
  @Column({ type: 'integer' })
  tokensIn!: number;
  @Column({ type: 'integer' })
  tokensOut!: number;
  @Column({ type: 'uuid' })
  askedBy!: string;
  @Column({ type: 'timestamptz' })
  madeAt!: Date;
}

/** What a model thinks of one wording of a post where the machine is unsure; never changes. */
@Entity({ name: 'second_opinions' })
export class SecondOpinion {
  @PrimaryColumn({ type: 'uuid' })
  postId!: string;
  @PrimaryColumn({ type: 'integer' })
  editNo!: number;
  @Column({ type: 'text' })
  kind!: string;
  @Column({ type: 'text' })
  risk!: string;
  @Column({ type: 'text', nullable: true })
  topic!: string | null;
  @Column({ type: 'text' })
  reason!: string;
  @Column({ type: 'text' })
  language!: string;
  @PrimaryColumn({ type: 'text' })
  model!: string;
  @Column({ type: 'text' })
  promptId!: string;
  @Column({ type: 'integer' })
  promptVersion!: number;
  @PrimaryColumn({ type: 'text' })
  promptHash!: string;
  @Column({ type: 'integer' })
  tokensIn!: number;
  @Column({ type: 'integer' })
  tokensOut!: number;
  @Column({ type: 'uuid' })
  askedBy!: string;
  @Column({ type: 'timestamptz' })
  madeAt!: Date;
}
