import { redactedText } from '#app/entries/redact.ts'
import { ownPhrases } from '#app/entries/redaction-phrases.ts'
import type { Tx } from '#app/ground/db.server.ts'

/**
 * What jurors wrote for the makers of these works, in every round that is over: by entry, the sheets that do not
 * count left out. It is read live, not from the publication: a sealed sheet cannot change, while what a juror wrote
 * to one person does not belong in a record that is published. A juror who steps aside later takes the comment along.
 * The order is that of the sheets' random ids, so it does not say which juror's letter on the marks wrote what, and
 * names of the panel and ways to reach anybody are taken out.
 */
export async function commentsForEntrants(
  tx: Tx,
  editionId: string,
  entryIds: string[],
): Promise<Map<string, string[]>> {
  const [seats, sheets] = await Promise.all([
    tx.seat.findMany({ where: { editionId }, select: { user: { select: { name: true } } } }),
    tx.sheet.findMany({
      where: {
        entryId: { in: entryIds },
        round: { editionId, sealedAt: { not: null } },
        seat: { removedAt: null },
        recusedAt: null,
        closedAt: null,
        comment: { not: '' },
      },
      orderBy: { id: 'asc' },
      select: { entryId: true, comment: true },
    }),
  ])
  const panel = seats.flatMap(({ user }) =>
    user ? ownPhrases({ name: user.name, members: [], email: null, phone: null }) : [],
  )
  const said = new Map<string, string[]>()
  for (const { entryId, comment } of sheets) {
    const text = redactedText(comment.trim(), panel)
    if (text !== '') said.set(entryId, [...(said.get(entryId) ?? []), text])
  }
  return said
}
