import { db } from '#app/ground/db.server.ts'
import { stillGood } from '#app/accounts/ticket.server.ts'
import type { Visit } from '#app/policy/actor.ts'
import { mayFillSeat, mayReleaseSeat } from '#app/policy/office.ts'
import { currentEdition } from './current.server.ts'
import { onPanel } from './on-panel.ts'

/** The panel of the current edition for the office: each seat with its juror or its open invitation, and what may be done with it. */
export async function readPanel(visit: Visit) {
  const edition = await currentEdition(visit.at)
  const moment = { ...edition.instants, at: visit.at }
  const seats = await db.seat.findMany({
    where: { editionId: edition.id, ...onPanel },
    orderBy: { position: 'asc' },
    include: {
      user: { select: { name: true, email: true, phone: true } },
      tickets: {
        where: { kind: 'invite', ...stillGood(visit.at) },
        select: { note: true, createdAt: true, expiresAt: true },
      },
      _count: { select: { sheets: true } },
    },
  })
  return {
    stage: edition.stage,
    seats: seats.map(({ tickets, user, _count, ...seat }) => ({
      id: seat.id,
      position: seat.position,
      title: seat.title,
      titleEn: seat.titleEn,
      chair: seat.chair,
      leftAt: seat.leftAt,
      juror: user,
      invitation: tickets[0] ?? null,
      mayInvite: mayFillSeat(moment, seat).ok,
      mayRelease: user !== null && mayReleaseSeat(moment).ok,
      mayRemove: user === null && _count.sheets === 0 && seats.length > 1,
    })),
  }
}

export type PanelPage = Awaited<ReturnType<typeof readPanel>>
