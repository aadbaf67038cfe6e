import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A question that people ask and no snippet answers. */
@Entity({ name: 'gaps' })
export class Gap {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid' })
  deskId!: string;
  @Column({ type: 'text' })
  state!: string;
  @Column({ type: 'integer' })
  version!: number;
  @Column({ type: 'text' })
  title!: string;
  @Column({ type: 'text', nullable: true })
  area!: string | null;
  @Column({ type: 'text', array: true })
  terms!: string[];
  @Column({ type: 'uuid', nullable: true })
  mergedInto!: string | null;
  @Column({ type: 'text', nullable: true })
  reason!: string | null;
  @Column({ type: 'uuid', nullable: true })
  endedBy!: string | null;
  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Date | null;
  @Column({ type: 'timestamptz' })
  openedAt!: Date;
}

/** One way somebody asked it, personal data hidden; without a gap it waits to be sorted. */
@Entity({ name: 'gap_wordings' })
export class GapWording {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid' })
  deskId!: string;
  @Column({ type: 'uuid', nullable: true })
  gapId!: string | null;
  @Column({ type: 'text' })
  source!: string;
  @Column({ type: 'uuid', nullable: true })
  postId!: string | null;
  @Column({ type: 'text' })
  text!: string;
  @Column({ type: 'text' })
  language!: string;
  @Column({ type: 'text', nullable: true })
  area!: string | null;
  @Column({ type: 'smallint' })
  harm!: number;
  @Column({ type: 'timestamptz' })
  saidAt!: Date;
  @Column({ type: 'text', nullable: true })
  answeredBy!: string | null;
  @Column({ type: 'timestamptz' })
  addedAt!: Date;
}
