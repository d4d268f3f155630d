import { record } from '#app/audit/record.server.ts'
import { db, transact, type Tx } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import type { Visit } from '#app/policy/actor.ts'
import { mayAddRound, mayChangeRound, mayRemoveRound } from '#app/policy/office.ts'
import { currentEdition } from './current.server.ts'
import { serving } from './on-panel.ts'
import type { RoundKind } from './round-kind.ts'
import type { RoundRules } from './round-form.ts'
import { checkWindow, windowTrouble } from './round-window.ts'
import { roundsWords } from './rounds-words.ts'

const inOrder = {
  orderBy: { position: 'asc' as const },
  include: { seats: { select: { seatId: true } }, criteria: { orderBy: { position: 'asc' as const } } },
}

/** The rounds of the current edition as their page shows them, and what may still be changed. */
export async function readRounds(visit: Visit) {
  const edition = await currentEdition(visit.at)
  const rounds = await db.round.findMany({ where: { editionId: edition.id }, ...inOrder })
  const seats = await db.seat.findMany({
    where: { editionId: edition.id, ...serving },
    orderBy: { position: 'asc' },
    select: { id: true, position: true, user: { select: { name: true } } },
  })
  return {
    rounds: rounds.map(({ seats: chosen, criteria, seed: _seed, editionId: _edition, ...round }, index) => ({
      ...round,
      kind: round.kind as RoundKind,
      last: index === rounds.length - 1,
      seats: chosen.map(({ seatId }) => seatId),
      criteria: criteria.map(({ id: _id, roundId: _round, ...criterion }) => criterion),
      /** Its criteria are set on the edition's page. */
      atEdition: round.id === edition.round.id,
      /** What would go wrong with its planned window, as things stand now. */
      trouble: windowTrouble(round, rounds[index - 1] ?? null, edition.closesAt),
      mayChange: mayChangeRound(round, visit.at).ok,
      mayRemove: mayRemoveRound(round, rounds[index - 1] ?? null, rounds.length, visit.at).ok,
    })),
    seats: seats.map(({ user, ...seat }) => ({ ...seat, name: user?.name ?? null })),
    mayAdd: {
      front: mayAddRound(rounds[0]!, visit.at).ok,
      back: mayAddRound(rounds.at(-1)!, visit.at).ok,
    },
  }
}

export type RoundsView = Awaited<ReturnType<typeof readRounds>>

/** Adds a round with sensible rules: a shortlist in front of all others, any other kind behind them. */
export function addRound(visit: Visit, kind: RoundKind): Promise<Outcome<number>> {
  return transact(async (tx) => {
    const edition = await currentEdition(visit.at, tx)
    const rounds = await tx.round.findMany({ where: { editionId: edition.id }, ...inOrder })
    const front = kind === 'shortlist'
    const may = mayAddRound(front ? rounds[0]! : rounds.at(-1)!, visit.at)
    if (!may.ok) return may
    const position = front ? 1 : rounds.at(-1)!.position + 1
    // From the last down, so that no two ever share a position.
    for (const { id, position: old } of front ? rounds.toReversed() : [])
      await tx.round.update({ where: { id }, data: { position: old + 1 } })
    const model = rounds.findLast((round) => round.kind === 'scoring') ?? rounds.at(-1)!
    const [id, english] = [roundsWords.id, roundsWords.en]
    const mark = { position: 1, name: id.shortlistMark, nameEn: english.shortlistMark, weight: 100 }
    const criteria = front
      ? [{ ...mark, guide: '', guideEn: '' }]
      : model.criteria.map(({ id: _id, roundId: _round, ...criterion }) => criterion)
    const seats = await tx.seat.count({ where: { editionId: edition.id, ...serving } })
    await tx.round.create({
      data: {
        id: newId(),
        editionId: edition.id,
        position,
        kind,
        name: id.defaultNames[kind],
        nameEn: english.defaultNames[kind],
        seed: newId(),
        // More than half of the panel.
        quorum: front ? Math.floor(seats / 2) + 1 : null,
        advanceBy: front ? 'threshold' : 'none',
        criteria: { create: criteria.map((criterion) => ({ id: newId(), ...criterion })) },
      },
    })
    // What was the last round now leads to another.
    if (!front) await leadsOn(tx, rounds.at(-1)!.id)
    await recordRounds(tx, visit, edition.id, 'round.added', { position, kind })
    return done(position)
  })
}

/** Changes the rules of a round that has not been opened. */
export function saveRound(visit: Visit, position: number, rules: RoundRules): Promise<Outcome<null>> {
  return transact(async (tx) => {
    const edition = await currentEdition(visit.at, tx)
    const rounds = await tx.round.findMany({ where: { editionId: edition.id }, ...inOrder })
    const round = rounds.find((one) => one.position === position)
    if (!round) return refuse('not-found')
    const may = mayChangeRound(round, visit.at)
    if (!may.ok) return may
    const last = round === rounds.at(-1)
    const shortlist = round.kind === 'shortlist'
    const by = shortlist ? 'threshold' : (rules.advanceBy ?? 'top')
    const number = by === 'threshold' ? rules.threshold : rules.count
    if (!last && shortlist && rules.quorum === null) return refuse('invalid', { field: 'quorum' })
    if (!last && !shortlist && number === null && by !== 'picked')
      return refuse('invalid', { field: by === 'top' ? 'count' : 'threshold' })
    const before = rounds[rounds.indexOf(round) - 1] ?? null
    const window = { plannedAt: rules.plannedAt, closesAt: rules.closesAt }
    const fits = checkWindow(window, round, before, edition.closesAt, visit.at)
    if (!fits.ok) return fits
    const { name, nameEn, reserves, perWork, panelSees } = rules
    const { meetsAt, venue, venueEn, asks, asksEn } = rules
    const after = {
      name,
      nameEn: nameEn || name,
      ...window,
      perWork,
      panelSees,
      ...(round.kind === 'final'
        ? { meetsAt, venue, venueEn: venueEn || venue, asks, asksEn: asksEn || asks }
        : {}),
      ...(last
        ? { advanceBy: 'none', advance: null, quorum: null, reserves: 0 }
        : { advanceBy: by, advance: number, quorum: shortlist ? rules.quorum : null, reserves }),
    }
    await tx.round.update({ where: { id: round.id }, data: after })
    await tx.roundSeat.deleteMany({ where: { roundId: round.id } })
    const seats = await tx.seat.findMany({ where: { editionId: edition.id, id: { in: rules.seats } } })
    await tx.roundSeat.createMany({ data: seats.map(({ id }) => ({ roundId: round.id, seatId: id })) })
    await recordRounds(tx, visit, edition.id, 'round.changed', { position, ...after, seats: seats.length })
    return done(null)
  })
}

/** Removes a round that has not been opened; there is always one left. */
export function removeRound(visit: Visit, position: number): Promise<Outcome<null>> {
  return transact(async (tx) => {
    const edition = await currentEdition(visit.at, tx)
    const rounds = await tx.round.findMany({ where: { editionId: edition.id }, ...inOrder })
    const round = rounds.find((one) => one.position === position)
    if (!round) return refuse('not-found')
    const before = rounds[rounds.indexOf(round) - 1] ?? null
    const may = mayRemoveRound(round, before, rounds.length, visit.at)
    if (!may.ok) return may
    const roundId = round.id
    await tx.criterion.deleteMany({ where: { roundId } })
    await tx.roundSeat.deleteMany({ where: { roundId } })
    await tx.round.delete({ where: { id: roundId } })
    const left = rounds.filter(({ id }) => id !== roundId)
    for (const [index, { id }] of left.entries())
      await tx.round.update({ where: { id }, data: { position: index + 1 } })
    const end = { advanceBy: 'none', advance: null, quorum: null, reserves: 0 }
    await tx.round.update({ where: { id: left.at(-1)!.id }, data: end })
    await recordRounds(tx, visit, edition.id, 'round.removed', { position, kind: round.kind })
    return done(null)
  })
}

function leadsOn(tx: Tx, roundId: string) {
  return tx.round.update({ where: { id: roundId }, data: { advanceBy: 'top', advance: 10 } })
}

function recordRounds(
  tx: Tx,
  visit: Visit,
  editionId: string,
  action: string,
  facts: Record<string, unknown>,
) {
  return record(tx, visit, { action, subject: `edition:${editionId}`, editionId, facts })
}
