import type { Tx } from '#app/ground/db.server.ts'
import { newId, sha256 } from '#app/ground/ids.server.ts'

/** An invitation; a link to set a new password; a request for such a link that waits for the office. */
type TicketKind = 'invite' | 'reset' | 'asked'

type NewTicket = {
  kind: TicketKind
  role?: string
  seatId?: string
  userId?: string
  note?: string
  /** Whole hours for which the link works. */
  hours: number
}

/** Two weeks, in hours: how long an invitation works. */
export const invitationHours = 14 * 24

/** Makes a one-time link's secret. Only its hash is kept, so the answer is the only time that it can be read. */
export async function issueTicket(tx: Tx, at: Date, { hours, ...ticket }: NewTicket): Promise<string> {
  const secret = newId(32)
  const expiresAt = new Date(at.getTime() + hours * 3_600_000)
  await tx.ticket.create({ data: { hash: sha256(secret), createdAt: at, expiresAt, ...ticket } })
  return secret
}

/** What makes a ticket still good at an instant. */
export const stillGood = (at: Date) => ({ usedAt: null, expiresAt: { gt: at } })

/** The ticket of a secret with its seat and holder, or null when it is unknown, used, revoked or too old. */
export function goodTicket(client: Tx, kind: TicketKind, secret: string, at: Date) {
  return client.ticket.findFirst({
    where: { hash: sha256(secret), kind, ...stillGood(at) },
    include: { seat: { include: { edition: { select: { name: true, nameEn: true } } } }, holder: true },
  })
}

/** Uses a ticket up. False when another request was first. */
export async function useUp(tx: Tx, hash: string, at: Date): Promise<boolean> {
  const used = await tx.ticket.updateMany({ where: { hash, ...stillGood(at) }, data: { usedAt: at } })
  return used.count === 1
}

/** Ends the open tickets that fit, before their time; for revoking, and when a newer one takes their place. */
export async function revokeTickets(
  tx: Tx,
  at: Date,
  where: {
    kind: TicketKind | { in: TicketKind[] }
    hash?: string
    seatId?: string
    userId?: string
    role?: string
    note?: string
  },
): Promise<number> {
  const revoked = await tx.ticket.updateMany({
    where: { ...where, ...stillGood(at) },
    data: { expiresAt: at },
  })
  return revoked.count
}
