import { record } from '#app/audit/record.server.ts'
import { countAsking } from '#app/accounts/attempts.server.ts'
import { makeProvisional } from '#app/accounts/provisional.server.ts'
import { openSession } from '#app/accounts/session.server.ts'
import { currentEdition } from '#app/contests/current.server.ts'
import { transact } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { done, type Outcome } from '#app/ground/outcome.ts'
import type { Visit } from '#app/policy/actor.ts'
import { mayBegin } from '#app/policy/entry.ts'
import type { Draft } from './content.ts'
import { differences, emptyDraft } from './draft.ts'
import { isUntouched } from './untouched.ts'

/** A draft that was begun; `cookie` carries the session that a visitor without one now has. */
type Begun = { entryId: string; cookie: string | null }

/**
 * Begins a draft, for a visitor without an account too. Tapping twice leads to the same untouched draft.
 * `typed` is what someone whose session was lost had typed, so that they go on from there.
 */
export async function begin(
  visit: Visit,
  device: string,
  typed: Draft = emptyDraft,
): Promise<Outcome<Begun>> {
  const { actor, at, address } = visit
  const edition = await currentEdition(at)
  const known = 'id' in actor ? actor.id : null
  if (!known) {
    const counted = await countAsking('begin', address)
    if (!counted.ok) return counted
  }
  const begun = await transact(async (tx): Promise<Outcome<{ entryId: string; userId: string }>> => {
    const own = known
      ? await tx.entry.findMany({
          where: { entrantId: known, editionId: edition.id, withdrawnAt: null },
          include: { pictures: { select: { id: true }, take: 1 } },
        })
      : []
    const untouched = own.find(isUntouched)
    const isEmpty = differences(typed, emptyDraft).length === 0
    if (untouched && isEmpty) return done({ entryId: untouched.id, userId: known! })
    const may = mayBegin(actor, edition.instants, own.length, edition.maxWorks, at)
    if (!may.ok) return may
    const userId = known ?? (await makeProvisional(tx, visit))
    const entryId = newId()
    await tx.entry.create({
      data: {
        id: entryId,
        editionId: edition.id,
        entrantId: userId,
        draft: typed,
        createdAt: at,
        savedAt: at,
      },
    })
    const by = known ? actor : ({ role: 'entrant', id: userId, name: '', sessionId: '' } as const)
    await record(
      tx,
      { actor: by, at },
      { action: 'entry.begun', subject: `entry:${entryId}`, editionId: edition.id },
    )
    return done({ entryId, userId })
  })
  if (!begun.ok) return begun
  const { entryId, userId } = begun.value
  return done({ entryId, cookie: known ? null : await openSession(userId, device, at) })
}
