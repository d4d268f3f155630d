import { expect, test } from 'vitest'
import { db } from '#app/ground/db.server.ts'
import { pictureBehind } from '#app/judging/desk/blind.server.ts'
import { readDesk } from '#app/judging/desk/desk.server.ts'
import { recuse, undoRecusal } from '#app/judging/desk/recuse.server.ts'
import { saveSheet } from '#app/judging/desk/save.server.ts'
import { readSeal, seal } from '#app/judging/desk/seal.server.ts'
import { readSheet } from '#app/judging/desk/sheet.server.ts'
import { visit } from '../setup/people.ts'
import { queriesOf } from '../setup/queries.ts'
import { freshDatabase } from '../setup/world.ts'
import { bait, mark, openScene, scoringAt, sheetOf, work } from './room-scene.ts'

freshDatabase()

test('every juror gets every work once, in an order of the juror’s own that stays', async () => {
  const { panel } = await openScene({ works: 8 })
  const orders = []
  for (const juror of panel) {
    const desk = (await readDesk(visit(juror, scoringAt)))!
    expect(desk.works.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    const titles = desk.works.map(({ title }) => title)
    expect(new Set(titles).size).toBe(8)
    expect((await readDesk(visit(juror, scoringAt)))!.works.map(({ title }) => title)).toEqual(titles)
    orders.push(titles.join())
  }
  expect(new Set(orders).size).toBe(3)
})

test('another juror’s sheet does not exist, for reading, saving, recusing or looking at', async () => {
  const made = await openScene({ works: 2 })
  const [own, other] = made.panel
  const sheetId = await sheetOf(made, other!, 1)
  const by = visit(own!, scoringAt)
  expect(await readSheet(by, sheetId)).toBeNull()
  const change = { version: 0, marks: { [made.criteria[0]!.id]: 50 } }
  expect(await saveSheet(by, sheetId, change)).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
  expect(await recuse(by, sheetId, 'kenal')).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
  expect(await pictureBehind(db, own!.id, sheetId, 0)).toBeNull()
  expect(await pictureBehind(db, other!.id, sheetId, 0)).toMatchObject({ kind: 'main' })
})

test('a saved mark comes back, its change on record with the mark before', async () => {
  const made = await openScene({ works: 1 })
  const juror = made.panel[0]!
  await mark(made, juror, 1, [70])
  const saved = await mark(made, juror, 1, [84])
  expect(saved.version).toBe(2)
  const sheetId = await sheetOf(made, juror, 1)
  const view = (await readSheet(visit(juror, scoringAt), sheetId))!
  expect(view.stored.marks[made.criteria[0]!.id]).toBe(84)
  expect(view.state).toBe('partly')
  const line = await db.auditLine.findFirstOrThrow({
    where: { subject: `sheet:${sheetId}` },
    orderBy: { seq: 'desc' },
  })
  expect(line.facts).toMatchObject({ marks: [{ criterion: made.criteria[0]!.id, before: 70, after: 84 }] })
})

test('a change made on an older version is refused and overwrites nothing', async () => {
  const made = await openScene({ works: 1 })
  const juror = made.panel[0]!
  await mark(made, juror, 1, [84])
  const sheetId = await sheetOf(made, juror, 1)
  const criterion = made.criteria[0]!.id
  const late = await saveSheet(visit(juror, scoringAt), sheetId, { version: 0, marks: { [criterion]: 60 } })
  expect(late).toMatchObject({ ok: false, refusal: { code: 'stale', stored: { version: 1 } } })
  const view = (await readSheet(visit(juror, scoringAt), sheetId))!
  expect(view.stored.marks[criterion]).toBe(84)
})

test('sending the same change twice is one change', async () => {
  const made = await openScene({ works: 1 })
  const juror = made.panel[0]!
  const sheetId = await sheetOf(made, juror, 1)
  const change = { version: 0, marks: { [made.criteria[0]!.id]: 60 }, note: 'lihat lagi' }
  const by = visit(juror, scoringAt)
  const answers = await Promise.all([saveSheet(by, sheetId, change), saveSheet(by, sheetId, change)])
  expect(answers.map((answer) => answer.ok && answer.value.version)).toEqual([1, 1])
  expect(await db.auditLine.count({ where: { action: 'sheet.saved' } })).toBe(1)
})

test('a criterion of no part of this round cannot be marked', async () => {
  const made = await openScene({ works: 1 })
  const sheetId = await sheetOf(made, made.panel[0]!, 1)
  const saved = await saveSheet(visit(made.panel[0]!, scoringAt), sheetId, {
    version: 0,
    marks: { nothing: 5 },
  })
  expect(saved).toMatchObject({ ok: false, refusal: { code: 'invalid' } })
  expect(await db.mark.count()).toBe(0)
})

test('recusal needs a reason, stops marking, and can be undone with the marks still there', async () => {
  const made = await openScene({ works: 1 })
  const juror = made.panel[0]!
  const by = visit(juror, scoringAt)
  const sheetId = await sheetOf(made, juror, 1)
  await mark(made, juror, 1, [80, 80, 80, 80, 80])
  expect(await recuse(by, sheetId, '  ')).toMatchObject({ ok: false, refusal: { code: 'reason-required' } })
  expect(await recuse(by, sheetId, 'Murid saya')).toMatchObject({ ok: true })
  const change = { version: 1, marks: { [made.criteria[0]!.id]: 10 } }
  expect(await saveSheet(by, sheetId, change)).toMatchObject({ ok: false, refusal: { code: 'recused' } })
  expect((await readSheet(by, sheetId))!.state).toBe('recused')
  expect(await undoRecusal(by, sheetId)).toMatchObject({ ok: true })
  expect((await readSheet(by, sheetId))!.state).toBe('complete')
  expect(JSON.stringify(await db.auditLine.findMany({ select: { facts: true } }))).not.toContain('Murid')
})

test('sealing waits for the last mark, then makes the sheets read-only', async () => {
  const made = await openScene({ works: 2 })
  const juror = made.panel[0]!
  const by = visit(juror, scoringAt)
  await mark(made, juror, 1, [80, 80, 80, 80, 80])
  await mark(made, juror, 2, [80, 80, 80, 80])
  expect(await seal(by)).toMatchObject({ ok: false, refusal: { code: 'incomplete', detail: 1 } })
  await mark(made, juror, 2, [80, 80, 80, 80, 90])
  expect((await readSeal(by))!.works.map(({ total }) => total).sort()).toEqual([8000, 8100])
  expect(await seal(by)).toMatchObject({ ok: true })
  expect(await seal(by)).toMatchObject({ ok: true })
  expect(await db.seal.count()).toBe(1)
  const sheetId = await sheetOf(made, juror, 1)
  const change = { version: 1, marks: { [made.criteria[0]!.id]: 10 } }
  expect(await saveSheet(by, sheetId, change)).toMatchObject({ ok: false, refusal: { code: 'sealed' } })
  expect((await readDesk(by))!.stage).toBe('sealed')
})

test('nothing a juror reads carries who made a work, its number or the names of its files', async () => {
  const made = await openScene({ works: 3 })
  const by = visit(made.panel[0]!, scoringAt)
  const desk = (await readDesk(by))!
  const read = [desk, await readSeal(by)] as unknown[]
  for (const { sheet } of desk.works) read.push(await readSheet(by, sheet))
  const text = JSON.stringify(read)
  const { entries } = made
  const secrets = [
    ...Object.values(bait),
    'Umpan',
    'PALI-0',
    ...entries.flatMap(({ entryId, submissionId, picture }) => [
      entryId,
      submissionId,
      picture.id,
      picture.sha256,
    ]),
  ]
  // The bait lies there to be taken.
  const everything = JSON.stringify([
    await db.user.findMany(),
    await db.picture.findMany(),
    await db.submission.findMany(),
  ])
  for (const secret of ['Umpan', bait.file, bait.member]) expect(everything).toContain(secret)
  expect(text).toContain('Penjaga Pintu 1')
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
})

test('a desk of thirty works asks the database as often as a desk of one', async () => {
  const made = await openScene({ works: 1, jurors: 1 })
  const by = visit(made.panel[0]!, scoringAt)
  const reading = async () => {
    const [first] = (await readDesk(by))!.works
    return [
      await queriesOf(() => readDesk(by)),
      await queriesOf(() => readSeal(by)),
      await queriesOf(() => readSheet(by, first!.sheet)),
    ]
  }
  const one = await reading()
  const [sheet] = await db.sheet.findMany()
  for (let number = 2; number <= 30; number++) {
    const { entryId, submissionId } = await work(made.edition.id, number)
    await db.sheet.create({
      data: { ...sheet!, id: `sheet${number}`, entryId, submissionId, position: number },
    })
  }
  expect((await readDesk(by))!.works).toHaveLength(30)
  expect(await reading()).toEqual(one)
  expect(one.every((count) => count > 0)).toBe(true)
})
