import { createHmac } from 'node:crypto'
import { secretFor } from '#app/ground/secret.server.ts'

/**
 * The secret in the link by which an objection is followed: 128 bits that nobody can derive without the
 * installation's own secret. Only its hash is kept; for its signed-in author the link can be made again.
 */
export function secretOf(objectionId: string): string {
  return createHmac('sha256', secretFor('objection link')).update(objectionId).digest('hex').slice(0, 32)
}
