import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CountFile } from '#app/gallery/count-file.ts'
import { planOf } from '#app/gallery/plan.server.ts'
import { recount } from '#app/gallery/recount.ts'
import { readCountFile } from '#app/gallery/verify.server.ts'
import { db } from '#app/ground/db.server.ts'
import { disqualify } from '#app/judging/result/disqualify.server.ts'
import { awardPrizes } from '#app/judging/result/prizes.ts'
import { afterAt, type Scene } from '../judging/room-scene.ts'
import { visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { announce, judged } from './hall.ts'

freshDatabase()

/** Gives these works to one entrant, and sets the rule. */
async function ofOneMaker(made: Scene, numbers: number[]) {
  await db.edition.updateMany({ data: { onePrize: true } })
  const ids = numbers.map((number) => made.entries[number - 1]!.entryId)
  const { entrantId } = await db.entry.findUniqueOrThrow({ where: { id: ids[0]! } })
  await db.entry.updateMany({ where: { id: { in: ids } }, data: { entrantId } })
}

const awards = async () =>
  (await planOf(db, null)).works.flatMap(({ work, award }) => (award ? [[award.place, work.number]] : []))

test('a maker with a better prize is passed over; the place stays, the prize goes to the next', async () => {
  const made = await judged(8)
  await ofOneMaker(made, [1, 3, 4])
  const plan = await planOf(db, null)
  expect(await awards()).toEqual([
    [1, 1],
    [2, 2],
    [3, 5],
    [4, 6],
    [5, 7],
  ])
  expect(plan.passedOver).toEqual([
    { number: 3, because: 'one-prize', better: 1 },
    { number: 4, because: 'one-prize', better: 1 },
  ])
  expect((await announce(made)).ok).toBe(true)
  const { text } = (await readCountFile('2026', null))!
  const file = JSON.parse(text) as CountFile
  expect(file.rounds[0]!.works.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  expect(file.passedOver).toEqual(plan.passedOver)
  expect(recount(file)).toMatchObject({ differences: [], prizes: { of: 5, same: 5 } })
  // Who was passed over is not ignored when counting again.
  expect(recount({ ...file, passedOver: [] }).prizes.same).toBeLessThan(5)
})

test('without the rule one maker may have several', async () => {
  const made = await judged(7)
  await ofOneMaker(made, [1, 2])
  await db.edition.updateMany({ data: { onePrize: false } })
  expect(await awards()).toEqual([1, 2, 3, 4, 5].map((place) => [place, place]))
})

test('with the better work disqualified the other takes its prize', async () => {
  const made = await judged(7)
  await ofOneMaker(made, [1, 3])
  await disqualify(visit(made.organiser, afterAt), { number: 1, reason: 'Salinan.', objectionId: null })
  expect(await awards()).toEqual([
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 5],
    [5, 6],
  ])
})

test('a tie behind one who is passed over matters; between two works of one who has a prize it does not', () => {
  const works = (makers: string[], places: number[]) =>
    makers.map((maker, index) => ({ entryId: `w${index + 1}`, place: places[index]!, maker }))
  const behind = awardPrizes(works(['a', 'a', 'b', 'c'], [1, 2, 3, 3]), [1, 2], true)
  expect(behind.openTies).toEqual([{ place: 3, entryIds: ['w3', 'w4'] }])
  const own = awardPrizes(works(['a', 'a', 'a', 'b'], [1, 2, 2, 4]), [1, 2], true)
  expect(own.openTies).toEqual([])
  expect(own.given).toEqual([
    { place: 1, entryId: 'w1', settled: true },
    { place: 2, entryId: 'w4', settled: true },
  ])
})

test('nobody has two prizes, none is left out while somebody may take it, and none goes past who may', () => {
  const ranked = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 })
  fc.assert(
    fc.property(ranked, fc.integer({ min: 0, max: 5 }), (makers, prizes) => {
      const works = makers.map((maker, index) => ({ entryId: String(index), place: index + 1, maker }))
      const { given, passedOver } = awardPrizes(
        works,
        Array.from({ length: prizes }, (_, index) => index + 1),
        true,
      )
      // The first work of each maker, in the order of the ranking.
      const firsts = works.filter(({ maker }, index) => makers.indexOf(maker) === index)
      expect(given.map(({ entryId }) => entryId)).toEqual(
        firsts.slice(0, prizes).map(({ entryId }) => entryId),
      )
      const last = firsts[prizes - 1]
      const before = works.filter((work) => !last || work.place < last.place)
      const passed = prizes === 0 ? [] : before.filter((work) => !firsts.includes(work))
      expect(passedOver.map(({ entryId }) => entryId)).toEqual(passed.map(({ entryId }) => entryId))
    }),
  )
})
