import { assertDurable, db } from '#app/ground/db.server.ts'
import { now } from '#app/ground/clock.server.ts'
import { ensureFirstEdition } from '#app/contests/first-edition.server.ts'
import { closeEye } from '#app/likeness/compare.server.ts'
import { closeDarkroom } from '#app/media/develop.server.ts'
import { startWorker, stopWorker } from './loop.server.ts'

/** Opens what every request relies on: a durable database, the first edition, the worker. */
export async function openHouse(): Promise<void> {
  await assertDurable()
  await ensureFirstEdition(now())
  startWorker()
}

/** Lets the job under way finish and closes the database. */
export async function closeHouse(): Promise<void> {
  await stopWorker()
  await closeDarkroom()
  await closeEye()
  await db.$disconnect()
}
