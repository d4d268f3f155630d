import { expect, test } from 'vitest'
import { correct } from '#app/gallery/correct.server.ts'
import { readCollection, readManifest } from '#app/gallery/iiif.server.ts'
import { planOf } from '#app/gallery/plan.server.ts'
import { db } from '#app/ground/db.server.ts'
import { disqualify } from '#app/judging/result/disqualify.server.ts'
import { visit } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'
import { announce, judged } from './hall.ts'
import { collectionFaults, manifestFaults } from './iiif-rules.ts'

freshDatabase()

const later = '2026-05-24T09:00:00+07:00'
const reason = 'Motifnya salinan dari kain lama.'

test('a work that was disqualified keeps its manifest, which says so and claims no prize', async () => {
  const made = await judged(3)
  await announce(made)
  const { slug } = await db.publishedWork.findFirstOrThrow({ where: { number: 1 } })
  const { name: prize } = await db.prize.findFirstOrThrow({ where: { place: 1 } })
  expect(JSON.stringify(await readManifest('2026', slug))).toContain(prize)
  await disqualify(visit(made.organiser, later), { number: 1, reason, objectionId: null })
  const { rankingHash } = await planOf(db, null)
  const corrected = await correct(visit(made.organiser, later), { ranking: rankingHash!, reason, words: {} })
  expect(corrected.ok).toBe(true)

  const manifest = await readManifest('2026', slug)
  expect(manifestFaults(manifest)).toEqual([])
  expect(JSON.stringify(manifest)).toContain(reason)
  expect(JSON.stringify(manifest)).not.toContain(prize)
  const collection = await readCollection('2026')
  expect(collectionFaults(collection)).toEqual([])
  expect(JSON.stringify(collection)).not.toContain(slug)
})

test('what is not published has neither', async () => {
  await judged(2)
  expect(await readManifest('2026', 'pali-001-penjaga-pintu-1')).toBeNull()
  expect(await readCollection('2026')).toBeNull()
})
