import { expect, test } from 'vitest'
import { freezeCount } from '#app/gallery/count.server.ts'
import { countFile, type CountFile } from '#app/gallery/count-file.ts'
import { hashOf } from '#app/gallery/count-text.ts'
import { planOf } from '#app/gallery/plan.server.ts'
import { recount } from '#app/gallery/recount.ts'
import { checkableEditions, readCheck, readCountFile } from '#app/gallery/verify.server.ts'
import { db } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { endRound } from '#app/judging/panel/end.server.ts'
import { recuse } from '#app/judging/desk/recuse.server.ts'
import { resultOf, type Result } from '#app/judging/result/result.server.ts'
import { seal } from '#app/judging/desk/seal.server.ts'
import { breakTie } from '#app/judging/result/tie.server.ts'
import { afterAt, bait, mark, openScene, scoringAt, sheetOf, type Scene } from '../judging/room-scene.ts'
import { visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { announce, developAll } from './hall.ts'

freshDatabase()

const names = ['Ratna Umpanjuri', 'Hasan Umpanjuri', 'Dewi Umpanjuri']
const reason = 'Murid saya di Sanggar Umpan'

/**
 * Three jurors, four works. The second juror steps aside from work 3 after marking it; works 1 and 2 are equal on
 * every criterion, and the panel puts 2 first.
 */
async function judgedByThree(): Promise<Scene> {
  const made = await openScene({ works: 4 })
  const marks = [
    [84, 90, 78, 86, 75],
    [84, 90, 78, 86, 75],
    [90, 70, 71, 72, 73],
    [61, 62, 63, 64, 65],
  ]
  for (const [index, juror] of made.panel.entries()) {
    await db.user.update({ where: { id: juror.id }, data: { name: names[index]! } })
    for (const [row, sheet] of marks.entries()) {
      await mark(
        made,
        juror,
        row + 1,
        sheet.map((value) => value - index * 3),
      )
    }
  }
  const second = made.panel[1]!
  await recuse(visit(second, scoringAt), await sheetOf(made, second, 3), reason)
  for (const juror of made.panel) await seal(visit(juror, scoringAt))
  const by = visit(made.organiser, afterAt)
  const ended = await endRound(by)
  if (!ended.ok) throw new Error(ended.refusal.code)
  const order = [made.entries[1]!.entryId, made.entries[0]!.entryId]
  const decided = await breakTie(by, made.round.id, order, 'Isen-isen Umpan lebih matang')
  if (!decided.ok) throw new Error(decided.refusal.code)
  await developAll(made)
  return made
}

async function countNow() {
  return freezeCount(db, await planOf(db, null), {
    version: 1,
    at: new Date(afterAt),
    reason: '',
    auditHead: '0'.repeat(64),
  })
}

async function resultNow({ round }: Scene): Promise<Result> {
  const result = await resultOf(db, round.id)
  if (!result.ok) throw new Error(result.refusal.code)
  return result.value
}

test('until it is published no mark is to be had, and then every mark is', async () => {
  const made = await judgedByThree()
  const { slug } = made.edition
  expect(await readCheck(slug, null)).toBeNull()
  expect(await readCountFile(slug, null)).toBeNull()
  expect(await checkableEditions()).toEqual([])

  await announce(made)
  const check = (await readCheck(slug, null))!
  expect(check.count!.rounds[0]!.works.map(({ number }) => number)).toEqual([1, 2, 3, 4])
  expect(await readCheck(slug, '2')).toBeNull()
  expect(await readCheck('1999', null)).toBeNull()
  expect(await checkableEditions()).toMatchObject([{ slug, hash: check.hash }])
})

test('the file is whole, comes out as published, and its hash is on record', async () => {
  const made = await judgedByThree()
  await announce(made)
  const { text, hash } = (await readCountFile(made.edition.slug, '1'))!
  const raw = JSON.parse(text) as CountFile & { hash: string }
  expect(recount(countFile.parse(raw))).toMatchObject({
    places: { of: 4, same: 4 },
    prizes: { of: 4, same: 4 },
    differences: [],
  })
  expect(raw.hash).toBe(hash)
  expect(await hashOf(raw)).toBe(hash)
  const line = await db.auditLine.findFirstOrThrow({ where: { action: 'edition.published' } })
  expect(line.facts).toMatchObject({ snapshot: hash })
  expect(raw.auditHead).toBe(line.previous)
})

test('the figures are those of the result: totals, means, points, places, method and vote', async () => {
  const made = await judgedByThree()
  const result = await resultNow(made)
  const { count } = await countNow()
  const [round] = count.rounds
  expect(round!.method).toBe(result.method)
  expect(round!.method).toBe('adjusted')
  expect(round!.votes).toEqual([[2, 1]])
  for (const row of result.rows) {
    const work = round!.works.find(({ number }) => number === row.number)!
    expect(work).toMatchObject({ mean: row.mean, points: row.points, place: row.place })
    const totals = work.sheets.map((sheet) => (sheet.state === 'complete' ? sheet.total : null))
    expect(totals.toSorted()).toEqual(row.perJuror.map(({ total }) => total).toSorted())
  }
  expect(count.prizes.map(({ place, number }) => [place, number])).toEqual(
    result.rows.filter(({ place }) => place! <= 5).map(({ place, number }) => [place, number]),
  )
  expect(count.prizes[0]!.number).toBe(2)
})

test('a recused sheet shows that it is one, and neither marks nor a reason', async () => {
  await judgedByThree()
  const { count } = await countNow()
  const recused = count.rounds[0]!.works[2]!.sheets.filter(({ state }) => state === 'recused')
  expect(recused).toEqual([{ juror: expect.stringMatching(/^[ABC]$/) as string, state: 'recused' }])
})

test('the file names no juror, no reason and no way to a person', async () => {
  const made = await judgedByThree()
  await announce(made)
  const { text } = (await readCountFile(made.edition.slug, null))!
  const seats = await db.seat.findMany()
  const secrets = [
    ...names,
    ...seats.map(({ id }) => id),
    ...made.panel.map(({ id }) => id),
    ...made.entries.flatMap(({ entryId, submissionId, picture }) => [entryId, submissionId, picture.id]),
    reason,
    'Isen-isen Umpan',
    bait.email,
    bait.file,
    bait.place,
    bait.member,
  ]
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
})

test('letters follow neither seats nor names: moving the seats about changes no letter', async () => {
  const made = await judgedByThree()
  const before = await countNow()
  const seats = await db.seat.findMany({ orderBy: { position: 'asc' } })
  for (const { id, position } of seats)
    await db.seat.update({ where: { id }, data: { position: position + 100 } })
  for (const [index, { id }] of seats.toReversed().entries())
    await db.seat.update({ where: { id }, data: { position: index + 1 } })
  for (const { id } of made.panel) await db.user.update({ where: { id }, data: { name: newId() } })
  const after = await countNow()
  expect(after.count.rounds).toEqual(before.count.rounds)
  // The result itself, which only the office reads, did turn round.
  expect((await resultNow(made)).jurors.map(({ seatId }) => seatId)).toEqual(
    seats.toReversed().map(({ id }) => id),
  )
})

test('another edition has letters of its own: over many, every order of three occurs', async () => {
  const made = await judgedByThree()
  const plan = await planOf(db, null)
  const facts = { version: 1, at: new Date(afterAt), reason: '', auditHead: '' }
  const [round] = await db.round.findMany()
  const orders = new Set<string>()
  for (let turn = 0; turn < 100; turn += 1) {
    const id = newId()
    await db.edition.create({
      data: { ...(await db.edition.findUniqueOrThrow({ where: { id: made.edition.id } })), id, slug: id },
    })
    await db.round.update({ where: { id: round!.id }, data: { editionId: id } })
    const { count } = await freezeCount(db, { ...plan, edition: { ...plan.edition, id } }, facts)
    const totals = count.rounds[0]!.works[0]!.sheets.map((sheet) => 'total' in sheet && sheet.total)
    orders.add(totals.join())
  }
  expect(orders.size).toBe(6)
})

test('a work that does not hang is in the file by its number alone', async () => {
  const made = await judgedByThree()
  await db.prize.deleteMany({ where: { place: { gt: 3 } } })
  await announce(made, { withheld: [4] })
  const { text } = (await readCountFile(made.edition.slug, null))!
  const { rounds } = JSON.parse(text) as CountFile
  expect(rounds[0]!.works.map(({ title }) => title)).toEqual([
    'Penjaga Pintu 1',
    'Penjaga Pintu 2',
    'Penjaga Pintu 3',
    null,
  ])
  expect(text).not.toContain('Penjaga Pintu 4')
})

test('an edition published before the count was kept says so, and has no file', async () => {
  const made = await judgedByThree()
  await announce(made)
  await db.$executeRaw`UPDATE "Publication" SET "count" = NULL, "hash" = NULL`
  expect(await readCheck(made.edition.slug, null)).toMatchObject({ count: null, hash: null })
  expect(await readCountFile(made.edition.slug, null)).toBeNull()
})
