import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A change of words or of an amount, and what it means for the replies of a desk. */
@Entity({ name: 'recalls' })
export class Recall {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid' })
  deskId!: string;
  @Column({ type: 'text' })
  cause!: string;
  @Column({ type: 'text' })
  kind!: string;
  @Column({ type: 'uuid', nullable: true })
  revisionId!: string | null;
  @Column({ type: 'uuid', nullable: true })
  successorId!: string | null;
  @Column({ type: 'text', nullable: true })
  valueName!: string | null;
  @Column({ type: 'date', nullable: true })
  wrongFrom!: string | null;
  @Column({ type: 'text', array: true })
  wrongParts!: string[];
  @Column({ type: 'text' })
  state!: string;
  @Column({ type: 'integer' })
  version!: number;
  @Column({ type: 'integer' })
  wrongCount!: number;
  @Column({ type: 'integer' })
  rightThenCount!: number;
  @Column({ type: 'integer' })
  unaffectedCount!: number;
  @Column({ type: 'integer' })
  openCount!: number;
  @Column({ type: 'text', nullable: true })
  closedBecause!: string | null;
  @Column({ type: 'text', nullable: true })
  closedNote!: string | null;
  @Column({ type: 'uuid', nullable: true })
  closedBy!: string | null;
  @Column({ type: 'timestamptz', nullable: true })
  closedAt!: Date | null;
  @Column({ type: 'timestamptz' })
  foundAt!: Date;
  @Column({ type: 'timestamptz' })
  touchedAt!: Date;
}

/** What a recall means for one reply. */
@Entity({ name: 'recall_replies' })
export class RecallReply {
  @PrimaryColumn({ type: 'uuid' })
  recallId!: string;
  @PrimaryColumn({ type: 'uuid' })
  replyId!: string;
  @Column({ type: 'text' })
  grade!: string;
  @Column({ type: 'text' })
  reason!: string;
  @Column({ type: 'date' })
  about!: string;
  @Column({ type: 'boolean' })
  isTicked!: boolean;
  @Column({ type: 'uuid', nullable: true })
  correctingBy!: string | null;
  @Column({ type: 'timestamptz', nullable: true })
  correctingSince!: Date | null;
  /** What the correction says before the vetted words: what it corrects, and since when. */
  @Column({ type: 'text', nullable: true })
  opening!: string | null;
}

/** How a wrong reply was put right: who, when and by what; never changes. */
@Entity({ name: 'recall_ticks' })
export class RecallTick {
  @PrimaryColumn({ type: 'uuid' })
  recallId!: string;
  @PrimaryColumn({ type: 'uuid' })
  replyId!: string;
  @Column({ type: 'text' })
  outcome!: string;
  @Column({ type: 'uuid', nullable: true })
  correctionId!: string | null;
  @Column({ type: 'text' })
  note!: string;
  @Column({ type: 'uuid' })
  tickedBy!: string;
  @Column({ type: 'timestamptz' })
  at!: Date;
}
