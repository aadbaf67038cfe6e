import { statfsSync } from 'node:fs';
import { places } from './places.mjs';

/** A failure that one or two sentences explain; shown without a stack, exit code 1. */
export class PlainFailure extends Error {}

const fullDisk = /ENOSPC|no space left on device|EDQUOT|disk quota exceeded|check free disk space/i;

/** True where an error or the output of a program says that the disk is full. */
export function saysDiskFull(/** @type {unknown} */ text) {
  return fullDisk.test(String(text));
}

/** The sentence for a full disk, with what is left on it. */
export function diskFull(place = places.root) {
  return new PlainFailure(
    `The disk that holds ${place} is full (${freeMegabytes(place)} MB left). Free some space and run the command again.`,
  );
}

/** True where the output of a program says that it may not read or write a file. */
export function saysForbidden(/** @type {string} */ text) {
  return /permission denied|EACCES|EPERM/i.test(text);
}

/** The sentence for files of another user, which a command run as root leaves behind. */
export function forbidden() {
  return new PlainFailure(
    `Some files in ${places.root} belong to another user, perhaps because a command was run as root here. ` +
      `Run the command as that user, or take the folder over: sudo chown -R "$(id -u)" "${places.root}"`,
  );
}

/** Megabytes an ordinary user can still write on the disk that holds a folder; infinite where the system does not tell. */
export function freeMegabytes(place = places.root) {
  try {
    const { bavail, bsize } = statfsSync(place);
    return Math.floor((bavail * bsize) / 1e6);
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** Turns errors of the file system that a user can mend into plain sentences; leaves every other error as it is. */
export function explain(/** @type {any} */ error) {
  if (error instanceof PlainFailure) return error;
  if (saysDiskFull(error?.code) || saysDiskFull(error?.message)) return diskFull();
  if (['EACCES', 'EPERM', 'EROFS'].includes(error?.code) && error.path) {
    return new PlainFailure(
      `${error.path} cannot be written or read by this user (${error.code}). Run the command as the user who owns ${places.root}, or hand the folder over with chown.`,
    );
  }
  return error;
}
