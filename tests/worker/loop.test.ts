import { afterEach, expect, test, vi } from 'vitest'
import { db, transact } from '#app/ground/db.server.ts'
import { enqueue } from '#app/ground/queue.server.ts'
import { startWorker, stopWorker } from '#app/worker/loop.server.ts'
import { freshDatabase } from '../setup/world.ts'

freshDatabase()
afterEach(stopWorker)

const order = (pictureId: string) =>
  transact((tx) =>
    enqueue(tx, {
      kind: 'picture',
      key: `picture:${pictureId}`,
      payload: { pictureId },
      dueAt: new Date('2026-04-10T10:00:00+07:00'),
    }),
  )
const doneAt = async (pictureId: string) =>
  (await db.job.findUniqueOrThrow({ where: { key: `picture:${pictureId}` } })).doneAt

test('a queue that cannot be read for a moment does not end the worker', async () => {
  await db.$executeRawUnsafe('ALTER TABLE "Job" RENAME TO "Away"')
  await startWorker()
  await new Promise((over) => setTimeout(over, 300))
  await db.$executeRawUnsafe('ALTER TABLE "Away" RENAME TO "Job"')
  await order('gone')
  await vi.waitFor(async () => expect(await doneAt('gone')).not.toBeNull(), { timeout: 8_000 })
})
