import { record } from '#app/audit/record.server.ts'
import { serving } from '#app/contests/on-panel.ts'
import { transact, type Tx } from '#app/ground/db.server.ts'
import { newId } from '#app/ground/ids.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import { textIn } from '#app/ground/typed.ts'
import type { Person, Visit } from '#app/policy/actor.ts'
import { mayDecideTie } from '#app/policy/conflicts.ts'
import { tiesOf } from './conflict-sight.server.ts'
import { dealInstead } from '../panel/deal-instead.server.ts'
import { restoreSheets, withdrawSheets } from './conflict-withdraw.server.ts'
import type { Ground } from './likely-ties.ts'
import { reasonOf } from '../reason.ts'
import { roundsOf } from '../rounds/rounds.server.ts'

type Organiser = Visit & { actor: Person }
type Verdict = 'confirmed' | 'dismissed'

/** Does what the organiser's page of ties asks. */
export function actOnConflicts(visit: Organiser, form: FormData): Promise<Outcome<null>> {
  const id = textIn(form, 'tie')
  switch (textIn(form, 'intent')) {
    case 'confirm':
      return decideTie(visit, id, 'confirmed', textIn(form, `reason-${id}`))
    case 'dismiss':
      return decideTie(visit, id, 'dismissed', textIn(form, `reason-${id}`))
    case 'add':
      return addTie(visit, {
        number: Number(textIn(form, 'number')),
        personId: textIn(form, 'person'),
        reason: textIn(form, 'reason'),
      })
    default:
      return Promise.resolve(refuse('invalid'))
  }
}

/**
 * Confirms or dismisses a tie, with a reason. Confirmed: the work is not dealt to the juror, and a sheet dealt already
 * counts for nothing, also after the round's end while nothing is published; the work may go to another juror instead. Either verdict may be changed until then.
 */
export function decideTie(
  visit: Organiser,
  conflictId: string,
  verdict: Verdict,
  reason: string,
): Promise<Outcome<null>> {
  return transact(async (tx) => {
    const tie = await tx.conflict.findUnique({
      where: { id: conflictId },
      select: { entryId: true, personId: true, state: true, entry: { select: { editionId: true } } },
    })
    if (!tie) return refuse('not-found')
    const ties = await tiesOf(tx, visit.actor, tie.entry.editionId)
    const may = mayDecideTie({ id: visit.actor.id, ...ties }, tie, verdict)
    if (!may.ok) return may
    const why = reasonOf(reason, `reason-${conflictId}`)
    if (!why.ok) return why
    await tx.conflict.update({
      where: { id: conflictId },
      data: { state: verdict, reason: why.value, byId: visit.actor.id, at: visit.at },
    })
    await settle(tx, visit, { ...tie, editionId: tie.entry.editionId, verdict, before: tie.state })
    if (verdict === 'confirmed') await takeAway(tx, visit, tie)
    else if (tie.state === 'confirmed') await restoreSheets(tx, visit, tie, why.value)
    return done(null)
  })
}

/** Writes down and confirms a tie that the office knows of itself. */
export function addTie(
  visit: Organiser,
  { number, personId, reason }: { number: number; personId: string; reason: string },
): Promise<Outcome<null>> {
  return transact(async (tx) => {
    const { edition } = (await roundsOf(tx))[0]!
    const entry = Number.isInteger(number)
      ? await tx.entry.findFirst({ where: { editionId: edition.id, number, withdrawnAt: null } })
      : null
    if (!entry) return refuse('invalid', { field: 'number' })
    const person = await tx.user.findFirst({
      where: {
        id: personId,
        OR: [
          { role: { in: ['organiser', 'helper'] }, closedAt: null },
          { seats: { some: { editionId: edition.id, ...serving } } },
        ],
      },
    })
    if (!person) return refuse('invalid', { field: 'person' })
    const tie = { entryId: entry.id, personId }
    const ties = await tiesOf(tx, visit.actor, edition.id)
    const may = mayDecideTie({ id: visit.actor.id, ...ties }, tie, 'confirmed')
    if (!may.ok) return may
    const why = reasonOf(reason)
    if (!why.ok) return why
    const before = await tx.conflict.findUnique({ where: { entryId_personId: tie } })
    const hand: Ground = { kind: 'hand', theirs: '', own: '' }
    const found = ((before?.grounds ?? []) as Ground[]).filter(({ kind }) => kind !== 'hand')
    const decided = { state: 'confirmed', reason: why.value, byId: visit.actor.id, at: visit.at }
    await tx.conflict.upsert({
      where: { entryId_personId: tie },
      create: { id: newId(), ...tie, grounds: [hand], foundAt: visit.at, ...decided },
      update: { grounds: [...found, hand], ...decided },
    })
    await settle(tx, visit, {
      ...tie,
      editionId: edition.id,
      verdict: 'confirmed',
      before: before?.state ?? 'unknown',
    })
    await takeAway(tx, visit, tie)
    return done(null)
  })
}

/** What a confirmed tie does to the sheets of the one who is tied, and to the work that loses a juror by it. */
async function takeAway(tx: Tx, visit: Visit, tie: { entryId: string; personId: string }): Promise<void> {
  await withdrawSheets(tx, visit, tie)
  await dealInstead(tx, visit, tie)
}

function settle(
  tx: Tx,
  visit: Organiser,
  tie: { entryId: string; personId: string; editionId: string; verdict: Verdict; before: string },
) {
  return record(tx, visit, {
    action: `conflict.${tie.verdict}`,
    subject: `entry:${tie.entryId}`,
    editionId: tie.editionId,
    // The reason tells of people's lives; it stands with the tie.
    facts: { person: tie.personId, before: tie.before },
  })
}
