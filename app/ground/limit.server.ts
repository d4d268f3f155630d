import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { single } from './single.server.ts'

/** The one counter of an allowance. What it grants is settled by whoever asks first. */
function limiterOf(name: string, points: number, seconds: number): RateLimiterMemory {
  const make = () => new RateLimiterMemory({ keyPrefix: name, points, duration: seconds })
  return single(`limit:${name}`, make)
}

/**
 * Takes one of `points` per `seconds` from the allowance `name` of `key`.
 * Answers null when there was one left, else the whole minutes to wait.
 */
export async function takeOne(
  name: string,
  key: string,
  points: number,
  seconds: number,
): Promise<number | null> {
  try {
    await limiterOf(name, points, seconds).consume(key)
    return null
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 60_000))
    throw refused
  }
}

/** Gives the allowance of `key` back, e.g. after a sign-in that succeeded. */
export async function giveBack(name: string, key: string, points: number, seconds: number): Promise<void> {
  await limiterOf(name, points, seconds).delete(key)
}
