import { setTimeout as sleep } from 'node:timers/promises'
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

// Milliseconds. With what requests are given (app/server.ts) less than the ten seconds after which a machine that
// shuts down ends everything by force.
const patience = 3_000

/** Lets short jobs under way finish, breaks off those on pictures, which begin anew next time, and closes the database. */
export async function closeHouse(): Promise<void> {
  const stopped = stopWorker()
  await Promise.race([stopped, sleep(patience, undefined, { ref: false })])
  await Promise.all([closeDarkroom(), closeEye()])
  await stopped
  await db.$disconnect()
}
