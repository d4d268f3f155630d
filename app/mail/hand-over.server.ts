import { record } from '#app/audit/record.server.ts'
import { transact } from '#app/ground/db.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { enqueue } from '#app/ground/queue.server.ts'
import type { Visit } from '#app/policy/actor.ts'
import { carriesSecret } from './kept.ts'

/** Marks a waiting WhatsApp letter as handed over by the office. Marking it twice is marking it once. */
export function handOver(visit: Visit, letterId: string): Promise<Outcome<null>> {
  return transact(async (tx) => {
    const letter = await tx.letter.findUnique({ where: { id: letterId } })
    if (letter?.channel !== 'whatsapp') return refuse('not-found')
    if (letter.state === 'handed') return done(null)
    await tx.letter.update({ where: { id: letterId }, data: { state: 'handed', sentAt: visit.at } })
    await record(tx, visit, { action: 'letter.handed', subject: `letter:${letterId}` })
    return done(null)
  })
}

/** Sends a failed letter again. One that carried a one-time link cannot be: its link is not kept. */
export function sendAgain(visit: Visit, letterId: string): Promise<Outcome<null>> {
  return transact(async (tx) => {
    const letter = await tx.letter.findUnique({ where: { id: letterId } })
    if (!letter || letter.state !== 'failed') return refuse('not-found')
    if (carriesSecret(letter)) return refuse('link-expired')
    await tx.letter.update({ where: { id: letterId }, data: { state: 'queued', error: null } })
    // Another name than the job that failed, which stays as it ended.
    const key = `letter:${letterId}:${letter.attempts + 1}`
    await enqueue(tx, { kind: 'letter', key, payload: { letterId }, dueAt: visit.at })
    await record(tx, visit, { action: 'letter.again', subject: `letter:${letterId}` })
    return done(null)
  })
}
