import { maxUploadBytes } from './limits.ts'
import { kindOf } from './magic.ts'

/** Where one file is on its way. Percent is of its bytes that the server has. */
export type Sending =
  | { state: 'queued' | 'starting' | 'keeping' | 'arrived' }
  | { state: 'sending'; percent: number; secondsLeft: number | null }
  | { state: 'waiting' | 'paused'; percent: number }
  | { state: 'refused'; code: string; detail?: string | number }
  | { state: 'failed' }

/** Whether nothing more will happen by itself. */
export function isOver({ state }: Sending): boolean {
  return state === 'arrived' || state === 'refused' || state === 'failed'
}

/** What is wrong with a file before it is sent, as far as its size and its first bytes tell; the name tells nothing. */
export function faultOf(head: Uint8Array, size: number): string | null {
  if (size > maxUploadBytes) return 'too-large'
  const kind = kindOf(head, size)
  return 'refusal' in kind ? kind.refusal : null
}

/** Milliseconds to wait before trying for the `attempt`-th time (from 1), doubling up to half a minute. */
export function patience(attempt: number): number {
  return Math.min(30_000, 1000 * 2 ** (attempt - 1))
}

/** Attempts in a row without a new byte after which only the person can know better: about a quarter of an hour. */
export const mostAttempts = 32

/** Whole percent, never 100 before everything is there. */
export function percentOf(loaded: number, size: number): number {
  if (size === 0) return 0
  return Math.min(99, Math.floor((loaded / size) * 100))
}

/** Seconds left at the mean speed since `from`, or null while it is too early to tell. */
export function secondsLeft(
  from: { loaded: number; at: number },
  to: { loaded: number; at: number },
  size: number,
): number | null {
  const seconds = (to.at - from.at) / 1000
  const bytes = to.loaded - from.loaded
  if (seconds < 3 || bytes <= 0) return null
  return Math.round(((size - to.loaded) * seconds) / bytes)
}

/** A failure that trying again will not mend, by the word that the server said; null for all others. */
export function finalWord(error: unknown): string | null {
  const { code, message, data } = error as {
    code?: string
    message?: string
    data?: { error?: string } | null
  }
  if (data?.error === 'too-large') return 'too-large'
  const answered = ['BAD_REQUEST', 'NOT_FOUND', 'FORBIDDEN', 'TOO_LARGE'].includes(code ?? '')
  return answered && /^[a-z][a-z-]+$/.test(message ?? '') ? message! : null
}
