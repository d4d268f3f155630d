// The made-up panel marks, seals and is counted, through the rooms that real ones go through.
import { planOf } from '#app/gallery/plan.server.ts'
import { publish } from '#app/gallery/publish.server.ts'
import type { Both } from '#app/gallery/snapshot.ts'
import { db } from '#app/ground/db.server.ts'
import { endRound } from '#app/judging/panel/end.server.ts'
import { recuse } from '#app/judging/desk/recuse.server.ts'
import { saveSheet } from '#app/judging/desk/save.server.ts'
import { seal } from '#app/judging/desk/seal.server.ts'
import type { Person } from '#app/policy/actor.ts'
import { must, visitBy } from './cast.server.ts'
import { marksOf } from './marks.ts'
import type { DemoWork } from './works/work.ts'

const quarterHour = 15 * 60_000

/**
 * Juror number `index` marks the first `share` (0 to 1) of the sheets in their own order, a quarter of an hour
 * each from `from` on. The second juror knows the maker of the work `known` and steps aside.
 */
export async function markSheets(
  juror: Person,
  index: number,
  works: Map<string, DemoWork>,
  share: number,
  from: Date,
  known: string,
): Promise<void> {
  const sheets = await db.sheet.findMany({
    where: { seat: { userId: juror.id } },
    orderBy: { position: 'asc' },
    include: { round: { include: { criteria: { orderBy: { position: 'asc' } } } } },
  })
  for (const [turn, sheet] of sheets.slice(0, Math.round(sheets.length * share)).entries()) {
    const visit = visitBy(juror, new Date(from.getTime() + turn * quarterHour))
    const work = works.get(sheet.entryId)!
    if (index === 1 && work.key === known) {
      must(await recuse(visit, sheet.id, 'Perajinnya pernah belajar di sanggar saya.'))
      continue
    }
    const marks = marksOf(work)[index]!
    must(
      await saveSheet(visit, sheet.id, {
        version: sheet.version,
        marks: Object.fromEntries(sheet.round.criteria.map(({ id }, criterion) => [id, marks[criterion]!])),
      }),
    )
  }
}

/** All jurors seal, the organiser ends the round and publishes with the jury's words. */
export async function finish(
  organiser: Person,
  jurors: Person[],
  works: Map<string, DemoWork>,
  { ended, announced }: { ended: Date; announced: Date },
): Promise<void> {
  for (const juror of jurors) must(await seal(visitBy(juror, ended)))
  must(await endRound(visitBy(organiser, ended)))
  const plan = await planOf(db, null)
  const words: Record<number, Both> = {}
  for (const { award, work } of plan.works) {
    const spoken = works.get(work.entryId)!.jury
    if (award && spoken) words[award.place] = spoken
  }
  must(await publish(visitBy(organiser, announced), { ranking: plan.rankingHash!, withheld: [], words }))
}
