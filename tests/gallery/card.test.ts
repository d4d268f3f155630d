import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { cardOf } from '#app/gallery/card.server.ts'
import { linesOf, widthOf } from '#app/gallery/lettering.server.ts'
import { db } from '#app/ground/db.server.ts'
import { env } from '#app/ground/env.server.ts'
import { freshDatabase } from '../setup/world.ts'
import { announce, judged } from './hall.ts'

freshDatabase()

test('the card of a published work is a picture of 1200 by 630 with the work in it, made once', async () => {
  await announce(await judged(1))
  const { slug } = await db.edition.findFirstOrThrow()
  const hung = await db.publishedWork.findFirstOrThrow()
  const card = (await cardOf(slug, hung.slug))!
  const { format, width, height } = await sharp(card).metadata()
  expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1200, height: 630 })
  // The work, all #34507e, hangs on the left; the foot is of brick.
  const at = async (left: number, top: number) => {
    const area = await sharp(card).extract({ left, top, width: 8, height: 8 }).toBuffer()
    return (await sharp(area).stats()).channels.map(({ mean }) => Math.round(mean))
  }
  const [red, green, blue] = await at(200, 270)
  expect(Math.max(Math.abs(red! - 0x34), Math.abs(green! - 0x50), Math.abs(blue! - 0x7e))).toBeLessThan(8)
  const foot = await at(100, 620)
  expect(foot[0]).toBeGreaterThan(foot[2]! + 40)

  const kept = join(env.DATA_DIR, 'cards', `${hung.publicationId}-${hung.number}.jpg`)
  const made = statSync(kept).mtimeMs
  expect(await cardOf(slug, hung.slug)).toEqual(card)
  expect(statSync(kept).mtimeMs).toBe(made)
})

test('what is not published has no card', async () => {
  await judged(1)
  const { slug } = await db.edition.findFirstOrThrow()
  expect(await cardOf(slug, 'pali-001-penjaga-pintu-1')).toBeNull()
  expect(await cardOf(slug, '../secret')).toBeNull()
})

test('a kept card that cannot be read is a fault, and no reason to make another', async () => {
  await announce(await judged(1))
  const { slug } = await db.edition.findFirstOrThrow()
  const hung = await db.publishedWork.findFirstOrThrow()
  const kept = join(env.DATA_DIR, 'cards', `${hung.publicationId}-${hung.number}.jpg`)
  mkdirSync(kept, { recursive: true })
  await expect(cardOf(slug, hung.slug)).rejects.toMatchObject({ code: 'EISDIR' })
})

test('text is broken into lines that fit, and what does not fit ends in an ellipsis', () => {
  const title = 'Delapan Penjuru Angin dan Seribu Kelopak di Tepi Lematang'
  const lines = linesOf(title, 'display', 60, 500, 3)
  expect(lines).toHaveLength(3)
  for (const line of lines) expect(widthOf(line, 'display', 60)).toBeLessThanOrEqual(500)
  expect(lines.at(-1)).toMatch(/…$/)
  expect(linesOf('Padma', 'display', 60, 500, 3)).toEqual(['Padma'])
  const [long] = linesOf('a'.repeat(200), 'text', 30, 300, 2)
  expect(widthOf(long!, 'text', 30)).toBeLessThanOrEqual(300)
})

test('letters that the font lacks lose their accent or are left out, never a box', () => {
  expect(widthOf('ňandi', 'display', 60)).toBe(widthOf('nandi', 'display', 60))
  expect(widthOf('Padma 🪷', 'display', 60)).toBe(widthOf('Padma ', 'display', 60))
})
