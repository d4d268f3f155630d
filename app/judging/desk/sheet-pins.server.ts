import type { Person, Visit } from '#app/policy/actor.ts'
import { mostPins } from './pins.ts'
import { readSheet, type SheetView } from './sheet.server.ts'

/** The juror's own sheets by these ids, in their order, at most four of one round; what is not the juror's own is left out. */
export async function readPinned(
  visit: Visit & { actor: Person },
  ids: readonly string[],
): Promise<SheetView[]> {
  const wanted = [...new Set(ids)].slice(0, mostPins)
  const sheets = await Promise.all(wanted.map((id) => readSheet(visit, id)))
  const own = sheets.filter((sheet) => sheet !== null)
  return own.filter(({ round }) => round === own[0]!.round)
}
