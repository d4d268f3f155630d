import { visitBy, type Door } from '#app/accounts/visit.server.ts'
import { record } from '#app/audit/record.server.ts'
import { serving } from '#app/contests/on-panel.ts'
import { db, transact, type Tx } from '#app/ground/db.server.ts'
import { goTo } from '#app/ground/http.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { enqueue } from '#app/ground/queue.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import type { Person, Visit } from '#app/policy/actor.ts'
import { href } from '#app/words/language.ts'
import { readDeclaration } from './declaration.ts'

type Juror = Visit & { actor: Person }

/** What a juror has declared so far. Nothing here, nor anywhere on a juror's pages, says what came of it. */
export type DeclarationView = {
  edition: string
  /** Null: nothing yet. */
  declared: { people: string[]; at: Date } | null
}

/** A juror's own declaration on the newest panel; null without a place there. */
export async function readOwnDeclaration(visit: Juror): Promise<DeclarationView | null> {
  const seat = await seatOf(db, visit.actor.id)
  return (
    seat && {
      edition: visit.lang === 'en' ? seat.edition.nameEn : seat.edition.name,
      declared: lastOf(seat),
    }
  )
}

/** Keeps what a juror declares; later ones add to it. The office is told by what the queue finds in it, never the juror. */
export function declare(visit: Juror, typed: string, nobody: boolean): Promise<Outcome<null>> {
  return transact(async (tx) => {
    const seat = await seatOf(tx, visit.actor.id)
    if (!seat) return refuse('not-found')
    const before = lastOf(seat)
    const read = readDeclaration(typed, nobody, before?.people ?? null)
    if (!read.ok) return read
    const people = read.value
    const id = newId()
    await tx.declaration.create({ data: { id, seatId: seat.id, people, at: visit.at } })
    await record(tx, visit, {
      action: 'juror.declared',
      subject: `seat:${seat.id}`,
      editionId: seat.editionId,
      // Names are of people who have nothing to do with the trail.
      facts: { names: people.length, added: people.length - (before?.people.length ?? 0) },
    })
    await enqueue(tx, {
      kind: 'ties',
      key: `ties:declaration:${id}`,
      payload: { editionId: seat.editionId },
      dueAt: visit.at,
    })
    return done(null)
  })
}

/** A visit by a juror to a page that shows works: who has not declared yet is led to do so first. */
export async function visitByDeclared(door: Door): Promise<Juror> {
  const visit = await visitBy(door, 'juror')
  if (await mustDeclare(db, visit.actor.id)) throw goTo(href(visit.lang, '/juri/pernyataan'))
  return visit
}

/** Whether works lie on a juror's desk, in a round that is not over, and nothing was declared. */
export async function mustDeclare(tx: Tx, jurorId: string): Promise<boolean> {
  const seats = await tx.seat.count({
    where: {
      userId: jurorId,
      ...serving,
      declarations: { none: {} },
      sheets: { some: { round: { sealedAt: null } } },
    },
  })
  return seats > 0
}

function seatOf(tx: Tx, jurorId: string) {
  return tx.seat.findFirst({
    where: { userId: jurorId, ...serving },
    orderBy: { edition: { createdAt: 'desc' } },
    select: {
      id: true,
      editionId: true,
      edition: { select: { name: true, nameEn: true } },
      declarations: { orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 1 },
    },
  })
}

function lastOf({ declarations }: NonNullable<Awaited<ReturnType<typeof seatOf>>>) {
  const last = declarations[0]
  return last ? { people: last.people as string[], at: last.at } : null
}
