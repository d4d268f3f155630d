import { expect, test } from 'vitest'
import { savePrizes } from '#app/contests/arrange.server.ts'
import { saveResultRules } from '#app/contests/arrange-results.server.ts'
import { saveCriteria } from '#app/contests/criteria.server.ts'
import { keepRounds } from '#app/contests/rounds-forms.server.ts'
import { addRound, removeRound } from '#app/contests/rounds.server.ts'
import { db } from '#app/ground/db.server.ts'
import { visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { openScene, scoringAt } from './room-scene.ts'

freshDatabase()

/** All that decides who wins, apart from marks. */
async function rules() {
  const criteria = await db.criterion.findMany({ orderBy: { position: 'asc' } })
  const rounds = await db.round.findMany({ orderBy: { position: 'asc' }, omit: { opensAt: true } })
  const { onePrize } = await db.edition.findFirstOrThrow()
  return { criteria, rounds, onePrize }
}

test('once a round is opened, no act of the office changes how it is counted or how ties are broken', async () => {
  const made = await openScene({ works: 2 })
  const by = visit(made.organiser, scoringAt)
  const before = await rules()
  const heavier = made.criteria.map(({ position, name, nameEn, guide, guideEn }, index) => ({
    position,
    name,
    nameEn,
    guide,
    guideEn,
    weight: index === 4 ? 60 : 10,
  }))
  const form = new FormData()
  const typed = { intent: 'save', position: '1', name: 'Lain', advanceBy: 'top', count: '1', perWork: '1' }
  for (const [name, value] of Object.entries(typed)) form.set(name, value)
  const refusal = { ok: false, refusal: { code: 'already-judging' } }
  expect(await saveCriteria(by, heavier)).toMatchObject(refusal)
  expect(await keepRounds(by, form)).toMatchObject(refusal)
  expect(await addRound(by, 'shortlist')).toMatchObject(refusal)
  expect(await addRound(by, 'scoring')).toMatchObject(refusal)
  expect(await addRound(by, 'final')).toMatchObject(refusal)
  expect(await removeRound(by, 1)).toMatchObject({ ok: false })
  expect(await saveResultRules(by, { onePrize: !before.onePrize, entrantsSee: 'nothing' })).toMatchObject(
    refusal,
  )
  expect(await removeRound(by, 1)).toMatchObject({ ok: false })
  expect(await saveResultRules(by, { onePrize: true, entrantsSee: 'none' as never })).toMatchObject(refusal)
  expect(await rules()).toEqual(before)
})

test('with rounds to come, prizes stand still from the end of the first: who leads may be known', async () => {
  const made = await openScene({ works: 2 })
  const by = visit(made.organiser, scoringAt)
  await db.round.create({
    data: {
      id: 'final',
      editionId: made.edition.id,
      position: 2,
      kind: 'final',
      name: 'Final',
      nameEn: 'Final',
      seed: 'final',
    },
  })
  const prize = { place: 1, name: 'Juara I', nameEn: 'First prize', amount: 1_000_000 }
  expect(await savePrizes(by, [prize])).toMatchObject({ ok: true })
  await db.round.update({ where: { id: made.round.id }, data: { sealedAt: new Date(scoringAt) } })
  const raised = [{ ...prize, amount: 2_000_000 }]
  expect(await savePrizes(by, raised)).toMatchObject({ refusal: { code: 'sealed' } })
  expect(await db.prize.findMany()).toMatchObject([prize])
})

test('prizes may be changed until the marks are fixed, and every change is on record with what stood before', async () => {
  const made = await openScene({ works: 2 })
  const prize = { place: 1, name: 'Juara I', nameEn: 'First prize', amount: 1_000_000 }
  expect(await savePrizes(visit(made.organiser, scoringAt), [prize])).toMatchObject({ ok: true })
  const line = await db.auditLine.findFirstOrThrow({ where: { action: 'edition.prizes' } })
  const { before, after } = line.facts as { before: { prizes: unknown[] }; after: { prizes: unknown[] } }
  expect(before.prizes).toHaveLength(5)
  expect(after.prizes).toEqual([prize])
  await db.round.updateMany({ data: { sealedAt: new Date(scoringAt) } })
  expect(await savePrizes(visit(made.organiser, scoringAt), [])).toMatchObject({
    refusal: { code: 'sealed' },
  })
})
