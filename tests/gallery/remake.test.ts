import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { pictures } from '#app/cli/pictures.ts'
import { publicKeyOf } from '#app/gallery/public-pictures.server.ts'
import { db } from '#app/ground/db.server.ts'
import { developPicture, printFine, publishPicture } from '#app/media/develop-picture.server.ts'
import { closeDarkroom } from '#app/media/develop.server.ts'
import { keepOriginal, pathOf, prepareStore } from '#app/media/store.server.ts'
import { filledDraft } from '../entries/works.ts'
import { openEdition, person } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'

freshDatabase()
afterAll(closeDarkroom)

const at = new Date('2026-04-10T03:00:00Z')

/** A ready picture with its fine prints, its original and row as an upload leaves them. */
async function developed(entryId: string, key: string, arrivedAt: Date) {
  await prepareStore()
  const bytes = await sharp({ create: { width: 700, height: 500, channels: 3, background: '#9c3f24' } })
    .jpeg()
    .toBuffer()
  writeFileSync(pathOf('parts', key), bytes)
  const kept = await keepOriginal(key, key)
  const row = { entryId, kind: 'detail', position: 2, state: 'waiting', name: 'x.jpg', type: '', arrivedAt }
  await db.picture.create({ data: { ...kept, ...row, id: key } })
  await developPicture(key, at)
  await printFine(key, at)
  return key
}

test('remaking goes through all pictures, names the one that cannot be made, and shows public ones anew', async () => {
  await openEdition()
  const entryId = await filledDraft(await person('entrant'))
  await db.picture.deleteMany()
  const [lost, shown] = [
    await developed(entryId, 'lost', at),
    await developed(entryId, 'shown', new Date(+at + 1)),
  ]
  const publicKey = publicKeyOf(shown)
  await publishPicture(shown, publicKey)
  rmSync(pathOf('originals', lost))
  const inode = (folder: 'pictures' | 'public', name: string) =>
    statSync(pathOf(folder, name, '640.webp')).ino
  const before = inode('public', publicKey)

  const said: string[] = []
  expect(await pictures((line) => said.push(line), ['remake'])).toBe(1)
  expect(said).toEqual([
    expect.stringMatching(/^1 of 2 {2}lost {2}✗ .*ENOENT/),
    '2 of 2  shown',
    '1 of 2 could not be made anew',
  ])
  expect(inode('public', publicKey)).toBe(inode('pictures', shown))
  expect(inode('public', publicKey)).not.toBe(before)
  expect(existsSync(pathOf('public', publicKeyOf(lost)))).toBe(false)
  // What cannot be made anew keeps what it had.
  expect(existsSync(pathOf('pictures', lost, '640.webp'))).toBe(true)

  expect(await pictures(() => {}, ['remake', shown])).toBe(0)
  expect(await pictures((line) => said.push(line), ['remake', 'nobody'])).toBe(1)
  expect(said).toContain('no ready picture nobody')
}, 120_000)

test('asked for nothing it says what it can do', async () => {
  const said: string[] = []
  expect(await pictures((line) => said.push(line), [])).toBe(0)
  expect(said.join('\n')).toMatch(/pictures check FOLDER[\s\S]*pictures remake/)
  expect(await pictures(() => {}, ['check'])).toBe(1)
})
