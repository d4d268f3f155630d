import { onPanel, serving } from '#app/contests/on-panel.ts'
import { db } from '#app/ground/db.server.ts'
import type { Person, Visit } from '#app/policy/actor.ts'
import { mayReadPanel } from '#app/policy/judging.ts'
import { ownWorks } from './blind.server.ts'
import { jurorLetters } from '../result/juror-letters.server.ts'
import { resultOf } from '../result/result.server.ts'

type Juror = Visit & { actor: Person }

/** The marks of the whole panel in one round, for one of its jurors: jurors by letters, works by the juror's own numbers. */
export type PanelRound = {
  name: string
  /** In the order of the letters; `own` is the reader. */
  jurors: { letter: string; own: boolean }[]
  /** Totals in hundredths of a point, in the order of `jurors`; null where one does not count. */
  works: { position: number; title: string; totals: (number | null)[] }[]
}

/**
 * The rounds of which this juror may read the panel's marks; none until the last round is over. Works from which the juror
 * stepped back, or to whose maker a tie was confirmed, are left out, as are those that the juror was never given.
 */
export async function readPanelMarks(visit: Juror): Promise<PanelRound[]> {
  const seat = await db.seat.findFirst({
    where: { userId: visit.actor.id, ...serving },
    orderBy: { edition: { createdAt: 'desc' } },
    select: { id: true, editionId: true },
  })
  if (!seat) return []
  const rounds = await db.round.findMany({
    where: { editionId: seat.editionId },
    orderBy: { position: 'asc' },
    include: { criteria: { select: { id: true } } },
  })
  const open = rounds.filter((round) => mayReadPanel(round, rounds.at(-1)!).ok)
  if (open.length === 0) return []
  const seats = await db.seat.findMany({
    where: { editionId: seat.editionId, ...onPanel, sheets: { some: {} } },
    select: { id: true },
  })
  const letters = jurorLetters(
    seat.editionId,
    seats.map(({ id }) => id),
  )
  const read: PanelRound[] = []
  for (const round of open) {
    const result = await resultOf(db, round.id)
    if (!result.ok) continue
    const panel = [...letters].filter(([id]) => result.value.jurors.some(({ seatId }) => seatId === id))
    const own = await ownWorks(db, seat.id, round)
    const sheets = await db.sheet.findMany({
      where: { roundId: round.id, seatId: seat.id },
      select: { id: true, entryId: true },
    })
    const entryOf = new Map(sheets.map(({ id, entryId }) => [id, entryId]))
    const works = own
      .filter(({ state }) => state !== 'recused')
      .map(({ sheet, position, title }) => {
        const row = result.value.rows.find(({ entryId }) => entryId === entryOf.get(sheet))!
        const total = (id: string) => row.perJuror.find(({ seatId }) => seatId === id)?.total ?? null
        return { position, title, totals: panel.map(([id]) => total(id)) }
      })
    if (works.length === 0) continue
    read.push({
      name: visit.lang === 'en' ? round.nameEn : round.name,
      jurors: panel.map(([id, letter]) => ({ letter, own: id === seat.id })),
      works,
    })
  }
  return read
}
