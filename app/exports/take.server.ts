// Documents as they are taken away, each on record with the hash of its file.
import { record } from '#app/audit/record.server.ts'
import { currentEdition } from '#app/contests/current.server.ts'
import { db, transact } from '#app/ground/db.server.ts'
import { goTo, notFound } from '#app/ground/http.server.ts'
import { sha256 } from '#app/ground/ids.server.ts'
import { done, type Outcome } from '#app/ground/outcome.ts'
import { tiesOf } from '#app/judging/conflicts/conflict-sight.server.ts'
import { plainName } from '#app/media/name.ts'
import type { Person, Visit } from '#app/policy/actor.ts'
import { maySeeWhole } from '#app/policy/conflicts.ts'
import { readMinutes } from './minutes-facts.server.ts'
import type { ByHand } from './by-hand.ts'
import { drawMinutes } from './minutes.server.ts'
import { drawRecap } from './recap.server.ts'
import { drawScoreSheets } from './score-sheet.server.ts'
import { ownSheets, sheetsOfSeat } from './sheet-facts.server.ts'

type Visitor = Visit & { actor: Person }
/** A PDF and the name to save it under. */
type Document = { name: string; bytes: Buffer }
type Taking = { kind: 'minutes' | 'recap' | 'score-sheet'; subject: string; editionId: string; name: string }

/**
 * The minutes of the current edition, of the version named or of the last; a draft until publication, refused until
 * every round is over.
 */
export async function takeMinutes(
  visit: Visitor,
  hand: ByHand,
  version: number | null = null,
): Promise<Outcome<Document>> {
  const free = await mayHold(visit)
  if (!free.ok) return free
  const read = await readMinutes(visit.actor.name, version)
  if (!read.ok) return read
  const facts = read.value
  const bytes = await drawMinutes(facts, hand, visit.at)
  const { id, slug } = facts.edition
  const state = facts.published ? `v${facts.published.version}` : 'konsep'
  return putOnRecord(visit, bytes, {
    kind: 'minutes',
    subject: `edition:${id}`,
    editionId: id,
    name: `berita-acara-${slug}-${state}`,
  })
}

/** The table of all works with every juror's totals. */
export async function takeRecap(visit: Visitor): Promise<Outcome<Document>> {
  const free = await mayHold(visit)
  if (!free.ok) return free
  const read = await readMinutes(visit.actor.name)
  if (!read.ok) return read
  const facts = read.value
  const { id, slug } = facts.edition
  const bytes = await drawRecap(facts, visit.at)
  return putOnRecord(visit, bytes, {
    kind: 'recap',
    subject: `edition:${id}`,
    editionId: id,
    name: `rekapitulasi-${slug}`,
  })
}

/** A juror's marks of every round that is over, for the organiser. */
export async function takeScoreSheet(visit: Visitor, seat: string): Promise<Outcome<Document>> {
  const free = await mayHold(visit)
  if (!free.ok) return free
  const found = await sheetsOfSeat(seat)
  if (!found.ok) return found
  const { seatId, editionId, slug, position, sheets } = found.value
  const name = `lembar-nilai-${slug}-juri-${position}`
  const bytes = await drawScoreSheets(sheets, visit.at)
  return putOnRecord(visit, bytes, { kind: 'score-sheet', subject: `seat:${seatId}`, editionId, name })
}

/** A juror's own sealed marks. */
export async function takeOwnSheet(visit: Visitor): Promise<Outcome<Document>> {
  const found = await ownSheets(visit)
  if (!found.ok) return found
  const { seatId, editionId, sheets } = found.value
  const bytes = await drawScoreSheets(sheets, visit.at)
  return putOnRecord(visit, bytes, {
    kind: 'score-sheet',
    subject: `seat:${seatId}`,
    editionId,
    name: 'lembar-nilai',
  })
}

/** Whether a document with everyone's marks is this organiser's to hold: not before publication with a tie to a maker. */
async function mayHold({ actor, at }: Visitor): Promise<Outcome<null>> {
  return maySeeWhole(await tiesOf(db, actor, (await currentEdition(at)).id))
}

/** Puts on record that a document was made; its hash tells later whether a file is that very one. */
async function putOnRecord(
  visit: Visitor,
  bytes: Buffer,
  { kind, subject, editionId, name }: Taking,
): Promise<Outcome<Document>> {
  await transact((tx) =>
    record(tx, visit, {
      action: 'document.taken',
      subject,
      editionId,
      facts: { kind, sha256: sha256(bytes) },
    }),
  )
  return done({ name: `${plainName(name)}.pdf`, bytes })
}

/** Answers with the document, for this visitor alone and kept by no cache; else leads to the page that says why not. */
export function handOver(taken: Outcome<Document>, instead: string): Response {
  if (!taken.ok) return taken.refusal.code === 'not-found' ? notFound() : goTo(instead)
  const { name, bytes } = taken.value
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Length': String(bytes.length),
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
    },
  })
}
