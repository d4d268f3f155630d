import { record } from '#app/audit/record.server.ts'
import { transact } from '#app/ground/db.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { askComparison } from '#app/likeness/ask.server.ts'
import { post } from '#app/mail/outbox.server.ts'
import type { Visit } from '#app/policy/actor.ts'
import { mayRestore, mayWithdraw } from '#app/policy/entry.ts'
import { withdrawalLetter } from './letters.ts'
import { ownEntry } from './own.server.ts'

/** Takes one's own work back before the deadline; it keeps its number and can be put back until then. */
export function withdraw(visit: Visit, entryId: string): Promise<Outcome<null>> {
  return transact(async (tx) => {
    const entry = await ownEntry(tx, visit, entryId)
    if (!entry) return refuse('not-found')
    if (entry.withdrawnAt) return done(null)
    const may = mayWithdraw(entry.facts, entry.window, visit.at)
    if (!may.ok) return may
    await tx.entry.update({ where: { id: entryId }, data: { withdrawnAt: visit.at } })
    await record(tx, visit, {
      action: entry.number ? 'entry.withdrawn' : 'entry.put-aside',
      subject: `entry:${entryId}`,
      editionId: entry.editionId,
    })
    const { number, standing, edition } = entry
    if (number && standing) {
      const letter = { code: edition.code, number, title: standing.content.title, closesAt: edition.closesAt }
      await post(tx, entry.entrant, (lang) => withdrawalLetter(lang, letter), visit.at)
    }
    return done(null)
  })
}

/** Puts back a work that was taken back. What stood then stands again. */
export function restore(visit: Visit, entryId: string): Promise<Outcome<null>> {
  return transact(async (tx) => {
    const entry = await ownEntry(tx, visit, entryId)
    if (!entry) return refuse('not-found')
    if (!entry.withdrawnAt) return done(null)
    const works = await tx.entry.count({
      where: { entrantId: entry.entrantId, editionId: entry.editionId, withdrawnAt: null },
    })
    const may = mayRestore(entry.window, works, entry.edition.maxWorks, visit.at)
    if (!may.ok) return may
    await tx.entry.update({ where: { id: entryId }, data: { withdrawnAt: null } })
    await record(tx, visit, {
      action: 'entry.restored',
      subject: `entry:${entryId}`,
      editionId: entry.editionId,
    })
    // Works that came meanwhile were not compared with it.
    if (entry.standing) {
      const work = { entryId, submissionId: entry.standing.id, owner: entry.entrantId }
      await askComparison(tx, work, visit.at, visit.id)
    }
    return done(null)
  })
}
