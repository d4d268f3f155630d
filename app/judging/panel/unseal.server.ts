import { transact } from '#app/ground/db.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { addressOf } from '#app/mail/address.server.ts'
import { post } from '#app/mail/outbox.server.ts'
import type { Visit } from '#app/policy/actor.ts'
import { mayMoveResult } from '#app/policy/conflicts.ts'
import { mayChangePanel } from '#app/policy/judging.ts'
import { tiesOf } from '../conflicts/conflict-sight.server.ts'
import { openSeal } from './open-seal.server.ts'
import { sealOpened } from './panel-letters.ts'
import { reasonOf } from '../reason.ts'
import { currentRound, seated } from '../rounds/rounds.server.ts'

/**
 * Opens a juror's seal on the juror's request, until the round ends: a mistake was found. It cannot steer anything, since
 * nobody but the juror sees marks before the end, and not be done unseen: the juror is told, the minutes say it.
 */
export function unsealJuror(visit: Visit, seatId: string, reason: string): Promise<Outcome<null>> {
  return transact(async (tx) => {
    const round = await currentRound(tx)
    const may = mayChangePanel(round, visit.at)
    if (!may.ok) return may
    const free = mayMoveResult(await tiesOf(tx, visit.actor, round.editionId))
    if (!free.ok) return free
    const juror = seated(round).find(({ id }) => id === seatId)
    if (!juror) return refuse('not-found')
    const why = reasonOf(reason, `unseal-${seatId}`)
    if (!why.ok) return why
    const opened = await openSeal(tx, visit, { roundId: round.id, seatId, reason: why.value })
    if (!opened) return refuse('not-found')
    const facts = {
      name: juror.user.name,
      edition: round.edition,
      closesAt: round.closesAt,
      reason: why.value,
    }
    await post(tx, juror.user, (lang) => sealOpened(lang, facts, addressOf(lang, '/juri')), visit.at)
    return done(null)
  })
}
