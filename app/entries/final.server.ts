import { record } from '#app/audit/record.server.ts'
import { db, transact, type Tx } from '#app/ground/db.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import type { Person, Visit } from '#app/policy/actor.ts'
import { maySendMaterial } from '#app/policy/final.ts'
import { ownEntry } from './own.server.ts'

/** Most characters of what a finalist writes for the final. */
export const longestMaterial = 4000

/** A final that a work goes on to, or stands in reserve for; null where it does neither, or is withdrawn or published. */
export async function finalOf(tx: Tx, entryId: string) {
  const outcome = await tx.roundOutcome.findFirst({
    where: {
      entryId,
      fate: { in: ['advanced', 'reserve'] },
      entry: { withdrawnAt: null, edition: { publications: { none: {} } } },
    },
    orderBy: { round: { position: 'desc' } },
    select: { fate: true, round: { select: { editionId: true, position: true } } },
  })
  if (!outcome) return null
  const { editionId, position } = outcome.round
  const next = await tx.round.findFirst({
    where: { editionId, position: { gt: position } },
    orderBy: { position: 'asc' },
  })
  if (next?.kind !== 'final') return null
  return { round: next, standing: outcome.fate === 'advanced' ? ('finalist' as const) : ('reserve' as const) }
}

/** The entrant's page of the final for one own work; null where there is none. */
export async function readFinal(visit: Visit & { actor: Person }, entryId: string) {
  const entry = await ownEntry(db, visit, entryId)
  const final = entry && (await finalOf(db, entry.id))
  if (!entry || !final) return null
  const { id: roundId, name, nameEn, meetsAt, venue, venueEn, asks, asksEn } = final.round
  const sent = await db.finalMaterial.findUnique({ where: { roundId_entryId: { roundId, entryId } } })
  const english = visit.lang === 'en'
  return {
    code: entry.edition.code,
    number: entry.number!,
    title: entry.standing!.content.title,
    standing: final.standing,
    name: english ? nameEn : name,
    meetsAt,
    venue: english ? venueEn : venue,
    asks: english ? asksEn : asks,
    text: sent?.text ?? '',
    sentAt: sent?.at ?? null,
    maySend: maySendMaterial(final.round, visit.at).ok,
  }
}

export type FinalView = NonNullable<Awaited<ReturnType<typeof readFinal>>>

/** Keeps what a finalist writes for the final, in place of what was there; an empty text takes it back. */
export function sendMaterial(
  visit: Visit & { actor: Person },
  entryId: string,
  typed: string,
): Promise<Outcome<null>> {
  return transact(async (tx) => {
    const entry = await ownEntry(tx, visit, entryId)
    const final = entry && (await finalOf(tx, entry.id))
    if (!entry || !final) return refuse('not-found')
    const may = maySendMaterial(final.round, visit.at)
    if (!may.ok) return may
    const text = typed.replaceAll('\r\n', '\n').trim()
    if (text.length > longestMaterial) return refuse('invalid', { field: 'text' })
    const key = { roundId: final.round.id, entryId }
    await tx.finalMaterial.upsert({
      where: { roundId_entryId: key },
      create: { ...key, text, at: visit.at },
      update: { text, at: visit.at },
    })
    await record(tx, visit, {
      action: 'final.material-sent',
      subject: `entry:${entryId}`,
      editionId: entry.editionId,
      facts: { round: key.roundId, characters: text.length },
    })
    return done(null)
  })
}
