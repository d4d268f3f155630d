import { canonical } from '#app/audit/chain.ts'
import type { Tx } from '#app/ground/db.server.ts'
import { sha256 } from '#app/ground/ids.server.ts'
import { jurorLetters } from '#app/judging/result/juror-letters.server.ts'
import { resultOf, type Result, type ResultCell, type ResultRow } from '#app/judging/result/result.server.ts'
import type { CountedRound, CountFile } from './count-file.ts'
import { countWords } from './count-words.ts'
import type { Plan } from './plan.server.ts'
import { tieBreaksOf } from './recount.ts'

type Publication = { version: number; at: Date; reason: string; auditHead: string }

/**
 * Freezes the count behind a result, and its hash: the hash of the snapshot, as it stands in the audit trail,
 * the minutes and the exported file. The rounds of the edition that `plan` is of must be over.
 */
export async function freezeCount(
  tx: Tx,
  { edition, passedOver, facts, titles }: Pick<Plan, 'edition' | 'passedOver' | 'facts' | 'titles'>,
  { version, at, reason, auditHead }: Publication,
): Promise<{ count: CountFile; hash: string }> {
  const rounds = await tx.round.findMany({
    where: { editionId: edition.id },
    orderBy: { position: 'asc' },
    select: {
      id: true,
      name: true,
      nameEn: true,
      kind: true,
      outcomes: { where: { fate: 'advanced' }, select: { entry: { select: { number: true } } } },
    },
  })
  const results: Result[] = []
  for (const { id } of rounds) {
    const result = await resultOf(tx, id)
    if (!result.ok) throw new Error(`round ${id} is not over`)
    results.push(result.value)
  }
  const letters = jurorLetters(
    edition.id,
    results.flatMap(({ jurors }) => jurors.map(({ seatId }) => seatId)),
  )
  const counted = rounds.map(({ name, nameEn, kind, outcomes }, index): CountedRound => {
    const result = results[index]!
    const { method, criteria } = result
    const wentOn = outcomes.map(({ entry }) => entry.number!).sort((a, b) => a - b)
    return {
      name: { id: name, en: nameEn },
      kind: kind as CountedRound['kind'],
      method,
      criteria: criteria.map((one) => ({ name: { id: one.name, en: one.nameEn }, weight: one.weight })),
      tieBreaks: tieBreaksOf(criteria.map(({ weight }) => weight)),
      ...marksOf(result, letters, titles),
      votes: votesOf(result),
      wentOn: index === rounds.length - 1 ? null : wentOn,
    }
  })
  const count: CountFile = {
    format: 'sayembara-batik-pali/count',
    version: 1,
    explanation: countWords,
    edition: { slug: edition.slug, code: edition.code, name: facts!.edition.name },
    publication: { version, at: at.toISOString(), reason },
    rounds: counted,
    passedOver,
    prizes: facts!.winners.map((winner) => {
      const { name, amount } = facts!.prizes.find(({ place }) => place === winner.place)!
      const { place, number, title, maker } = winner
      return { place, name, amount, number, title, maker }
    }),
    auditHead,
  }
  return { count, hash: sha256(canonical(count)) }
}

function marksOf(
  { jurors, rows }: Result,
  letters: Map<string, string>,
  titles: ReadonlyMap<number, string>,
): Pick<CountedRound, 'jurors' | 'works'> {
  const ofRound = new Set(jurors.map(({ seatId }) => seatId))
  const seats = [...letters].filter(([seatId]) => ofRound.has(seatId))
  const sheetsOf = ({ perJuror }: ResultRow) =>
    seats.flatMap(([seatId, juror]) => {
      const cell = perJuror.find((one) => one.seatId === seatId)
      return cell ? [sheetOf(cell, juror)] : []
    })
  return {
    jurors: seats.map(([, juror]) => juror),
    works: [...rows]
      .sort((a, b) => a.number - b.number)
      .map((row) => ({
        number: row.number,
        title: titles.get(row.number) ?? null,
        sheets: sheetsOf(row),
        mean: row.mean,
        points: row.points,
        place: row.place,
      })),
  }
}

/** Without the reason of a recusal or a closing, and without the comment: they may name people. */
function sheetOf({ state, marks, total }: ResultCell, juror: string): CountedRound['works'][0]['sheets'][0] {
  if (total !== null) return { juror, state: 'complete', marks, total }
  return { juror, state: state === 'recused' ? 'recused' : 'closed' }
}

/** The decisions that hold, on works that were not disqualified: of several on the same works, the last. */
function votesOf({ decisions, disqualified, rows }: Result): number[][] {
  const numbers = new Map(rows.map(({ entryId, number }) => [entryId, number]))
  const out = new Set(disqualified.map(({ entryId }) => entryId))
  const last = new Map<string, number[]>()
  for (const { order } of decisions) {
    const kept = order.filter((entryId) => !out.has(entryId))
    if (kept.length < 2) continue
    const key = kept.toSorted().join(' ')
    last.delete(key)
    last.set(
      key,
      kept.map((entryId) => numbers.get(entryId)!),
    )
  }
  return [...last.values()]
}
