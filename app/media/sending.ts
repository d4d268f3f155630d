import { maxUploadBytes } from './limits.ts'
import { kindOf } from './magic.ts'

/** Where one file is on its way. Percent is of its bytes that the server has. */
export type Sending =
  | { state: 'queued' | 'starting' | 'keeping' | 'arrived' }
  | { state: 'sending'; percent: number; secondsLeft: number | null }
  | { state: 'waiting'; percent: number }
  | { state: 'paused'; percent: number | null }
  | { state: 'refused'; code: string; detail?: string | number }
  | { state: 'failed' }

/** Whether nothing more will happen by itself. */
export function isOver({ state }: Sending): boolean {
  return state === 'arrived' || state === 'refused' || state === 'failed'
}

/** Whether the person may try again: what stands in the way now may be gone later. */
export function mayTryAgain(sending: Sending): boolean {
  const passing = ['pictures-waiting', 'sign-in']
  return sending.state === 'failed' || (sending.state === 'refused' && passing.includes(sending.code))
}

/** What is wrong with a file before it is sent, as far as its size and its first bytes tell; the name tells nothing. */
export function faultOf(head: Uint8Array, size: number): string | null {
  if (size > maxUploadBytes) return 'too-large'
  const kind = kindOf(head, size)
  return 'refusal' in kind ? kind.refusal : null
}

/** Milliseconds to wait before trying for the `attempt`-th time (from 1), doubling up to half a minute. */
export function patience(attempt: number): number {
  return Math.min(30_000, 500 * 2 ** (attempt - 1))
}

/** Attempts in a row without a new byte after which only the person can know better: about a quarter of an hour. */
export const mostAttempts = 32

/** Whole percent, never 100 before everything is there. */
export function percentOf(loaded: number, size: number): number {
  if (size === 0) return 0
  return Math.min(99, Math.floor((loaded / size) * 100))
}

/** How many bytes had gone at an instant, in milliseconds. */
export type Mark = { loaded: number; at: number }

const recent = 20_000
const early = 3_000

/** The marks from which the present speed is told: those of the last 20 seconds, and the one before them. */
export function recentMarks(marks: Mark[], now: number): Mark[] {
  const first = marks.findLastIndex(({ at }) => at <= now - recent)
  return marks.slice(Math.max(0, first))
}

/**
 * Seconds left at the speed of the last 20 seconds, standing still included; null while it is too early to tell
 * or nothing goes through.
 */
export function secondsLeft(marks: Mark[], now: number, size: number): number | null {
  const [from] = recentMarks(marks, now)
  const to = marks.at(-1)
  if (!from || !to) return null
  const [seconds, bytes] = [(now - from.at) / 1000, to.loaded - from.loaded]
  if (now - marks[0]!.at < early || bytes <= 0) return null
  return Math.round(((size - to.loaded) * seconds) / bytes)
}

type Said = { code?: string; message?: string; data?: { error?: string } | null }

/** What the library threw: it wraps what happens while a file is announced once more than what happens later. */
function said(error: unknown): Said {
  const { error: inner } = error as { error?: unknown }
  return (inner && typeof inner === 'object' ? inner : error) as Said
}

/** Whether the server found that what arrived is not the file that was announced. */
export function hasChanged(error: unknown): boolean {
  return said(error).data?.error === 'changed'
}

/** A failure that trying again will not mend, by the word that the server said; null for all others. */
export function finalWord(error: unknown): string | null {
  const { code, message, data } = said(error)
  if (data?.error === 'too-large') return 'too-large'
  const answered = ['BAD_REQUEST', 'NOT_FOUND', 'FORBIDDEN', 'TOO_LARGE'].includes(code ?? '')
  return answered && /^[a-z][a-z-]+$/.test(message ?? '') ? message! : null
}
