// With the real darkroom and the real process in which pictures are compared.
import sharp from 'sharp'
import { afterAll, expect, test, vi } from 'vitest'
import { restore, withdraw } from '#app/entries/withdraw.server.ts'
import { db } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { closeEye } from '#app/likeness/compare.server.ts'
import type { Overlay } from '#app/likeness/find.ts'
import { likenessInvariants } from '#app/likeness/invariants.server.ts'
import { place } from '#app/likeness/lay.ts'
import { likenessList } from '#app/likeness/list.server.ts'
import { compareMissing, isCompared } from '#app/likeness/progress.server.ts'
import { closeDarkroom } from '#app/media/develop.server.ts'
import { handlers } from '#app/worker/handlers.server.ts'
import { lanes } from '#app/worker/lanes.server.ts'
import { draftWork, sendWork } from '../../prisma/seed/hand-in.server.ts'
import { WORKS } from '../../prisma/seed/works.ts'
import { codeOf, inTime, later } from '../entries/works.ts'
import { openEdition, person, visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { cloth } from './cloths.ts'
import { keptReference } from './references.ts'

vi.setConfig({ testTimeout: 120_000 })
freshDatabase()
afterAll(async () => {
  await closeDarkroom()
  await closeEye()
})

const quarter = (picture: Buffer) =>
  sharp(picture).extract({ left: 225, top: 175, width: 450, height: 350 }).png().toBuffer()
const recoloured = async (picture: Buffer) => sharp(picture).modulate({ hue: 150 }).jpeg().toBuffer()

/** A work sent with one picture; its entry and its picture. */
async function handIn(work: number, picture: Buffer, at: string) {
  const maker = await person('entrant')
  const entryId = await draftWork(maker, WORKS[work]!, { main: picture, details: [] }, new Date(at))
  await sendWork(maker, entryId, new Date(at))
  return { maker, entryId, pictureId: (await db.picture.findFirstOrThrow({ where: { entryId } })).id }
}

/** Does what the worker does with the jobs of comparing, in the order in which they were asked for. */
async function compareAll() {
  const kinds = ['likeness', 'likeness-reference'] as const
  const jobs = await db.job.findMany({
    where: { kind: { in: [...kinds] }, doneAt: null, failedAt: null },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
  })
  for (const { id, kind, payload } of jobs) {
    await handlers[kind as (typeof kinds)[number]](payload as Record<string, string>, new Date(later))
    await db.job.update({ where: { id }, data: { doneAt: new Date(later) } })
  }
  return jobs.length
}

const rows = () => db.likeness.findMany({ orderBy: { foundAt: 'asc' } })

test('a sent work is compared with all others, of earlier editions too: the copy is found, the stranger is not', async () => {
  const edition = await openEdition()
  const drawn = await cloth('ceplok', 1)
  const first = await handIn(0, drawn, inTime)
  const stranger = await handIn(1, await cloth('ceplok', 2), inTime)
  // The first one belongs to a competition that is over.
  const { code, name, nameEn, theme, themeEn } = edition
  const before = { id: newId(), slug: '2025', code, name: `${name} 2025`, nameEn, theme, themeEn }
  await db.edition.create({ data: { ...before, createdAt: new Date('2025-01-01') } })
  await db.entry.update({ where: { id: first.entryId }, data: { editionId: before.id, number: 41 } })
  const copy = await handIn(2, await recoloured(await quarter(drawn)), later)

  expect(await compareAll()).toBe(3)
  const [pair, ...more] = await rows()
  expect(more).toEqual([])
  expect(pair).toMatchObject({ pictureId: copy.pictureId, other: `picture:${first.pictureId}`, kind: 'part' })
  // The middle of the copy is the middle of the first, and its corner a quarter of the way in.
  const [map] = (pair!.overlay as Overlay).maps
  const near = ([x, y]: [number, number]) => [Math.round(x * 50) / 50, Math.round(y * 50) / 50]
  expect([near(place(map!, [0.5, 0.5])), near(place(map!, [0, 0]))]).toEqual([[0.5, 0.5], near([0.25, 0.25])])
  const runs = await db.auditLine.findMany({
    where: { action: 'likeness.compared' },
    orderBy: { seq: 'asc' },
  })
  expect(runs.map(({ subject, facts }) => [subject, (facts as { works: number }).works]).sort()).toEqual(
    [first, stranger, copy].map(({ entryId }) => [`entry:${entryId}`, 2]).sort(),
  )
  expect(runs.map(({ facts }) => (facts as { fresh: number }).fresh).reduce((a, b) => a + b)).toBe(1)

  // Asked again, it finds the same and adds nothing.
  await handlers.likeness({ entryId: copy.entryId }, new Date(later))
  expect((await rows()).map(({ id, score }) => [id, score])).toEqual([[pair!.id, pair!.score]])
  const list = await likenessList(edition.id, { judged: false, page: 1, lang: 'id' })
  expect(list.pairs.map(({ earlier }) => earlier.of === 'work' && earlier.edition)).toEqual([before.name])
  expect(list.progress).toMatchObject({ works: 2, compared: 2, waiting: 0, missing: 0, earlier: 1 })
  for (const { broken } of await likenessInvariants()) expect(broken).toEqual([])
})

test('a reference is compared with the works that are there, and works with the references that are there', async () => {
  await openEdition()
  const drawn = await cloth('ceplok', 3)
  const work = await handIn(0, drawn, inTime)
  const organiser = await person('organiser')
  const reference = await keptReference(organiser, await quarter(drawn))
  await keptReference(organiser, await cloth('parang', 4))
  const expected = { pictureId: work.pictureId, other: `reference:${reference}`, kind: 'part' }
  await handlers['likeness-reference']({ referenceId: reference }, new Date(later))
  const [pair, ...more] = await rows()
  expect([pair, more]).toMatchObject([expected, []])
  // The map leads from the work to the reference, which is a quarter of it.
  const [a, , c] = (pair!.overlay as Overlay).maps[0]!
  expect([Math.round(a * 20) / 20, Math.round(c * 20) / 20]).toEqual([2, -0.5])

  await db.likeness.deleteMany()
  await compareAll()
  expect(await rows()).toMatchObject([expected])
})

test('a withdrawn work is left out, and is compared once it is put back; what failed can be asked for again', async () => {
  const edition = await openEdition()
  const drawn = await cloth('parang', 5)
  const first = await handIn(0, drawn, inTime)
  await compareAll()
  expect(codeOf(await withdraw(visit(first.maker, inTime), first.entryId))).toBe('ok')
  const copy = await handIn(1, await sharp(drawn).flop().jpeg().toBuffer(), later)
  await compareAll()
  expect(await rows()).toEqual([])
  expect(codeOf(await restore(visit(first.maker, later), first.entryId))).toBe('ok')
  expect(await compareAll()).toBe(1)
  expect(await rows()).toMatchObject([
    { pictureId: copy.pictureId, other: `picture:${first.pictureId}`, kind: 'turned' },
  ])

  const sent = await db.submission.findFirstOrThrow({ where: { entryId: copy.entryId } })
  const failed = { doneAt: null, failedAt: new Date(later) }
  await db.job.update({ where: { key: `likeness:${sent.id}` }, data: failed })
  const progress = async () =>
    (await likenessList(edition.id, { judged: false, page: 1, lang: 'id' })).progress
  expect([await isCompared(sent.id), await progress()]).toMatchObject([false, { compared: 1, missing: 1 }])
  const organiser = visit(await person('organiser'), later)
  expect(await compareMissing(organiser, edition.id)).toMatchObject({ value: { asked: 1 } })
  expect(await progress()).toMatchObject({ compared: 1, waiting: 1, missing: 0 })
  expect(await compareAll()).toBe(1)
  expect([await isCompared(sent.id), await progress()]).toMatchObject([true, { compared: 2, missing: 0 }])
})

test('every kind of job of this room has its lane, behind what people wait for', () => {
  for (const kind of ['reference', 'likeness', 'likeness-reference'] as const)
    expect(lanes.background).toContain(kind)
})
