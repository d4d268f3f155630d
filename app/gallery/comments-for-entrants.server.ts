import { redactedText } from '#app/entries/redact.ts'
import { ownPhrases } from '#app/entries/redaction-phrases.ts'
import type { Tx } from '#app/ground/db.server.ts'

/** A comment as it was written, and as its entrant reads it. */
type CommentForEntrant = { entryId: string; comment: string; text: string }

/**
 * What jurors wrote for the makers of an edition's works, or of one of them, in every round that is over: the sheets
 * that do not count left out. It is read live, not from the publication: a sealed sheet cannot change, while what a
 * juror wrote to one person does not belong in a record that is published. A juror who steps aside later takes the
 * comment along.
 * The order is that of the sheets' random ids, so it does not say which juror's letter on the marks wrote what, and
 * names of the panel and ways to reach anybody are taken out.
 */
export async function commentsForEntrants(
  tx: Tx,
  editionId: string,
  entryId?: string,
): Promise<CommentForEntrant[]> {
  const [seats, sheets] = await Promise.all([
    tx.seat.findMany({ where: { editionId }, select: { user: { select: { name: true } } } }),
    tx.sheet.findMany({
      where: {
        entryId,
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
  return sheets
    .map((sheet) => ({ ...sheet, text: redactedText(sheet.comment.trim(), panel) }))
    .filter(({ text }) => text !== '')
}
