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
