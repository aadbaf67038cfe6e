import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One change, for readers that follow. */
@Entity({ name: 'feed' })
export class FeedRow {
  @PrimaryColumn({ type: 'bigint', insert: false })
  id!: number;
  @Column({ type: 'bigint' })
  xid!: number;
  @Column({ type: 'uuid' })
  deskId!: string;
  @Column({ type: 'text' })
  subject!: string;
  @Column({ type: 'text' })
  subjectId!: string;
  @Column({ type: 'text' })
  change!: string;
  @Column({ type: 'timestamptz' })
  at!: Date;
}

/** Who did what to what, without content. */
@Entity({ name: 'audit_events' })
export class AuditEvent {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid', nullable: true })
  deskId!: string | null;
  @Column({ type: 'uuid', nullable: true })
  actorId!: string | null;
  @Column({ type: 'text' })
  action!: string;
  @Column({ type: 'text' })
  subject!: string;
  @Column({ type: 'text' })
  subjectId!: string;
  @Column({ type: 'jsonb' })
  parameters!: unknown;
  @Column({ type: 'timestamptz' })
  at!: Date;
}
