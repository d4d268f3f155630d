import { done, refuse, type Outcome } from '#app/ground/outcome.ts'

type Round = { opensAt: Date | null; sealedAt: Date | null }
type Answer = Outcome<null>

const yes = done(null)
const isOpen = (round: Round, at: Date) => round.opensAt !== null && round.opensAt <= at

/** Whether works may be dealt to the panel: entry and the round before are over, every work is decided on, and somebody is there to judge. */
export function mayOpenRound(facts: {
  at: Date
  /** First instant at which entry is closed. */
  closesAt: Date | null
  round: Round
  /** The round before, if there is one: whether it is over, and whether it is decided who goes on. */
  before: { sealed: boolean; decided: boolean } | null
  weights: number[]
  accepted: number
  undecided: number
  jurors: number
}): Answer {
  const sum = facts.weights.reduce((all, weight) => all + weight, 0)
  if (facts.round.opensAt) return refuse('already-judging')
  if (!facts.closesAt || facts.closesAt > facts.at) return refuse('entry-still-open')
  if (facts.before && !facts.before.sealed) return refuse('round-before')
  if (facts.before && !facts.before.decided) return refuse('advance-open')
  if (facts.undecided > 0) return refuse('works-undecided', { detail: facts.undecided })
  if (facts.accepted === 0) return refuse('nothing-to-judge')
  if (facts.jurors === 0) return refuse('no-juror')
  return sum === 100 ? yes : refuse('weights', { detail: sum })
}

type Desk = { at: Date; round: Round; sealed: boolean }

/** Whether a juror may still change anything: the round runs, and the juror has not sealed. */
export function mayUseDesk({ at, round, sealed }: Desk): Answer {
  if (!isOpen(round, at)) return refuse('not-judging')
  return sealed || round.sealedAt ? refuse('sealed') : yes
}

/** Whether a juror may mark, note or comment on a sheet. */
export function mayMark(desk: Desk, sheet: { recusedAt: Date | null; closedAt: Date | null }): Answer {
  const desked = mayUseDesk(desk)
  if (!desked.ok) return desked
  if (sheet.closedAt) return refuse('sealed')
  return sheet.recusedAt ? refuse('recused') : yes
}

/**
 * Whether a juror may step back from a work: at any time until the round ends, also with marks given and with the own
 * seal, which recusing does not break.
 */
export function mayRecuse(round: Round, at: Date, sheet: { closedAt: Date | null }): Answer {
  if (!isOpen(round, at)) return refuse('not-judging')
  return round.sealedAt || sheet.closedAt ? refuse('sealed') : yes
}

/** Whether a juror may seal: there are works, and none of them is left to score. */
export function maySeal(desk: Desk, { works, left }: { works: number; left: number }): Answer {
  const desked = mayUseDesk(desk)
  if (!desked.ok) return desked
  if (works === 0) return refuse('not-judging')
  return left > 0 ? refuse('incomplete', { detail: left }) : yes
}

/** Whether the organiser may change who scores: deal the works to a juror who joined, or close one out. */
export function mayChangePanel(round: Round, at: Date): Answer {
  if (!isOpen(round, at)) return refuse('not-judging')
  return round.sealedAt ? refuse('sealed') : yes
}

/**
 * Whether a trial juror may be taken off the panel, `judged` being how many sheets the juror has in rounds that are over:
 * never then, since what became of works there rests on those marks.
 */
export function mayRemoveJuror(round: Pick<Round, 'sealedAt'>, judged: number): Answer {
  return round.sealedAt || judged > 0 ? refuse('sealed') : yes
}

/** Whether a juror may be reminded: the round runs, and no reminder went out on the same day. */
export function mayRemind(round: Round, at: Date, today: boolean): Answer {
  const running = mayChangePanel(round, at)
  if (!running.ok) return running
  return today ? refuse('reminded') : yes
}

/** Whether the round may end: every juror has sealed or was closed out. */
export function mayEndRound(round: Round, at: Date, unfinished: number): Answer {
  const changing = mayChangePanel(round, at)
  if (!changing.ok) return changing
  return unfinished > 0 ? refuse('not-sealed', { detail: unfinished }) : yes
}

/**
 * Whether marks may be looked at by anyone but their juror: never before the round has ended. The facts of
 * audit lines about sheets (sheet.*) hold marks, so a page that shows the trail must ask this too.
 */
export function maySeeResult(round: Pick<Round, 'sealedAt'>): Answer {
  return round.sealedAt ? yes : refuse('not-sealed')
}

/**
 * Whether a juror of a round may read the whole panel's marks in it: the round's rules say so, and the last round is over,
 * since what was marked before stays sealed as long as somebody still has to mark.
 */
export function mayReadPanel(
  round: Pick<Round, 'sealedAt'> & { panelSees: string },
  last: Pick<Round, 'sealedAt'>,
): Answer {
  if (round.panelSees !== 'panel') return refuse('forbidden')
  return round.sealedAt && last.sealedAt ? yes : refuse('not-sealed')
}

/** Whether it may be decided, or decided anew, who goes on from a round: it is over, and the next has not begun. */
export function mayAdvance(round: Pick<Round, 'sealedAt'>, next: Round | null, openTies: number): Answer {
  const seen = maySeeResult(round)
  if (!seen.ok) return seen
  if (!next) return refuse('invalid')
  if (next.opensAt) return refuse('already-judging')
  return openTies > 0 ? refuse('ties-open', { detail: openTies }) : yes
}

/** Whether a reserve may step in for an absent work: it is decided who goes on, and the next round is not over. */
export function mayStepIn(next: Round | null, reserves: number): Answer {
  if (!next) return refuse('invalid')
  if (next.sealedAt) return refuse('sealed')
  return reserves > 0 ? yes : refuse('no-reserve')
}

/**
 * Whether the panel's decision on a tie may be recorded: after the marks are fixed, before anything rests on it.
 * `published`: a publication rests on it. A tie that matters only since a work was disqualified rests in none yet.
 */
export function mayBreakTie(round: Pick<Round, 'sealedAt'>, next: Round | null, published: boolean): Answer {
  const seen = maySeeResult(round)
  if (!seen.ok) return seen
  if (next?.opensAt) return refuse('already-judging')
  return published ? refuse('already-published') : yes
}
