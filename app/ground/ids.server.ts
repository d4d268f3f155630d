import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

// Crockford's base 32 in lower case: no letters that look like digits when read aloud on the telephone.
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** An unguessable identifier of `length` characters, 5 bits each. */
export function newId(length = 20): string {
  return Array.from(randomBytes(length), (byte) => alphabet[byte % 32]).join('')
}

/** SHA-256 as lower-case hex. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Compares two secrets without telling by its duration where they differ. */
export function sameSecret(a: string, b: string): boolean {
  return timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest())
}
