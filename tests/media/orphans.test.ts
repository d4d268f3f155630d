import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { db } from '#app/ground/db.server.ts'
import { sweepOrphans } from '#app/media/orphans.server.ts'
import { keepOriginal, pathOf, prepareStore } from '#app/media/store.server.ts'
import { beginUpload, finishUpload } from '#app/media/uploads.server.ts'
import { filledDraft, readyPicture } from '../entries/works.ts'
import { openEdition, person } from '../setup/people.ts'
import { freshDatabase } from '../setup/world.ts'

freshDatabase()

const hour = 3_600_000
const inHours = (hours: number) => new Date(Date.now() + hours * hour)

/** An original, whether anything refers to it or not. */
async function keep(key: string) {
  await prepareStore()
  writeFileSync(pathOf('parts', key), key)
  await keepOriginal(key, key)
}

test('an original that nothing refers to goes after a day; what anything refers to stays', async () => {
  await openEdition()
  const entryId = await filledDraft(await person('entrant'))
  const removed = await readyPicture(entryId, 'main', { position: 2 })
  await db.picture.update({ where: { id: removed.id }, data: { removedAt: new Date() } })
  const reference = {
    id: 'ref',
    name: 'Kawung',
    state: 'ready',
    fileName: 'k.jpg',
    type: 'image/jpeg',
    bytes: 1,
    sha256: 'x',
    addedById: 'o',
    addedAt: new Date(),
  }
  await db.reference.create({ data: { ...reference, original: 'reference1' } })
  const file = { userId: 'u', holder: 'h', name: 'a.jpg', type: '', size: 9 }
  const open = await beginUpload(file, new Date(), [])
  const over = await beginUpload({ ...file, name: 'b.jpg' }, new Date(), [])
  await finishUpload(over, {}, new Date())
  for (const key of ['nobodys', removed.original, 'reference1', open, over]) await keep(key)

  await sweepOrphans(inHours(23))
  expect(existsSync(pathOf('originals', 'nobodys'))).toBe(true)
  await sweepOrphans(inHours(25))
  await sweepOrphans(inHours(25))
  expect(readdirSync(pathOf('originals')).sort()).toEqual([removed.original, 'reference1', open].sort())
})

test('derivatives go with the picture they are of', async () => {
  await openEdition()
  const entryId = await filledDraft(await person('entrant'))
  const { id } = await readyPicture(entryId, 'detail')
  for (const folder of [id, 'gone']) {
    mkdirSync(pathOf('pictures', folder, 'tiles'), { recursive: true })
    writeFileSync(pathOf('pictures', folder, '320.webp'), '')
  }
  await sweepOrphans(inHours(23))
  expect(readdirSync(pathOf('pictures')).sort()).toEqual([id, 'gone'].sort())
  await sweepOrphans(inHours(25))
  expect(readdirSync(pathOf('pictures'))).toEqual([id])
  expect(readdirSync(pathOf('pictures', id)).sort()).toEqual(['320.webp', 'tiles'])
})
