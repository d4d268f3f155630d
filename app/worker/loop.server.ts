import { now } from '#app/ground/clock.server.ts'
import { db } from '#app/ground/db.server.ts'
import { log } from '#app/ground/log.server.ts'
import { maxAttempts, onEnqueued, type JobKind } from '#app/ground/queue.server.ts'
import { single } from '#app/ground/single.server.ts'
import { afterGivingUp, handlers } from './handlers.server.ts'
import { runDue } from './schedule.server.ts'

const idle = 5_000

type Loop = { stopping: boolean; wake: () => void; ended: Promise<void>; unlisten: () => void }
const kept = single('worker', () => ({ loop: null as Loop | null, beat: null as Date | null }))

/** Starts working through the queue; a second call while it runs does nothing. */
export function startWorker(): Promise<void> {
  if (kept.loop) return Promise.resolve()
  let wake = () => {}
  const loop: Loop = { stopping: false, wake: () => wake(), ended: Promise.resolve(), unlisten: () => {} }
  loop.unlisten = onEnqueued(() => wake())
  loop.ended = (async () => {
    let lastOwner = ''
    while (!loop.stopping) {
      kept.beat = now()
      const slept = new Promise<void>((resolve) => (wake = resolve))
      // Whatever cannot be read or written just now is tried again: a worker that ended here would end the site.
      try {
        const job = await nextJob(lastOwner)
        if (job) {
          lastOwner = job.owner
          await perform(job)
          continue
        }
        await runDue(now())
      } catch (error) {
        log.error({ err: error }, 'a turn of the worker failed')
      }
      const timer = setTimeout(wake, idle)
      await slept
      clearTimeout(timer)
    }
  })()
  kept.loop = loop
  return Promise.resolve()
}

/** When the worker last looked for work; null before its first look. It looks every few seconds and after each job. */
export function lastBeat(): Date | null {
  return kept.beat
}

/** Stops after the job under way. */
export async function stopWorker(): Promise<void> {
  const { loop } = kept
  if (!loop) return
  loop.stopping = true
  loop.wake()
  loop.unlisten()
  await loop.ended
  kept.loop = null
}

type Job = Awaited<ReturnType<typeof dueJobs>>[number]

function dueJobs() {
  return db.job.findMany({
    where: { doneAt: null, failedAt: null, dueAt: { lte: now() } },
    orderBy: [{ priority: 'desc' }, { dueAt: 'asc' }],
    take: 50,
  })
}

/** The most urgent job; among equally urgent ones, of another owner than the last, so that nobody waits behind a heap. */
async function nextJob(lastOwner: string): Promise<Job | undefined> {
  const due = await dueJobs()
  const urgent = due.filter((job) => job.priority === due[0]?.priority)
  return urgent.find((job) => job.owner !== lastOwner) ?? urgent[0]
}

async function perform(job: Job): Promise<void> {
  const at = now()
  const attempts = job.attempts + 1
  try {
    await handlers[job.kind as JobKind](job.payload as Record<string, string>, at)
    await db.job.update({ where: { id: job.id }, data: { doneAt: now(), attempts, error: null } })
  } catch (error) {
    log.error({ err: error, job: job.id, kind: job.kind, attempts }, 'job failed')
    const last = attempts >= maxAttempts
    const fate = last ? { failedAt: now() } : { dueAt: new Date(at.getTime() + 2 ** attempts * 15_000) }
    await db.job.update({
      where: { id: job.id },
      data: { attempts, error: String(error).slice(0, 500), ...fate },
    })
    if (last) await afterGivingUp[job.kind as JobKind]?.(job.payload as Record<string, string>, at)
  }
}
