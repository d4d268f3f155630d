import { db } from '#app/ground/db.server.ts'
import type { Visit } from '#app/policy/actor.ts'
import { mayJudgeLikeness } from '#app/policy/likeness.ts'
import { pictureIdsOf } from './compared.server.ts'
import type { Overlay } from './find.ts'
import { flip } from './lay.ts'
import { pairsOfWork, type PairOfSides } from './pairs.server.ts'
import { sidesOf } from './sides.server.ts'
import { isCompared } from './progress.server.ts'
import type { Verdict } from './verdict.ts'

/** One thing that was said of a pair, as the trail has it. */
export type Said = { verdict: Verdict; reason: string; by: string; at: Date }

/** A pair as it is seen from one of its works: how its picture lies on the other's, and all that was said of it. */
export type SeenPair = Pick<PairOfSides, 'id' | 'score' | 'kind' | 'verdict' | 'judgedAt' | 'sameMaker'> & {
  own: Extract<PairOfSides['earlier'], { of: 'work' }>
  against: PairOfSides['earlier']
  overlay: Overlay
  history: Said[]
}

/** Everything the office sees of a sent work's likenesses, those not judged first, strongest first; or null. */
export async function workLikenesses(visit: Visit, entryId: string) {
  const entry = await db.entry.findFirst({
    where: { id: entryId, number: { not: null } },
    select: {
      submissions: { orderBy: { version: 'desc' }, take: 1, select: { id: true, pictures: true } },
    },
  })
  const submission = entry?.submissions[0]
  if (!submission) return null
  const [first] = pictureIdsOf(submission.pictures).map((id) => `picture:${id}`)
  const pairs = await pairsOfWork(entryId, visit.lang)
  const ids = pairs.map(({ id }) => id)
  const rows = await db.likeness.findMany({ where: { id: { in: ids } }, select: { id: true, overlay: true } })
  const overlays = new Map(rows.map(({ id, overlay }) => [id, overlay as Overlay]))
  const said = await historyOf(ids)
  const self = (await sidesOf(db, [first!], visit.lang)).get(first!)
  if (self?.of !== 'work') return null
  return {
    entryId,
    number: self.number,
    title: self.title,
    compared: await isCompared(submission.id),
    mayJudge: mayJudgeLikeness(visit.actor).ok,
    pairs: pairs.map(({ later, earlier, ...pair }): SeenPair => {
      const overlay = overlays.get(pair.id)!
      const history = said.get(pair.id) ?? []
      // Seen from the earlier work everything is the other way round.
      return later.entryId !== entryId && earlier.of === 'work'
        ? { ...pair, own: earlier, against: later, overlay: flip(overlay), history }
        : { ...pair, own: later, against: earlier, overlay, history }
    }),
  }
}

export type WorkLikenesses = NonNullable<Awaited<ReturnType<typeof workLikenesses>>>

/** What was said of each of these pairs, the latest first, from the trail. */
async function historyOf(ids: string[]): Promise<Map<string, Said[]>> {
  const lines = await db.auditLine.findMany({
    where: { action: 'likeness.judged', subject: { in: ids.map((id) => `likeness:${id}`) } },
    orderBy: { seq: 'desc' },
    select: { subject: true, at: true, actor: true, facts: true },
  })
  const people = await db.user.findMany({
    where: { id: { in: lines.map(({ actor }) => actor) } },
    select: { id: true, name: true },
  })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const said = new Map<string, Said[]>()
  for (const { subject, at, actor, facts } of lines) {
    const { verdict, reason } = facts as Pick<Said, 'verdict' | 'reason'>
    const id = subject.slice('likeness:'.length)
    said.set(id, [...(said.get(id) ?? []), { verdict, reason, by: names.get(actor) ?? '', at }])
  }
  return said
}
