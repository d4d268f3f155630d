import type { Tx } from '#app/ground/db.server.ts'
import { candidatesOf, outcomesOf } from '../rounds/advance.server.ts'
import { fatesOf } from '../rounds/advance.ts'
import { resultOf } from '../result/result.server.ts'
import type { JudgedRound } from '../rounds/rounds.server.ts'

/** A round whose recorded outcome the marks no longer give: labels of works that would go on now, and that would not. */
export type Overtaken = { position: number; name: string; nameEn: string; joins: string[]; drops: string[] }

/**
 * Rounds that are over and decided by a rule, where marks were withdrawn since and the rule would now let others go on.
 * Nothing follows by itself: the organiser decides anew, or, where the next round runs, what to do.
 */
export async function overtaken(tx: Tx, rounds: readonly JudgedRound[]): Promise<Overtaken[]> {
  const found: Overtaken[] = []
  for (const { id, position, name, nameEn, sealedAt } of rounds) {
    const outcomes = sealedAt ? await outcomesOf(tx, id) : []
    if (outcomes.length === 0) continue
    const result = await resultOf(tx, id)
    if (!result.ok || !result.value.advance || result.value.advance.by === 'picked') continue
    // One that went on and stayed away had gone on; who stepped in for it had not.
    const went = outcomes
      .filter(({ fate, reason }) => fate === 'absent' || (fate === 'advanced' && reason === ''))
      .map(({ entryId }) => entryId)
    const goes = fatesOf(result.value.advance, candidatesOf(result.value))
      .filter(({ fate }) => fate === 'advanced')
      .map(({ entryId }) => entryId)
    const labels = (ids: string[]) =>
      result.value.rows.filter(({ entryId }) => ids.includes(entryId)).map(({ label }) => label)
    const joins = labels(goes.filter((entryId) => !went.includes(entryId)))
    const drops = labels(went.filter((entryId) => !goes.includes(entryId)))
    if (joins.length + drops.length > 0) found.push({ position, name, nameEn, joins, drops })
  }
  return found
}
