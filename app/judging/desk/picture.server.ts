import { db } from '#app/ground/db.server.ts'
import type { Person, Visit } from '#app/policy/actor.ts'
import { pictureBehind } from './blind.server.ts'

/** The picture behind an address of a juror's own sheet, `index` as it stands there; null for any other. */
export async function pictureOf(
  { actor }: Visit & { actor: Person },
  sheetId: string,
  index: string,
): Promise<string | null> {
  if (!/^\d$/.test(index)) return null
  return (await pictureBehind(db, actor.id, sheetId, Number(index)))?.id ?? null
}
