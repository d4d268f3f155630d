import { canonical } from '#app/audit/chain.ts'
import { record } from '#app/audit/record.server.ts'
import { db, transact, type Tx } from '#app/ground/db.server.ts'
import { sha256 } from '#app/ground/ids.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import type { Person, Visit } from '#app/policy/actor.ts'
import { maySeal } from '#app/policy/judging.ts'
import { ownSeat, ownWorks, type DeskWork } from './blind.server.ts'
import { total100 } from '../maths/weigh.ts'
import { isLeft } from '../state.ts'

type Juror = Visit & { actor: Person }

/** One work in a juror's own list of marks; `total` in hundredths, null while the sheet is not complete. */
export type OwnMarks = Omit<DeskWork, 'picture'> & { marks: (number | null)[]; total: number | null }

export type SealView = {
  criteria: { id: string; name: string; weight: number }[]
  works: OwnMarks[]
  left: number
  sealedAt: Date | null
  maySeal: Outcome<null>
}

/** The juror's own marks, all on one page, to be looked over before sealing; null without a place on a panel. */
export async function readSeal(visit: Juror): Promise<SealView | null> {
  const seat = await ownSeat(db, visit.actor.id)
  if (!seat) return null
  const { criteria } = seat.round
  const [works, marks] = await Promise.all([
    ownWorks(db, seat.id, seat.round),
    marksOfSeat(db, seat.id, seat.round.id),
  ])
  const left = works.filter(({ state }) => isLeft(state)).length
  return {
    criteria: criteria.map(({ id, name, nameEn, weight }) => ({
      id,
      name: visit.lang === 'en' ? nameEn : name,
      weight,
    })),
    works: works.map(({ picture: _picture, ...work }) => {
      const given = criteria.map(
        ({ id }) =>
          marks.find((mark) => mark.sheetId === work.sheet && mark.criterionId === id)?.value ?? null,
      )
      const counts = work.state === 'complete'
      const total = counts
        ? total100(
            given as number[],
            criteria.map(({ weight }) => weight),
          )
        : null
      return { ...work, marks: given, total }
    }),
    left,
    sealedAt: seat.sealedAt,
    maySeal: maySeal(
      { at: visit.at, round: seat.round, sealed: seat.sealedAt !== null },
      { works: works.length, left },
    ),
  }
}

/** Seals a juror's marks for good. Repeating it changes nothing. */
export function seal(visit: Juror): Promise<Outcome<null>> {
  return transact(async (tx) => {
    const seat = await ownSeat(tx, visit.actor.id)
    if (!seat) return refuse('not-found')
    if (seat.sealedAt) return done(null)
    const works = await ownWorks(tx, seat.id, seat.round)
    const left = works.filter(({ state }) => isLeft(state)).length
    const desk = { at: visit.at, round: seat.round, sealed: false }
    const may = maySeal(desk, { works: works.length, left })
    if (!may.ok) return may
    await tx.seal.create({ data: { roundId: seat.round.id, seatId: seat.id, at: visit.at } })
    const marks = await marksOfSeat(tx, seat.id, seat.round.id)
    await record(tx, visit, {
      action: 'juror.sealed',
      subject: `seat:${seat.id}`,
      editionId: seat.editionId,
      facts: {
        round: seat.round.id,
        complete: works.filter(({ state }) => state === 'complete').length,
        recused: works.filter(({ state }) => state === 'recused').length,
        // Marks that are changed behind the seal no longer give this hash.
        marks: sha256(canonical(marks)),
      },
    })
    return done(null)
  })
}

/** All marks of a seat in a round, in the order in which they are sealed. */
export function marksOfSeat(tx: Tx, seatId: string, roundId: string) {
  return tx.mark.findMany({
    where: { sheet: { seatId, roundId } },
    orderBy: [{ sheetId: 'asc' }, { criterionId: 'asc' }],
    select: { sheetId: true, criterionId: true, value: true },
  })
}
