import { readablePhone } from '#app/accounts/identifier.ts'
import { db } from '#app/ground/db.server.ts'
import { sha256 } from '#app/ground/ids.server.ts'
import type { Visit } from '#app/policy/actor.ts'
import { mayObject } from '#app/policy/objections.ts'
import { answersTo } from './answers.server.ts'
import { sentBy } from './author.server.ts'
import { objectedEdition } from './edition.server.ts'
import { secretOf } from './link.server.ts'
import { objectedWork } from './objected-work.server.ts'

/** The page to object on: whether it is open, or when; what is known of who asks; and what they have sent before. */
export async function readObjectionForm(visit: Visit, work: string | null) {
  const edition = await objectedEdition()
  const { actor, at } = visit
  const person = 'id' in actor ? await db.user.findUnique({ where: { id: actor.id } }) : null
  const ids = person ? await sentBy(db, person.id, edition.id) : []
  const own = await db.objection.findMany({
    where: { id: { in: ids } },
    orderBy: { number: 'asc' },
    select: { id: true, number: true, work: true, state: true, at: true },
  })
  const { slug, code, name, nameEn, window, publishedAt, announcesAt, objectsTill } = edition
  return {
    edition: { slug, code, name, nameEn, publishedAt, announcesAt, objectsTill, window },
    open: mayObject(window, at).ok,
    /** The window is over, and not still to come. */
    over: window !== null && at >= window.till,
    known: {
      name: person?.name ?? '',
      contact: person?.email ?? (person?.phone ? readablePhone(person.phone) : ''),
      work: work ?? '',
    },
    own: own.map(({ id, ...objection }) => ({ ...objection, secret: secretOf(id) })),
  }
}

export type ObjectionFormPage = Awaited<ReturnType<typeof readObjectionForm>>

/** The objection that this secret leads to, as its author reads it; null where it leads to none. */
export async function readFollowed(visit: Visit, secret: string) {
  const found = await db.objection.findUnique({
    where: { secret: sha256(secret) },
    include: { edition: { select: { slug: true, name: true, nameEn: true } } },
  })
  if (!found) return null
  const { id, number, grounds, at, state, edition, editionId } = found
  const current = await objectedEdition()
  const { window } = current
  const answers = await answersTo(db, id)
  const work = await objectedWork(db, editionId, found.work)
  return {
    number,
    grounds,
    at,
    state: state as 'open' | 'upheld' | 'rejected',
    edition,
    /** Anybody may have sent this, so it is told of the work what the gallery tells, and no sooner. */
    work: work && { label: work.label, title: work.publicTitle, takenDown: work.takenDown },
    /** The office's, without the name of who wrote them. The last one holds. */
    answers: answers.map(({ byId: _byId, ...given }) => given),
    /** Until when another objection may be sent; null where it no longer may. */
    againTill: current.id === editionId && mayObject(window, visit.at).ok ? window!.till : null,
  }
}

export type Followed = NonNullable<Awaited<ReturnType<typeof readFollowed>>>
