import { newId } from '#app/ground/ids.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import type { Visit } from '#app/policy/actor.ts'
import { mayChangeRound } from '#app/policy/office.ts'
import { arrange } from './arrange.server.ts'

type NewCriterion = {
  position: number
  name: string
  nameEn: string
  weight: number
  guide: string
  guideEn: string
}

/**
 * Replaces the criteria of one round until it is opened: of the round at `position`, or of the one whose criteria the
 * edition's form sets. Their weights must sum to 100; the refusal tells what they sum to. A shortlist has its one vote.
 */
export function saveCriteria(visit: Visit, after: NewCriterion[], position?: number): Promise<Outcome<null>> {
  return arrange(visit, 'edition.criteria', async (tx, edition) => {
    const round = await tx.round.findFirst({
      where: position === undefined ? { id: edition.round.id } : { editionId: edition.id, position },
    })
    if (!round) return refuse('not-found')
    if (round.kind === 'shortlist') return refuse('invalid')
    const may = mayChangeRound(round, visit.at)
    if (!may.ok) return may
    const sum = after.reduce((all, { weight }) => all + weight, 0)
    if (sum !== 100) return refuse('weights', { field: 'rows', detail: sum })
    const roundId = round.id
    const before = await tx.criterion.findMany({
      where: { roundId },
      orderBy: { position: 'asc' },
      omit: { id: true, roundId: true },
    })
    await tx.criterion.deleteMany({ where: { roundId } })
    await tx.criterion.createMany({ data: after.map((row) => ({ id: newId(), roundId, ...row })) })
    return done({ before: { criteria: before }, after: { round: round.position, criteria: after } })
  })
}
