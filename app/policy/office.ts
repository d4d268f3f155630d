import { done, refuse, type Outcome } from '#app/ground/outcome.ts'

/** The instants that bind what the office may still arrange; null is not yet. */
type Moment = {
  at: Date
  opensAt: Date | null
  closesAt: Date | null
  judgingAt: Date | null
  sealedAt: Date | null
  /** When the first round ended. */
  firstSealedAt: Date | null
  publishedAt: Date | null
}

const passed = (instant: Date | null, at: Date) => instant !== null && instant <= at

/** Name and theme, until the snapshot that carries them is published. */
export function mayChangeTheme({ publishedAt, at }: Moment): Outcome<null> {
  return passed(publishedAt, at) ? refuse('already-published') : done(null)
}

/** The instant of opening, until it has come: works may have been begun since. */
export function mayChangeOpening({ opensAt, at }: Moment): Outcome<null> {
  return passed(opensAt, at) ? refuse('date-passed', { field: 'opensAt' }) : done(null)
}

/** The deadline, also after it has passed, until jurors have the works. */
export function mayChangeClosing({ judgingAt, at }: Moment): Outcome<null> {
  return passed(judgingAt, at) ? refuse('already-judging') : done(null)
}

/** Prizes, until the marks of any round are fixed: afterwards a change could favour someone who is known to lead. */
export function mayChangePrizes({ firstSealedAt, at }: Pick<Moment, 'firstSealedAt' | 'at'>): Outcome<null> {
  return passed(firstSealedAt, at) ? refuse('sealed') : done(null)
}

/** One prize a person, and what entrants see of their result, until jurors have the works: both could favour someone known. */
export function mayChangeResultRules({ judgingAt, at }: Moment): Outcome<null> {
  return passed(judgingAt, at) ? refuse('already-judging') : done(null)
}

/** Opening before its time: the deadline is set, has not passed, and it is not open yet. */
export function mayOpenNow(moment: Moment): Outcome<null> {
  const { closesAt, at } = moment
  const opening = mayChangeOpening(moment)
  if (!opening.ok) return opening
  if (!closesAt) return refuse('incomplete', { field: 'lastMinute' })
  return passed(closesAt, at) ? refuse('date-passed', { field: 'lastMinute' }) : done(null)
}

/** Closing before its time: it is open. */
export function mayCloseNow({ opensAt, closesAt, at }: Moment): Outcome<null> {
  if (!passed(opensAt, at)) return refuse('not-open-yet')
  return passed(closesAt, at) ? refuse('closed') : done(null)
}

/** Taking a seat from the juror who has accepted it, until jurors have the works. */
export function mayReleaseSeat({ judgingAt, at }: Moment): Outcome<null> {
  return passed(judgingAt, at) ? refuse('already-judging') : done(null)
}

/** Inviting to a seat and accepting it, until the marks are fixed; who joins late is dealt the works then. */
export function mayFillSeat(
  { sealedAt, at }: Pick<Moment, 'sealedAt' | 'at'>,
  seat: { userId: string | null; leftAt: Date | null },
): Outcome<null> {
  if (passed(sealedAt, at)) return refuse('sealed')
  return seat.userId || seat.leftAt ? refuse('already-seated') : done(null)
}

/** The rules of one round, criteria and weights with them, until it is opened: works and marks belong to them. */
export function mayChangeRound(round: { opensAt: Date | null }, at: Date): Outcome<null> {
  return passed(round.opensAt, at) ? refuse('already-judging') : done(null)
}

/** Adding a round beside another one, until that is opened: who goes on is part of the rules it was opened under. */
export function mayAddRound(beside: { opensAt: Date | null }, at: Date): Outcome<null> {
  return mayChangeRound(beside, at)
}

/**
 * Removing a round: neither it nor the one before has been opened, and it is not the only one. Where works go on to
 * is part of the rules that the round before was opened under.
 */
export function mayRemoveRound(
  round: { opensAt: Date | null },
  before: { opensAt: Date | null } | null,
  rounds: number,
  at: Date,
): Outcome<null> {
  if (rounds < 2) return refuse('invalid')
  const fixed = before ? mayChangeRound(before, at) : done(null)
  return fixed.ok ? mayChangeRound(round, at) : fixed
}
