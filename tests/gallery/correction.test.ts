import { expect, test } from 'vitest'
import { correct } from '#app/gallery/correct.server.ts'
import { countFile, type CountFile } from '#app/gallery/count-file.ts'
import { hashOf } from '#app/gallery/count-text.ts'
import { planOf } from '#app/gallery/plan.server.ts'
import { readPublication } from '#app/gallery/publication-page.server.ts'
import { recount } from '#app/gallery/recount.ts'
import type { PublishedContent } from '#app/gallery/snapshot.ts'
import { readCheck, readCountFile } from '#app/gallery/verify.server.ts'
import { db } from '#app/ground/db.server.ts'
import { readWall } from '#app/gallery/wall.server.ts'
import { earlierVersion, readWork } from '#app/gallery/work.server.ts'
import { addTie } from '#app/judging/conflicts/conflict-decide.server.ts'
import { disqualify, reinstate } from '#app/judging/result/disqualify.server.ts'
import { readResult } from '#app/judging/result/result-page.server.ts'
import { breakTie } from '#app/judging/result/tie.server.ts'
import type { Person } from '#app/policy/actor.ts'
import { afterAt, onlyRound, type Scene } from '../judging/room-scene.ts'
import { person, visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { announce, judged } from './hall.ts'

freshDatabase()

const later = '2026-05-24T09:00:00+07:00'
const reason = 'Keberatan nomor 1 dikabulkan: motifnya salinan.'
const out = (made: Scene, number: number, why = 'Motifnya salinan.') =>
  disqualify(visit(made.organiser, later), { number, reason: why, objectionId: null })
const back = (made: Scene, number: number) =>
  reinstate(visit(made.organiser, later), { number, reason: 'Pembuatnya membuktikan karyanya asli.' })
const codeOf = (outcome: { ok: boolean; refusal?: { code: string } }) =>
  outcome.ok ? 'ok' : outcome.refusal!.code

async function publishCorrection(made: Scene, more: Partial<Parameters<typeof correct>[1]> = {}) {
  const { rankingHash } = await planOf(db, null)
  return correct(visit(made.organiser, later), { ranking: rankingHash!, reason, words: {}, ...more })
}

const prizesOf = async (version: number) => {
  const rows = await db.publishedWork.findMany({
    where: { publication: { version }, place: { not: null } },
    orderBy: { place: 'asc' },
  })
  return rows.map(({ number, place }) => [place, number])
}

async function fileOf(version: string | null): Promise<CountFile & { hash: string }> {
  const { text, hash } = (await readCountFile('2026', version))!
  const raw = JSON.parse(text) as CountFile & { hash: string }
  countFile.parse(raw)
  expect(await hashOf(raw)).toBe(hash)
  return raw
}

test('the prizes move up in version 2, the first version stays, and both can be counted again', async () => {
  const made = await judged(7)
  await announce(made, {
    words: { 2: { id: 'Kata tentang dua.', en: '' }, 3: { id: 'Kata tentang tiga.', en: '' } },
  })
  const first = await db.publication.findFirstOrThrow({ include: { works: true } })
  await db.letter.deleteMany()
  expect(codeOf(await out(made, 2))).toBe('ok')
  // Nothing public has changed yet.
  expect(await db.publication.count()).toBe(1)
  expect(codeOf(await publishCorrection(made))).toBe('ok')

  expect(await prizesOf(1)).toEqual([1, 2, 3, 4, 5].map((place) => [place, place]))
  expect(await prizesOf(2)).toEqual([
    [1, 1],
    [2, 3],
    [3, 4],
    [4, 5],
    [5, 6],
  ])
  expect(await db.publication.findFirstOrThrow({ where: { version: 1 }, include: { works: true } })).toEqual(
    first,
  )

  const second = await db.publication.findFirstOrThrow({
    where: { version: 2 },
    include: { works: { orderBy: { position: 'asc' } } },
  })
  expect(second.reason).toBe(reason)
  expect(second.hash).not.toBe(first.hash)
  // The disqualified work no longer hangs; what the jury said of the third stays with it.
  expect(second.works.map(({ number }) => number)).toEqual([1, 3, 4, 5, 6, 7])
  const third = second.works[1]!.content as PublishedContent
  expect(third.award).toMatchObject({
    place: 2,
    prize: { id: 'Juara II' },
    words: { id: 'Kata tentang tiga.' },
  })
  const line = await db.auditLine.findFirstOrThrow({ where: { action: 'edition.corrected' } })
  expect(line.previous).toBe(second.auditHead)
  expect(line.facts).toMatchObject({ version: 2, snapshot: second.hash, disqualified: [2] })

  const [old, latest] = [await fileOf('1'), await fileOf(null)]
  expect(old.hash).toBe(first.hash)
  expect(old.passedOver).toEqual([])
  expect(latest.publication).toMatchObject({ version: 2, reason })
  expect(latest.passedOver).toEqual([{ number: 2, because: 'disqualified', reason: 'Motifnya salinan.' }])
  expect(latest.rounds[0]!.works.map(({ place }) => place)).toEqual([1, null, 2, 3, 4, 5, 6])
  expect(latest.rounds[0]!.works.map(({ sheets }) => sheets)).toEqual(
    old.rounds[0]!.works.map(({ sheets }) => sheets),
  )
  for (const file of [old, latest]) {
    expect(recount(file)).toMatchObject({ differences: [], prizes: { of: 5, same: 5 } })
  }
  expect((await readCheck('2026', null))!.version).toBe(2)
  expect((await readCheck('2026', '1'))!.version).toBe(1)
})

test('everyone whose outcome changed gets a letter with the reason, and nobody else', async () => {
  const made = await judged(8)
  await announce(made)
  await db.letter.deleteMany()
  await out(made, 2)
  await publishCorrection(made)
  const letters = await db.letter.findMany()
  const entries = await db.entry.findMany({
    where: { entrantId: { in: letters.map(({ userId }) => userId!) } },
  })
  expect(entries.map(({ number }) => number).toSorted()).toEqual([2, 3, 4, 5, 6])
  expect(letters).toHaveLength(5)
  for (const { text } of letters) expect(text).toContain(reason)
  const of = (number: string) => letters.find(({ text }) => text.includes(`PALI-00${number}`))!.text
  expect(of('2')).toContain('digugurkan')
  expect(of('2')).toContain('Motifnya salinan.')
  expect(of('2')).toContain('tidak lagi menerima Juara II')
  expect(of('3')).toContain('kini meraih Juara II dengan hadiah')
  expect(of('3')).toContain('sebelumnya Juara III')
  expect(of('3')).not.toContain('Motifnya salinan.')
  expect(of('6')).toContain('kini meraih Juara V')
})

test('the page shows who had each prize and who gets it', async () => {
  const made = await judged(6)
  await announce(made)
  const by = visit(made.organiser, later)
  expect((await readPublication(by)).next).toBeNull()
  await out(made, 1)
  const { next } = await readPublication(by)
  expect(next).toMatchObject({ version: 2, refusal: null, disqualified: [{ label: 'PALI-001' }] })
  expect(next!.prizes.map(({ before, after }) => [before?.number, after?.number])).toEqual([
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 5],
    [5, 6],
  ])
  expect(next!.unspoken).toMatchObject([{ place: 5, label: 'PALI-006' }])
})

test('a correction without a change, without a reason, or of another ranking than was seen is refused', async () => {
  const made = await judged(7)
  await announce(made)
  expect(codeOf(await publishCorrection(made))).toBe('unchanged')
  await out(made, 2)
  // Beside the form's own field.
  const wordless = { ok: false, refusal: { code: 'reason-required', field: 'alasan' } }
  expect(await publishCorrection(made, { reason: '  ' })).toEqual(wordless)
  const { rankingHash } = await planOf(db, null)
  await out(made, 3)
  expect(codeOf(await publishCorrection(made, { ranking: rankingHash! }))).toBe('ranking-changed')
  expect(await db.publication.count()).toBe(1)
})

test('a disqualification that is undone gives everything back in version 3', async () => {
  const made = await judged(7)
  await announce(made)
  await out(made, 2)
  await publishCorrection(made)
  await back(made, 2)
  expect(codeOf(await publishCorrection(made, { reason: 'Penggugurannya keliru.' }))).toBe('ok')
  expect(await prizesOf(3)).toEqual(await prizesOf(1))
  const contents = async (version: number) => {
    const rows = await db.publishedWork.findMany({
      where: { publication: { version } },
      orderBy: { position: 'asc' },
    })
    return rows.map(({ number, slug, content }) => ({ number, slug, content }))
  }
  expect(await contents(3)).toEqual(await contents(1))
  expect((await fileOf(null)).passedOver).toEqual([])
  expect(recount(await fileOf('2')).differences).toEqual([])
})

test('a tie that matters only now is decided on record before the correction; nothing else is decided after publication', async () => {
  const made = await judged(8, { 7: 6 })
  const tied = await person('organiser')
  await addTie(visit(made.organiser, afterAt), { number: 1, personId: tied.id, reason: 'Adik ipar.' })
  await announce(made)
  const round = await onlyRound()
  const [sixth, seventh, eighth] = made.entries.slice(5).map(({ entryId }) => entryId)
  let minutes = 0
  // Each a minute after the one before, and before the correction: of decisions the last one holds.
  const decide = (order: string[]) => {
    const at = `2026-05-24T08:${String((minutes += 1)).padStart(2, '0')}:00+07:00`
    return breakTie(visit(made.organiser, at), round, order, 'Musyawarah juri.')
  }
  expect(codeOf(await decide([seventh!, sixth!]))).toBe('already-published')
  await out(made, 3)
  expect(codeOf(await publishCorrection(made))).toBe('ties-open')
  // Whoever has a tie is not offered to decide it.
  const offered = async (who: Person) => codeOf((await readResult(visit(who, later)))!.mayBreakTie)
  expect([await offered(made.organiser), await offered(tied)]).toEqual(['ok', 'conflict'])
  expect(codeOf(await decide([eighth!, sixth!]))).toBe('already-published')
  expect(codeOf(await decide([seventh!, sixth!]))).toBe('ok')
  // Until the correction is published it may be decided anew.
  expect(codeOf(await decide([sixth!, seventh!]))).toBe('ok')
  expect(codeOf(await decide([seventh!, sixth!]))).toBe('ok')
  expect(codeOf(await publishCorrection(made))).toBe('ok')
  expect((await prizesOf(2)).at(-1)).toEqual([5, 7])
  expect(recount(await fileOf(null)).differences).toEqual([])
  expect(codeOf(await decide([sixth!, seventh!]))).toBe('already-published')
})

test('what was frozen stays: a changed name does not reach version 2', async () => {
  const made = await judged(7)
  await announce(made)
  const { entrantId } = await db.entry.findUniqueOrThrow({ where: { id: made.entries[0]!.entryId } })
  await db.user.update({ where: { id: entrantId }, data: { name: 'Nama Lain' } })
  await out(made, 2)
  await publishCorrection(made)
  const winners = JSON.stringify([
    (await db.publication.findFirstOrThrow({ where: { version: 2 } })).facts,
    await fileOf(null),
  ])
  expect(winners).not.toContain('Nama Lain')
})

test('a publication from before the count was kept can be corrected, and stays readable', async () => {
  const made = await judged(7)
  await announce(made)
  await db.publication.updateMany({ data: { count: {}, hash: null } })
  await db.$executeRawUnsafe('UPDATE "Publication" SET "count" = NULL')
  expect((await readPublication(visit(made.organiser, later))).next).toBeNull()
  await out(made, 2)
  expect(codeOf(await publishCorrection(made))).toBe('ok')
  expect(await readCountFile('2026', '1')).toBeNull()
  expect(recount(await fileOf(null)).differences).toEqual([])
})

test('the gallery shows the last version, says that it was corrected, and keeps the earlier one', async () => {
  const made = await judged(7)
  await announce(made)
  const gone = 'pali-002-penjaga-pintu-2'
  expect(await readWork('2026', gone)).toMatchObject({ version: 1, disqualified: null })
  await out(made, 2)
  await publishCorrection(made)
  const wall = (await readWall('2026', new URLSearchParams()))!
  expect(wall).toMatchObject({ version: 2, versions: [{ version: 1 }, { version: 2, reason }] })
  expect(wall.winners.map(({ number }) => number)).toEqual([1, 3, 4, 5, 6])
  const old = (await readWall('2026', new URLSearchParams('versi=1')))!
  expect(old.winners.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
  expect(await readWall('2026', new URLSearchParams('versi=3'))).toBeNull()
  expect(await readWork('2026', gone)).toBeNull()
  expect(await earlierVersion('2026', gone)).toBe(1)
  expect(await earlierVersion('2026', 'pali-099-tidak-ada')).toBeNull()
  expect(await readWork('2026', gone, '1')).toMatchObject({ version: 1, disqualified: 'Motifnya salinan.' })
})
