import { record } from '#app/audit/record.server.ts'
import { db, transact } from '#app/ground/db.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { pagesFor, rowsOf } from '#app/ground/paging.ts'
import { mayClose } from '#app/policy/account.ts'
import type { Person, Visit } from '#app/policy/actor.ts'
import { endSessions } from './session.server.ts'
import { revokeTickets, stillGood } from './ticket.server.ts'

const perPage = 50
const shown = {
  id: true,
  role: true,
  name: true,
  email: true,
  phone: true,
  place: true,
  createdAt: true,
} as const

/** The office's page of people: who waits for a new password, open invitations, the office and the jurors. */
export async function readPeople(visit: Visit) {
  const good = stillGood(visit.at)
  const [asked, invited, staff] = await Promise.all([
    db.ticket.findMany({
      where: { kind: 'asked', ...good },
      orderBy: { createdAt: 'asc' },
      include: { holder: { select: shown } },
    }),
    db.ticket.findMany({
      where: { kind: 'invite', seatId: null, ...good },
      orderBy: { createdAt: 'asc' },
      select: { hash: true, role: true, note: true, createdAt: true, expiresAt: true },
    }),
    db.user.findMany({
      where: { role: { in: ['organiser', 'helper', 'juror'] }, closedAt: null },
      orderBy: [{ createdAt: 'asc' }],
      select: shown,
    }),
  ])
  const organisers = staff.filter((person) => person.role === 'organiser').length
  return {
    asked: asked.map(({ createdAt, holder }) => ({ askedAt: createdAt, ...holder! })),
    invited,
    staff: staff.map((person) => ({ ...person, mayClose: mayClose(visit.actor, person, organisers).ok })),
  }
}

export type PeoplePage = Awaited<ReturnType<typeof readPeople>>

/** Entrants with an account, newest first, fifty a page, those whose name or address holds `search`; and how many there are in all. */
export async function searchEntrants(search: string, page: number) {
  const digits = search.replace(/\D/g, '').replace(/^(62|0)/, '')
  const found = search
    ? {
        OR: [
          { name: { contains: search } },
          { email: { contains: search.toLowerCase() } },
          { place: { contains: search } },
          ...(digits.length >= 4 ? [{ phone: { contains: digits } }] : []),
        ],
      }
    : {}
  const where = { role: 'entrant', closedAt: null, passwordHash: { not: null }, ...found }
  const [entrants, total] = await Promise.all([
    db.user.findMany({
      where,
      orderBy: { createdAt: 'desc' },
      ...rowsOf(page, perPage),
      select: { ...shown, _count: { select: { entries: { where: { number: { not: null } } } } } },
    }),
    db.user.count({ where }),
  ])
  return {
    entrants: entrants.map(({ _count, ...person }) => ({ ...person, works: _count.entries })),
    total,
    page,
    pages: pagesFor(total, perPage),
  }
}

export type EntrantsPage = Awaited<ReturnType<typeof searchEntrants>>

/** Closes the account of someone who leaves the office; they are signed out everywhere, and links made for them work no longer. */
export function closeAccount(visit: Visit & { actor: Person }, userId: string): Promise<Outcome<null>> {
  return transact(async (tx) => {
    const person = await tx.user.findUnique({ where: { id: userId, closedAt: null } })
    if (!person) return refuse('not-found')
    const organisers = await tx.user.count({ where: { role: 'organiser', closedAt: null } })
    const may = mayClose(visit.actor, person, organisers)
    if (!may.ok) return may
    await tx.user.update({ where: { id: userId }, data: { closedAt: visit.at } })
    await endSessions(tx, userId)
    await revokeTickets(tx, visit.at, { kind: { in: ['asked', 'reset'] }, userId })
    const facts = { role: person.role }
    await record(tx, visit, { action: 'account.closed', subject: `user:${userId}`, facts })
    return done(null)
  })
}
