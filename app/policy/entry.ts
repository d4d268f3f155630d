import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import type { Actor } from './actor.ts'

/** The instants of the edition that bind its entries; null is not set. */
type EntryWindow = { opensAt: Date | null; closesAt: Date | null; judgingAt: Date | null }

/** Where one entry stands. */
export type EntryFacts = {
  /** It has a standing submission. */
  submitted: boolean
  withdrawnAt: Date | null
  /** First instant too late for an answer to a correction asked of the standing submission. */
  correctionUntil: Date | null
}

/** Whether this visitor may begin another work. `works` are their own that are not withdrawn. */
export function mayBegin(
  actor: Actor,
  window: EntryWindow,
  works: number,
  most: number,
  at: Date,
): Outcome<null> {
  if (actor.role !== 'visitor' && actor.role !== 'entrant') return refuse('forbidden')
  const open = isOpen(window, at)
  if (!open.ok) return open
  return works < most ? done(null) : refuse('too-many-works', { detail: most })
}

/** Whether the entrant may change the draft and its pictures. */
export function mayEdit(entry: EntryFacts, window: EntryWindow, at: Date): Outcome<null> {
  if (entry.withdrawnAt) return refuse('withdrawn')
  const open = isOpen(window, at)
  if (open.ok || open.refusal.code === 'not-open-yet') return open
  if (entry.correctionUntil && at < entry.correctionUntil) {
    return judgingHasBegun(window, at) ? refuse('already-judging') : done(null)
  }
  return open
}

/** Whether the entrant may send the draft; `others` are their other works that are sent and not withdrawn. */
export function maySubmit(
  entry: EntryFacts,
  window: EntryWindow,
  account: { complete: boolean },
  others: number,
  most: number,
  at: Date,
): Outcome<null> {
  const edit = mayEdit(entry, window, at)
  if (!edit.ok) return edit
  if (!account.complete) return refuse('account-needed')
  return others < most ? done(null) : refuse('too-many-works', { detail: most })
}

/** Whether the entrant may take the work back. A draft may be put aside in the same way. */
export function mayWithdraw(entry: EntryFacts, window: EntryWindow, at: Date): Outcome<null> {
  if (entry.withdrawnAt) return refuse('withdrawn')
  return isOpen(window, at)
}

/** Whether a work that was taken back may be put back; `works` are the entrant's own that are not withdrawn. */
export function mayRestore(window: EntryWindow, works: number, most: number, at: Date): Outcome<null> {
  const open = isOpen(window, at)
  if (!open.ok) return open
  return works < most ? done(null) : refuse('too-many-works', { detail: most })
}

/** Whether the office may decide on a work: it is sent, not withdrawn, and no juror has it on the desk yet. */
export function mayCheck(actor: Actor, entry: EntryFacts, window: EntryWindow, at: Date): Outcome<null> {
  if (actor.role !== 'organiser' && actor.role !== 'helper') return refuse('forbidden')
  if (!entry.submitted) return refuse('not-submitted')
  if (entry.withdrawnAt) return refuse('withdrawn')
  return judgingHasBegun(window, at) ? refuse('already-judging') : done(null)
}

function isOpen({ opensAt, closesAt }: EntryWindow, at: Date): Outcome<null> {
  if (!opensAt || at < opensAt) return refuse('not-open-yet')
  return closesAt && at >= closesAt ? refuse('closed') : done(null)
}

function judgingHasBegun({ judgingAt }: EntryWindow, at: Date): boolean {
  return judgingAt !== null && at >= judgingAt
}

/** Whether the person behind a work can be reached: signed up, with a name and an address or a number. */
export function hasFullAccount(person: {
  name: string
  email: string | null
  phone: string | null
  passwordHash: string | null
}): boolean {
  return person.passwordHash !== null && person.name !== '' && (person.email ?? person.phone) !== null
}
