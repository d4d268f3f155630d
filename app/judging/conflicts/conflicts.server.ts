import { ofPanel, onPanel } from '#app/contests/on-panel.ts'
import { makersOf } from '#app/entries/standing.server.ts'
import { db } from '#app/ground/db.server.ts'
import type { Outcome } from '#app/ground/outcome.ts'
import type { Person, Visit } from '#app/policy/actor.ts'
import { mayDecideTie, sightOf } from '#app/policy/conflicts.ts'
import { entryNumber } from '#app/words/format.ts'
import { overtaken, type Overtaken } from './conflict-advance.server.ts'
import { tiesOf } from './conflict-sight.server.ts'
import type { Ground } from './likely-ties.ts'
import { roundsOf, type JudgedRound } from '../rounds/rounds.server.ts'

type Side = 'juror' | 'organiser' | 'helper'

/** What confirming a tie does: keeps a work from being dealt, withdraws a sheet, recounts a round that is over, or keeps figures from the office's eyes. */
export type TieEffect = 'undealt' | 'dealt' | 'ended' | 'office'

export type TieView = {
  id: string
  state: 'proposed' | 'confirmed' | 'dismissed'
  /** "PALI-017" */
  label: string
  makers: string[]
  person: { name: string; side: Side }
  grounds: Ground[]
  effect: TieEffect
  reason: string
  decided: { at: Date; by: string } | null
  mayConfirm: Outcome<null>
  mayDismiss: Outcome<null>
}

export type ConflictsView = {
  ties: TieView[]
  /** Whom a tie may be written down for. */
  people: { id: string; name: string; side: Side }[]
  works: { number: number; label: string }[]
  /** How much each juror has declared, and when; never whom. */
  declarations: { name: string; declared: { names: number; at: Date } | null }[]
  published: boolean
  /** Rounds whose recorded outcome is no longer what the marks give. Not told to whom marks are not shown. */
  overtaken: Overtaken[]
}

/** All ties of the current edition for the organiser. They name makers, and say nothing of marks. */
export async function readConflicts(visit: Visit & { actor: Person }): Promise<ConflictsView> {
  const rounds = await roundsOf(db)
  const { edition } = rounds[0]!
  const [own, conflicts, entries, people, declarations] = await Promise.all([
    tiesOf(db, visit.actor, edition.id),
    db.conflict.findMany({
      where: { entry: { editionId: edition.id, withdrawnAt: null } },
      orderBy: [{ entry: { number: 'asc' } }, { foundAt: 'asc' }],
      include: {
        entry: {
          select: {
            number: true,
            sheets: { where: ofPanel, select: { seat: { select: { userId: true } }, round: true } },
          },
        },
      },
    }),
    db.entry.findMany({
      where: { editionId: edition.id, number: { not: null }, withdrawnAt: null },
      orderBy: { number: 'asc' },
      select: { id: true, number: true },
    }),
    peopleOf(edition),
    db.declaration.findMany({
      where: { seat: { editionId: edition.id, ...onPanel } },
      orderBy: { at: 'asc' },
      select: { seatId: true, people: true, at: true },
    }),
  ])
  const makers = await makersOf(
    db,
    conflicts.map(({ entryId }) => entryId),
  )
  const names = await db.user.findMany({
    where: { id: { in: conflicts.flatMap(({ personId, byId }) => [personId, byId ?? '']) } },
    select: { id: true, name: true, role: true },
  })
  const decider = { id: visit.actor.id, ...own }
  const label = (number: number | null) => entryNumber(edition.code, number!)
  return {
    ties: conflicts.map(({ id, entryId, personId, entry, grounds, state, reason, byId, at }): TieView => {
      const maker = makers.get(entryId)!
      const person = names.find((one) => one.id === personId)
      const sheets = entry.sheets.filter(({ seat }) => seat.userId === personId)
      return {
        id,
        state: state as TieView['state'],
        label: label(entry.number),
        makers: [maker.name, ...maker.members],
        person: { name: person?.name ?? '', side: (person?.role ?? 'juror') as Side },
        grounds: grounds as Ground[],
        effect:
          person?.role !== 'juror'
            ? 'office'
            : sheets.some(({ round }) => round.sealedAt)
              ? 'ended'
              : sheets.length > 0
                ? 'dealt'
                : 'undealt',
        reason,
        decided: at && { at, by: names.find((one) => one.id === byId)?.name ?? '' },
        mayConfirm: mayDecideTie(decider, { entryId, personId }, 'confirmed'),
        mayDismiss: mayDecideTie(decider, { entryId, personId }, 'dismissed'),
      }
    }),
    people,
    works: entries.map(({ number }) => ({ number: number!, label: label(number) })),
    declarations: edition.seats.flatMap(({ id, user, leftAt }) => {
      const last = declarations.findLast(({ seatId }) => seatId === id)
      const declared = last ? { names: (last.people as string[]).length, at: last.at } : null
      return user && !leftAt ? [{ name: user.name, declared }] : []
    }),
    published: own.published,
    overtaken: sightOf(own).whole && !own.published ? await overtaken(db, rounds) : [],
  }
}

/** The jurors on the panel, then everyone of the office. */
async function peopleOf(edition: JudgedRound['edition']): Promise<ConflictsView['people']> {
  const office = await db.user.findMany({
    where: { role: { in: ['organiser', 'helper'] }, closedAt: null },
    orderBy: { createdAt: 'asc' },
    select: { id: true, name: true, role: true },
  })
  return [
    ...edition.seats.flatMap(({ user, leftAt }) =>
      user && !leftAt ? [{ id: user.id, name: user.name, side: 'juror' as const }] : [],
    ),
    ...office.map(({ id, name, role }) => ({ id, name, side: role as Side })),
  ]
}

/** How many likely ties of an edition the office has not decided on. */
export function proposedTies(editionId: string): Promise<number> {
  return db.conflict.count({ where: { state: 'proposed', entry: { editionId, withdrawnAt: null } } })
}
