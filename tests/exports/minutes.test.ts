import { expect, test } from 'vitest'
import { takeMinutes, takeRecap } from '#app/exports/take.server.ts'
import { db } from '#app/ground/db.server.ts'
import { sha256 } from '#app/ground/ids.server.ts'
import { breakTie } from '#app/judging/result/tie.server.ts'
import { announce, judged } from '../gallery/hall.ts'
import { afterAt, openScene, type Scene } from '../judging/room-scene.ts'
import { visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { judgedScene, retitle } from './judged-scene.ts'
import { factsOf, pagesOf, textOf } from './pdf-text.ts'

freshDatabase()

const at = '2026-11-25T12:00:00+07:00'
const byHand = { number: '', place: '' }
/** Marks that fall with the number of the work and are nobody else's. */
const falling = (juror: number, number: number) => [0, 1, 2, 3, 4].map((c) => 99 - number + ((juror + c) % 2))

async function minutes({ organiser }: Scene, hand = byHand): Promise<Buffer> {
  const taken = await takeMinutes(visit(organiser, at), hand)
  if (!taken.ok) throw new Error(taken.refusal.code)
  return taken.value.bytes
}

test('until every round is over there are none', async () => {
  const { organiser } = await openScene({ works: 1 })
  const taken = await takeMinutes(visit(organiser, at), byHand)
  expect(taken).toEqual({ ok: false, refusal: { code: 'not-sealed' } })
})

test('the draft says when, who, how and what came of it', async () => {
  const made = await judgedScene(7, (juror, number) =>
    juror === 1 && number === 6 ? null : falling(juror, number),
  )
  await retitle(made, 1, 'Nyai Décé – Ñ, “Kembang”')
  await db.seat.update({ where: { id: made.edition.seats[0]!.id }, data: { chair: true, title: 'Kurator' } })
  const bytes = await minutes(made, { number: '400/17', place: 'Pendopo' })
  const text = textOf(bytes).normalize('NFC')
  expect(text).toContain('KONSEP')
  expect(text).toContain('Nomor: 400/17')
  expect(text).toContain(
    'Pada hari ini, Kamis, tanggal empat belas, bulan Mei, tahun dua ribu dua puluh enam',
  )
  expect(text).toContain('bertempat di Pendopo, panel juri')
  expect(text).toContain('Ketua merangkap anggota')
  for (const { name } of made.panel) expect(text).toContain(name)
  for (const { name, weight } of made.criteria) expect(text).toContain(`${name} (bobot ${weight})`)
  expect(text).toContain('20 dari 21')
  expect(text).toMatch(/Juri 2 Penilaian Mengundurkan diri PALI-006/)
  expect(text).toContain('“Kembang” PALI-001')
  expect(text).toContain('Rp10.000.000 sepuluh juta rupiah')
  expect(text).toContain('ICC(3,k)')
  expect(text).toContain('/verifikasi/2026')
  const ranking = sha256OfRanking(text)
  expect(ranking).toHaveLength(64)
  // What names people stays with the sheet.
  expect(text).not.toContain('Umpan Rahasia')
  expect(factsOf(bytes)).not.toMatch(/Juri 1|Umpan/)
})

/** The hash as printed, its groups closed up. */
function sha256OfRanking(text: string): string {
  return /Sidik jari peringkat ((?:[0-9a-f]{8} ){8})/.exec(text)![1]!.replaceAll(' ', '')
}

test('the mean stands there exactly', async () => {
  // 83, 84 and 83 with every criterion: (8300 + 8400 + 8300) : 3.
  const made = await judgedScene(2, (juror, number) =>
    Array(5).fill(number === 1 ? 83 + (juror % 2) : 40 + juror),
  )
  expect(textOf(await minutes(made))).toContain('83,33 250,00 : 3')
})

test('ties are told with what separated them', async () => {
  const made = await judgedScene(8, (juror, number) => {
    // Works 1 and 2 are equal but for the first criterion, works 3 and 4 altogether.
    if (number === 1) return [90, 80, 85, 85, 85]
    if (number === 2) return [80, 90, 85, 85, 85]
    if (number === 4) return falling(juror, 30)
    return falling(juror, number === 3 ? 30 : number + 40)
  })
  const order = [made.entries[3]!.entryId, made.entries[2]!.entryId]
  const told = await breakTie(
    visit(made.organiser, afterAt),
    made.round.id,
    order,
    'Isen-isennya lebih matang',
  )
  expect(told.ok).toBe(true)
  const text = textOf(await minutes(made))
  expect(text).toContain('Tempat 1 sampai 2: PALI-001 dan PALI-002 bernilai sama (85,00).')
  expect(text).toContain(
    'Dipisahkan oleh kriteria Orisinalitas dan kebaruan: PALI-001 90,00, PALI-002 80,00.',
  )
  expect(text).toMatch(
    /Dipisahkan oleh keputusan panel pada .*?: PALI-004, PALI-003\. Alasan: Isen-isennya lebih matang\./,
  )
})

test('after publication they hold its hash, are final, and are the same for the same visit', async () => {
  const made = await judged(6)
  expect((await announce(made)).ok).toBe(true)
  const publication = await db.publication.findFirstOrThrow()
  const bytes = await minutes(made)
  const text = textOf(bytes)
  const closed = text.replaceAll(' ', '')
  expect(text).not.toContain('KONSEP')
  expect(closed).toContain(`versi1${publication.hash}`)
  expect(closed).toContain(publication.ranking)
  expect(closed).toContain(publication.auditHead)
  expect(text).not.toContain('PERINGATAN')
  expect((await minutes(made)).equals(bytes)).toBe(true)
  const line = await db.auditLine.findFirstOrThrow({ orderBy: { seq: 'desc' } })
  expect(line).toMatchObject({ action: 'document.taken', actor: made.organiser.id })
  expect(line.facts).toEqual({ kind: 'minutes', sha256: sha256(bytes) })
})

test('marks that were changed after publication cannot be signed unnoticed', async () => {
  const made = await judged(6)
  await announce(made)
  const mark = await db.mark.findFirstOrThrow()
  await db.mark.update({
    where: { sheetId_criterionId: { sheetId: mark.sheetId, criterionId: mark.criterionId } },
    data: { value: mark.value - 7 },
  })
  expect(textOf(await minutes(made))).toContain('PERINGATAN')
})

test('85 works by three jurors on five criteria: every mark is there, on pages that hold them', async () => {
  const made = await judgedScene(85, (juror, number) =>
    [0, 1, 2, 3, 4].map((c) => 10 + ((number * 7 + juror * 31 + c * 13) % 90)),
  )
  await retitle(
    made,
    85,
    'Padma Lematang di Ambang Pintu Gerbang Candi Bumi Ayu Menjelang Senja Bulan Purnama',
  )
  const [first, second] = made.panel
  const long = 'Prof. Dr. Kanjeng Raden Mas Tumenggung Haryo Suryodiningrat Kusumanegara, M.Sn.'
  await db.user.update({ where: { id: first!.id }, data: { name: long } })
  await db.user.update({ where: { id: second!.id }, data: { name: 'Zainul' } })
  const pages = pagesOf(await minutes(made))
  expect(pages.length).toBeLessThanOrEqual(13)
  const marks = pages.filter((page) => page.includes('K5') && page.includes('Zainul'))
  const rows = marks.flatMap((page) => [...page.matchAll(/PALI-(\d+)\n(\d+)\n((?:[\d,]+\n){18})/g)])
  expect(rows).toHaveLength(85)
  for (const [, number, , cells] of rows) {
    const expected = [0, 1, 2].flatMap((juror) => {
      const given = [0, 1, 2, 3, 4].map((c) => 10 + ((Number(number) * 7 + juror * 31 + c * 13) % 90))
      const total = given.reduce((sum, mark, index) => sum + mark * [25, 25, 20, 20, 10][index]!, 0)
      return [...given.map(String), (total / 100).toFixed(2).replace('.', ',')]
    })
    expect(cells!.trim().split('\n')).toEqual(expected)
  }
  expect(pages.join('\n').replace(/\s+/g, ' ')).toContain(long)
  const taken = await takeRecap(visit(made.organiser, at))
  if (!taken.ok) throw new Error(taken.refusal.code)
  const recap = textOf(taken.value.bytes)
  for (let number = 1; number <= 85; number += 1)
    expect(recap).toContain(`PALI-${String(number).padStart(3, '0')}`)
})
