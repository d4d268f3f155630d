import { expect, test } from 'vitest'
import { db } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { fixAdvance } from '#app/judging/rounds/advance.server.ts'
import { openRound } from '#app/judging/panel/deal.server.ts'
import { readDesk } from '#app/judging/desk/desk.server.ts'
import { endRound } from '#app/judging/panel/end.server.ts'
import { readProgress } from '#app/judging/panel/progress.server.ts'
import { readResult } from '#app/judging/result/result-page.server.ts'
import { resultOf } from '#app/judging/result/result.server.ts'
import { saveSheet } from '#app/judging/desk/save.server.ts'
import { seal } from '#app/judging/desk/seal.server.ts'
import { readSheet } from '#app/judging/desk/sheet.server.ts'
import { stepIn } from '#app/judging/rounds/step-in.server.ts'
import type { Person } from '#app/policy/actor.ts'
import { visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { scene, scoringAt, type Scene } from './room-scene.ts'

freshDatabase()

/** Puts a shortlist before the scoring and a final of the two best, with one reserve, after it. */
async function threeRounds(works: number) {
  const made = await scene({ works })
  const { id: scoring } = made.round
  await db.round.update({
    where: { id: scoring },
    data: { position: 2, advanceBy: 'top', advance: 2, reserves: 1 },
  })
  const more = (position: number, name: string, data: object) =>
    db.round.create({
      data: {
        id: newId(),
        editionId: made.edition.id,
        position,
        name,
        nameEn: name,
        seed: newId(),
        criteria: {
          create: { id: newId(), position: 1, name, nameEn: name, guide: '', guideEn: '', weight: 100 },
        },
        ...data,
      },
    })
  const shortlist = await more(1, 'Nominasi', { kind: 'shortlist', quorum: 2, advanceBy: 'threshold' })
  const final = await more(3, 'Final', { kind: 'final' })
  return { made, shortlist, scoring, final }
}

const open = async (made: Scene) => must(await openRound(visit(made.organiser, scoringAt), null))
const numbersOn = async (juror: Person) => {
  const desk = await readDesk(visit(juror, scoringAt))
  const sheets = await db.sheet.findMany({
    where: { id: { in: desk!.works.map(({ sheet }) => sheet) } },
    include: { entry: true },
  })
  return sheets.map(({ entry }) => entry.number!).toSorted((a, b) => a - b)
}

/** Every juror gives each work of the round at hand these marks (one for each criterion the same), seals, and the round ends. */
async function judgeAll(made: Scene, marks: Record<number, number[]>) {
  for (const [index, juror] of made.panel.entries()) {
    const by = visit(juror, scoringAt)
    for (const { sheet } of (await readDesk(by))!.works) {
      const { entry, closedAt } = await db.sheet.findUniqueOrThrow({
        where: { id: sheet },
        include: { entry: true },
      })
      if (closedAt) continue
      const { stored, criteria } = (await readSheet(by, sheet))!
      const value = marks[entry.number!]![index]!
      const given = Object.fromEntries(criteria.map(({ id }) => [id, value]))
      must(await saveSheet(by, sheet, { version: stored.version, marks: given }))
    }
    must(await seal(by))
  }
  must(await endRound(visit(made.organiser, scoringAt)))
}

function must<T>(outcome: { ok: true; value: T } | { ok: false; refusal: { code: string } }): T {
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return outcome.value
}

test('works go from the shortlist to the scoring to the final, and only those that went on are dealt', async () => {
  const { made, shortlist, scoring, final } = await threeRounds(5)
  const by = visit(made.organiser, scoringAt)
  await open(made)
  expect(await numbersOn(made.panel[0]!)).toEqual([1, 2, 3, 4, 5])
  // Two yes of three carry a work on; two maybe do not.
  await judgeAll(made, {
    1: [100, 100, 0],
    2: [100, 50, 50],
    3: [100, 100, 100],
    4: [0, 100, 100],
    5: [100, 0, 100],
  })
  expect((await openRound(by, null)) as object).toMatchObject({ refusal: { code: 'advance-open' } })
  must(await fixAdvance(by, shortlist.id, { chosen: [], reason: '' }))
  await open(made)
  expect(await numbersOn(made.panel[0]!)).toEqual([1, 3, 4, 5])
  // The marks of the round before stay sealed: nothing of it is on the desk, and it cannot be decided anew.
  expect(await fixAdvance(by, shortlist.id, { chosen: [], reason: '' })).toMatchObject({
    refusal: { code: 'already-judging' },
  })

  await judgeAll(made, { 1: [90, 80, 70], 3: [60, 60, 60], 4: [85, 85, 85], 5: [50, 50, 50] })
  must(await fixAdvance(by, scoring, { chosen: [], reason: '' }))
  const going = (await readResult(by, 2))!.going!
  const numberOf = new Map((await db.entry.findMany()).map(({ id, number }) => [id, number]))
  expect(going.fates.map(({ entryId, fate, position }) => [numberOf.get(entryId), fate, position])).toEqual(
    expect.arrayContaining([
      [4, 'advanced', null],
      [1, 'advanced', null],
      [3, 'reserve', 1],
      [5, 'out', null],
    ]),
  )

  // The second finalist stays away: the reserve steps in, before and after the final was opened alike.
  await open(made)
  const absent = made.entries[0]!.entryId
  expect(await stepIn(by, absent, '')).toMatchObject({ refusal: { code: 'reason-required' } })
  must(await stepIn(by, absent, 'Tidak dapat hadir, surat keterangan terlampir.'))
  expect(await numbersOn(made.panel[2]!)).toEqual([1, 3, 4])
  expect(await stepIn(by, made.entries[3]!.entryId, 'Sakit')).toMatchObject({
    refusal: { code: 'no-reserve' },
  })
  await judgeAll(made, { 3: [95, 95, 95], 4: [90, 90, 90] })
  const result = must(await resultOf(db, final.id))
  expect(result.rows.map(({ number, place }) => [number, place])).toEqual([
    [3, 1],
    [4, 2],
    [1, null],
  ])
  const progress = await readProgress(by)
  expect(progress.rounds.map(({ name, sealedAt }) => [name, sealedAt !== null])).toEqual([
    ['Nominasi', true],
    ['Penilaian', true],
    ['Final', true],
  ])
})

test('a tie that the boundary would part must be decided first; one that it would not does not matter', async () => {
  const { made, shortlist, scoring } = await threeRounds(4)
  const by = visit(made.organiser, scoringAt)
  await open(made)
  await judgeAll(made, { 1: [100, 100, 0], 2: [100, 100, 0], 3: [100, 100, 0], 4: [100, 100, 0] })
  must(await fixAdvance(by, shortlist.id, { chosen: [], reason: '' }))
  await open(made)
  // The two best are equal, and so are the last two: only the reserve's place is in question.
  await judgeAll(made, { 1: [90, 90, 90], 2: [90, 90, 90], 3: [70, 70, 70], 4: [70, 70, 70] })
  const { openTies } = must(await resultOf(db, scoring))
  expect(openTies.map(({ place, entryIds }) => [place, entryIds.length])).toEqual([[3, 2]])
  expect(await fixAdvance(by, scoring, { chosen: [], reason: '' })).toMatchObject({
    refusal: { code: 'ties-open' },
  })
})

test('with two jurors to a work every work has two, loads are even, and the result is the adjusted mean', async () => {
  const made = await scene({ works: 6 })
  await db.round.update({ where: { id: made.round.id }, data: { perWork: 2 } })
  await open(made)
  const sheets = await db.sheet.groupBy({ by: 'entryId', _count: true })
  expect(sheets.map(({ _count }) => _count)).toEqual([2, 2, 2, 2, 2, 2])
  const loads = await db.sheet.groupBy({ by: 'seatId', _count: true })
  expect(loads.map(({ _count }) => _count)).toEqual([4, 4, 4])
  // Every juror orders alike but by another severity, which may not decide.
  const level = (number: number) => 90 - 5 * number
  await judgeAll(
    made,
    Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [n, [level(n) + 5, level(n), level(n) - 20]])),
  )
  const result = must(await resultOf(db, made.round.id))
  expect(result.method).toBe('adjusted')
  expect(result.rows.map(({ number, place }) => [number, place])).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 4],
    [5, 5],
    [6, 6],
  ])
  expect(result.rows.map(({ points }) => Number(points!.toFixed(6)))).toEqual([80, 75, 70, 65, 60, 55])
})

test('a confirmed tie to the maker keeps a juror from the work', async () => {
  const made = await scene({ works: 2 })
  await db.conflict.create({
    data: {
      id: newId(),
      entryId: made.entries[0]!.entryId,
      personId: made.panel[1]!.id,
      grounds: [],
      state: 'confirmed',
      foundAt: new Date(scoringAt),
    },
  })
  await open(made)
  expect(await numbersOn(made.panel[0]!)).toEqual([1, 2])
  expect(await numbersOn(made.panel[1]!)).toEqual([2])
})

test('jurors who wait read the planned window; no round opens by it, and the end is the one given at opening', async () => {
  const made = await scene({ works: 1 })
  const day = (number: number) => new Date(`2026-05-${number}T09:00:00+07:00`)
  const plannedAt = new Date(Date.parse(scoringAt) - 60_000)
  await db.round.update({ where: { id: made.round.id }, data: { plannedAt, closesAt: day(20) } })
  const desk = () => readDesk(visit(made.panel[0]!, scoringAt))
  expect(await desk()).toMatchObject({ stage: 'waiting', plannedAt, closesAt: day(20) })
  expect((await readProgress(visit(made.organiser, scoringAt))).round).toMatchObject({
    plannedAt,
    opensAt: null,
  })
  must(await openRound(visit(made.organiser, scoringAt), day(22)))
  expect(await desk()).toMatchObject({ stage: 'open', closesAt: day(22) })
  await db.sheet.deleteMany()
  await db.round.update({ where: { id: made.round.id }, data: { opensAt: null } })
  must(await openRound(visit(made.organiser, scoringAt), null))
  expect((await db.round.findFirstOrThrow()).closesAt).toBeNull()
})
