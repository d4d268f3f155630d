import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { planOf } from '#app/gallery/plan.server.ts'
import { publicKeyOf } from '#app/gallery/public-pictures.server.ts'
import type { PublishedContent, PublishedFacts } from '#app/gallery/snapshot.ts'
import { db } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { breakTie } from '#app/judging/result/tie.server.ts'
import { pathOf } from '#app/media/store.server.ts'
import { afterAt, bait, onlyRound, openScene, work } from '../judging/room-scene.ts'
import { visit } from '../setup/people.ts'
import { queriesOf } from '../setup/queries.ts'
import { freshDatabase } from '../setup/world.ts'
import { announce, judged, publishedAt } from './hall.ts'

freshDatabase()

const codeOf = (outcome: Awaited<ReturnType<typeof announce>>) => (outcome.ok ? 'ok' : outcome.refusal.code)

async function nothingWritten() {
  expect(await db.publication.count()).toBe(0)
  expect(await db.publishedWork.count()).toBe(0)
  expect(await db.letter.count({ where: { kind: { startsWith: 'result' } } })).toBe(0)
  expect(await db.auditLine.count({ where: { action: 'edition.published' } })).toBe(0)
}

test('publishing freezes the works, gives the prizes to their places and goes on record', async () => {
  const made = await judged(7)
  const words = { 1: { id: 'Tenang.', en: 'Calm.' } }
  expect(codeOf(await announce(made, { words }))).toBe('ok')

  const [publication] = await db.publication.findMany({
    include: { works: { orderBy: { position: 'asc' } } },
  })
  expect(publication).toMatchObject({ version: 1, byId: made.organiser.id, at: new Date(publishedAt) })
  expect(publication!.works.map(({ number, place, prize }) => [number, place, prize])).toEqual([
    [1, 1, 'Juara I'],
    [2, 2, 'Juara II'],
    [3, 3, 'Juara III'],
    [4, 4, 'Juara IV'],
    [5, 5, 'Juara V'],
    [6, null, null],
    [7, null, null],
  ])
  const first = publication!.works[0]!
  const content = first.content as PublishedContent
  expect(first.slug).toBe('pali-001-penjaga-pintu-1')
  expect(content.award).toMatchObject({ place: 1, amount: 10_000_000, words: words[1] })
  expect(content.award!.mean).toMatchObject({ sum: 9500, count: 1, points: 95 })
  expect(content.maker).toEqual({ name: bait.name, place: bait.place, members: [bait.member] })
  expect((publication!.facts as PublishedFacts).numbers).toMatchObject({
    works: 7,
    shown: 7,
    jurors: 1,
    sheets: 7,
  })

  const line = await db.auditLine.findFirstOrThrow({ where: { action: 'edition.published' } })
  expect(line.facts).toMatchObject({ ranking: publication!.ranking, works: 7, withheld: [] })
  expect(line.previous).toBe(publication!.auditHead)
})

test('every picture of a work on show is public under a name that tells nothing', async () => {
  const made = await judged(2)
  await announce(made)
  for (const { picture } of made.entries) {
    const key = publicKeyOf(picture.id)
    expect(key).toMatch(/^[0-9a-f]{24}$/)
    expect(key).not.toContain(picture.id)
    for (const width of picture.widths) {
      expect(existsSync(pathOf('public', key, `${width}.avif`))).toBe(true)
      expect(existsSync(pathOf('public', key, `${width}.webp`))).toBe(true)
    }
  }
})

test('everyone who sent a work gets one letter, however often the button is pressed', async () => {
  const made = await judged(6)
  const sixth = made.entries[5]!.entryId
  const { entrantId } = await db.entry.findUniqueOrThrow({ where: { id: sixth } })
  await db.user.update({ where: { id: entrantId }, data: { lang: 'en' } })
  const pressed = await Promise.all([announce(made), announce(made), announce(made)])
  expect(pressed.map(codeOf).toSorted()).toEqual(['already-published', 'already-published', 'ok'])
  expect(codeOf(await announce(made))).toBe('already-published')
  expect(await db.publication.count()).toBe(1)

  const letters = await db.letter.findMany({ where: { kind: { startsWith: 'result' } } })
  expect(letters).toHaveLength(6)
  expect(new Set(letters.map(({ userId }) => userId)).size).toBe(6)
  expect(letters.filter(({ kind }) => kind === 'result-won')).toHaveLength(5)
  const english = letters.find(({ userId }) => userId === entrantId)!
  expect(english.kind).toBe('result')
  expect(english.text).toContain('not among the winners')
  expect(english.text).toContain('/en/galeri/')
  const winner = letters.find(({ subject }) => subject.includes('Juara I ·'))!
  expect(winner.text).toContain('Rp10.000.000')
})

test('a result is not published before the round has ended', async () => {
  const made = await openScene({ works: 2, jurors: 1 })
  expect(codeOf(await announce(made))).toBe('not-sealed')
  await nothingWritten()
})

test('a ranking that changed since it was looked at is not published', async () => {
  const made = await judged(6, { 2: 1 })
  const [first, second] = made.entries
  const seen = (await planOf(db, null)).rankingHash!
  expect(codeOf(await announce(made, { ranking: seen }))).toBe('ties-open')
  await breakTie(
    visit(made.organiser, afterAt),
    await onlyRound(),
    [second!.entryId, first!.entryId],
    'Musyawarah juri',
  )
  expect(codeOf(await announce(made, { ranking: seen }))).toBe('ranking-changed')
  await nothingWritten()

  expect(codeOf(await announce(made))).toBe('ok')
  const champion = await db.publishedWork.findFirstOrThrow({ where: { place: 1 } })
  expect(champion.number).toBe(2)
})

test('a tie that no prize depends on does not hold publication up', async () => {
  const made = await judged(8, { 8: 7 })
  expect(codeOf(await announce(made))).toBe('ok')
})

test('a tie across the last prize holds it up', async () => {
  const made = await judged(7, { 6: 5 })
  expect(codeOf(await announce(made))).toBe('ties-open')
  await nothingWritten()
})

test('works that were rejected or are withheld do not hang, and their pictures stay private', async () => {
  const made = await judged(8)
  const [, , , , , sixth, seventh] = made.entries
  await db.check.create({
    data: {
      id: newId(),
      entryId: seventh!.entryId,
      submissionId: seventh!.submissionId,
      verdict: 'rejected',
      byId: 'test',
      at: new Date(afterAt),
    },
  })
  // Withholding a prize-winner is not on offer: the prize would hang without its work.
  expect(codeOf(await announce(made, { withheld: [1, 6] }))).toBe('ok')
  const hung = await db.publishedWork.findMany({ orderBy: { number: 'asc' } })
  expect(hung.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 8])
  for (const absent of [sixth, seventh]) {
    expect(existsSync(pathOf('public', publicKeyOf(absent!.picture.id)))).toBe(false)
  }
  const { text } = await db.letter.findFirstOrThrow({ where: { text: { contains: 'PALI-006' } } })
  expect(text).not.toContain('ikut dipajang')
})

test('nothing of the snapshot tells how to reach a person', async () => {
  const made = await judged(3)
  await announce(made)
  const rows = JSON.stringify([await db.publication.findMany(), await db.publishedWork.findMany()])
  expect(rows).toContain(bait.name)
  for (const secret of [bait.email, bait.phone.slice(0, -3), bait.file]) expect(rows).not.toContain(secret)
  for (const { entryId, picture } of made.entries) {
    expect(rows).not.toContain(entryId)
    expect(rows).not.toContain(picture.id)
  }
})

test('planning asks the database as often for one work as for thirty', async () => {
  await judged(1)
  const one = await queriesOf(() => planOf(db, null))
  const edition = await db.edition.findFirstOrThrow()
  for (let number = 2; number <= 30; number++) await work(edition.id, number)
  const plan = await planOf(db, null)
  expect(plan.works).toHaveLength(30)
  expect(await queriesOf(() => planOf(db, null))).toBe(one)
})
