import { setTimeout as sleep } from 'node:timers/promises'
import { now } from '#app/ground/clock.server.ts'
import { single } from '#app/ground/single.server.ts'

type Writer = { heardAt: number; stop: AbortController; ended: Promise<unknown> }

const writers = single('writers', () => new Map<string, Writer>())
const silence = 3_000
const glance = 250

/**
 * Runs `work` as the only writer of `key`. Another that still receives bytes is waited for; one that has been
 * silent for `patience` milliseconds (three seconds) hangs on a dead connection and is stopped. `work` reports each
 * sign of life to `heard`.
 */
export async function asOnlyWriter<T>(
  key: string,
  work: (signal: AbortSignal, heard: () => void) => Promise<T>,
  patience = silence,
): Promise<T> {
  for (let other = writers.get(key); other; other = writers.get(key)) {
    if (patience === 0) other.stop.abort()
    await Promise.race([other.ended, sleep(glance)])
    if (now().getTime() - other.heardAt > patience) other.stop.abort()
  }
  const writer: Writer = { heardAt: now().getTime(), stop: new AbortController(), ended: Promise.resolve() }
  writers.set(key, writer)
  const done = work(writer.stop.signal, () => {
    writer.heardAt = now().getTime()
  }).finally(() => writers.delete(key))
  writer.ended = done.catch(() => {})
  return done
}
