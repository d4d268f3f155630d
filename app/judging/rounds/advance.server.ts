import { record } from '#app/audit/record.server.ts'
import { transact, type Tx } from '#app/ground/db.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { actorId, type Visit } from '#app/policy/actor.ts'
import { mayMoveResult } from '#app/policy/conflicts.ts'
import { mayAdvance } from '#app/policy/judging.ts'
import { tiesOf } from '../conflicts/conflict-sight.server.ts'
import { fatesOf, yesVotes, type Candidate } from './advance.ts'
import { reasonOf } from '../reason.ts'
import { resultOf, type Result } from '../result/result.server.ts'
import { roundsOf } from './rounds.server.ts'
import { tellFinalists } from './tell-finalists.server.ts'

/** What the organiser sends along: the works chosen, where the round is decided by choosing, and why. */
type Choice = { chosen: string[]; reason: string }

/**
 * Fixes which works go on from a round that is over, which stand ready to step in, and which are out, as its rule
 * says. It may be done anew until the next round opens; every time is on record.
 */
export function fixAdvance(
  visit: Visit,
  roundId: string,
  { chosen, reason }: Choice,
): Promise<Outcome<null>> {
  return transact(async (tx) => {
    const rounds = await roundsOf(tx)
    const round = rounds.find(({ id }) => id === roundId)
    if (!round) return refuse('not-found')
    const next = rounds.find(({ position }) => position > round.position) ?? null
    const free = mayMoveResult(await tiesOf(tx, visit.actor, round.editionId))
    if (!free.ok) return free
    const result = await resultOf(tx, round.id)
    if (!result.ok) return result
    const may = mayAdvance(round, next, result.value.openTies.length)
    if (!may.ok) return may
    const rule = result.value.advance
    if (!rule) return refuse('invalid')
    const { disqualified } = result.value
    const eligible = chosen.filter((id) => disqualified.every(({ entryId }) => entryId !== id))
    const fates = fatesOf(rule, candidatesOf(result.value), eligible)
    const going = fates.filter(({ fate }) => fate === 'advanced').length
    const most = rule.by === 'picked' ? (rule.count ?? fates.length) : fates.length
    if (going === 0 || going > most) return refuse('advance-count', { field: 'chosen', detail: most })
    const why = rule.by === 'picked' ? reasonOf(reason) : done('')
    if (!why.ok) return why
    const byId = actorId(visit.actor)
    const before = await tx.roundOutcome.findMany({
      where: { roundId },
      select: { entryId: true, fate: true },
    })
    await tx.roundOutcome.deleteMany({ where: { roundId } })
    await tx.roundOutcome.createMany({
      data: fates.map((one) => ({ ...one, roundId, reason: why.value, byId, at: visit.at })),
    })
    await tellFinalists(tx, visit.at, next, { before, after: fates })
    await record(tx, visit, {
      action: 'round.advanced',
      subject: `round:${roundId}`,
      editionId: round.editionId,
      facts: { ...namesOf(result.value, fates), ranking: result.value.rankingHash, reason: why.value },
    })
    return done(null)
  })
}

/** The works of an ended round as the rule looks at them. */
export function candidatesOf({ kind, rows }: Pick<Result, 'kind' | 'rows'>): Candidate[] {
  return rows.map(({ entryId, place, score, perJuror }) => ({
    entryId,
    place,
    // Without a place: disqualified, whatever the score.
    score: place === null ? null : score,
    yes: kind === 'shortlist' && place !== null ? yesVotes(perJuror) : 0,
  }))
}

/** What became of the works of a round; empty while it is not decided. */
export function outcomesOf(tx: Tx, roundId: string) {
  return tx.roundOutcome.findMany({ where: { roundId }, orderBy: [{ fate: 'asc' }, { position: 'asc' }] })
}

function namesOf(result: Result, fates: ReturnType<typeof fatesOf>) {
  const label = (entryId: string) => result.rows.find((row) => row.entryId === entryId)!.label
  const of = (wanted: string) => fates.filter(({ fate }) => fate === wanted).map((one) => label(one.entryId))
  return { advanced: of('advanced'), reserves: of('reserve') }
}
