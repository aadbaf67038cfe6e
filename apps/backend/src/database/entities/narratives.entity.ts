import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of a known false claim, whole; the newest holds, none ever changes. */
@Entity({ name: 'narrative_versions' })
export class NarrativeVersion {
  @PrimaryColumn({ type: 'text' })
  narrativeId!: string;
  @PrimaryColumn({ type: 'integer' })
  version!: number;
  @Column({ type: 'text' })
  code!: string;
  @Column({ type: 'boolean' })
  retired!: boolean;
  @Column({ type: 'jsonb' })
  content!: unknown;
  @Column({ type: 'text' })
  note!: string;
  @Column({ type: 'uuid', nullable: true })
  deskId!: string | null;
  @Column({ type: 'uuid', nullable: true })
  actorId!: string | null;
  /** The case whose posts gave it its name. */
  @Column({ type: 'uuid', nullable: true })
  caseId!: string | null;
  @Column({ type: 'timestamptz' })
  at!: Date;
}
