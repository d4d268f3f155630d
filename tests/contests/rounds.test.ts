import { expect, test } from 'vitest'
import { keepRounds } from '#app/contests/rounds-forms.server.ts'
import { addRound, readRounds, removeRound } from '#app/contests/rounds.server.ts'
import { db } from '#app/ground/db.server.ts'
import { openEdition, person, visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'

freshDatabase()

const before = '2026-04-01T08:00:00+07:00'

async function office() {
  await openEdition()
  return visit(await person('organiser'), before)
}

const form = (fields: Record<string, string>) => {
  const made = new FormData()
  for (const [name, value] of Object.entries(fields)) made.set(name, value)
  return made
}
const names = async (by: Awaited<ReturnType<typeof office>>) =>
  (await readRounds(by)).rounds.map(({ position, name, advanceBy }) => [position, name, advanceBy])

test('a shortlist goes in front and a final behind, and only the last round decides', async () => {
  const by = await office()
  expect(await names(by)).toEqual([[1, 'Penilaian', 'none']])
  expect(await addRound(by, 'final')).toMatchObject({ value: 2 })
  expect(await addRound(by, 'shortlist')).toMatchObject({ value: 1 })
  expect(await names(by)).toEqual([
    [1, 'Nominasi', 'threshold'],
    [2, 'Penilaian', 'top'],
    [3, 'Final', 'none'],
  ])
  // Two of a panel of three are more than half.
  expect((await readRounds(by)).rounds[0]).toMatchObject({ quorum: 2, criteria: [{ weight: 100 }] })
  const [, scoring, final] = (await readRounds(by)).rounds
  expect(final!.criteria).toEqual(scoring!.criteria)
})

test('removing the last round makes the one before decide', async () => {
  const by = await office()
  await addRound(by, 'final')
  expect(await removeRound(by, 2)).toMatchObject({ ok: true })
  expect(await names(by)).toEqual([[1, 'Penilaian', 'none']])
  expect(await removeRound(by, 1)).toMatchObject({ ok: false })
})

test('the rules of a round are kept as typed, and a number that makes no sense is refused beside its field', async () => {
  const by = await office()
  await addRound(by, 'final')
  const rules = {
    intent: 'save',
    position: '1',
    name: 'Babak satu',
    advanceBy: 'top',
    count: '10',
    reserves: '2',
  }
  expect(await keepRounds(by, form(rules))).toMatchObject({ ok: true })
  expect((await readRounds(by)).rounds[0]).toMatchObject({ name: 'Babak satu', advance: 10, reserves: 2 })
  expect(await keepRounds(by, form({ ...rules, count: 'sepuluh' }))).toMatchObject({
    refusal: { code: 'invalid', field: 'count' },
  })
  expect(await keepRounds(by, form({ ...rules, count: '' }))).toMatchObject({ refusal: { field: 'count' } })
  expect(await keepRounds(by, form({ ...rules, name: '' }))).toMatchObject({ refusal: { field: 'name' } })
  const score = { ...rules, advanceBy: 'threshold', count: '', threshold: '72,5' }
  expect(await keepRounds(by, form(score))).toMatchObject({ ok: true })
  expect((await readRounds(by)).rounds[0]).toMatchObject({ advanceBy: 'threshold', advance: 7250 })
})

test('a round that was opened is changed no more, nor is one put beside it: who goes on is part of its rules', async () => {
  const by = await office()
  await db.round.updateMany({ data: { opensAt: new Date(before) } })
  expect(await keepRounds(by, form({ intent: 'save', position: '1', name: 'Lain' }))).toMatchObject({
    refusal: { code: 'already-judging' },
  })
  expect(await addRound(by, 'shortlist')).toMatchObject({ refusal: { code: 'already-judging' } })
  expect(await addRound(by, 'final')).toMatchObject({ refusal: { code: 'already-judging' } })
})

test('no round is taken away behind one that was opened: where its works go on to is part of its rules', async () => {
  const by = await office()
  await addRound(by, 'final')
  await db.round.updateMany({ where: { position: 1 }, data: { opensAt: new Date(before) } })
  expect((await readRounds(by)).rounds.map(({ mayRemove }) => mayRemove)).toEqual([false, false])
  expect(await removeRound(by, 2)).toMatchObject({ refusal: { code: 'already-judging' } })
  expect(await names(by)).toEqual([
    [1, 'Penilaian', 'top'],
    [2, 'Final', 'none'],
  ])
})

const criteriaOf = (position: number, ...weights: number[]) => ({
  intent: 'criteria',
  position: String(position),
  ...Object.fromEntries(
    weights.flatMap((weight, index) => [
      [`rows[${index}].name`, `Kriteria ${index + 1}`],
      [`rows[${index}].nameEn`, `Criterion ${index + 1}`],
      [`rows[${index}].weight`, String(weight)],
      [`rows[${index}].guide`, `Panduan ${index + 1}`],
      [`rows[${index}].guideEn`, ''],
    ]),
  ),
})

test('a final is given criteria of its own until it opens, and those of the scoring stay as they are', async () => {
  const by = await office()
  await addRound(by, 'final')
  const scoring = (await readRounds(by)).rounds[0]!
  expect(scoring.atEdition).toBe(true)
  expect(await keepRounds(by, form(criteriaOf(2, 70, 20)))).toMatchObject({
    refusal: { code: 'weights', detail: 90 },
    result: { initialValue: { rows: [{ name: 'Kriteria 1', weight: '70' }, { weight: '20' }] } },
  })
  expect(await keepRounds(by, form({ ...criteriaOf(2, 100), 'rows[0].weight': 'berat' }))).toMatchObject({
    result: { error: { 'rows[0].weight': ['weight-invalid'] } },
  })
  expect(await keepRounds(by, form(criteriaOf(2, 70, 30)))).toMatchObject({
    value: { did: 'criteria', position: 2 },
  })
  const { rounds } = await readRounds(by)
  expect(rounds[0]!.criteria).toEqual(scoring.criteria)
  expect(rounds[1]).toMatchObject({
    atEdition: false,
    criteria: [
      { position: 1, name: 'Kriteria 1', nameEn: 'Criterion 1', weight: 70, guideEn: 'Panduan 1' },
      { position: 2, weight: 30, guide: 'Panduan 2' },
    ],
  })
  const line = await db.auditLine.findFirstOrThrow({ orderBy: { seq: 'desc' } })
  expect(line).toMatchObject({ action: 'edition.criteria', facts: { after: { round: 2 } } })
  await db.round.updateMany({ where: { position: 2 }, data: { opensAt: new Date(before) } })
  expect(await keepRounds(by, form(criteriaOf(2, 100)))).toMatchObject({
    refusal: { code: 'already-judging' },
  })
})

test('of two scoring rounds the edition sets the first, each waits for its own opening, and a shortlist keeps its vote', async () => {
  const by = await office()
  await addRound(by, 'scoring')
  await addRound(by, 'shortlist')
  expect((await readRounds(by)).rounds.map(({ kind, atEdition }) => [kind, atEdition])).toEqual([
    ['shortlist', false],
    ['scoring', true],
    ['scoring', false],
  ])
  expect(await keepRounds(by, form(criteriaOf(1, 100)))).toMatchObject({ refusal: { code: 'invalid' } })
  await db.round.updateMany({ where: { position: { lt: 3 } }, data: { opensAt: new Date(before) } })
  expect(await keepRounds(by, form(criteriaOf(2, 100)))).toMatchObject({
    refusal: { code: 'already-judging' },
  })
  expect(await keepRounds(by, form(criteriaOf(3, 100)))).toMatchObject({ ok: true })
})

test('a window is planned in WIB and kept; one that could not come about is refused with what is wrong', async () => {
  const by = await office()
  await addRound(by, 'final')
  const plan = (position: number, plannedAt: string, closesAt: string) =>
    keepRounds(
      by,
      form({
        intent: 'save',
        position: String(position),
        name: 'Babak',
        advanceBy: 'top',
        count: '5',
        plannedAt,
        closesAt,
      }),
    )
  // Entry closes on 1 May 2026, 00.00 WIB.
  expect(await plan(1, '2026-05-10T08:00', '2026-05-09T08:00')).toMatchObject({
    refusal: { code: 'dates-order', field: 'closesAt' },
  })
  expect(await plan(1, '2026-04-30T23:59', '2026-05-09T08:00')).toMatchObject({
    refusal: { code: 'before-deadline', field: 'plannedAt' },
  })
  expect(await plan(1, 'besok', '')).toMatchObject({ refusal: { code: 'invalid', field: 'plannedAt' } })
  expect(await plan(1, '2026-05-01T00:00', '2026-05-09T08:00')).toMatchObject({ ok: true })
  expect(await plan(2, '2026-05-09T07:59', '')).toMatchObject({
    refusal: { code: 'before-round', field: 'plannedAt' },
  })
  expect(await plan(2, '2026-05-09T08:00', '2026-05-09T12:00')).toMatchObject({ ok: true })
  const kept = await db.round.findMany({ orderBy: { position: 'asc' } })
  expect(kept.map(({ plannedAt, closesAt, opensAt }) => [plannedAt, closesAt, opensAt])).toEqual([
    [new Date('2026-05-01T00:00:00+07:00'), new Date('2026-05-09T08:00:00+07:00'), null],
    [new Date('2026-05-09T08:00:00+07:00'), new Date('2026-05-09T12:00:00+07:00'), null],
  ])
  // Moved afterwards, the end of the first round or of entry leaves a plan that cannot come about: the page says so.
  expect(await plan(1, '2026-05-01T00:00', '2026-05-10T08:00')).toMatchObject({ ok: true })
  expect((await readRounds(by)).rounds.map(({ trouble }) => trouble)).toEqual([
    null,
    { code: 'before-round', field: 'plannedAt' },
  ])
  await db.edition.updateMany({ data: { closesAt: new Date('2026-05-03T00:00:00+07:00') } })
  expect((await readRounds(by)).rounds[0]!.trouble).toEqual({ code: 'before-deadline', field: 'plannedAt' })
})
