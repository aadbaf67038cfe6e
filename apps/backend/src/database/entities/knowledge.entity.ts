import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The smallest vetted unit; its key never changes. */
@Entity({ name: 'snippets' })
export class Snippet {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'text' })
  key!: string;
  @Column({ type: 'text' })
  area!: string;
  @Column({ type: 'text', array: true })
  narratives!: string[];
  @Column({ type: 'text', array: true })
  facts!: string[];
  @Column({ type: 'boolean' })
  sample!: boolean;
  @Column({ type: 'text', nullable: true })
  refer!: string | null;
  @Column({ type: 'jsonb', nullable: true })
  homeContrast!: unknown;
  @Column({ type: 'text' })
  checkedAgainst!: string;
  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}

/** One immutable wording in one language. */
@Entity({ name: 'revisions' })
export class Revision {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid' })
  snippetId!: string;
  @Column({ type: 'text' })
  language!: string;
  @Column({ type: 'integer' })
  number!: number;
  @Column({ type: 'smallint' })
  tier!: number;
  @Column({ type: 'text' })
  title!: string;
  @Column({ type: 'text' })
  publicText!: string;
  @Column({ type: 'text', array: true })
  fullText!: string[];
  @Column({ type: 'text', array: true })
  askFirst!: string[];
  @Column({ type: 'text', array: true })
  doNotSay!: string[];
  @Column({ type: 'text', nullable: true })
  homeContrast!: string | null;
  @Column({ type: 'text', array: true })
  askedAs!: string[];
  @Column({ type: 'text' })
  translationState!: string;
  @Column({ type: 'date' })
  validFrom!: string;
  @Column({ type: 'date', nullable: true })
  validTo!: string | null;
  @Column({ type: 'bytea' })
  contentHash!: Buffer;
  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;
  @Column({ type: 'timestamptz' })
  createdAt!: Date;
  /** Which revision of the source its paragraphs say, or where those of the source come from. */
  @Column({ type: 'jsonb', nullable: true })
  lineage!: unknown;
}

/** The legal basis of a revision: a norm or a court decision. */
@Entity({ name: 'sources' })
export class Source {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid' })
  revisionId!: string;
  @Column({ type: 'smallint' })
  position!: number;
  @Column({ type: 'text' })
  role!: string;
  @Column({ type: 'text', nullable: true })
  law!: string | null;
  @Column({ type: 'text', nullable: true })
  norm!: string | null;
  @Column({ type: 'text', nullable: true })
  paragraph!: string | null;
  @Column({ type: 'text', nullable: true })
  sentence!: string | null;
  @Column({ type: 'text', nullable: true })
  number!: string | null;
  @Column({ type: 'text', nullable: true })
  court!: string | null;
  @Column({ type: 'text', nullable: true })
  fileNumber!: string | null;
  @Column({ type: 'date', nullable: true })
  decidedOn!: string | null;
  @Column({ type: 'text', nullable: true })
  quote!: string | null;
}

/** Dated, expiring legal approval of a revision. */
@Entity({ name: 'vettings' })
export class Vetting {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid' })
  revisionId!: string;
  @Column({ type: 'text' })
  lawyer!: string;
  @Column({ type: 'text' })
  qualification!: string;
  @Column({ type: 'uuid', nullable: true })
  vettedBy!: string | null;
  @Column({ type: 'date' })
  vettedOn!: string;
  @Column({ type: 'date' })
  nextCheckOn!: string;
  @Column({ type: 'boolean' })
  sample!: boolean;
  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;
  @Column({ type: 'uuid', nullable: true })
  withdrawnBy!: string | null;
  /** The newest vetting of a revision counts. */
  @Column({ type: 'timestamptz' })
  madeAt!: Date;
}

/** A state of the knowledge-base folder that has been brought into the database. */
@Entity({ name: 'loaded_folders' })
export class LoadedFolder {
  @PrimaryColumn({ type: 'bytea' })
  contentHash!: Buffer;
  @Column({ type: 'timestamptz' })
  loadedAt!: Date;
}
