import { readablePhone } from '#app/accounts/identifier.ts'
import { proposedTill } from '#app/contests/objection-window.ts'
import { db } from '#app/ground/db.server.ts'
import { tiesOf } from '#app/judging/conflicts/conflict-sight.server.ts'
import type { Person, Visit } from '#app/policy/actor.ts'
import { mayAnswerObjection } from '#app/policy/objections.ts'
import { entryNumber } from '#app/words/format.ts'
import { answersTo } from './answers.server.ts'
import { objectedEdition } from './edition.server.ts'
import { objectedWork } from './objected-work.server.ts'

type ObjectionState = 'open' | 'upheld' | 'rejected'

/** All objections to the result of the current edition, the open ones first, and the window. */
export async function readObjections(visit: Visit) {
  const edition = await objectedEdition()
  const rows = await db.objection.findMany({
    where: { editionId: edition.id },
    orderBy: { number: 'asc' },
    select: { number: true, work: true, at: true, state: true, answeredAt: true, grounds: true },
  })
  const objections = rows.map(({ grounds, work, ...row }) => ({
    ...row,
    state: row.state as ObjectionState,
    work: work === null ? null : entryNumber(edition.code, work),
    begins: beginningOf(grounds),
    ...dueOf(row, visit.at),
  }))
  const { publishedAt, objectsTill, window } = edition
  return {
    publishedAt,
    objectsTill,
    window,
    over: window !== null && visit.at >= window.till,
    open: objections.filter(({ state }) => state === 'open'),
    answered: objections.filter(({ state }) => state !== 'open'),
  }
}

/** The first 140 characters at most, to the end of a whole word. */
function beginningOf(grounds: string): string {
  if (grounds.length <= 140) return grounds
  return `${grounds.slice(0, 140).replace(/[\s.,;:]*\s\S*$/, '')}…`
}

export type ObjectionsPage = Awaited<ReturnType<typeof readObjections>>

/** One objection with all that the office needs to answer it; null where there is none of that number. */
export async function readObjection(visit: Visit & { actor: Person }, number: number) {
  const edition = await objectedEdition()
  const objection = await db.objection.findUnique({
    where: { editionId_number: { editionId: edition.id, number } },
  })
  if (!objection) return null
  const work = await objectedWork(db, edition.id, objection.work)
  const answers = await answersTo(db, objection.id)
  const ties = await tiesOf(db, visit.actor, edition.id)
  const may = mayAnswerObjection(visit.actor, ties, work?.entryId ?? null)
  const people = await db.user.findMany({
    where: { id: { in: answers.map(({ byId }) => byId) } },
    select: { id: true, name: true },
  })
  const { name, contact, grounds, at, state, answeredAt } = objection
  return {
    slug: edition.slug,
    number,
    name,
    contact: contact.startsWith('+') ? readablePhone(contact) : contact,
    grounds,
    at,
    state: state as ObjectionState,
    ...dueOf({ at, state }, visit.at),
    work,
    answers: answers.map(({ byId, ...given }) => ({
      ...given,
      by: people.find(({ id }) => id === byId)?.name ?? '',
    })),
    seen: answeredAt?.toISOString() ?? '',
    refusal: may.ok ? null : may.refusal,
  }
}

export type ObjectionPage = NonNullable<Awaited<ReturnType<typeof readObjection>>>

/** By when an objection is to be answered, three working days after it came (the first instant that is too late), and whether that has passed. */
function dueOf({ at, state }: { at: Date; state: string }, now: Date) {
  const dueAt = proposedTill(at)
  return { dueAt, late: state === 'open' && now >= dueAt }
}
