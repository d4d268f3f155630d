import { stillGood } from '#app/accounts/ticket.server.ts'
import { db } from '#app/ground/db.server.ts'
import { openPairs } from '#app/likeness/pairs.server.ts'
import type { Visit } from '#app/policy/actor.ts'
import { currentEdition } from './current.server.ts'
import { serving } from './on-panel.ts'

/** What the office's home tells of the current edition: where it stands, its numbers, what waits for whom. */
export async function readOverview(visit: Visit) {
  const edition = await currentEdition(visit.at)
  const here = { editionId: edition.id, withdrawnAt: null }
  const rounds = { where: { editionId: edition.id }, orderBy: { position: 'asc' as const } }
  const [planned, drafts, sent, seats, criteria, asked, letters, failed, alike, objections, ties] =
    await Promise.all([
      db.round.findMany({ ...rounds, select: { plannedAt: true, closesAt: true } }),
      db.entry.count({ where: { ...here, number: null } }),
      db.entry.count({ where: { ...here, number: { not: null } } }),
      db.seat.findMany({ where: { editionId: edition.id, ...serving }, select: { userId: true } }),
      db.criterion.findMany({ where: { roundId: edition.round.id }, select: { weight: true } }),
      db.ticket.count({ where: { kind: 'asked', ...stillGood(visit.at) } }),
      db.letter.count({ where: { state: 'queued', channel: 'whatsapp' } }),
      db.letter.count({ where: { state: 'failed' } }),
      openPairs(edition.id),
      db.objection.count({ where: { editionId: edition.id, state: 'open' } }),
      db.conflict.count({ where: { state: 'proposed', entry: here } }),
    ])
  return {
    name: visit.lang === 'en' ? edition.nameEn : edition.name,
    slug: edition.slug,
    stage: edition.stage,
    opensAt: edition.opensAt,
    closesAt: edition.closesAt,
    announcesAt: edition.announcesAt,
    /** As planned: when the first round opens, when the last one ends. */
    judging: { from: planned[0]!.plannedAt, until: planned.at(-1)!.closesAt },
    works: { drafts, sent },
    jurors: { seats: seats.length, accepted: seats.filter(({ userId }) => userId).length },
    weights: criteria.reduce((sum, { weight }) => sum + weight, 0),
    waiting: { asked, letters, failed, alike, objections, ties: edition.stage === 'published' ? 0 : ties },
  }
}

export type Overview = Awaited<ReturnType<typeof readOverview>>
