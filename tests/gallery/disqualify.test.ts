import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { planOf } from '#app/gallery/plan.server.ts'
import { recount } from '#app/gallery/recount.ts'
import { db } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { disqualify, reinstate } from '#app/judging/result/disqualify.server.ts'
import { awardPrizes } from '#app/judging/result/prizes.ts'
import { afterAt, openScene, scoringAt, type Scene } from '../judging/room-scene.ts'
import { person, visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { countOf, type Marks } from './count.ts'
import { announce, judged } from './hall.ts'

freshDatabase()

const out = (made: Scene, number: number, reason = 'Motifnya salinan.') =>
  disqualify(visit(made.organiser, afterAt), { number, reason, objectionId: null })
const codeOf = (outcome: { ok: boolean; refusal?: { code: string } }) =>
  outcome.ok ? 'ok' : outcome.refusal!.code
const awards = async () =>
  (await planOf(db, null)).works.flatMap(({ work, award }) => (award ? [[award.place, work.number]] : []))

test('before publication the prizes move up, the ranking is another, and the line is in the trail', async () => {
  const made = await judged(7)
  const before = await planOf(db, null)
  expect(codeOf(await out(made, 2))).toBe('ok')
  expect(await awards()).toEqual([
    [1, 1],
    [2, 3],
    [3, 4],
    [4, 5],
    [5, 6],
  ])
  const after = await planOf(db, null)
  expect(after.rankingHash).not.toBe(before.rankingHash)
  expect(after.works.find(({ work }) => work.number === 2)).toMatchObject({ award: null, shown: false })
  const line = await db.auditLine.findFirstOrThrow({ where: { action: 'entry.disqualified' } })
  expect(line).toMatchObject({
    subject: `entry:${made.entries[1]!.entryId}`,
    facts: { number: 2, reason: 'Motifnya salinan.' },
  })
  // Whoever looked at the ranking before must look again.
  expect(codeOf(await announce(made, { ranking: before.rankingHash! }))).toBe('ranking-changed')
  expect(await db.mark.count()).toBe(7 * made.criteria.length)
})

test('the one disqualified is told why with the result, and does not hang', async () => {
  const made = await judged(7)
  await out(made, 2)
  expect(codeOf(await announce(made))).toBe('ok')
  expect(await db.publishedWork.count({ where: { number: 2 } })).toBe(0)
  const letter = await db.letter.findFirstOrThrow({ where: { text: { contains: 'PALI-002' } } })
  expect(letter.text).toContain('digugurkan dan tidak mendapat tempat. Alasannya: Motifnya salinan.')
})

test('undone with a reason, all is as it was', async () => {
  const made = await judged(7)
  const before = await planOf(db, null)
  await out(made, 2)
  const back = (reason: string) => reinstate(visit(made.organiser, afterAt), { number: 2, reason })
  expect(codeOf(await back(' '))).toBe('reason-required')
  expect(codeOf(await back('Karyanya asli.'))).toBe('ok')
  expect((await planOf(db, null)).rankingHash).toBe(before.rankingHash)
  expect(codeOf(await back('Karyanya asli.'))).toBe('not-found')
  const line = await db.auditLine.findFirstOrThrow({ where: { action: 'entry.reinstated' } })
  expect(line.facts).toMatchObject({ number: 2, reason: 'Karyanya asli.', disqualified: 'Motifnya salinan.' })
})

test('it is refused without a reason, twice, of no work, before the marks are fixed, or to somebody with a tie', async () => {
  const open = await openScene({ works: 2, jurors: 1 })
  expect(codeOf(await out(open, 1))).toBe('not-sealed')
  await db.round.updateMany({ data: { sealedAt: new Date(scoringAt) } })
  expect(codeOf(await out(open, 1, '  '))).toBe('reason-required')
  expect(codeOf(await out(open, 9))).toBe('not-found')
  expect(
    codeOf(
      await disqualify(visit(open.organiser, afterAt), {
        number: 1,
        reason: 'Salinan.',
        objectionId: 'none',
      }),
    ),
  ).toBe('invalid')
  const tied = await person('organiser')
  await db.conflict.create({
    data: {
      id: newId(),
      entryId: open.entries[1]!.entryId,
      personId: tied.id,
      grounds: [],
      state: 'confirmed',
      foundAt: new Date(scoringAt),
    },
  })
  const by = visit(tied, afterAt)
  expect(codeOf(await disqualify(by, { number: 1, reason: 'Salinan.', objectionId: null }))).toBe('conflict')
  expect(await db.disqualification.count()).toBe(0)
  expect(codeOf(await out(open, 1))).toBe('ok')
  expect(codeOf(await out(open, 1))).toBe('already-decided')
})

test('whatever is disqualified, the prizes are those of a ranking from which it was taken after scoring', () => {
  const weights = [50, 30, 20]
  const sheet = fc.option(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 3, maxLength: 3 }), {
    freq: 6,
  })
  const works = fc
    .integer({ min: 1, max: 9 })
    .chain((n) =>
      fc
        .integer({ min: 1, max: 4 })
        .chain((jurors) =>
          fc.array(fc.array(sheet, { minLength: jurors, maxLength: jurors }), { minLength: n, maxLength: n }),
        ),
    )
  fc.assert(
    fc.property(works, fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 4 }), (marks, chosen) => {
      const file = countOf(marks as Marks, weights)
      const gone = new Set(chosen)
      const passedOver = [...gone].map((number) => ({ number, because: 'disqualified' as const, reason: '' }))
      const whole = recount({ ...file, passedOver: [] }).rounds[0]!
      const without = recount({ ...file, passedOver }).rounds[0]!
      const score = (rows: typeof whole.works) => new Map(rows.map((work) => [work.entryId, work.score]))
      // The marks of a disqualified work still tell how severe its jurors are: nobody else's score moves.
      expect(score(without.works)).toEqual(score(whole.works))
      expect(without.leanings).toEqual(whole.leanings)
      const rest = whole.works.filter(({ entryId }) => !gone.has(Number(entryId)))
      // Places, counted by hand: one more than there are works ahead among those that are left.
      const places = rest.map(({ entryId, place }) => [
        entryId,
        place === null
          ? null
          : 1 + rest.filter((other) => other.place !== null && other.place < place).length,
      ])
      expect(
        new Map(
          without.works.flatMap(({ entryId, place }) =>
            gone.has(Number(entryId)) ? [] : [[entryId, place]],
          ),
        ),
      ).toEqual(new Map(places as [string, number | null][]))
      expect(without.works.every(({ entryId, place }) => !gone.has(Number(entryId)) || place === null)).toBe(
        true,
      )
      const prizesOf = (rows: typeof whole.works) =>
        awardPrizes(
          rows.map(({ entryId, place }) => ({ entryId, place, maker: entryId })),
          [1, 2, 3],
          false,
        ).given.filter(({ settled }) => settled)
      expect(prizesOf(without.works)).toEqual(prizesOf(rest))
    }),
    { numRuns: 300 },
  )
})
