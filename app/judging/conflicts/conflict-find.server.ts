import { record } from '#app/audit/record.server.ts'
import { serving } from '#app/contests/on-panel.ts'
import { db, transact, type Tx } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { likelyTies, type Ground, type Judge, type MadeWork } from './likely-ties.ts'

/**
 * Proposes to the office every likely tie of an edition that it has not been told of yet, and anew those that it
 * dismissed before something more spoke for them. What was confirmed stays; after publication nothing is proposed any
 * more. Answers how many were proposed.
 */
export async function proposeTies(editionId: string, at: Date): Promise<number> {
  if ((await db.publication.count({ where: { editionId } })) > 0) return 0
  // Before the transaction: of thousands of works the comparing takes a while, and nothing waits for it.
  const likely = likelyTies(await worksOf(db, editionId), await judgesOf(db, editionId))
  return transact(async (tx) => {
    const known = await tx.conflict.findMany({ where: { entry: { editionId } } })
    let proposed = 0
    for (const { entryId, personId, grounds } of likely) {
      const before = known.find((one) => one.entryId === entryId && one.personId === personId)
      const fresh = grounds.filter((ground) => !has((before?.grounds ?? []) as Ground[], ground))
      if (before?.state === 'confirmed' || fresh.length === 0) continue
      await tx.conflict.upsert({
        where: { entryId_personId: { entryId, personId } },
        create: { id: newId(), entryId, personId, grounds, state: 'proposed', foundAt: at },
        update: { grounds, state: 'proposed', reason: '', byId: null, at: null },
      })
      await record(
        tx,
        { actor: { role: 'system' }, at },
        {
          action: 'conflict.proposed',
          subject: `entry:${entryId}`,
          editionId,
          facts: { person: personId, grounds: grounds.map(({ kind }) => kind) },
        },
      )
      proposed += 1
    }
    return proposed
  })
}

/** The same for the edition the site is about: now and then, so that the office's home can say that some wait. */
export async function proposeCurrentTies(at: Date): Promise<void> {
  const newest = await db.edition.findFirst({ orderBy: { createdAt: 'desc' }, select: { id: true } })
  if (newest) await proposeTies(newest.id, at)
}

const has = (grounds: Ground[], { kind, theirs, own }: Ground) =>
  grounds.some((one) => one.kind === kind && one.theirs === theirs && one.own === own)

async function worksOf(tx: Tx, editionId: string): Promise<MadeWork[]> {
  const entries = await tx.entry.findMany({
    where: { editionId, number: { not: null }, withdrawnAt: null },
    orderBy: { number: 'asc' },
    select: {
      id: true,
      entrant: { select: { name: true, place: true, phone: true, email: true } },
      submissions: { orderBy: { version: 'desc' }, take: 1, select: { members: true } },
    },
  })
  return entries.map(({ id, entrant, submissions }) => ({
    entryId: id,
    entrant,
    members: (submissions[0]?.members ?? []) as string[],
  }))
}

/** The jurors on the panel of an edition, and everyone of the office. */
async function judgesOf(tx: Tx, editionId: string): Promise<Judge[]> {
  const select = { id: true, name: true, place: true, phone: true, email: true }
  const [seats, office] = await Promise.all([
    tx.seat.findMany({
      where: { editionId, userId: { not: null }, ...serving },
      orderBy: { position: 'asc' },
      select: {
        title: true,
        user: { select },
        declarations: { orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 1, select: { people: true } },
      },
    }),
    tx.user.findMany({
      where: { role: { in: ['organiser', 'helper'] }, closedAt: null },
      orderBy: { createdAt: 'asc' },
      select,
    }),
  ])
  return [
    ...seats.map(({ user, title, declarations }) => {
      const { id, ...known } = user!
      return { ...known, personId: id, title, declared: (declarations[0]?.people ?? []) as string[] }
    }),
    ...office.map(({ id, ...known }) => ({ ...known, personId: id, title: '', declared: [] })),
  ]
}
