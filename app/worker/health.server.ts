import { statfs } from 'node:fs/promises'
import { db } from '#app/ground/db.server.ts'
import { env } from '#app/ground/env.server.ts'

const tight = 1_000_000_000

/** Whether the house works: the database answers, there is room on the disk, and no job is stuck. Numbers only. */
export async function readHealth(at: Date) {
  const overdue = new Date(at.getTime() - 10 * 60_000)
  const [waiting, late, failed, disk] = await Promise.all([
    db.job.count({ where: { doneAt: null, failedAt: null } }),
    db.job.count({ where: { doneAt: null, failedAt: null, dueAt: { lt: overdue } } }),
    db.job.count({ where: { failedAt: { not: null } } }),
    statfs(env.DATA_DIR),
  ])
  const freeBytes = disk.bavail * disk.bsize
  return {
    ok: freeBytes > tight / 10 && late === 0,
    at: at.toISOString(),
    jobs: { waiting, late, failed },
    disk: { freeBytes, tight: freeBytes < tight },
  }
}
