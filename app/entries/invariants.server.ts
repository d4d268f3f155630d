import type { Invariant } from '#app/audit/invariants.server.ts'
import { db } from '#app/ground/db.server.ts'
import { sha256 } from '#app/ground/ids.server.ts'
import { readSubmission } from './content.ts'
import { sealedText } from './sent.ts'

/** What must hold of what was sent: nobody has changed it behind the house's back. */
export async function entryInvariants(): Promise<Invariant[]> {
  const rows = await db.submission.findMany()
  const changed = rows.filter((row) => sha256(sealedText(readSubmission(row))) !== row.sha256)
  return [
    {
      name: 'every submission still gives the hash that its receipt states',
      broken: changed.map(({ entryId, version }) => `entry ${entryId} version ${version}`),
    },
  ]
}
