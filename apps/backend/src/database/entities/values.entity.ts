import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The amounts over time as they were known from a moment on; never changes. */
@Entity({ name: 'value_tables' })
export class ValueTableRecord {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'bytea' })
  contentHash!: Buffer;
  @Column({ type: 'jsonb' })
  content!: unknown;
  @Column({ type: 'timestamptz' })
  knownFrom!: Date;
  /** What the folder said, where the table came from it. */
  @Column({ type: 'jsonb', nullable: true })
  folder!: unknown;
  /** The proposal whose confirmation made it, where people did. */
  @Column({ type: 'uuid', nullable: true })
  proposalId!: string | null;
}

/** A value that a table tells differently from the one before, and when the recall looked for replies that told it. */
@Entity({ name: 'value_changes' })
export class ValueChangeRecord {
  @PrimaryColumn({ type: 'uuid' })
  tableId!: string;
  @PrimaryColumn({ type: 'text' })
  name!: string;
  @Column({ type: 'timestamptz', nullable: true })
  lookedAt!: Date | null;
}

/** A step that somebody proposes and a second person decides on, once. */
@Entity({ name: 'value_proposals' })
export class ValueProposal {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid' })
  deskId!: string;
  @Column({ type: 'text' })
  valueName!: string;
  @Column({ type: 'text' })
  change!: string;
  /** First day of the step that is put right or struck. */
  @Column({ type: 'date', nullable: true })
  replaces!: string | null;
  @Column({ type: 'date', nullable: true })
  fromDay!: string | null;
  @Column({ type: 'date', nullable: true })
  toDay!: string | null;
  @Column({ type: 'float8', nullable: true })
  amount!: number | null;
  @Column({ type: 'text', nullable: true })
  source!: string | null;
  @Column({ type: 'text' })
  note!: string;
  /** The doubts that the proposer says are meant. */
  @Column({ type: 'text', array: true })
  meant!: string[];
  @Column({ type: 'text' })
  state!: string;
  @Column({ type: 'uuid' })
  proposedBy!: string;
  @Column({ type: 'timestamptz' })
  proposedAt!: Date;
  @Column({ type: 'uuid', nullable: true })
  decidedBy!: string | null;
  @Column({ type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;
  @Column({ type: 'text' })
  decisionNote!: string;
}
