import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An uploaded edition of the laws and what came of comparing it. */
@Entity({ name: 'law_editions' })
export class LawEdition {
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
  normsRead!: number;
  @Column({ type: 'jsonb', nullable: true })
  summary!: unknown;
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

/** A norm whose words are no longer the same. */
@Entity({ name: 'law_changes' })
export class LawChange {
  @PrimaryColumn({ type: 'uuid' })
  editionId!: string;
  @PrimaryColumn({ type: 'integer' })
  position!: number;
  @Column({ type: 'text' })
  law!: string;
  @Column({ type: 'text' })
  norm!: string;
  @Column({ type: 'text' })
  change!: string;
  @Column({ type: 'jsonb' })
  paragraphs!: unknown;
}

/** A snippet that a change of the law concerns, or may concern. */
@Entity({ name: 'law_touches' })
export class LawTouch {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid' })
  editionId!: string;
  @Column({ type: 'integer' })
  position!: number;
  @Column({ type: 'text' })
  snippetKey!: string;
  @Column({ type: 'text' })
  certainty!: string;
  @Column({ type: 'text' })
  touch!: string;
  @Column({ type: 'smallint' })
  hops!: number;
  @Column({ type: 'text' })
  changed!: string;
  @Column({ type: 'text', array: true })
  path!: string[];
  @Column({ type: 'text', nullable: true })
  quotation!: string | null;
  @Column({ type: 'text', array: true })
  valueNames!: string[];
}

/** What a person decided about such a snippet; the newest counts. */
@Entity({ name: 'law_decisions' })
export class LawDecision {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid' })
  touchId!: string;
  @Column({ type: 'text' })
  outcome!: string;
  @Column({ type: 'text' })
  note!: string;
  @Column({ type: 'uuid' })
  decidedBy!: string;
  @Column({ type: 'timestamptz' })
  decidedAt!: Date;
}
