import { expect, test } from 'vitest'
import { takeMinutes } from '#app/exports/take.server.ts'
import { correct } from '#app/gallery/correct.server.ts'
import { planOf } from '#app/gallery/plan.server.ts'
import { db } from '#app/ground/db.server.ts'
import { disqualify } from '#app/judging/result/disqualify.server.ts'
import { announce, judged } from '../gallery/hall.ts'
import type { Scene } from '../judging/room-scene.ts'
import { visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { textOf } from './pdf-text.ts'

freshDatabase()

const at = '2026-05-24T09:00:00+07:00'

async function minutes({ organiser }: Scene, version: number | null = null): Promise<string> {
  const taken = await takeMinutes(visit(organiser, at), { number: '', place: '' }, version)
  if (!taken.ok) throw new Error(taken.refusal.code)
  return textOf(taken.value.bytes)
}

test('each version has minutes of its own: the first as it was, the second with what was corrected', async () => {
  const made = await judged(7)
  await announce(made)
  const before = await minutes(made)
  const by = visit(made.organiser, at)
  await disqualify(by, { number: 2, reason: 'Motifnya salinan', objectionId: null })
  // Disqualified, but not published yet: the minutes hold what is public.
  expect(await minutes(made)).toBe(before)

  const { rankingHash } = await planOf(db, null)
  const done = await correct(by, { ranking: rankingHash!, reason: 'Keberatan dikabulkan', words: {} })
  expect(done.ok).toBe(true)
  const second = await minutes(made)
  expect(second).toContain('Berita Acara Perubahan Hasil Penilaian')
  expect(second).toContain('Perubahan hasil')
  expect(second).toContain('Alasan perubahan: Keberatan dikabulkan.')
  expect(second).toContain('PALI-002 digugurkan. Alasan: Motifnya salinan.')
  expect(second).toMatch(/Juara II Penjaga Pintu 2 PALI-002 · [^·]+ Penjaga Pintu 3 PALI-003/)
  expect(second).toContain('Sidik jari hasil, versi 2')
  expect(second).not.toContain('PERINGATAN')

  const first = await minutes(made, 1)
  expect(first).toContain('Sidik jari hasil, versi 1')
  expect(first).not.toContain('digugurkan')
  expect(first).not.toContain('PERINGATAN')
  // As it was printed then, but for where it leads.
  expect(first.replaceAll('?versi=1', '')).toBe(before)
})

test('minutes of a version that does not exist are not there', async () => {
  const made = await judged(2)
  await announce(made)
  const taken = await takeMinutes(visit(made.organiser, at), { number: '', place: '' }, 7)
  expect(taken).toEqual({ ok: false, refusal: { code: 'not-found' } })
})

test('a draft names the works that are passed over', async () => {
  const made = await judged(7)
  await disqualify(visit(made.organiser, at), { number: 2, reason: 'Terlambat.', objectionId: null })
  expect(await minutes(made)).toContain('PALI-002 tidak menerima hadiah karena digugurkan: Terlambat.')
})
