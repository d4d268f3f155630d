import { record } from '#app/audit/record.server.ts'
import { transact } from '#app/ground/db.server.ts'
import { done, refuse, type Outcome } from '#app/ground/outcome.ts'
import type { Person, Visit } from '#app/policy/actor.ts'
import { mayRecuse, mayUseDesk } from '#app/policy/judging.ts'
import { ownSheet } from './blind.server.ts'
import { reasonOf } from '../reason.ts'

type Juror = Visit & { actor: Person }

/**
 * Recuses a juror from one work, with a reason that the office alone reads: at any time until the round ends, also once
 * the juror has sealed. Marks already given count for nothing; they stay in the trail, and for an undo before the seal.
 */
export function recuse(visit: Juror, sheetId: string, reason: string): Promise<Outcome<null>> {
  return transact(async (tx) => {
    const sheet = await ownSheet(tx, visit.actor.id, sheetId)
    if (!sheet) return refuse('not-found')
    if (sheet.recusedAt) return done(null)
    const may = mayRecuse(sheet.round, visit.at, sheet)
    if (!may.ok) return may
    const why = reasonOf(reason)
    if (!why.ok) return why
    await tx.sheet.update({ where: { id: sheetId }, data: { recusedAt: visit.at, recusalReason: why.value } })
    await record(tx, visit, {
      action: 'sheet.recused',
      subject: `sheet:${sheetId}`,
      editionId: sheet.editionId,
      // The reason names people; it stands with the sheet.
      facts: {
        withdrawn: sheet.marks.map(({ criterionId, value }) => ({ criterion: criterionId, value })),
        sealed: sheet.sealed,
      },
    })
    return done(null)
  })
}

/** Takes a recusal back, until the juror seals: the marks given before count again. */
export function undoRecusal(visit: Juror, sheetId: string): Promise<Outcome<null>> {
  return transact(async (tx) => {
    const sheet = await ownSheet(tx, visit.actor.id, sheetId)
    if (!sheet) return refuse('not-found')
    if (!sheet.recusedAt) return done(null)
    const may = mayUseDesk({ at: visit.at, round: sheet.round, sealed: sheet.sealed })
    if (!may.ok) return may
    await tx.sheet.update({ where: { id: sheetId }, data: { recusedAt: null, recusalReason: null } })
    await record(tx, visit, {
      action: 'sheet.recusal-undone',
      subject: `sheet:${sheetId}`,
      editionId: sheet.editionId,
      facts: { restored: sheet.marks.map(({ criterionId, value }) => ({ criterion: criterionId, value })) },
    })
    return done(null)
  })
}
