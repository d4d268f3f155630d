import type { Tx } from '#app/ground/db.server.ts'
import { actorId, type Actor } from '#app/policy/actor.ts'
import type { Ties } from '#app/policy/conflicts.ts'
import { entryNumber } from '#app/words/format.ts'
import type { Result } from '../result/result.server.ts'

/** An actor's confirmed ties to works of an edition, as app/policy/conflicts.ts asks for them. */
export async function tiesOf(tx: Tx, actor: Actor, editionId: string): Promise<Ties> {
  const [rows, published] = await Promise.all([
    tx.conflict.findMany({
      where: { personId: actorId(actor), state: 'confirmed', entry: { editionId } },
      orderBy: { entry: { number: 'asc' } },
      select: { entryId: true },
    }),
    tx.publication.count({ where: { editionId } }),
  ])
  return { tied: rows.map(({ entryId }) => entryId), published: published > 0 }
}

/** Of a juror's sheets those of works to whose maker no tie was confirmed: the others the juror never sees again. */
export function untied(jurorId: string) {
  return { entry: { conflicts: { none: { personId: jurorId, state: 'confirmed' } } } }
}

/** The numbers of works as they are called: "PALI-017", in their order. */
export async function labelsOf(tx: Tx, entryIds: readonly string[], code: string): Promise<string[]> {
  const rows = await tx.entry.findMany({
    where: { id: { in: [...entryIds] } },
    orderBy: { number: 'asc' },
    select: { number: true },
  })
  return rows.map(({ number }) => entryNumber(code, number!))
}

/** A result as somebody with a tie sees it: works by number, with their scores, and nothing that tells an order. */
export function withoutPlaces(result: Result): Result {
  const rows = result.rows.map((row) => ({ ...row, place: null, tie: null, why: () => '' }))
  return {
    ...result,
    rows: rows.sort((a, b) => a.number - b.number),
    lastPrize: 0,
    prizes: [],
    passedOver: [],
    disqualified: [],
    advance: null,
    openTies: [],
    decisions: [],
    rankingHash: '',
  }
}
