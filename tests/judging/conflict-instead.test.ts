import { expect, test } from 'vitest'
import { verifyChain } from '#app/audit/verify.server.ts'
import { db } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { addTie, decideTie } from '#app/judging/conflicts/conflict-decide.server.ts'
import { openRound } from '#app/judging/panel/deal.server.ts'
import { readDesk } from '#app/judging/desk/desk.server.ts'
import { endRound } from '#app/judging/panel/end.server.ts'
import { freest } from '#app/judging/panel/hand-over.ts'
import { resultOf } from '#app/judging/result/result.server.ts'
import { seal } from '#app/judging/desk/seal.server.ts'
import type { Person } from '#app/policy/actor.ts'
import { visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { finish, mark, scene, scoringAt, type Scene } from './room-scene.ts'

freshDatabase()

/** A round of that many works with `perWork` of three jurors to each, opened. */
async function dealt(works: number, perWork: number) {
  const made = await scene({ works })
  // In the scenes everybody has an address at one domain, which would be a likely tie.
  for (const { id } of await db.user.findMany())
    await db.user.update({ where: { id }, data: { email: `surat@${id}.test` } })
  await db.round.update({ where: { id: made.round.id }, data: { perWork, seed: 'instead' } })
  const opened = await openRound(visit(made.organiser, scoringAt), null)
  if (!opened.ok) throw new Error(opened.refusal.code)
  return made
}
const jurorsOf = async (made: Scene, number: number): Promise<Person[]> => {
  const sheets = await db.sheet.findMany({
    where: { entry: { number }, recusedAt: null, closedAt: null },
    include: { seat: true },
  })
  return made.panel.filter(({ id }) => sheets.some(({ seat }) => seat.userId === id))
}
const tie = (made: Scene, who: Person, number: number) =>
  addTie(visit(made.organiser, scoringAt), { number, personId: who.id, reason: 'Sepupu.' })
const loads = (made: Scene) =>
  Promise.all(
    made.panel.map(({ id }) =>
      db.sheet.count({ where: { seat: { userId: id }, recusedAt: null, closedAt: null } }),
    ),
  )

test('a work that loses a juror to a tie goes to the free juror with the fewest works, who is told', async () => {
  const made = await dealt(6, 1)
  expect(await loads(made)).toEqual([2, 2, 2])
  // The others have two works each; one of them is relieved of one, so that the fewest is one juror alone.
  const [tied] = await jurorsOf(made, 1)
  const [other, fewest] = made.panel.filter(({ id }) => id !== tied!.id)
  const relieved = await db.sheet.findFirstOrThrow({ where: { seat: { userId: fewest!.id } } })
  await db.sheet.update({
    where: { id: relieved.id },
    data: { recusedAt: new Date(scoringAt), recusalReason: 'x' },
  })
  const letters = await db.letter.count({ where: { userId: fewest!.id } })
  expect(await tie(made, tied!, 1)).toMatchObject({ ok: true })
  expect(await jurorsOf(made, 1)).toEqual([fewest])
  expect(await db.sheet.count({ where: { seat: { userId: other!.id } } })).toBe(2)
  expect((await readDesk(visit(fewest!, scoringAt)))!.works).toHaveLength(3)
  expect(await db.letter.count({ where: { userId: fewest!.id } })).toBe(letters + 1)
  const line = await db.auditLine.findFirstOrThrow({ where: { action: 'work.dealt-instead' } })
  expect(line.facts).toMatchObject({ round: made.round.id })
  expect((await verifyChain()).broken).toBeUndefined()
})

test('nobody with a tie of their own is given the work, likely ones included; with nobody free it stays short', async () => {
  const made = await dealt(3, 1)
  const [tied] = await jurorsOf(made, 2)
  const [likely, free] = made.panel.filter(({ id }) => id !== tied!.id)
  await db.conflict.create({
    data: {
      id: newId(),
      entryId: made.entries[1]!.entryId,
      personId: likely!.id,
      grounds: [],
      state: 'proposed',
      foundAt: new Date(scoringAt),
    },
  })
  await tie(made, tied!, 2)
  expect(await jurorsOf(made, 2)).toEqual([free])
  await tie(made, free!, 2)
  expect(await jurorsOf(made, 2)).toEqual([])
  expect(await db.sheet.count({ where: { entry: { number: 2 } } })).toBe(2)
})

test('a juror who had sealed is given the work open, and the round ends with it marked', async () => {
  const made = await dealt(3, 2)
  const [tied, second] = await jurorsOf(made, 3)
  const third = made.panel.find((one) => one !== tied && one !== second)!
  await finish(made)
  expect(await tie(made, tied!, 3)).toMatchObject({ ok: true })
  expect((await jurorsOf(made, 3)).map(({ id }) => id).toSorted()).toEqual([second!.id, third.id].toSorted())
  expect(await endRound(visit(made.organiser, scoringAt))).toMatchObject({ refusal: { code: 'not-sealed' } })
  await mark(made, third, 3, [70, 70, 70, 70, 70])
  expect(await seal(visit(third, scoringAt))).toMatchObject({ ok: true })
  expect(await endRound(visit(made.organiser, scoringAt))).toMatchObject({ ok: true })
  const result = await resultOf(db, made.round.id)
  if (!result.ok) throw new Error(result.refusal.code)
  expect(result.value.rows.find(({ number }) => number === 3)).toMatchObject({
    place: 3,
    mean: { sum: 15000, count: 2 },
  })
})

test('where everyone judges everything, or the round is over, a tie deals nothing to anybody', async () => {
  const made = await dealt(2, 3)
  const [tied] = made.panel
  await tie(made, tied!, 1)
  expect(await db.sheet.count()).toBe(6)
  await finish(made)
  await db.round.update({ where: { id: made.round.id }, data: { perWork: 2 } })
  expect(await endRound(visit(made.organiser, scoringAt))).toMatchObject({ ok: true })
  await tie(made, made.panel[1]!, 1)
  expect(await db.sheet.count()).toBe(6)
})

test('dismissing the tie afterwards gives the sheet back beside the other, and deals nothing more', async () => {
  const made = await dealt(3, 1)
  const [tied] = await jurorsOf(made, 1)
  await tie(made, tied!, 1)
  const { id } = await db.conflict.findFirstOrThrow({ where: { state: 'confirmed' } })
  expect(await decideTie(visit(made.organiser, scoringAt), id, 'dismissed', 'Keliru.')).toMatchObject({
    ok: true,
  })
  expect(await jurorsOf(made, 1)).toHaveLength(2)
  expect(await decideTie(visit(made.organiser, scoringAt), id, 'confirmed', 'Ternyata benar.')).toMatchObject(
    { ok: true },
  )
  expect(await jurorsOf(made, 1)).toHaveLength(1)
  expect(await db.sheet.count({ where: { entry: { number: 1 } } })).toBe(2)
})

test('among equals the seed draws, the same each time and not the same juror for every work', () => {
  const three = ['a', 'b', 'c'].map((juror) => ({ juror, all: 4 }))
  const drawn = Array.from({ length: 30 }, (_, work) => freest(three, 'seed', `work ${work}`))
  expect(new Set(drawn).size).toBe(3)
  expect(freest(three.toReversed(), 'seed', 'work 0')).toBe(drawn[0])
  expect(freest([...three, { juror: 'd', all: 3 }], 'seed', 'work 0')).toBe('d')
  expect(freest([], 'seed', 'work 0')).toBeUndefined()
})
