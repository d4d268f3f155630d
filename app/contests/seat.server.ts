import { record } from '#app/audit/record.server.ts'
import type { Seating } from '#app/accounts/accept.server.ts'
import { invitationLink } from '#app/accounts/invite.server.ts'
import type { ShownLink } from '#app/accounts/shown-once.server.ts'
import { revokeTickets } from '#app/accounts/ticket.server.ts'
import { transact, type Tx } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import type { Visit } from '#app/policy/actor.ts'
import { mayFillSeat, mayReleaseSeat } from '#app/policy/office.ts'
import { currentEdition, type CurrentEdition } from './current.server.ts'
import { onPanel } from './on-panel.ts'

type Seat = NonNullable<Awaited<ReturnType<typeof seatOf>>>

/** A seat of the panel of an edition, found only within it. */
function seatOf(tx: Tx, editionId: string, seatId: string) {
  return tx.seat.findUnique({ where: { id: seatId, editionId, ...onPanel } })
}

/** Changes one seat of the current panel in one transaction, with its line of the audit trail. */
function changeSeat<Value>(
  visit: Visit,
  seatId: string,
  action: string,
  work: (tx: Tx, seat: Seat, edition: CurrentEdition) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  return transact(async (tx) => {
    const edition = await currentEdition(visit.at, tx)
    const seat = await seatOf(tx, edition.id, seatId)
    if (!seat) return refuse('not-found')
    const changed = await work(tx, seat, edition)
    if (!changed.ok) return changed
    await record(tx, visit, { action, subject: `seat:${seatId}`, editionId: edition.id })
    return changed
  })
}

/** Adds an empty seat to the panel. */
export function addSeat(visit: Visit): Promise<Outcome<null>> {
  return transact(async (tx) => {
    const { id: editionId } = await currentEdition(visit.at, tx)
    const last = await tx.seat.findFirst({ where: { editionId }, orderBy: { position: 'desc' } })
    const id = newId()
    await tx.seat.create({ data: { id, editionId, position: (last?.position ?? 0) + 1 } })
    await record(tx, visit, { action: 'seat.added', subject: `seat:${id}`, editionId })
    return done(null)
  })
}

/** Takes away a seat that nobody has accepted. */
export function removeSeat(visit: Visit, seatId: string): Promise<Outcome<null>> {
  return changeSeat(visit, seatId, 'seat.removed', async (tx, seat) => {
    const sheets = await tx.sheet.count({ where: { seatId } })
    if (seat.userId || sheets > 0) return refuse('already-seated')
    await tx.ticket.deleteMany({ where: { seatId } })
    await tx.seat.delete({ where: { id: seatId } })
    return done(null)
  })
}

/** Keeps a seat's title in both languages, and who chairs the panel: one seat at most. */
export function describeSeat(
  visit: Visit,
  seatId: string,
  { title, titleEn, chair }: { title: string; titleEn: string; chair: boolean },
): Promise<Outcome<null>> {
  return changeSeat(visit, seatId, 'seat.described', async (tx, seat) => {
    if (chair) await tx.seat.updateMany({ where: { editionId: seat.editionId }, data: { chair: false } })
    await tx.seat.update({ where: { id: seatId }, data: { title, titleEn, chair } })
    return done(null)
  })
}

/** Makes the one-time link that leads to a seat; the one made before works no longer. `note` says whom it is for. */
export function inviteToSeat(visit: Visit, seatId: string, note: string): Promise<Outcome<ShownLink>> {
  return changeSeat(visit, seatId, 'seat.invited', async (tx, seat, edition) => {
    const may = mayFillSeat({ ...edition.instants, at: visit.at }, seat)
    if (!may.ok) return may
    await revokeTickets(tx, visit.at, { kind: 'invite', seatId })
    return done(await invitationLink(tx, visit, { role: 'juror', seatId, note }))
  })
}

/** Makes an open invitation to a seat useless. */
export function withdrawSeatInvitation(visit: Visit, seatId: string): Promise<Outcome<null>> {
  return changeSeat(visit, seatId, 'seat.invitation-revoked', async (tx) => {
    const revoked = await revokeTickets(tx, visit.at, { kind: 'invite', seatId })
    return revoked > 0 ? done(null) : refuse('not-found')
  })
}

/** Empties a seat, so that somebody else can be invited to it. Only before jurors have the works. */
export function releaseSeat(visit: Visit, seatId: string): Promise<Outcome<null>> {
  return changeSeat(visit, seatId, 'seat.released', async (tx, seat, edition) => {
    const may = mayReleaseSeat({ ...edition.instants, at: visit.at })
    if (!may.ok) return may
    if (!seat.userId) return refuse('not-found')
    await tx.seat.update({ where: { id: seatId }, data: { userId: null } })
    return done(null)
  })
}

/** What is done, in the same transaction, for a juror who has just taken a seat: judging deals the works of a round that runs. */
type Seated = (tx: Tx, visit: Pick<Visit, 'actor' | 'at'>, seatId: string) => Promise<void>

/** How a juror's invitation leads to a seat; handed to the room of accounts by the door, as `seated` is to this room. */
export function seatingWith(seated: Seated): Seating {
  return {
    async mayTake(tx, { at }, seatId, userId) {
      const edition = await currentEdition(at, tx)
      const seat = await seatOf(tx, edition.id, seatId)
      if (!seat) return refuse('link-expired')
      const seatedElsewhere =
        userId !== null && (await tx.seat.count({ where: { editionId: edition.id, userId } })) > 0
      if (seatedElsewhere) return refuse('already-seated')
      return mayFillSeat({ ...edition.instants, at }, seat)
    },
    async take(tx, visit, seatId, userId) {
      const { editionId } = await tx.seat.update({ where: { id: seatId }, data: { userId } })
      await record(tx, visit, { action: 'seat.taken', subject: `seat:${seatId}`, editionId })
      await seated(tx, visit, seatId)
    },
  }
}
