import type { Readable } from 'node:stream';

/** A chat's text, wherever it lies: a plain file, or the entry of an archive. */
export interface TextFile {
  /** For errors: the file's name, with the entry's behind it where it lies in an archive. */
  label: string;
  /** The name that may tell the group's. */
  nameHint: string;
  /** From the beginning each time. */
  open(): Promise<Readable>;
  /** Turns bytes of this text into bytes of the file the user chose. */
  progress(bytes: number): number;
  close(): Promise<void>;
}
