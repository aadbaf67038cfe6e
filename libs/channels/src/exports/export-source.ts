import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import type { InboundMessage } from '../channel.js';

/** A file to read. `open` is called once per pass and must start at the beginning each time. */
export interface ExportSource {
  /** As the user knows it; named in errors, and WhatsApp's only hint to the group's name. */
  fileName: string;
  open(): Readable;
  /** Where the file lies, if it does: an archive is then read in place instead of through a temporary copy. */
  path?: string;
}

/** The source of a file on disk. `fileName` where the user knows it by another name than the disk does. */
export const exportFile = (path: string, fileName = basename(path)): ExportSource => ({
  fileName,
  path,
  open: () => createReadStream(path),
});

export const exportSpaceKinds = ['group', 'channel', 'private'] as const;
/** `private`: a conversation between persons that an export of a whole account carries along; never import it. */
export type ExportSpaceKind = (typeof exportSpaceKinds)[number];

export interface ExportSpace {
  externalId: string;
  name: string;
  kind: ExportSpaceKind;
}

export interface ExportItem {
  space: ExportSpace;
  message: InboundMessage;
}

export interface ReadExportOptions {
  signal?: AbortSignal;
  /** Bytes of the file read so far, called at most once per chunk; ends at the file's size. */
  onProgress?: (bytesRead: number) => void;
  /** Today, to recognise dates that lie ahead; without it only dates before 2009 are recognised as wrong. */
  now?: Date;
}
