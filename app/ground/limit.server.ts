import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { single } from './single.server.ts'

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
  const limiter = single(
    `limit:${name}`,
    () => new RateLimiterMemory({ keyPrefix: name, points, duration: seconds }),
  )
  try {
    await limiter.consume(key)
    return null
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 60_000))
    throw refused
  }
}

/** Gives the allowance of `key` back, e.g. after a sign-in that succeeded. */
export async function giveBack(name: string, key: string, points: number, seconds: number): Promise<void> {
  const limiter = single(
    `limit:${name}`,
    () => new RateLimiterMemory({ keyPrefix: name, points, duration: seconds }),
  )
  await limiter.delete(key)
}
