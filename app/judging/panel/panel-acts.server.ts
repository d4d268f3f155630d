import type { Tx } from '#app/ground/db.server.ts'

/** What was changed about a juror while a round ran. */
export type PanelAct = {
  kind: 'returned' | 'unsealed' | 'removed'
  round: string
  juror: string
  sheets: number
  /** SHA-256 of the marks as they were sealed, where a seal was opened. */
  marks: string | null
  /** Since when what it undid had stood: the closing out, the seal. */
  since: Date | null
  reason: string
  by: string
  at: Date
}

/** What was changed about jurors in these rounds, oldest first. */
export async function panelActs(tx: Tx, roundIds: readonly string[]): Promise<PanelAct[]> {
  const acts = await tx.panelAct.findMany({
    where: { roundId: { in: [...roundIds] } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    include: { round: { select: { name: true } }, seat: { select: { user: { select: { name: true } } } } },
  })
  const people = await tx.user.findMany({
    where: { id: { in: acts.map(({ byId }) => byId) } },
    select: { id: true, name: true },
  })
  return acts.map(({ kind, round, seat, sheets, marks, since, reason, byId, at }) => ({
    kind: kind as PanelAct['kind'],
    round: round.name,
    juror: seat.user?.name ?? '',
    sheets,
    marks,
    since,
    reason,
    by: people.find(({ id }) => id === byId)?.name ?? '',
    at,
  }))
}
