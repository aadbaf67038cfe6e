import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A sentence kept against the gates, and why; never changes. */
@Entity({ name: 'draft_overrides' })
export class DraftOverride {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid' })
  draftId!: string;
  @Column({ type: 'text' })
  sentence!: string;
  @Column({ type: 'text', array: true })
  codes!: string[];
  @Column({ type: 'text' })
  reason!: string;
  @Column({ type: 'uuid' })
  userId!: string;
  @Column({ type: 'timestamptz' })
  at!: Date;
}

/** Another person's decision on a draft; never changes. */
@Entity({ name: 'reviews' })
export class Review {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid' })
  draftId!: string;
  @Column({ type: 'uuid' })
  authorId!: string;
  @Column({ type: 'integer' })
  draftVersion!: number;
  @Column({ type: 'uuid' })
  reviewerId!: string;
  @Column({ type: 'uuid', nullable: true })
  inPlaceOf!: string | null;
  @Column({ type: 'text' })
  decision!: string;
  @Column({ type: 'smallint' })
  tier!: number;
  @Column({ type: 'boolean' })
  edited!: boolean;
  @Column({ type: 'timestamptz' })
  at!: Date;
}

/** Why a draft came back, at the sentence it is about; never changes. */
@Entity({ name: 'review_pins' })
export class ReviewPin {
  @PrimaryColumn({ type: 'uuid' })
  reviewId!: string;
  @PrimaryColumn({ type: 'smallint' })
  position!: number;
  @Column({ type: 'text', nullable: true })
  sentence!: string | null;
  @Column({ type: 'text' })
  reason!: string;
}
