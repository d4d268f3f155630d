import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { db, transact } from '#app/ground/db.server.ts'
import { enqueue } from '#app/ground/queue.server.ts'
import { pathOf, prepareStore } from '#app/media/store.server.ts'
import { closeHouse, openHouse } from '#app/worker/house.server.ts'
import { openEdition, person } from '../setup/people.ts'
import { filledDraft, readyPicture } from '../entries/works.ts'

test('closing breaks off the picture under way, and holds it against nobody', async () => {
  await openEdition()
  await openHouse()
  const entryId = await filledDraft(await person('entrant'))
  const { id, original } = await readyPicture(entryId, 'main')
  await prepareStore()
  // Whoever opens it waits for ever: no machine is fast enough to be done before the house closes.
  execFileSync('mkfifo', [pathOf('originals', original)])
  await db.picture.update({ where: { id }, data: { state: 'waiting' } })
  const dueAt = new Date('2026-04-10T10:00:00+07:00')
  await transact((tx) => enqueue(tx, { kind: 'picture', key: 'x', payload: { pictureId: id }, dueAt }))
  await vi.waitUntil(underWay, { timeout: 15_000 })
  await closeHouse()
  expect(underWay()).toBe(false)
  const fate = { attempts: 0, doneAt: null, failedAt: null, error: null, dueAt }
  expect(await db.job.findFirstOrThrow()).toMatchObject(fate)
  expect(await db.picture.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'waiting' })
  expect(existsSync(pathOf('originals', original))).toBe(true)
})

/** Whether this process has a darkroom. */
function underWay(): boolean {
  const processes = execFileSync('ps', ['-eo', 'ppid,args'], { encoding: 'utf8' }).split('\n')
  return processes.some(
    (line) => line.includes('media/darkroom.ts') && line.trim().startsWith(`${process.pid} `),
  )
}
