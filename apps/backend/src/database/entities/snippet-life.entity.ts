import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is being written in one language: saved by compare-and-set, gone once it has become a revision. */
@Entity({ name: 'working_copies' })
export class WorkingCopy {
  @PrimaryColumn({ type: 'uuid' })
  snippetId!: string;
  @PrimaryColumn({ type: 'text' })
  language!: string;
  @Column({ type: 'integer' })
  version!: number;
  @Column({ type: 'text' })
  stage!: string;
  /** `machine-made` as long as nobody here has edited words that were brought in. */
  @Column({ type: 'text' })
  state!: string;
  @Column({ type: 'jsonb' })
  words!: unknown;
  /** Tier, validity, sources: with the source only. */
  @Column({ type: 'jsonb', nullable: true })
  head!: unknown;
  @Column({ type: 'jsonb' })
  marks!: unknown;
  @Column({ type: 'text', array: true })
  confirmed!: string[];
  @Column({ type: 'jsonb', nullable: true })
  lineage!: unknown;
  /** Of a translation that came with a folder: a hash of the source it says. */
  @Column({ type: 'bytea', nullable: true })
  says!: Buffer | null;
  @Column({ type: 'uuid', array: true })
  authorIds!: string[];
  @Column({ type: 'uuid' })
  savedBy!: string;
  @Column({ type: 'timestamptz' })
  savedAt!: Date;
  @Column({ type: 'timestamptz', nullable: true })
  submittedAt!: Date | null;
}

/** A person has read a wording: somebody who speaks the language, or a lawyer. Never changes. */
@Entity({ name: 'text_checks' })
export class TextCheck {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid' })
  revisionId!: string;
  @Column({ type: 'text' })
  state!: string;
  /** Null where it was done elsewhere and came with a folder. */
  @Column({ type: 'uuid', nullable: true })
  checkedBy!: string | null;
  @Column({ type: 'timestamptz' })
  checkedAt!: Date;
}

/** One line of a snippet's history; never changes. */
@Entity({ name: 'snippet_events' })
export class SnippetEvent {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid' })
  snippetId!: string;
  @Column({ type: 'text', nullable: true })
  language!: string | null;
  @Column({ type: 'uuid', nullable: true })
  revisionId!: string | null;
  @Column({ type: 'text' })
  code!: string;
  @Column({ type: 'text', nullable: true })
  note!: string | null;
  @Column({ type: 'uuid', nullable: true })
  actorId!: string | null;
  @Column({ type: 'timestamptz' })
  at!: Date;
}

/** What people of a desk say to each other about a snippet, a language of it, or a paragraph. */
@Entity({ name: 'snippet_comments' })
export class SnippetComment {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid' })
  deskId!: string;
  @Column({ type: 'uuid' })
  snippetId!: string;
  @Column({ type: 'text', nullable: true })
  language!: string | null;
  @Column({ type: 'text', nullable: true })
  part!: string | null;
  @Column({ type: 'smallint', nullable: true })
  paragraph!: number | null;
  @Column({ type: 'text' })
  text!: string;
  @Column({ type: 'uuid' })
  authorId!: string;
  @Column({ type: 'timestamptz' })
  writtenAt!: Date;
  @Column({ type: 'uuid', nullable: true })
  resolvedBy!: string | null;
  @Column({ type: 'timestamptz', nullable: true })
  resolvedAt!: Date | null;
}
