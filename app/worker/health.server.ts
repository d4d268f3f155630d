import { statfs } from 'node:fs/promises'
import { db } from '#app/ground/db.server.ts'
import { env } from '#app/ground/env.server.ts'
import { isWorking } from './loop.server.ts'

/** Free bytes below which the disk is called tight. */
const tight = 1_000_000_000
/** Free bytes that one large picture and all that is made of it may need: with fewer the house does not work. */
const least = 100_000_000
/** Milliseconds after which a job that waits is late. */
const patience = 10 * 60_000

/**
 * Whether the house works: the database answers, there is room on the disk, and the worker is at work. Jobs that are
 * late while it is (as after a time switched off) are told, and are no fault. Numbers only.
 */
export async function readHealth(at: Date) {
  const overdue = new Date(at.getTime() - patience)
  const [waiting, late, failed, disk] = await Promise.all([
    db.job.count({ where: { doneAt: null, failedAt: null } }),
    db.job.count({ where: { doneAt: null, failedAt: null, dueAt: { lt: overdue } } }),
    db.job.count({ where: { failedAt: { not: null } } }),
    statfs(env.DATA_DIR),
  ])
  const freeBytes = disk.bavail * disk.bsize
  return {
    ok: freeBytes > least && isWorking(at),
    at: at.toISOString(),
    jobs: { waiting, late, failed },
    disk: { freeBytes, tight: freeBytes < tight },
  }
}
