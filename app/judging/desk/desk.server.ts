import { db } from '#app/ground/db.server.ts'
import type { Person, Visit } from '#app/policy/actor.ts'
import { mayUseDesk } from '#app/policy/judging.ts'
import { ownSeat, ownWorks, type DeskWork } from './blind.server.ts'
import { isLeft } from '../state.ts'

export type Desk = {
  /** What the browser keeps for this round stands under this name. */
  round: string
  edition: string
  /** No works yet, being scored, sealed by this juror, or the whole round over. */
  stage: 'waiting' | 'open' | 'sealed' | 'ended'
  /** The planned opening, and the planned end. */
  plannedAt: Date | null
  closesAt: Date | null
  sealedAt: Date | null
  works: DeskWork[]
  left: number
}

/** A juror's desk; null for a juror who sits on no panel. */
export async function readDesk(visit: Visit & { actor: Person }): Promise<Desk | null> {
  const seat = await ownSeat(db, visit.actor.id)
  if (!seat) return null
  const { round, sealedAt } = seat
  const works = await ownWorks(db, seat.id, round)
  const may = mayUseDesk({ at: visit.at, round, sealed: sealedAt !== null })
  const waiting = works.length === 0 || (!may.ok && may.refusal.code === 'not-judging')
  return {
    round: round.id,
    edition: visit.lang === 'en' ? seat.edition.nameEn : seat.edition.name,
    stage: round.sealedAt ? 'ended' : sealedAt ? 'sealed' : waiting ? 'waiting' : 'open',
    plannedAt: round.plannedAt,
    closesAt: round.closesAt,
    sealedAt,
    works,
    left: works.filter(({ state }) => isLeft(state)).length,
  }
}
