import { ensureFirstEdition } from '#app/contests/first-edition.server.ts'
import { db } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import type { Person, Role, Visit } from '#app/policy/actor.ts'

/** A person of a role in the database, as the actor of a visit. */
export async function person(
  role: Role,
  more: { name?: string; email?: string; phone?: string; place?: string } = {},
): Promise<Person> {
  const id = newId()
  const name = more.name ?? `${role} ${id.slice(0, 4)}`
  await db.user.create({
    data: {
      id,
      role,
      name,
      email: more.email ?? `${id}@contoh.id`,
      phone: more.phone,
      place: more.place ?? 'Talang Ubi, PALI',
      passwordHash: 'x',
      createdAt: new Date('2026-01-01'),
    },
  })
  return { role, id, name, sessionId: 'test' }
}

/** A visit by someone at an instant (ISO with zone). */
export function visit<A extends Visit['actor']>(actor: A, at: string | Date): Visit & { actor: A } {
  return { actor, at: new Date(at), lang: 'id', id: 'test', address: '127.0.0.1' }
}

/** The default edition, taking entries between two instants. */
export async function openEdition(
  opensAt = '2026-03-27T00:00:00+07:00',
  closesAt = '2026-05-01T00:00:00+07:00',
) {
  await ensureFirstEdition(new Date('2026-01-01T00:00:00+07:00'))
  const { id } = await db.edition.findFirstOrThrow()
  return db.edition.update({
    where: { id },
    data: { opensAt: new Date(opensAt), closesAt: new Date(closesAt) },
    include: {
      rounds: { include: { criteria: { orderBy: { position: 'asc' } } } },
      seats: { orderBy: { position: 'asc' } },
      prizes: true,
    },
  })
}
