import { afterEach, expect, test, vi } from 'vitest'
import { db, transact } from '#app/ground/db.server.ts'
import { enqueue, maxAttempts } from '#app/ground/queue.server.ts'
import { post } from '#app/mail/outbox.server.ts'
import { handlers } from '#app/worker/handlers.server.ts'
import { lanes } from '#app/worker/lanes.server.ts'
import { isWorking, startWorker, stopWorker } from '#app/worker/loop.server.ts'
import { nextJobOf } from '#app/worker/next-job.server.ts'
import { person } from '../setup/people.ts'
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
  startWorker()
  await new Promise((over) => setTimeout(over, 300))
  await db.$executeRawUnsafe('ALTER TABLE "Away" RENAME TO "Job"')
  await order('gone')
  await vi.waitFor(async () => expect(await doneAt('gone')).not.toBeNull(), { timeout: 15_000 })
})

test('as long as what is owed after the last attempt cannot be done, the job has not failed', async () => {
  const { id } = await person('entrant')
  const to = { id, email: 'siti@contoh.id', phone: null, lang: 'id' }
  const at = new Date('2026-04-10T10:00:00+07:00')
  await transact((tx) => post(tx, to, () => ({ kind: 'x', subject: 'x', text: 'x' }), at))
  await db.job.updateMany({ data: { attempts: maxAttempts - 1 } })
  await db.$executeRawUnsafe('ALTER TABLE "Letter" RENAME TO "Away"')
  startWorker()
  await new Promise((over) => setTimeout(over, 300))
  await db.$executeRawUnsafe('ALTER TABLE "Away" RENAME TO "Letter"')
  await vi.waitUntil(async () => (await db.job.findFirstOrThrow()).doneAt, { timeout: 15_000 })
  expect(await db.letter.findFirstOrThrow()).toMatchObject({ state: 'sent' })
})

const letters = (owner: string, ...keys: string[]) =>
  transact(async (tx) => {
    for (const key of keys) {
      const dueAt = new Date('2026-04-10T10:00:00+07:00')
      await enqueue(tx, { kind: 'letter', key, payload: {}, dueAt, owner })
    }
  })

test('a worker that runs is at work, one that was stopped or has not looked for work for long is not', async () => {
  expect(isWorking(new Date())).toBe(false)
  startWorker()
  expect(isWorking(new Date())).toBe(true)
  expect(isWorking(new Date(Date.now() + 11 * 60_000))).toBe(false)
  await stopWorker()
  expect(isWorking(new Date())).toBe(false)
})

test('owners are served in turn, however high the heap of one of them', async () => {
  await letters('heap', ...Array.from({ length: 80 }, (_, index) => `heap-${String(index).padStart(2, '0')}`))
  await letters('late', 'late-1', 'late-2')
  const next = nextJobOf(['letter'])
  const served = []
  for (let turn = 0; turn < 5; turn++) {
    const job = await next()
    served.push(job?.owner)
    await db.job.update({ where: { id: job!.id }, data: { doneAt: new Date('2026-04-10T10:00:01+07:00') } })
  }
  expect(served).toEqual(['heap', 'late', 'heap', 'late', 'heap'])
})

test('the more urgent comes first, and what is not due yet waits', async () => {
  await transact(async (tx) => {
    const dueAt = new Date('2026-04-10T10:00:00+07:00')
    await enqueue(tx, { kind: 'letter', key: 'later', payload: {}, dueAt: new Date('2999-01-01T00:00:00Z') })
    await enqueue(tx, { kind: 'letter', key: 'idle', payload: {}, dueAt, priority: -1 })
    await enqueue(tx, { kind: 'letter', key: 'urgent', payload: {}, dueAt, priority: 1 })
  })
  const next = nextJobOf(['letter'])
  expect((await next())?.key).toBe('urgent')
  await db.job.updateMany({ where: { key: 'urgent' }, data: { doneAt: new Date('2026-04-10T10:00:01Z') } })
  expect((await next())?.key).toBe('idle')
  await db.job.updateMany({ where: { key: 'idle' }, data: { doneAt: new Date('2026-04-10T10:00:01Z') } })
  expect(await next()).toBeNull()
})

test('every kind of job has its lane, and only one', () => {
  const all = Object.values(lanes).flat()
  expect(all.toSorted()).toEqual(Object.keys(handlers).toSorted())
})

test('nothing waits behind a mail server that does not answer but letters', () => {
  expect(lanes.letters).toEqual(['letter'])
})
