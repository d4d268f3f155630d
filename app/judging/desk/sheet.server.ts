import type { RoundKind } from '#app/contests/round-kind.ts'
import type { EntryContent } from '#app/entries/content.ts'
import { jurorMaterial } from '#app/entries/juror-texts.server.ts'
import { db } from '#app/ground/db.server.ts'
import type { Outcome } from '#app/ground/outcome.ts'
import type { Person, Visit } from '#app/policy/actor.ts'
import { mayMark, mayRecuse, mayUseDesk } from '#app/policy/judging.ts'
import { reliefOf } from '#app/reliefs/reliefs.ts'
import { blindWork, ownSheet, ownWorks, type DeskWork, type SheetPicture } from './blind.server.ts'
import type { StoredSheet } from './change.ts'
import { storedOf } from './save.server.ts'
import { nextLeft, stateOf, type SheetState } from '../state.ts'

export type SheetCriterion = { id: string; name: string; guide: string; weight: number }

/** Of the work, what the entrant wrote for the jury. */
export type BlindWork = Pick<
  EntryContent,
  'title' | 'story' | 'technique' | 'dyes' | 'colours' | 'use' | 'size' | 'ai'
> & { reliefs: { name: string; how: string }[] }

export type SheetView = {
  id: string
  round: string
  kind: RoundKind
  position: number
  state: SheetState
  recusalReason: string | null
  stored: StoredSheet
  work: BlindWork
  /** In a final, what the finalist sent for it. */
  material: string | null
  pictures: SheetPicture[]
  criteria: SheetCriterion[]
  /** Whether this juror may still mark it, may step back from it, and may still change anything at all. */
  mayMark: Outcome<null>
  mayRecuse: Outcome<null>
  mayUse: Outcome<null>
  closesAt: Date | null
  works: DeskWork[]
  previous: string | null
  next: string | null
  /** The next work still to be scored. */
  nextLeft: string | null
}

/** One juror's own sheet with the work it is for; null when there is no such sheet or it is another's. */
export async function readSheet(
  visit: Visit & { actor: Person },
  sheetId: string,
): Promise<SheetView | null> {
  const sheet = await ownSheet(db, visit.actor.id, sheetId)
  if (!sheet) return null
  const { round, position } = sheet
  const [{ content, pictures }, material, works] = await Promise.all([
    blindWork(db, sheet),
    jurorMaterial(db, sheet),
    ownWorks(db, sheet.seatId, round),
  ])
  const desk = { at: visit.at, round, sealed: sheet.sealed }
  const at = works.findIndex((work) => work.sheet === sheetId)
  const { title, reliefs, story, technique, dyes, colours, use, size, ai } = content
  const written = { title, story, technique, dyes, colours, use, size, ai }
  return {
    id: sheet.id,
    round: round.id,
    kind: round.kind as RoundKind,
    position,
    state: stateOf(sheet, sheet.marks.length, round.criteria.length),
    recusalReason: sheet.recusalReason,
    stored: storedOf(sheet),
    work: {
      ...written,
      reliefs: reliefs.map(({ key, how }) => ({ name: reliefOf(key)?.name[visit.lang] ?? key, how })),
    },
    material,
    pictures,
    criteria: round.criteria.map(({ id, name, nameEn, guide, guideEn, weight }) =>
      visit.lang === 'en' ? { id, name: nameEn, guide: guideEn, weight } : { id, name, guide, weight },
    ),
    mayMark: mayMark(desk, sheet),
    mayRecuse: mayRecuse(round, visit.at, sheet),
    mayUse: mayUseDesk(desk),
    closesAt: round.closesAt,
    works,
    previous: works[at - 1]?.sheet ?? null,
    next: works[at + 1]?.sheet ?? null,
    nextLeft: nextLeft(works, position)?.sheet ?? null,
  }
}
