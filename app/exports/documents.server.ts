import { onPanel } from '#app/contests/on-panel.ts'
import { db } from '#app/ground/db.server.ts'
import { tiesOf } from '#app/judging/conflicts/conflict-sight.server.ts'
import { roundsOf } from '#app/judging/rounds/rounds.server.ts'
import type { Visit } from '#app/policy/actor.ts'
import { maySeeWhole } from '#app/policy/conflicts.ts'
import { mayTakeMinutes } from '#app/policy/documents.ts'

/** What the page of documents offers. */
export async function readDocuments({ actor }: Visit) {
  const rounds = await roundsOf(db)
  const { edition } = rounds[0]!
  const kept = !maySeeWhole(await tiesOf(db, actor, edition.id)).ok
  const publications = await db.publication.findMany({
    where: { editionId: edition.id },
    orderBy: { version: 'desc' },
    select: { version: true, at: true },
  })
  const over = rounds.filter(({ sealedAt }) => sealedAt).map(({ id }) => id)
  const seats = await db.seat.findMany({
    where: { editionId: edition.id, ...onPanel, sheets: { some: { roundId: { in: over } } } },
    orderBy: { position: 'asc' },
    select: { id: true, chair: true, leftAt: true, user: { select: { name: true } } },
  })
  return {
    /** The versions of the result, the last one first. */
    published: publications,
    mayTakeMinutes: mayTakeMinutes(rounds).ok,
    /** Until publication these documents are kept from the reader, who has a tie to a work's maker. */
    kept,
    jurors: (kept ? [] : seats).map(({ id, chair, leftAt, user }) => ({
      seatId: id,
      name: user?.name ?? '',
      chair,
      left: leftAt !== null,
    })),
  }
}

export type DocumentsView = Awaited<ReturnType<typeof readDocuments>>
