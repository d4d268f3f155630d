import { now } from '#app/ground/clock.server.ts'
import { db } from '#app/ground/db.server.ts'
import { log } from '#app/ground/log.server.ts'
import { maxAttempts, onEnqueued, type JobKind } from '#app/ground/queue.server.ts'
import { single } from '#app/ground/single.server.ts'
import { afterGivingUp, handlers } from './handlers.server.ts'
import { lanes } from './lanes.server.ts'
import { nextJobOf } from './next-job.server.ts'
import { runDue } from './schedule.server.ts'

const idle = 5_000
/** Milliseconds after which a part that has not looked for work hangs, and one that has not come back from a job. */
const [silence, longestJob] = [10 * 60_000, 60 * 60_000]

/** One part of the worker; `beat` is when it last looked for work, `atWork` whether it has some since. */
type Loop = { stop: () => void; ended: Promise<void>; beat: Date; atWork: boolean }
const kept = single('worker', () => ({ loops: [] as Loop[] }))

/** Starts working through the queue, one loop a lane; a second call while it runs does nothing. */
export function startWorker(): void {
  if (kept.loops.length > 0) return
  const recurring = startLoop(async () => {
    await runDue(now())
    return false
  })
  kept.loops = [recurring, ...Object.values(lanes).map((kinds) => startLane(kinds))]
}

/** Whether the worker runs and no part of it hangs. */
export function isWorking(at: Date): boolean {
  const { loops } = kept
  const hangs = ({ beat, atWork }: Loop) => at.getTime() - beat.getTime() > (atWork ? longestJob : silence)
  return loops.length > 0 && !loops.some(hangs)
}

/** Stops after the jobs under way. */
export async function stopWorker(): Promise<void> {
  const { loops } = kept
  for (const loop of loops) loop.stop()
  await Promise.all(loops.map(({ ended }) => ended))
  kept.loops = []
}

function startLane(kinds: JobKind[]): Loop {
  const next = nextJobOf(kinds)
  const loop = startLoop(async (stopping) => {
    const job = await next()
    if (!job) return false
    loop.atWork = true
    await perform(job, stopping).finally(() => (loop.atWork = false))
    return true
  })
  return loop
}

/** Takes turns until it is stopped: at once again when there was something to do, else when woken or after a while. */
function startLoop(turn: (stopping: AbortSignal) => Promise<boolean>): Loop {
  const end = new AbortController()
  let wake = () => {}
  const unlisten = onEnqueued(() => wake())
  const loop: Loop = {
    stop: () => {
      end.abort()
      unlisten()
      wake()
    },
    ended: Promise.resolve(),
    beat: now(),
    atWork: false,
  }
  loop.ended = (async () => {
    while (!end.signal.aborted) {
      loop.beat = now()
      const woken = new Promise<void>((resolve) => (wake = resolve))
      // Whatever cannot be read or written just now is tried again: a worker that ended here would end the site.
      const busy = await turn(end.signal).catch((error: unknown) => {
        log.error({ err: error }, 'a turn of the worker failed')
        return false
      })
      if (busy || end.signal.aborted) continue
      const timer = setTimeout(wake, idle)
      await woken
      clearTimeout(timer)
    }
  })()
  return loop
}

type Job = NonNullable<Awaited<ReturnType<ReturnType<typeof nextJobOf>>>>

async function perform(job: Job, stopping: AbortSignal): Promise<void> {
  const at = now()
  const attempts = job.attempts + 1
  try {
    await handlers[job.kind as JobKind](job.payload as Record<string, string>, at)
    await db.job.update({ where: { id: job.id }, data: { doneAt: now(), attempts, error: null } })
  } catch (error) {
    // Broken off because the house closes: no fault of the job, which begins anew at the next start.
    if (stopping.aborted) return
    log.error({ err: error, job: job.id, kind: job.kind, attempts }, 'job failed')
    const last = attempts >= maxAttempts
    // First what is owed to people: should it fail, the job has not failed for good, and all of this comes again.
    if (last) await afterGivingUp[job.kind as JobKind]?.(job.payload as Record<string, string>, at)
    const fate = last ? { failedAt: now() } : { dueAt: new Date(at.getTime() + 2 ** attempts * 15_000) }
    await db.job.update({
      where: { id: job.id },
      data: { attempts, error: String(error).slice(0, 500), ...fate },
    })
  }
}
