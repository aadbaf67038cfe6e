import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { uuidV7 } from '@streetlight/domain';

/** A new id that sorts by time. */
export const newId = (): string => uuidV7(Date.now(), randomBytes(16));

/** A token of 256 random bits, url-safe. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether two secrets are equal, in constant time. */
export const sameSecret = (a: string, b: string): boolean => timingSafeEqual(sha256(a), sha256(b));

/**
 * The pseudonym of an author: a keyed hash over desk, channel and the platform's id, so that neither a dump nor
 * a list of phone numbers leads back to a person.
 */
export const authorHash = (keyHex: string, deskId: string, channel: string, externalId: string): Buffer =>
  createHmac('sha256', Buffer.from(keyHex, 'hex')).update(`${deskId}\n${channel}\n${externalId}`).digest();

const ivBytes = 12;
const tagBytes = 16;

/**
 * Encrypts a channel credential with AES-256-GCM. `context` (the account's id) is authenticated too, so that a
 * ciphertext copied to another row does not open.
 * @returns iv, tag and ciphertext in one buffer
 */
export function seal(keyHex: string, context: string, plain: string): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(keyHex, 'hex'), iv).setAAD(Buffer.from(context));
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

/** Opens what `seal` made. @throws when key, context or bytes are not the same */
export function open(keyHex: string, context: string, sealed: Buffer): string {
  const iv = sealed.subarray(0, ivBytes);
  const tag = sealed.subarray(ivBytes, ivBytes + tagBytes);
  const decipher = createDecipheriv('aes-256-gcm', Buffer.from(keyHex, 'hex'), iv).setAAD(Buffer.from(context)).setAuthTag(tag);
  return Buffer.concat([decipher.update(sealed.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8');
}
