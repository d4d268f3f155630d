import { z } from 'zod'

/**
 * A field of one line, as a schema: spaces at its ends and doubled ones are taken out. Its messages are codes:
 * `missing` where nothing is left, too-long above `most` characters.
 */
export function line(most: number, missing = 'missing') {
  return z
    .string({ error: missing })
    .transform((text) => text.replace(/\s+/g, ' ').trim())
    .pipe(z.string({ error: missing }).min(1, missing).max(most, 'too-long'))
}
